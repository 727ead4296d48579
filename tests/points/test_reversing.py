"""Taking points back: the own lot first, then the others, then owed or forgiven."""

from datetime import date

import pytest

from shopclub.points.ledger import InDeficit, TakeBack
from shopclub.points.lots import Account, Lot, Taken
from shopclub.points.reversing import Credited, plan_take_back
from shopclub.storage.database import one, rows
from tests.builders import Desk
from tests.points.purse import FORGIVE, OWE, Purse, purse_of

TODAY = date(2026, 11, 21)
OTHERS = Account((Lot(2, 30, None), Lot(3, 20, TODAY), Lot(4, 99, date(2026, 11, 20))))


@pytest.fixture
def purse(desk: Desk) -> Purse:
    """Return the points of a new member."""
    return purse_of(desk)


def credited(
    remaining: int, *, lapsed: int = 0, before: int = 0, until: date | None = None
) -> Credited:
    """Return lot 1 of 100 points as it stands."""
    return Credited(1, 100, remaining, until, lapsed, before)


@pytest.mark.parametrize(
    ("lot", "points", "expected"),
    [
        (credited(100), 100, TakeBack((Taken(1, 100),))),
        (credited(100), 40, TakeBack((Taken(1, 40),))),
        (credited(40), 60, TakeBack((Taken(1, 40), Taken(3, 20)))),
        (credited(0), 40, TakeBack((Taken(3, 20), Taken(2, 20)))),
        (credited(0), 100, TakeBack((Taken(3, 20), Taken(2, 30)), owed=50)),
        (credited(0, before=50), 50, TakeBack((Taken(3, 20), Taken(2, 30)))),
        (credited(0, lapsed=100), 100, TakeBack(lapsed=100)),
        (credited(0, lapsed=60), 100, TakeBack((Taken(3, 20), Taken(2, 20)), lapsed=60)),
        (credited(0, lapsed=60), 30, TakeBack((Taken(3, 20), Taken(2, 10)))),
        (credited(0, lapsed=60, before=40), 60, TakeBack(lapsed=60)),
        (
            credited(60, until=date(2026, 11, 20)),
            100,
            TakeBack((Taken(3, 20), Taken(2, 20)), 0, 0, 60),
        ),
        (credited(60, until=TODAY), 100, TakeBack((Taken(1, 60), Taken(3, 20), Taken(2, 20)))),
        (credited(70, before=70), 30, TakeBack((Taken(1, 30),))),
    ],
)
def test_points_go_from_their_lot_then_in_spending_order_then_are_owed(
    lot: Credited, points: int, expected: TakeBack
) -> None:
    """What lapsed unused with its lot is gone already: nobody owes it."""
    plan = plan_take_back(points, credited=lot, account=OTHERS, on=TODAY, policy=OWE)
    assert plan == expected
    assert plan.points + plan.lapsed == points


def test_a_shop_that_forgives_stops_at_what_there_is() -> None:
    plan = plan_take_back(100, credited=credited(0), account=OTHERS, on=TODAY, policy=FORGIVE)
    assert plan == TakeBack((Taken(3, 20), Taken(2, 30)), forgiven=50)
    assert plan.points == 50


@pytest.mark.parametrize("points", [0, -1, 61])
def test_nothing_and_more_than_was_given_are_bugs(points: int) -> None:
    with pytest.raises(ValueError, match="takes back at least one"):
        plan_take_back(
            points, credited=credited(100, before=40), account=OTHERS, on=TODAY, policy=OWE
        )


def test_whoever_owes_points_cannot_use_any(purse: Purse) -> None:
    """had 100, all spent, 30 taken back / redeem 10 / refused with what is owed / still −30."""
    lot = purse.credit(100)
    purse.redeem(100)
    purse.take_back(30, lot=lot)
    with pytest.raises(InDeficit) as refused:
        purse.redeem(10)
    assert refused.value.owes == 30
    assert purse.points == purse.kept == -30


def test_a_credit_smaller_than_the_debt_is_used_up_by_it(purse: Purse) -> None:
    """owes 30 and 20 / credits of 10 and 45 / the oldest debt is paid first / left 5."""
    lot = purse.credit(50)
    purse.redeem(50)
    purse.take_back(30, lot=lot)
    purse.take_back(20, lot=lot)
    first, second = (debt for (debt,) in rows("SELECT entry_id FROM point_debt ORDER BY entry_id"))
    purse.credit(10)
    owed = rows("SELECT entry_id, owed FROM point_debt ORDER BY entry_id")
    assert owed == [(first, 20), (second, 20)]
    assert (purse.points, purse.left) == (-40, [])
    purse.credit(45)
    assert rows("SELECT * FROM point_debt") == []
    assert (purse.points, purse.left) == (5, [(45, 5)])
    assert purse.desk.shop.check() == ()


def test_the_same_clawback_is_made_once(purse: Purse) -> None:
    """had 100, spent / taken back twice under one source / owes 100, not 200."""
    lot = purse.credit(100)
    purse.redeem(100)
    purse.take_back(60, lot=lot, source="refund:1:reverse")
    assert purse.take_back(40, lot=lot, source="refund:1:reverse") is None
    assert purse.points == -60


def test_what_is_forgiven_leaves_no_entry_where_nothing_is_left(purse: Purse) -> None:
    """had 100, all spent / the shop forgives / nothing to take, no entry / left 0."""
    lot = purse.credit(100)
    purse.redeem(100)
    before = one("SELECT count(*) FROM point_entry")
    done = purse.take_back(100, lot=lot, policy=FORGIVE)
    assert done == TakeBack(forgiven=100)
    assert one("SELECT count(*) FROM point_entry") == before
    assert (purse.points, purse.owed) == (0, 0)


@pytest.mark.parametrize("written", [True, False])
def test_it_makes_no_difference_whether_the_lapse_was_written_yet(
    desk: Desk, purse: Purse, written: bool
) -> None:
    """had 100 until 30 November (40 spent) and 10 / all taken back in December / owes 30."""
    lot = purse.credit(100, until=date(2026, 11, 30))
    purse.redeem(40)
    purse.credit(10)
    desk.turn_to(date(2026, 12, 1))
    if written:
        desk.shop.expire_due()
    done = purse.take_back(100, lot=lot)
    assert done is not None
    assert (done.points, done.owed, done.lapsed) == (40, 30, 60)
    assert purse.points == purse.kept == -30
    assert desk.shop.expire_due() == 0
    assert desk.shop.check() == ()


def test_buying_earning_and_undoing_a_hundred_times_changes_nothing(purse: Purse) -> None:
    """had 40 / +7, spends 20, both undone, a hundred times / left 40."""
    purse.credit(40)
    for turn in range(100):
        lot = purse.credit(7)
        purse.redeem(20, source=f"order:{turn}")
        purse.give_back(20, of=f"order:{turn}")
        purse.take_back(7, lot=lot)
    assert purse.points == purse.kept == 40
    assert purse.left == [(40, 40)]
    assert purse.desk.shop.check() == ()


def test_a_lot_of_someone_else_is_never_taken_from(desk: Desk, purse: Purse) -> None:
    lot = purse.credit(10)
    with pytest.raises(ValueError, match="not one of this member"):
        purse_of(desk, "Ann").take_back(5, lot=lot)
