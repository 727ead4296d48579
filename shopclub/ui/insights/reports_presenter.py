"""One report at a time: read on the reading lane, then saved as a spreadsheet or drawn on paper.

Whatever leaves the shop is noted in the log first, and whoever may not needs the owner's PIN.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from shopclub.insights.period import Period, span_of
from shopclub.insights.report import MOST_IN_WORKBOOK, MOST_ROWS
from shopclub.insights.reports import REPORTS
from shopclub.kernel.phrases import phrases_of
from shopclub.kernel.table import Table
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import AskOwner, PaperFolder, View

ShowPaper = Callable[[str, Callable[[], bytes]], None]
"""Shows a paper by its title, and by how it is drawn on the reading lane."""


@dataclass(frozen=True, slots=True)
class ReportsState:
    """The reports by title, which is chosen, its table once it is read, and where it was saved."""

    period: Period
    titles: tuple[str, ...]
    place: int = 0
    table: Table | None = None
    saved: Path | None = None
    busy: bool = False
    problem: Refusal | None = None

    @property
    def can_save(self) -> bool:
        """Whether there is a table that can be kept now."""
        return self.table is not None and not self.busy


class ReportsPresenter:
    """The reports of a period: in the language of the screen, on paper in that of papers."""

    def __init__(
        self,
        shop: Shop,
        *,
        period: Period,
        jobs: Jobs,
        folder: PaperFolder,
        language: str,
        by: Actor,
        ask_owner: AskOwner,
        accent: str,
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._folder = folder
        self._language = language
        self._by = by
        self._ask_owner = ask_owner
        self._accent = accent
        self._asked = 0
        self._view: View[ReportsState] | None = None
        phrases = phrases_of(language)
        self.state = ReportsState(period, tuple(report.title(phrases) for report in REPORTS))

    def attach(self, view: View[ReportsState]) -> None:
        """Show the state to a view from now on, and read the first report."""
        self._view = view
        self.choose(0)

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def choose(self, place: int) -> None:
        """Read another report."""
        self._asked += 1
        asked, period = self._asked, self.state.period
        self._change(replace(self.state, place=place, table=None, saved=None, problem=None))
        self._jobs.reading(
            lambda: self._shop.insights.report(
                REPORTS[place], period, by=self._by, language=self._language
            ),
            done=lambda table: self._show(table, asked=asked),
            refused=self._refuse,
        )

    def save_csv(self) -> None:
        """Save the report as CSV in the folder of papers, with all its rows."""
        from shopclub.documents.spreadsheets import csv_of

        self._save(csv_of, ending="csv", most_rows=None)

    def save_xlsx(self) -> None:
        """Save the report as a workbook in the folder of papers."""
        from shopclub.documents.spreadsheets import xlsx_of

        self._save(xlsx_of, ending="xlsx", most_rows=MOST_IN_WORKBOOK)

    def open_paper(self, show: ShowPaper) -> None:
        """Show the report as paper, once the log has it and while its view is there."""
        place, period = self.state.place, self.state.period
        language = self._shop.identity.language
        title = REPORTS[place].title(phrases_of(language))

        def draw(by: Actor) -> bytes:
            from shopclub.documents.table_paper import TablePaper
            from shopclub.documents.table_paper import draw as draw_table

            shop = self._shop
            table = self._read(place, by=by, language=language, most_rows=MOST_ROWS)
            made = f"{shop.clock.local(shop.clock.moment().at):%Y-%m-%d %H:%M}"
            return draw_table(
                TablePaper(table, shop.identity.name, span_of(period), made, language),
                accent=self._accent,
            )

        def opened(by: Actor) -> None:
            self._change(replace(self.state, busy=False))
            if self._view is not None:
                show(f"{title} {span_of(period)}", lambda: draw(by))

        self._noted(opened)

    def _save(self, write: Callable[[Table], bytes], *, ending: str, most_rows: int | None) -> None:
        place, period = self.state.place, self.state.period

        def save(by: Actor) -> Path:
            table = self._read(place, by=by, language=self._language, most_rows=most_rows)
            name = f"{table.title} {span_of(period)}"
            return self._folder.save(write(table), name=name, ending=ending)

        self._noted(
            lambda by: self._jobs.reading(
                lambda: save(by),
                done=lambda path: self._change(replace(self.state, busy=False, saved=path)),
                refused=self._refuse,
            )
        )

    def _noted(self, then: Callable[[Actor], None]) -> None:
        """Have the log say that the chosen report leaves the shop, and go on as who may do it."""
        place, period = self.state.place, self.state.period

        def note(by: Actor) -> None:
            self._change(replace(self.state, busy=True, saved=None, problem=None))
            self._jobs.at_till(
                lambda: self._shop.insights.note_export(REPORTS[place], period, by=by),
                done=lambda _: then(by),
                refused=refused,
            )

        def refused(refusal: Refusal) -> None:
            if isinstance(refusal, NotPermitted):
                self._change(replace(self.state, busy=False))
                self._ask_owner(refusal, granted=note)
            else:
                self._refuse(refusal)

        if self.state.can_save:
            note(self._by)

    def _read(self, place: int, *, by: Actor, language: str, most_rows: int | None) -> Table:
        """Return the table of a report that leaves the shop."""
        return self._shop.insights.report_to_keep(
            REPORTS[place], self.state.period, by=by, language=language, most_rows=most_rows
        )

    def _show(self, table: Table, *, asked: int) -> None:
        if asked == self._asked:
            self._change(replace(self.state, table=table))

    def _refuse(self, refusal: Refusal) -> None:
        self._change(replace(self.state, busy=False, problem=refusal))

    def _change(self, state: ReportsState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
