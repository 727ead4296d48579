"""The scenarios of the ledger: stories with numbers, each as other shops met it."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopclub.points.ledger import NotEnoughPoints
from shopclub.points.terms import DeficitPolicy, EarnRule, PointTerms
from shopclub.storage.database import rows
from tests.builders import Desk, desk_in
from tests.points.purse import FORGIVE, OWE, Purse, purse_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a new shop with its owner at the desk."""
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.fixture
def purse(desk: Desk) -> Iterator[Purse]:
    """Return the points of a new member; whatever happened, the ledger bears it out at the end."""
    purse = purse_of(desk)
    yield purse
    assert desk.shop.check() == ()
    desk.shop.expire_due()
    assert purse.kept == purse.points


def entries() -> list[tuple[int, ...]]:
    """Return every row of the ledger."""
    return rows("SELECT id, member_id, points FROM point_entry ORDER BY id")


def test_13_ten_sales_of_a_thousand_earn_ten_points(desk: Desk, purse: Purse) -> None:
    """had 0 / ten sales of 1,000 at 1 P per 1,000 / used nothing / left 10."""
    desk.set_terms(PointTerms(earn=EarnRule(points=1, money=100_000)))
    for _ in range(10):
        desk.ring_up(100_000, member=purse.member)
    assert purse.points == 10


def test_13_ten_more_and_ten_less_change_nothing(purse: Purse) -> None:
    """had 75 / +10 and −10 by hand / used 10 / left 75."""
    purse.credit(75)
    purse.adjust(+10)
    purse.adjust(-10)
    assert purse.points == 75


@pytest.mark.parametrize(("had", "change", "left"), [(10, 5, 15), (100, -40, 60), (40, -40, 0)])
def test_16_points_come_and_go(purse: Purse, had: int, change: int, left: int) -> None:
    """had 10, 100, 40 / +5, −40, −40 / left 15, 60, 0."""
    purse.credit(had)
    if change > 0:
        purse.credit(change)
    else:
        purse.redeem(-change)
    assert purse.points == left


def test_16_more_than_there_is_takes_nothing(purse: Purse) -> None:
    """had 20 / redeem 40 / refused, nothing written / left 20."""
    purse.credit(20)
    before = entries()
    with pytest.raises(NotEnoughPoints) as refused:
        purse.redeem(40)
    assert (refused.value.has, refused.value.needs) == (20, 40)
    assert purse.points == 20
    assert entries() == before


def test_22_a_redemption_of_a_sale_is_made_once_and_undone_once(purse: Purse) -> None:
    """had 1000 / redeem 300, again, undone, undone again / left 700, 700, 1000, 1000."""
    purse.credit(1000)
    sale, undo = "order:7:redeem", "order:7:undo"
    left = []
    purse.redeem(300, source=sale)
    left.append(purse.points)
    purse.redeem(300, source=sale)
    left.append(purse.points)
    purse.give_back(300, of=sale, source=undo)
    left.append(purse.points)
    assert purse.give_back(300, of=sale, source=undo) is None
    left.append(purse.points)
    assert left == [700, 700, 1000, 1000]
    assert purse.left == [(1000, 1000)]
    with pytest.raises(ValueError, match="no more than was taken"):
        purse.give_back(1, of=sale)


def test_24_the_same_bonus_is_given_once(purse: Purse) -> None:
    """had 0 / the bonus of one source, twice / left 10."""
    purse.credit(10, source="campaign:double-eleven:2026")
    purse.credit(10, source="campaign:double-eleven:2026")
    assert purse.points == 10


@pytest.mark.parametrize(("policy", "left"), [(OWE, -100), (FORGIVE, 0)])
def test_44_points_that_were_spent_are_owed_or_forgiven(
    purse: Purse, policy: DeficitPolicy, left: int
) -> None:
    """had 150, 100 spent / all taken back / used 50 / left −100, or 0 where the shop forgives."""
    lot = purse.credit(150)
    purse.redeem(100)
    purse.take_back(150, lot=lot, policy=policy)
    assert purse.points == left
    assert purse.left == []


def test_46_the_next_credit_pays_what_is_owed(purse: Purse) -> None:
    """had 50, and 80 that were spent / the 80 taken back, 100 given / left 70, nothing owed."""
    spent = purse.credit(80, until=purse.today)
    purse.redeem(80)
    purse.credit(50)
    purse.take_back(80, lot=spent)
    assert (purse.points, purse.owed) == (-30, 30)
    purse.credit(100)
    assert (purse.points, purse.owed) == (70, 0)
    assert purse.left == [(100, 70)]


