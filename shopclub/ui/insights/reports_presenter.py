"""One report at a time: read on the reading lane, then saved as a spreadsheet or drawn on paper."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from shopclub.insights.period import Period
from shopclub.insights.reports import REPORTS
from shopclub.kernel.phrases import phrases_of
from shopclub.kernel.table import Table
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import PaperFolder, View


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
    """The reports of a period in the language of the screen."""

    def __init__(
        self,
        shop: Shop,
        *,
        period: Period,
        jobs: Jobs,
        folder: PaperFolder,
        language: str,
        by: Actor,
        accent: str,
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._folder = folder
        self._language = language
        self._by = by
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
        """Save the report as CSV in the folder of papers."""
        from shopclub.documents.spreadsheets import csv_of

        self._save(csv_of, ending="csv")

    def save_xlsx(self) -> None:
        """Save the report as a workbook in the folder of papers."""
        from shopclub.documents.spreadsheets import xlsx_of

        self._save(xlsx_of, ending="xlsx")

    def paper(self) -> tuple[str, Callable[[], bytes]] | None:
        """Return the title of the paper and how it is drawn, or None before it is read."""
        table, shop, language = self.state.table, self._shop, self._language
        accent = self._accent
        if table is None:
            return None
        period = _span(self.state.period)

        def draw() -> bytes:
            from shopclub.documents.table_paper import TablePaper
            from shopclub.documents.table_paper import draw as draw_table

            made = shop.clock.local(shop.clock.moment().at)
            return draw_table(
                TablePaper(table, shop.identity.name, period, f"{made:%Y-%m-%d %H:%M}", language),
                accent=accent,
            )

        return self._name(table), draw

    def _save(self, write: Callable[[Table], bytes], *, ending: str) -> None:
        table = self.state.table
        if table is None or not self.state.can_save:
            return
        self._change(replace(self.state, busy=True, saved=None, problem=None))
        self._jobs.reading(
            lambda: self._folder.save(write(table), name=self._name(table), ending=ending),
            done=lambda path: self._change(replace(self.state, busy=False, saved=path)),
            refused=self._refuse,
        )

    def _name(self, table: Table) -> str:
        return f"{table.title} {_span(self.state.period)}"

    def _show(self, table: Table, *, asked: int) -> None:
        if asked == self._asked:
            self._change(replace(self.state, table=table))

    def _refuse(self, refusal: Refusal) -> None:
        self._change(replace(self.state, busy=False, problem=refusal))

    def _change(self, state: ReportsState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)


def _span(period: Period) -> str:
    """Return the days of a period as they sort well in a folder."""
    first, last = period.first.isoformat(), period.last.isoformat()
    return first if first == last else f"{first} – {last}"
