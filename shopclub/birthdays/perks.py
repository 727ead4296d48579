"""Whether a member gets the perk of a birthday on a day: once a year, to the letter; pure."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shopclub.birthdays.lunar import LunarYearUnknown
from shopclub.birthdays.occurrences import LeapDay, occurrence_in, year_of
from shopclub.birthdays.terms import WIDEST_WINDOW, BirthdayTerms, PerkKind
from shopclub.members.birthday import Birthday
from shopclub.members.people import MemberState

NEAR = WIDEST_WINDOW + 1
"""No window is wider, and 29 February is one of two days in a common year."""


class Withheld(StrEnum):
    """Why a member gets no perk though the day is near."""

    GIVEN = "given"
    TOO_SOON = "too soon"
    TOLD_LATE = "told late"
    NOT_SERVED = "not served"


@dataclass(frozen=True, slots=True)
class Occasion:
    """The day of a birthday in a year: the lunar year of a lunar one."""

    year: int
    day: date


@dataclass(frozen=True, slots=True)
class GivenPerk:
    """A perk that a member had: for which year, on which shop day, and what it was."""

    year: int
    on: date
    kind: PerkKind = PerkKind.MULTIPLIER


@dataclass(frozen=True, slots=True)
class PerkAnswer:
    """What there is for a birthday that is near: it counts from `first` to `last`.

    `withheld` says why there is nothing, and `since` since when: the day of the perk that was
    given, or the day on which the date was told. `had` is what was given for this occasion.
    """

    occasion: Occasion
    first: date
    last: date
    withheld: Withheld | None = None
    since: date | None = None
    had: PerkKind | None = None


def perk_due(
    birthday: Birthday,
    *,
    told_on: date,
    given: Iterable[GivenPerk],
    terms: BirthdayTerms,
    on: date,
    state: MemberState = MemberState.ACTIVE,
) -> PerkAnswer | None:
    """Return what a birthday brings on a shop day; None where it is not near, or none is offered.

    `told_on` is the day on which this date was told or last changed to; `given` are the perks the
    member had and that no refund gave back.
    """
    if terms.perk is PerkKind.NONE:
        return None
    occasion = occasion_near(birthday, on=on, within=terms.window_days, leap_day=terms.leap_day)
    if occasion is None:
        return None
    perks = tuple(given)
    withheld, since = _withheld(
        occasion, told_on=told_on, given=perks, terms=terms, on=on, state=state
    )
    window = timedelta(days=terms.window_days)
    had = next((perk.kind for perk in perks if perk.year == occasion.year), None)
    return PerkAnswer(occasion, occasion.day - window, occasion.day + window, withheld, since, had)


def occasion_near(
    birthday: Birthday, *, on: date, within: int, leap_day: LeapDay
) -> Occasion | None:
    """Return the occasion at most so many days before or after a day, the nearest one.

    A lunar one beyond the years of the calendar is nobody's to say.
    """
    near = (
        occasion
        for occasion in _occasions_about(birthday, on=on, leap_day=leap_day)
        if abs((occasion.day - on).days) <= within
    )
    return min(near, key=lambda occasion: abs((occasion.day - on).days), default=None)


def may_be_near(birthday: Birthday, *, on: date) -> bool:
    """Tell whether a birthday may be near by any terms; it costs no look at them."""
    return occasion_near(birthday, on=on, within=NEAR, leap_day=LeapDay.FEBRUARY_28) is not None


def _occasions_about(birthday: Birthday, *, on: date, leap_day: LeapDay) -> Iterator[Occasion]:
    with suppress(LunarYearUnknown):
        year = year_of(birthday, on=on)
        for each in (year, year - 1, year + 1):
            with suppress(LunarYearUnknown):
                yield Occasion(each, occurrence_in(birthday, year=each, leap_day=leap_day))


def _withheld(
    occasion: Occasion,
    *,
    told_on: date,
    given: tuple[GivenPerk, ...],
    terms: BirthdayTerms,
    on: date,
    state: MemberState,
) -> tuple[Withheld | None, date | None]:
    if state is not MemberState.ACTIVE:
        return Withheld.NOT_SERVED, None
    for perk in given:
        if perk.year == occasion.year:
            return Withheld.GIVEN, perk.on
    for perk in given:
        if abs((on - perk.on).days) < terms.rest_days:
            return Withheld.TOO_SOON, perk.on
    if (occasion.day - told_on).days < terms.known_days:
        return Withheld.TOLD_LATE, told_on
    return None, None
