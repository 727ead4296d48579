"""The days that matter to a member beside their birthday: shown on their page, added, removed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from shopclub.birthdays.family import MOST_DAYS, FamilyDay, TooManyDays
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextRefused
from shopclub.members.birthday import BirthdayRefused
from shopclub.members.particulars import DetailRefused
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.members.signup_form import (
    BirthdayIncomplete,
    DateAmbiguous,
    DayMissing,
    SignupForm,
    YearUnreadable,
)
from shopclub.ui.members.signup_reading import read_birthday
from shopclub.ui.protocols import View


class FamilyPlace(StrEnum):
    """Where in the form something is refused."""

    NAME = "name"
    DAY = "day"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class FamilyState:
    """A member's days; None is not read yet. `added` counts the days added by this form."""

    currency_code: str
    member_id: int | None = None
    name: str = ""
    days: tuple[FamilyDay, ...] | None = None
    can_change: bool = True
    place: FamilyPlace | None = None
    problem: Refusal | None = None
    busy: bool = False
    added: int = 0

    def refusal(self, place: FamilyPlace) -> Refusal | None:
        """Return what is refused at a place."""
        return self.problem if place is self.place else None

    @property
    def full(self) -> TooManyDays | None:
        """Return that no more days can be kept, if so."""
        return TooManyDays(MOST_DAYS) if self.days and len(self.days) >= MOST_DAYS else None


class FamilyPresenter:
    """The days of one member at a time, for the page and for the form that is open over it."""

    def __init__(self, shop: Shop, *, jobs: Jobs, actor: Callable[[], Actor]) -> None:
        self._shop = shop
        self._jobs = jobs
        self._actor = actor
        self._asked = 0
        self._page: View[FamilyState] | None = None
        self._form: View[FamilyState] | None = None
        self.state = FamilyState(currency_code=shop.identity.currency_code)

    def attach(self, page: View[FamilyState]) -> None:
        """Show the state on a page from now on."""
        self._page = page
        page.display(self.state)

    def detach(self) -> None:
        """Show nothing any more."""
        self._page = self._form = None

    def open_form(self, form: View[FamilyState]) -> None:
        """Show the state in a form too, which begins without anything refused."""
        self._form = form
        self._change(replace(self.state, place=None, problem=None, added=0))

    def close_form(self) -> None:
        """Show nothing more in the form."""
        self._form = None

    def open_member(self, member_id: int, *, name: str, can_change: bool) -> None:
        """Read the days of a member; whoever left keeps theirs as they are."""
        if member_id != self.state.member_id:
            self._change(FamilyState(self.state.currency_code, member_id))
        self._change(replace(self.state, name=name, can_change=can_change))
        self._read(member_id)

    def add(self, name: str, said: SignupForm) -> None:
        """Keep a day by its name, or say in the form what cannot be; what is typed stays."""
        member_id = self.state.member_id
        if member_id is None or self.state.busy:
            return
        try:
            day = read_birthday(said, on=self._shop.clock.today())
        except BirthdayIncomplete:
            day = None
        except ShopClubError as refusal:
            self._refuse(refusal)
            return
        if day is None:
            self._refuse(DayMissing())
            return
        by = self._actor()
        self._change(replace(self.state, busy=True, place=None, problem=None))
        self._jobs.at_till(
            lambda: self._shop.birthdays.add_family_day(member_id, name, day, by=by),
            done=lambda _: self._changed(member_id, added=1),
            refused=self._refuse,
        )

    def drop(self, day_id: int) -> None:
        """Forget a day."""
        member_id, by = self.state.member_id, self._actor()
        if member_id is not None:
            self._jobs.at_till(
                lambda: self._shop.birthdays.drop_family_day(member_id, day_id, by=by),
                done=lambda _: self._changed(member_id),
                refused=self._refuse,
            )

    def _changed(self, member_id: int, *, added: int = 0) -> None:
        if member_id == self.state.member_id:
            count = self.state.added + added
            self._change(replace(self.state, busy=False, place=None, problem=None, added=count))
            self._read(member_id)

    def _read(self, member_id: int) -> None:
        self._asked += 1
        asked = self._asked
        self._jobs.reading(
            lambda: self._shop.birthdays.family_days(member_id),
            done=lambda days: self._show(days, asked=asked),
            refused=self._refuse,
        )

    def _show(self, days: tuple[FamilyDay, ...], *, asked: int) -> None:
        if asked == self._asked:
            self._change(replace(self.state, days=days))

    def _refuse(self, refusal: Refusal) -> None:
        self._change(replace(self.state, busy=False, place=_place_of(refusal), problem=refusal))

    def _change(self, state: FamilyState) -> None:
        self.state = state
        for view in (self._page, self._form):
            if view is not None:
                view.display(state)


def _place_of(refusal: Refusal) -> FamilyPlace:
    match refusal:
        case DetailRefused() | TextRefused():
            return FamilyPlace.NAME
        case BirthdayRefused() | DayMissing() | DateAmbiguous() | YearUnreadable():
            return FamilyPlace.DAY
    return FamilyPlace.ELSEWHERE
