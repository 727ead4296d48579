"""Giving points back: each lot by its share, nothing lost by rounding, grace for what lapsed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.points.ledger import GiveBack
from shopclub.points.restoring import LotUsed, Redeemed, Returned, plan_give_back, shares
from shopclub.storage.database import rows
from tests.builders import Desk
from tests.points.purse import GRACE, Purse, purse_of

TODAY = date(2026, 11, 21)
USED = st.lists(st.integers(1, 400), min_size=1, max_size=7)


@pytest.fixture
def purse(desk: Desk) -> Purse:
    """Return the points of a new member."""
    return purse_of(desk)


@pytest.mark.parametrize(
    ("used", "parts", "expected"),
    [
        ((100,), (60, 40), [(60,), (40,)]),
        ((75, 25), (40, 60), [(30, 10), (45, 15)]),
        ((50, 50), (1, 1, 98), [(1, 0), (0, 1), (49, 49)]),
        ((1, 1, 1), (1, 1, 1), [(1, 0, 0), (0, 1, 0), (0, 0, 1)]),
        ((10, 20, 30), (7, 53), [(1, 2, 4), (9, 18, 26)]),
        ((5, 5), (10,), [(5, 5)]),
        ((5, 5), (0, 10), [(0, 0), (5, 5)]),
    ],
)
def test_each_lot_gets_its_share_and_the_largest_remainder_the_rest(
    used: tuple[int, ...], parts: tuple[int, ...], expected: list[tuple[int, ...]]
) -> None:
    """7 of 10 + 20 + 30 is 1.17, 2.33 and 3.5: floors 1, 2, 3, and one more for the third."""
    got = [shares(used, given_back=parts[:n], points=part) for n, part in enumerate(parts)]
    assert got == expected


@given(USED, st.data())
def test_parts_of_any_size_are_exact_and_in_the_end_all_is_back(
    used: list[int], data: st.DataObject
) -> None:
    """However it is cut: each part exact, no lot above what it gave, each near its share."""
    left, whole = sum(used), sum(used)
    back, given_back = [0] * len(used), list[int]()
    while left:
        points = data.draw(st.integers(0, left) if len(given_back) < 8 else st.just(left))
        parts = shares(used, given_back=given_back, points=points)
        assert sum(parts) == points
        assert all(part >= 0 for part in parts)
        back = [had + part for had, part in zip(back, parts, strict=True)]
        given_back.append(points)
        left -= points
        assert all(had <= gave for had, gave in zip(back, used, strict=True))
        floors = [gave * (whole - left) // whole for gave in used]
        assert all(had >= floor - 1 for had, floor in zip(back, floors, strict=True))
        if len(given_back) == 1:
            assert all(0 <= had - floor <= 1 for had, floor in zip(back, floors, strict=True))
    assert back == used


@given(USED, st.integers(1, 50))
def test_more_than_was_taken_never_comes_back(used: list[int], more: int) -> None:
    with pytest.raises(ValueError, match="no more than was taken"):
        shares(used, given_back=(), points=sum(used) + more)


@pytest.mark.parametrize("points", [0, -1, 31])
def test_nothing_and_too_much_are_bugs(points: int) -> None:
    redeemed = Redeemed(9, (LotUsed(1, 30, None),))
    with pytest.raises(ValueError, match="gives back"):
        plan_give_back(points, redeemed=redeemed, owed=0, on=TODAY, grace_days=GRACE)


def test_a_plan_tells_what_returns_what_has_grace_and_what_pays() -> None:
    used = (
        LotUsed(1, 20, TODAY - timedelta(days=1)),
        LotUsed(2, 30, TODAY),
        LotUsed(3, 50, None, over=True),
    )
    plan = plan_give_back(100, redeemed=Redeemed(9, used), owed=15, on=TODAY, grace_days=GRACE)
    assert plan == GiveBack((Returned(2, 30, TODAY),), 70, date(2026, 12, 21), settled=15)
    assert plan.points == 100


def test_points_return_into_the_lots_they_came_from(purse: Purse) -> None:
    """had 40 (January), 60 (June), 50 spent / half undone, then all / left as at first."""
    purse.credit(40, until=date(2027, 1, 31))
    purse.credit(60, until=date(2027, 6, 30))
    purse.redeem(50, source="order:1")
    assert purse.left == [(60, 50)]
    purse.give_back(25, of="order:1")
    assert purse.left == [(40, 20), (60, 55)]
    purse.give_back(25, of="order:1")
    assert purse.left == [(40, 40), (60, 60)]
    assert purse.desk.shop.check() == ()


def test_a_point_that_two_lots_have_equal_claim_to_goes_to_the_older(purse: Purse) -> None:
    """had 10 (June), then 10 (January), 20 spent, January's first / 1, then 1 back / June's first.

    Not in spending order: the share of each refund is counted again from those before it, and
    the age of a lot never changes.
    """
    purse.credit(10, until=date(2027, 6, 30))
    purse.credit(10, until=date(2027, 1, 31))
    purse.redeem(20, source="order:1")
    purse.give_back(1, of="order:1")
    assert purse.left == [(10, 1)]
    assert purse.ledger.expiring_by(purse.member_id, date(2027, 1, 31), on=purse.today) == 0
    purse.give_back(1, of="order:1")
    assert purse.left == [(10, 1), (10, 1)]
    assert purse.ledger.expiring_by(purse.member_id, date(2027, 1, 31), on=purse.today) == 1


def test_points_of_a_lot_that_lapsed_meanwhile_have_days_of_grace(desk: Desk, purse: Purse) -> None:
    """had 40 until 30 November and 60, 100 spent / undone in December / 40 for 30 days, 60."""
    purse.credit(40, until=date(2026, 11, 30))
    purse.credit(60, until=date(2027, 6, 30))
    purse.redeem(100, source="order:1")
    desk.turn_to(date(2026, 12, 10))
    sketch = purse.ledger.sketch(purse.member_id, on=purse.today)
    told = sketch.give_back(100, undoes="order:1", grace_days=GRACE)
    assert purse.give_back(100, of="order:1") == told
    assert (told.graced, told.graced_until) == (40, date(2027, 1, 9))
    assert purse.left == [(40, 40), (60, 60)]
    desk.turn_to(date(2027, 1, 9))
    assert purse.points == 100
    desk.turn_to(date(2027, 1, 10))
    assert desk.shop.expire_due() == 1
    assert purse.points == purse.kept == 60
    assert desk.shop.check() == ()


def test_a_lot_lapses_once_even_where_the_clock_went_back_meanwhile(
    desk: Desk, purse: Purse
) -> None:
    """had 40, 30 spent, 10 lapsed / the clock goes back, the 30 undone / they are a grace lot."""
    purse.credit(40, until=date(2026, 11, 30))
    purse.redeem(30, source="order:1")
    desk.turn_to(date(2026, 12, 1))
    assert desk.shop.expire_due() == 1
    desk.turn_to(date(2026, 11, 25))
    purse.give_back(30, of="order:1")
    assert purse.left == [(30, 30)]
    desk.turn_to(date(2027, 3, 1))
    assert desk.shop.expire_due() == 1
    assert purse.points == purse.kept == 0
    sources = rows("SELECT source FROM point_entry WHERE kind = 'expire' ORDER BY id")
    assert len(set(sources)) == len(sources) == 2
    assert desk.shop.check() == ()


def test_points_that_come_back_pay_first_what_is_owed(purse: Purse) -> None:
    """owed 30 of 100 spent / 40 of them come back / 30 pay, 10 are there again."""
    lot = purse.credit(100)
    purse.redeem(100, source="order:1")
    purse.take_back(30, lot=lot)
    done = purse.give_back(40, of="order:1")
    assert done is not None
    assert done.settled == 30
    assert (purse.points, purse.owed, purse.left) == (10, 0, [(100, 10)])
    assert purse.desk.shop.check() == ()


def test_several_debts_are_paid_from_several_lots_at_once(purse: Purse) -> None:
    """owes 30 and 20 / 20 and 80 come back / the first takes 20 + 10, the second 20, left 50."""
    soon = purse.credit(20, until=date(2027, 1, 31))
    late = purse.credit(80, until=date(2027, 6, 30))
    purse.redeem(100, source="order:1")
    for points in (30, 20):
        purse.take_back(points, lot=late)
    purse.give_back(100, of="order:1")
    paid = rows("SELECT lot_id, points FROM lot_use WHERE settled_by <> entry_id")
    assert paid == [(soon, 20), (late, 10), (late, 20)]
    assert (purse.points, purse.owed, purse.left) == (50, 0, [(80, 50)])
    assert purse.desk.shop.check() == ()


def test_only_a_redemption_of_the_same_member_is_undone(desk: Desk, purse: Purse) -> None:
    purse.credit(10, source="gift:x")
    purse.redeem(5, source="order:1")
    other = purse_of(desk, "Ann")
    for whose, source in ((purse, "gift:x"), (purse, "order:2"), (other, "order:1")):
        with pytest.raises(ValueError, match="redeemed nothing"):
            whose.give_back(5, of=source)
