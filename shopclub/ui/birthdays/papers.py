"""The papers of the days ahead: letters, labels and the list, of everybody in it."""

from collections.abc import Callable

from shopclub.birthdays.ahead import Ahead, Coming
from shopclub.insights.letters import Address, BirthdayLetter
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.birthdays.ways import Outlets
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.making import MOST_PARTS, PaperMaking
from shopclub.ui.paper.problems import TooManyForPaper


class ListPapers:
    """Draws papers of a list; each reads everybody in it again, however few rows are shown.

    `gone` is called where nobody is left to write to.
    """

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        making: PaperMaking,
        outlets: Outlets,
        refused: Callable[[Refusal], None],
        gone: Callable[[], None],
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._making = making
        self._outlets = outlets
        self._refused = refused
        self._gone = gone

    def letters(self, rows: tuple[Coming, ...], *, by: Actor) -> None:
        """Write a letter for each of these rows; what it brings as a voucher is issued with it."""

        def gather(
            some: tuple[Coming, ...],
            /,
            *,
            done: Callable[[tuple[BirthdayLetter, ...]], None],
            refused: Callable[[Refusal], None],
        ) -> None:
            self._jobs.at_till(
                lambda: self._shop.till.issue_for_letters(some, by=by),
                done=lambda _: self._jobs.reading(
                    lambda: self._shop.today_book.letters(some, by=by), done=done, refused=refused
                ),
                refused=refused,
            )

        own = tuple(row for row in rows if row.family is None)
        draw, show = self._outlets.draw_letters, self._outlets.show_letters
        self._making.begin(own, gather=gather, draw=draw, show=show, nobody=self._gone)

    def every_letter(self, *, days: int, by: Actor) -> None:
        """Write letters to everybody in a list that looks so many days ahead."""
        self._every(days, then=lambda ahead: self.letters(ahead.rows, by=by))

    def labels(self, *, days: int, first: int, by: Actor) -> None:
        """Draw labels for everybody in the list, each member once."""

        def gather(
            some: tuple[Coming, ...],
            /,
            *,
            done: Callable[[tuple[Address, ...]], None],
            refused: Callable[[Refusal], None],
        ) -> None:
            self._jobs.reading(
                lambda: self._shop.today_book.addresses(some, by=by), done=done, refused=refused
            )

        def begin(ahead: Ahead) -> None:
            self._making.begin(
                ahead.rows,
                gather=gather,
                draw=lambda found, told: self._outlets.draw_labels(found, first, told),
                show=self._outlets.show_labels,
                at_once=MOST_PARTS,
            )

        self._every(days, then=begin)

    def list(self, *, days: int, by: Actor) -> None:
        """Draw the list."""
        self._every(
            days,
            then=lambda ahead: self._jobs.reading(
                lambda: self._shop.today_book.birthday_list(ahead, by=by),
                done=self._outlets.show_list,
                refused=self._refused,
            ),
        )

    def _every(self, days: int, *, then: Callable[[Ahead], None]) -> None:
        def read() -> Ahead:
            ahead = self._shop.birthdays.ahead(days=days, limit=MOST_PARTS)
            if ahead.count > MOST_PARTS:
                raise TooManyForPaper(ahead.count, MOST_PARTS)
            return ahead

        self._jobs.reading(read, done=then, refused=self._refused)
