"""When a birthday brings its perk: once a year, to the letter (RULES §6, SCENARIOS 69 to 74)."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopclub.birthdays.occurrences import LeapDay
from shopclub.birthdays.perks import GivenPerk, Occasion, Withheld, may_be_near, perk_due
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.people import MemberState

SOLAR, LUNAR = Calendar.SOLAR, Calendar.LUNAR
LONG_AGO = date(2020, 1, 1)
TERMS = BirthdayTerms()
NOVEMBER_24 = Birthday(SOLAR, 11, 24)
NEW_YEAR = Birthday(SOLAR, 1, 1)
LEAPLING = Birthday(SOLAR, 2, 29)
LABA = Birthday(LUNAR, 12, 8)
LUNAR_EVE = Birthday(LUNAR, 12, 30)
LEAP_SIXTH = Birthday(LUNAR, 6, 1, leap_month=True)

Day = date | None


def year_of_perk(
    birthday: Birthday,
    *had: GivenPerk,
    on: date,
    told_on: date = LONG_AGO,
    terms: BirthdayTerms = TERMS,
) -> int | Withheld | None:
    """Return the year whose perk is due, why there is none though the day is near, or None."""
    answer = perk_due(birthday, told_on=told_on, given=had, terms=terms, on=on)
    if answer is None:
        return None
    return answer.occasion.year if answer.withheld is None else answer.withheld


@pytest.mark.parametrize(
    ("birthday", "on", "year"),
    [
        (NOVEMBER_24, date(2026, 11, 20), None),
        (NOVEMBER_24, date(2026, 11, 21), 2026),
        (NOVEMBER_24, date(2026, 11, 24), 2026),
        (NOVEMBER_24, date(2026, 11, 27), 2026),
        (NOVEMBER_24, date(2026, 11, 28), None),
        (NEW_YEAR, date(2026, 12, 29), 2027),
        (NEW_YEAR, date(2027, 1, 4), 2027),
        (Birthday(SOLAR, 12, 31), date(2027, 1, 2), 2026),
        (LEAPLING, date(2027, 2, 25), 2027),
        (LEAPLING, date(2027, 3, 4), None),
        (LEAPLING, date(2028, 3, 3), 2028),
        (LABA, date(2027, 1, 15), 2026),
        (LABA, date(2026, 1, 26), 2025),
        (LUNAR_EVE, date(2027, 2, 5), 2026),
        (LUNAR_EVE, date(2027, 2, 8), 2026),
        (LEAP_SIXTH, date(2025, 7, 25), 2025),
        (LEAP_SIXTH, date(2025, 6, 25), None),
        (LEAP_SIXTH, date(2026, 7, 14), 2026),
        (Birthday(LUNAR, 1, 1), date(2057, 2, 4), None),
    ],
)
def test_the_perk_counts_from_three_days_before_to_three_days_after(
    birthday: Birthday, on: date, year: int | None
) -> None:
    assert year_of_perk(birthday, on=on) == year


def test_the_window_is_a_setting_and_says_when_it_begins_and_ends() -> None:
    answer = perk_due(
        NOVEMBER_24,
        told_on=LONG_AGO,
        given=(),
        terms=replace(TERMS, window_days=7),
        on=date(2026, 12, 1),
    )
    assert answer is not None
    assert answer.occasion == Occasion(2026, date(2026, 11, 24))
    assert (answer.first, answer.last) == (date(2026, 11, 17), date(2026, 12, 1))


def test_on_the_day_alone_where_the_window_is_none() -> None:
    terms = replace(TERMS, window_days=0)
    assert year_of_perk(NOVEMBER_24, on=date(2026, 11, 24), terms=terms) == 2026
    assert year_of_perk(NOVEMBER_24, on=date(2026, 11, 25), terms=terms) is None


def test_71_a_leap_day_may_be_kept_on_the_first_of_march() -> None:
    terms = replace(TERMS, leap_day=LeapDay.MARCH_1, window_days=0)
    assert year_of_perk(LEAPLING, on=date(2027, 3, 1), terms=terms) == 2027
    assert year_of_perk(LEAPLING, on=date(2027, 2, 28), terms=terms) is None
    assert year_of_perk(LEAPLING, on=date(2028, 2, 29), terms=terms) == 2028


@pytest.mark.parametrize(
    ("story", "birthday", "had", "on", "answer"),
    [
        ("again that week", NOVEMBER_24, (2026, (2026, 11, 21)), (2026, 11, 24), Withheld.GIVEN),
        ("a year later", NOVEMBER_24, (2025, (2025, 11, 24)), (2026, 11, 24), 2026),
        ("last day, then first", NOVEMBER_24, (2025, (2025, 11, 27)), (2026, 11, 21), 2026),
        ("clock set back", NOVEMBER_24, (2026, (2026, 11, 24)), (2026, 11, 22), Withheld.GIVEN),
        (
            "clock set back a year",
            NOVEMBER_24,
            (2026, (2026, 11, 24)),
            (2025, 11, 30),
            None,
        ),
        (
            "set back into last year's window",
            NOVEMBER_24,
            (2026, (2026, 2, 24)),
            (2025, 11, 24),
            Withheld.TOO_SOON,
        ),
        (
            "solar, then lunar in its year",
            LABA,
            (2026, (2026, 3, 5)),
            (2027, 1, 15),
            Withheld.GIVEN,
        ),
        (
            "lunar, then solar two months on",
            Birthday(SOLAR, 3, 5),
            (2026, (2027, 1, 15)),
            (2027, 3, 5),
            Withheld.TOO_SOON,
        ),
        (
            "lunar, then solar a year on",
            Birthday(SOLAR, 3, 5),
            (2026, (2027, 1, 15)),
            (2028, 3, 5),
            2028,
        ),
        (
            "299 days",
            Birthday(SOLAR, 10, 28),
            (2025, (2026, 1, 2)),
            (2026, 10, 28),
            Withheld.TOO_SOON,
        ),
        ("300 days", Birthday(SOLAR, 10, 29), (2025, (2026, 1, 2)), (2026, 10, 29), 2026),
        ("74 the new year between", LABA, (2026, (2027, 1, 15)), (2027, 1, 18), Withheld.GIVEN),
        ("74 the next lunar year", LABA, (2025, (2026, 1, 26)), (2027, 1, 15), 2026),
    ],
)
def test_70_never_twice_a_year_nor_within_300_days(
    story: str,
    birthday: Birthday,
    had: tuple[int, tuple[int, int, int]],
    on: tuple[int, int, int],
    answer: int | Withheld | None,
) -> None:
    before = GivenPerk(had[0], date(*had[1]))
    assert year_of_perk(birthday, before, on=date(*on)) == answer, story


@pytest.mark.parametrize(
    ("told_on", "answer"),
    [
        (date(2026, 10, 25), 2026),
        (date(2026, 10, 26), Withheld.TOLD_LATE),
        (date(2026, 11, 24), Withheld.TOLD_LATE),
        (date(2026, 11, 26), Withheld.TOLD_LATE),
    ],
)
def test_a_date_told_less_than_thirty_days_before_waits_a_year(
    told_on: date, answer: int | Withheld
) -> None:
    assert year_of_perk(NOVEMBER_24, on=date(2026, 11, 24), told_on=told_on) == answer
    assert year_of_perk(NOVEMBER_24, on=date(2027, 11, 24), told_on=told_on) == 2027


@pytest.mark.parametrize("state", [MemberState.FROZEN, MemberState.LEFT])
def test_69_nobody_frozen_or_gone_gets_a_perk(state: MemberState) -> None:
    answer = perk_due(
        NOVEMBER_24, told_on=LONG_AGO, given=(), terms=TERMS, on=date(2026, 11, 24), state=state
    )
    assert answer is not None
    assert answer.withheld is Withheld.NOT_SERVED


def test_a_shop_may_give_nothing() -> None:
    terms = replace(TERMS, perk=PerkKind.NONE)
    assert year_of_perk(NOVEMBER_24, on=date(2026, 11, 24), terms=terms) is None


birthdays = st.one_of(
    st.builds(Birthday, st.just(SOLAR), st.integers(1, 12), st.integers(1, 28)),
    st.just(LEAPLING),
    st.builds(Birthday, st.just(LUNAR), st.integers(1, 12), st.integers(1, 30), st.booleans()),
)


@settings(max_examples=30)
@given(
    birthdays=st.lists(birthdays, min_size=1, max_size=4),
    begin=st.dates(date(1990, 1, 1), date(2050, 1, 1)),
    changes=st.lists(st.integers(0, 800), max_size=3),
    leap_day=st.sampled_from(LeapDay),
)
def test_whoever_comes_every_day_and_changes_the_date_gets_no_two_perks_too_near(
    birthdays: list[Birthday], begin: date, changes: list[int], leap_day: LeapDay
) -> None:
    terms = replace(TERMS, leap_day=leap_day)
    told_on, place = begin, 0
    had: list[GivenPerk] = []
    for number in range(900):
        on = begin + timedelta(days=number)
        if number in changes:
            told_on, place = on, (place + 1) % len(birthdays)
        answer = perk_due(birthdays[place], told_on=told_on, given=had, terms=terms, on=on)
        if answer is not None:
            assert may_be_near(birthdays[place], on=on)
            assert answer.first <= on <= answer.last
        if answer is not None and answer.withheld is None:
            assert (answer.occasion.day - told_on).days >= terms.known_days
            had.append(GivenPerk(answer.occasion.year, on))
    days = [perk.on for perk in had]
    assert all((later - sooner).days >= 300 for sooner, later in pairwise(days))
    assert len({perk.year for perk in had}) == len(had)


@settings(max_examples=30)
@given(birthday=birthdays, begin=st.dates(date(1990, 1, 1), date(2050, 1, 1)))
def test_whoever_comes_every_day_gets_one_perk_for_each_occasion(
    birthday: Birthday, begin: date
) -> None:
    had: list[GivenPerk] = []
    told_on = begin - timedelta(days=1_000)
    for number in range(4 * 366):
        on = begin + timedelta(days=number)
        answer = perk_due(birthday, told_on=told_on, given=had, terms=TERMS, on=on)
        if answer is not None and answer.withheld is None:
            had.append(GivenPerk(answer.occasion.year, on))
    assert 3 <= len(had) <= 5
    assert [perk.year for perk in had] == list(range(had[0].year, had[0].year + len(had)))
