"""What needs the owner today: read on the reading lane, and which list is open."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from shopclub.birthdays.ahead import Coming
from shopclub.birthdays.greetings import Way
from shopclub.insights.today import Today
from shopclub.members.doubles import Double
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.birthdays.presenter import BirthdaysPresenter
from shopclub.ui.birthdays.ways import Outlets
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.making import Making
from shopclub.ui.protocols import View
from shopclub.ui.today.odd_places import Part


class ListKind(StrEnum):
    """A list behind a card of the page."""

    BIRTHDAYS = "birthdays"
    LAPSING = "lapsing"
    VOUCHERS = "vouchers"
    REVIEWS = "reviews"
    STOCK = "stock"
    ODDITIES = "oddities"
    DOUBLES = "doubles"


@dataclass(frozen=True, slots=True)
class TodayState:
    """The page as it was read, the list that is open over it, and what could not be read.

    `making` is how far letters or labels are.
    """

    currency_code: str
    today: Today | None = None
    opened: ListKind | None = None
    problem: Refusal | None = None
    making: Making | None = None

    @property
    def can_write(self) -> bool:
        """Whether there is a letter to write: of somebody's own birthday within the days shown."""
        rows = () if self.today is None else self.today.birthdays.rows
        return any(row.family is None for row in rows)


class TodayPresenter:
    """The page of today; `open_member` leads to a member's page, `open_gift` to a gift.

    `open_merge` leads to the merge of a member with the one of a card, `open_part` to what of
    another page tells of an oddity; `show_summary` shows the summary of a day as paper.
    """

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        by: Actor,
        open_member: Callable[[int], None],
        open_gift: Callable[[int], None] = lambda _: None,
        open_merge: Callable[[int, str], None] = lambda member_id, card: None,
        open_part: Callable[[Part], None] = lambda _: None,
        show_summary: Callable[[date], None] = lambda _: None,
        outlets: Outlets | None = None,
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._by = by
        self._open_member = open_member
        self._open_gift = open_gift
        self._open_merge = open_merge
        self._open_part = open_part
        self._show_summary = show_summary
        self._asked = 0
        self._view: View[TodayState] | None = None
        self.state = TodayState(currency_code=shop.identity.currency_code)
        self.birthdays = BirthdaysPresenter(
            shop,
            jobs=jobs,
            by=lambda: by,
            changed=self.refresh,
            refused=self._refuse_on_overview,
            outlets=outlets,
            far=lambda making: self._change(replace(self.state, making=making)),
        )

    def attach(self, view: View[TodayState]) -> None:
        """Show the state to a view from now on, and read."""
        self._view = view
        view.display(self.state)
        self.refresh()

    def detach(self) -> None:
        """Show nothing any more."""
        self._view = None
        self.birthdays.detach()

    def refresh(self) -> None:
        """Read the page again; what was asked before and comes late is not shown."""
        self._asked += 1
        asked, shop, by, code = self._asked, self._shop, self._by, self.state.currency_code
        self._jobs.reading(
            lambda: shop.today_book.today(currency=code, by=by),
            done=lambda today: self._show(today, asked=asked),
            refused=lambda refusal: self._change(replace(self.state, problem=refusal)),
        )

    def open_list(self, kind: ListKind) -> None:
        """Open a list behind a card."""
        self._change(replace(self.state, opened=kind))
        if kind is ListKind.BIRTHDAYS:
            self.birthdays.refresh()

    def close_list(self) -> bool:
        """Go back from a list to the page; tell whether one was open."""
        if self.state.opened is None:
            return False
        self._change(replace(self.state, opened=None))
        return True

    def open_member(self, member_id: int) -> None:
        """Open the page of a member."""
        self._open_member(member_id)

    def open_gift(self, gift_id: int) -> None:
        """Open a gift where the owner changes it."""
        self._open_gift(gift_id)

    def open_part(self, part: Part) -> None:
        """Open what of another page tells of an oddity."""
        self._open_part(part)

    def compare(self, double: Double) -> None:
        """Open the merge of two who may be one person, on the page of the older membership."""
        self._open_merge(double.first.member_id, double.second.card_number)

    def tell_apart(self, double: Double) -> None:
        """Keep that two are two people, and look again."""
        shop, by = self._shop, self._by
        one, other = double.first.member_id, double.second.member_id
        self._jobs.at_till(
            lambda: shop.merging.tell_apart(one, other, by=by),
            done=lambda _: self._look_for_doubles(),
            refused=lambda refusal: self._change(replace(self.state, problem=refusal)),
        )

    def print_summary(self) -> None:
        """Show the summary of the day that is shown."""
        if self.state.today is not None:
            self._show_summary(self.state.today.day)

    def write_letters(self) -> None:
        """Draw a letter for each birthday within the days shown."""
        if self.state.today is not None:
            self.birthdays.write_every_letter(days=self.state.today.birthdays.days)

    def greet(self, row: Coming, how: Way) -> None:
        """Tick off a greeting."""
        self.birthdays.greet(row, how)

    def take_back(self, row: Coming) -> None:
        """Untick a greeting."""
        self.birthdays.take_back(row)

    def _show(self, today: Today, *, asked: int) -> None:
        if asked == self._asked:
            before = () if self.state.today is None else self.state.today.doubles
            today = replace(today, doubles=before)
            self._change(replace(self.state, today=today, problem=None))
            self._look_for_doubles()

    def _look_for_doubles(self) -> None:
        asked, shop, by = self._asked, self._shop, self._by

        def show(found: tuple[Double, ...]) -> None:
            if asked == self._asked and self.state.today is not None:
                today = replace(self.state.today, doubles=found)
                self._change(replace(self.state, today=today))

        self._jobs.reading(
            lambda: shop.merging.doubles(by=by),
            done=show,
            refused=lambda refusal: self._change(replace(self.state, problem=refusal)),
        )

    def _refuse_on_overview(self, refusal: Refusal) -> None:
        """Say on the overview what a list that is not open could not do."""
        if self.state.opened is not ListKind.BIRTHDAYS:
            self._change(replace(self.state, problem=refusal))

    def _change(self, state: TodayState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
