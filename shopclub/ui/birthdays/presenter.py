"""The list of the days ahead: read on the reading lane, ticked off on the till lane."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from shopclub.birthdays.ahead import LOOK_AHEAD, Ahead, Coming
from shopclub.birthdays.greetings import Way
from shopclub.counter.receipt import TierLabel
from shopclub.insights.letters import BirthdayLetter
from shopclub.kernel.label_sheets import THREE_BY_SEVEN
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted
from shopclub.ui.birthdays.papers import ListPapers
from shopclub.ui.birthdays.ways import Ending, Outlets
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.making import Making, PaperMaking
from shopclub.ui.protocols import PaperFolder, View

FIRST_DAYS = LOOK_AHEAD[1]


@dataclass(frozen=True, slots=True)
class BirthdaysState:
    """The list as it was read, how far it looks, and what the world did not let happen.

    `copied` is whose greeting is on the clipboard, `saved` where the list was saved; a sheet has so
    many `labels`.
    """

    currency_code: str
    days: int = FIRST_DAYS
    ahead: Ahead | None = None
    tiers: tuple[tuple[int, TierLabel], ...] = ()
    problem: Refusal | None = None
    copied: str = ""
    saved: Path | None = None
    labels: int = THREE_BY_SEVEN.count

    @property
    def tier_of(self) -> dict[int, TierLabel]:
        """Return the tier of each member in the list."""
        return dict(self.tiers)


class BirthdaysPresenter:
    """Knows whose days are shown; `changed` is called after a greeting was ticked or unticked.

    `refused` is told what was refused, for whoever shows this list's rows elsewhere, and `far`
    how far a paper of it is.
    """

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        by: Callable[[], Actor],
        changed: Callable[[], None] = lambda: None,
        refused: Callable[[Refusal], None] = lambda _: None,
        outlets: Outlets | None = None,
        far: Callable[[Making | None], None] = lambda _: None,
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._by = by
        self._changed = changed
        self._refused = refused
        self._outlets = outlets
        self.making = PaperMaking(jobs, changed=far, refused=self._refuse)
        self._papers = (
            None
            if outlets is None
            else ListPapers(
                shop,
                jobs=jobs,
                making=self.making,
                outlets=outlets,
                refused=self._refuse,
                gone=self.refresh,
            )
        )
        self._asked = 0
        self._view: View[BirthdaysState] | None = None
        self.state = BirthdaysState(currency_code=shop.identity.currency_code)

    def attach(self, view: View[BirthdaysState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more."""
        self._view = None

    def look_ahead(self, days: int) -> None:
        """Look so many days ahead."""
        self._change(replace(self.state, days=days))
        self.refresh()

    def refresh(self) -> None:
        """Read the list; what was asked before and comes late is not shown."""
        self._asked += 1
        asked, days, shop = self._asked, self.state.days, self._shop

        def read() -> tuple[Ahead, dict[int, TierLabel]]:
            ahead = shop.birthdays.ahead(days=days)
            return ahead, shop.today_book.birthday_tiers(ahead)

        self._jobs.reading(
            read,
            done=lambda found: self._show(*found, asked=asked),
            refused=self._refuse,
        )

    def greet(self, row: Coming, how: Way) -> None:
        """Tick off that someone was greeted, and how."""
        by = self._by()
        self._jobs.at_till(
            lambda: self._shop.birthdays.greet(
                row.member_id, row.occasion, how, by=by, day_id=row.day_id
            ),
            done=lambda _: self._ticked(),
            refused=self._refuse,
        )

    def take_back(self, row: Coming) -> None:
        """Untick a greeting."""
        by = self._by()
        self._jobs.at_till(
            lambda: self._shop.birthdays.take_greeting_back(
                row.member_id, row.occasion, by=by, day_id=row.day_id
            ),
            done=lambda _: self._ticked(),
            refused=self._refuse,
        )

    def write_letters(self, rows: tuple[Coming, ...]) -> None:
        """Draw a letter for each of these rows; what it brings as a voucher is issued with it."""
        if self._papers is not None:
            self._papers.letters(rows, by=self._by())

    def write_every_letter(self, *, days: int) -> None:
        """Draw a letter for everybody within these days, also beyond the rows that are shown."""
        if self._papers is not None:
            self._papers.every_letter(days=days, by=self._by())

    def copy_greeting(self, row: Coming) -> None:
        """Put the text of a greeting on the clipboard."""
        outlets, by = self._outlets, self._by()
        if outlets is None:
            return

        def copy(letters: tuple[BirthdayLetter, ...]) -> None:
            if not letters:
                self.refresh()
                return
            outlets.copy(letters[0])
            self._change(replace(self.state, copied=row.name, saved=None, problem=None))

        self._jobs.reading(
            lambda: self._shop.today_book.letters((row,), by=by), done=copy, refused=self._refuse
        )

    def print_labels(self, *, first: int) -> None:
        """Draw labels for the whole list, from a label of the first sheet on."""
        if self._papers is not None and self.state.ahead is not None:
            self._papers.labels(days=self.state.ahead.days, first=first, by=self._by())

    def print_list(self) -> None:
        """Draw the whole list."""
        if self._papers is not None and self.state.ahead is not None:
            self._papers.list(days=self.state.ahead.days, by=self._by())

    def save_list(self, ending: Ending) -> None:
        """Save the whole list as a table; whoever may not needs the owner's PIN."""
        self._save(ending, by=self._by())

    def _save(self, ending: Ending, *, by: Actor) -> None:
        outlets, ahead = self._outlets, self.state.ahead
        if outlets is None or ahead is None:
            return

        def refuse(refusal: Refusal) -> None:
            if isinstance(refusal, NotPermitted):
                outlets.ask_owner(refusal, granted=lambda owner: self._save(ending, by=owner))
            else:
                self._refuse(refusal)

        self._jobs.at_till(
            lambda: self._shop.member_list.note_export(ahead.count, by=by),
            done=lambda _: self._write(ending, days=ahead.days, folder=outlets.folder, by=by),
            refused=refuse,
        )

    def _write(self, ending: Ending, *, days: int, folder: PaperFolder, by: Actor) -> None:
        book = self._shop.today_book

        def write() -> Path:
            from shopclub.documents import birthday_list
            from shopclub.documents.spreadsheets import csv_of, xlsx_of

            birthdays = book.whole_birthday_list(days=days, by=by)
            table = birthday_list.table(birthdays)
            written = xlsx_of(table) if ending is Ending.XLSX else csv_of(table)
            name = f"{table.title} {birthdays.ahead.on.isoformat()}"
            return folder.save(written, name=name, ending=ending.value)

        self._jobs.reading(write, done=self._show_saved, refused=self._refuse)

    def _ticked(self) -> None:
        self.refresh()
        self._changed()

    def _show(self, ahead: Ahead, tiers: dict[int, TierLabel], *, asked: int) -> None:
        if asked == self._asked:
            outlets = self._outlets
            labels = self.state.labels if outlets is None else outlets.labels_on_sheet()
            tiers_of = tuple(tiers.items())
            self._change(
                replace(self.state, ahead=ahead, tiers=tiers_of, problem=None, labels=labels)
            )

    def _show_saved(self, path: Path) -> None:
        self._change(replace(self.state, saved=path, copied="", problem=None))

    def _refuse(self, refusal: Refusal) -> None:
        self._change(replace(self.state, problem=refusal))
        self._refused(refusal)

    def _change(self, state: BirthdaysState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