def test_48_what_is_left_of_two_lots_lapses_and_both_are_closed(desk: Desk, purse: Purse) -> None:
    """had 575 and 380, 500 spent from the soonest / 90 days pass / left 0, both closed."""
    purse.credit(380, until=purse.today + timedelta(days=80))
    purse.credit(575, until=purse.today + timedelta(days=60))
    purse.redeem(500)
    assert purse.left == [(575, 75), (380, 380)]
    desk.turn_to(purse.today + timedelta(days=90))
    assert desk.shop.expire_due() == 2
    assert purse.points == 0
    assert rows("SELECT remaining FROM point_lot") == [(0,), (0,)]


def test_49_the_younger_lot_that_lapses_first_is_spent_first(desk: Desk, purse: Purse) -> None:
    """had A 100 until 2027-06 and B, younger, 100 until 2027-01 / spends 100 / B 0, A 100."""
    older = purse.credit(100, until=date(2027, 6, 30))
    desk.turn_to(purse.today + timedelta(days=1))
    younger = purse.credit(100, until=date(2027, 1, 31))
    purse.redeem(100)
    assert rows("SELECT entry_id, remaining FROM point_lot") == [(older, 100), (younger, 0)]


def test_50_points_that_never_lapse_are_spent_last(purse: Purse) -> None:
    """had 50 for ever and 50 that lapse / spends 70 / left 0 that lapse, 30 for ever."""
    never = purse.credit(50)
    lapsing = purse.credit(50, until=date(2027, 1, 31))
    purse.redeem(70)
    assert rows("SELECT entry_id, remaining FROM point_lot") == [(never, 30), (lapsing, 0)]


def test_51_of_several_lots_only_the_one_whose_day_is_over_lapses(desk: Desk, purse: Purse) -> None:
    """had 10, 20 and 30 until different days / the second lapses / left 10 and 30."""
    for points, until in ((10, None), (20, date(2026, 12, 31)), (30, date(2027, 12, 31))):
        purse.credit(points, until=until)
    desk.turn_to(date(2027, 1, 1))
    assert desk.shop.expire_due() == 1
    assert purse.left == [(30, 30), (10, 10)]


def test_52_what_lapses_by_a_day_is_told_beforehand(purse: Purse) -> None:
    """had 100 until 03-01 and 200 until 07-01 / by each day / 100, then 300."""
    purse.credit(200, until=date(2027, 7, 1))
    purse.credit(100, until=date(2027, 3, 1))
    asked = [date(2027, 2, 28), date(2027, 3, 1), date(2027, 6, 30), date(2027, 7, 1)]
    told = [purse.ledger.expiring_by(purse.member_id, day, on=purse.today) for day in asked]
    assert told == [0, 100, 100, 300]


def test_54_what_is_left_of_a_lot_lapses(desk: Desk, purse: Purse) -> None:
    """had 150, 50 spent / then it lapses / −100 / left 0."""
    purse.credit(150, until=date(2026, 11, 30))
    purse.redeem(50)
    desk.turn_to(date(2026, 12, 1))
    desk.shop.expire_due()
    assert entries()[-1][2] == -100
    assert purse.points == 0


def test_55_a_used_up_lot_lapses_to_nothing_and_a_second_run_writes_nothing(
    desk: Desk, purse: Purse
) -> None:
    """had 50 used up and 60 / both lapse, run twice / −60 once / left 0."""
    purse.credit(50, until=date(2026, 11, 29))
    purse.redeem(50)
    purse.credit(60, until=date(2026, 11, 30))
    desk.turn_to(date(2026, 12, 1))
    assert desk.shop.expire_due() == 1
    before = entries()
    assert desk.shop.expire_due() == 0
    assert entries() == before
    assert purse.points == 0


def test_57_when_the_first_lot_lapses_the_second_is_whole(desk: Desk, purse: Purse) -> None:
    """had 1000 (800 spent) and 500 / the first lapses / left 500, not 0."""
    purse.credit(1000, until=date(2026, 11, 30))
    purse.credit(500, until=date(2027, 11, 30))
    purse.redeem(800)
    desk.turn_to(date(2026, 12, 1))
    assert purse.points == 500
    desk.shop.expire_due()
    assert purse.points == 500
