"""Lots: which points go first, and what is left."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.points.lots import (
    Account,
    Lot,
    Taken,
    available,
    coming_expiries,
    left_after,
    soonest_expiring,
    take,
    usable,
)

TODAY = date(2026, 11, 21)
DAYS = st.none() | st.integers(-40, 400).map(lambda days: TODAY + timedelta(days=days))
LOTS = st.lists(st.tuples(st.integers(1, 500), DAYS), max_size=8).map(
    lambda drawn: tuple(Lot(n, points, day) for n, (points, day) in enumerate(drawn, start=1))
)


def lots(*drawn: tuple[int, date | None]) -> tuple[Lot, ...]:
    """Make lots 1, 2, 3 … of points and last days."""
    return tuple(Lot(n, points, day) for n, (points, day) in enumerate(drawn, start=1))


def test_the_soonest_to_lapse_goes_first() -> None:
    """Had 100 until 2027-06 and a younger 100 until 2027-01; takes 100; the younger is used up."""
    had = lots((100, date(2027, 6, 30)), (100, date(2027, 1, 31)))
    assert take(100, lots=had, on=TODAY) == ((Taken(2, 100),), 0)


def test_what_never_lapses_goes_last() -> None:
    """Had 50 for ever and 50 that lapse; takes 70; 30 of those for ever are left."""
    had = lots((50, None), (50, date(2027, 1, 31)))
    assert take(70, lots=had, on=TODAY) == ((Taken(2, 50), Taken(1, 20)), 0)


def test_of_two_that_lapse_together_the_older_goes_first() -> None:
    """Had 10 and 10 until the same day; takes 15; 5 of the younger are left."""
    had = lots((10, date(2027, 1, 31)), (10, date(2027, 1, 31)))
    assert take(15, lots=had, on=TODAY) == ((Taken(1, 10), Taken(2, 5)), 0)


def test_a_lot_is_usable_to_the_end_of_its_last_day() -> None:
    had = lots((10, TODAY), (20, TODAY - timedelta(days=1)))
    assert available(had, on=TODAY) == 10
    assert take(30, lots=had, on=TODAY) == ((Taken(1, 10),), 20)


@pytest.mark.parametrize(
    ("within", "expected"),
    [
        (date(2026, 12, 31), (15, date(2026, 12, 31))),
        (date(2026, 12, 30), None),
        (date(2027, 12, 31), (15, date(2026, 12, 31))),
    ],
)
def test_the_points_that_lapse_next_are_told_with_their_day(
    within: date, expected: tuple[int, date] | None
) -> None:
    had = lots(
        (5, date(2026, 12, 31)),
        (10, date(2026, 12, 31)),
        (7, date(2027, 1, 31)),
        (9, None),
        (100, date(2026, 11, 20)),
    )
    assert soonest_expiring(had, on=TODAY, within=within) == expected


def test_what_lapses_is_told_day_by_day() -> None:
    had = lots(
        (5, date(2027, 1, 31)),
        (10, TODAY),
        (7, date(2027, 1, 31)),
        (9, None),
        (8, date(2027, 2, 28)),
        (100, TODAY - timedelta(days=1)),
    )
    coming = ((TODAY, 10), (date(2027, 1, 31), 12))
    assert coming_expiries(had, on=TODAY, by=date(2027, 2, 27)) == coming


def test_an_account_says_what_can_be_used_and_what_is_owed() -> None:
    account = Account(lots((10, TODAY), (20, TODAY - timedelta(days=1))), owed=25)
    assert (account.available(on=TODAY), account.balance(on=TODAY)) == (10, -15)


@given(LOTS, st.integers(0, 3000))
def test_what_is_taken_and_missing_is_what_was_asked(had: tuple[Lot, ...], points: int) -> None:
    taken, missing = take(points, lots=had, on=TODAY)
    assert sum(part.points for part in taken) + missing == points
    assert missing == max(0, points - available(had, on=TODAY))
    left = left_after(had, taken=taken, given=None)
    assert all(lot.remaining > 0 for lot in left)
    assert available(left, on=TODAY) == available(had, on=TODAY) - (points - missing)


@given(LOTS, st.integers(1, 3000))
def test_no_lot_is_touched_while_an_earlier_one_has_points(
    had: tuple[Lot, ...], points: int
) -> None:
    taken, _ = take(points, lots=had, on=TODAY)
    order = usable(had, on=TODAY)
    gave = {part.lot_id: part.points for part in taken}
    parts = [(gave.get(lot.lot_id, 0), lot.remaining) for lot in order]
    first_partial = next((n for n, (part, whole) in enumerate(parts) if part < whole), len(parts))
    assert all(part == 0 for part, _ in parts[first_partial + 1 :])


@given(LOTS, st.integers(0, 500), st.integers(0, 500))
def test_taking_twice_is_taking_once(had: tuple[Lot, ...], one: int, other: int) -> None:
    first, missing = take(one, lots=had, on=TODAY)
    between = left_after(had, taken=first, given=None)
    second, missing_then = take(other, lots=between, on=TODAY)
    apart = left_after(between, taken=second, given=None)
    together, missing_at_once = take(one + other, lots=had, on=TODAY)
    assert apart == left_after(had, taken=together, given=None)
    assert missing + missing_then == missing_at_once


@given(LOTS)
def test_a_lapsed_lot_is_never_usable_and_nothing_else_is_lost(had: tuple[Lot, ...]) -> None:
    fit = usable(had, on=TODAY)
    assert all(lot.expires_on is None or lot.expires_on >= TODAY for lot in fit)
    assert {lot.lot_id for lot in had} - {lot.lot_id for lot in fit} == {
        lot.lot_id for lot in had if lot.expires_on is not None and lot.expires_on < TODAY
    }


def test_a_new_lot_stands_after_those_that_are_left() -> None:
    had = lots((10, None), (5, TODAY))
    given_lot = Lot(9, 40, None)
    assert left_after(had, taken=(Taken(2, 5),), given=given_lot) == (had[0], given_lot)
