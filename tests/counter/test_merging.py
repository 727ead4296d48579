"""Two memberships of one person become one: not a point comes or goes, and all still proves."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.members.members import Member
from shopclub.points.terms import DeficitPolicy, PointTerms
from shopclub.storage.database import rows
from tests.builders import Desk, desk_in
from tests.counter.two_members import WELCOMING, lots_of, merge


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=WELCOMING) as desk:
        yield desk


@pytest.fixture
def two(desk: Desk) -> tuple[Member, Member]:
    """Return who stays and who goes, the same person with two telephones."""
    return desk.enrol("王小明", "13800138000"), desk.enrol("王小明", "13900139000")


def sums() -> list[tuple[int, ...]]:
    return rows("SELECT sum(points) FROM point_balance")


def test_lots_move_with_their_last_days_and_the_sum_stays(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    """Had 100 of November and 30 of December; the other 40 of December; 170 with their days."""
    into, gone = two
    desk.give(100, to=gone)
    desk.turn_to(date(2026, 12, 2))
    desk.give(30, to=gone)
    desk.give(40, to=into)
    before = sums()
    done = merge(desk, into, gone)
    assert (done.gone.points, done.into.points, done.points) == (130, 40, 170)
    assert lots_of(into) == [(100, "2027-11-30"), (40, "2027-12-31"), (30, "2027-12-31")]
    assert lots_of(gone) == []
    assert desk.points_of(into) == 170
    assert sums() == before


@pytest.mark.parametrize(
    ("has", "owes", "left", "owed"), [(100, 30, 70, 0), (20, 30, 0, 10), (0, 30, 0, 30)]
)
def test_what_is_owed_moves_too_and_is_paid_first(
    desk: Desk, two: tuple[Member, Member], has: int, owes: int, left: int, owed: int
) -> None:
    into, gone = two
    desk.shop.till.adjust_points(gone.member_id, -owes, reason="x", source="a", by=desk.owner)
    if has:
        desk.give(has, to=into)
    assert merge(desk, into, gone).points == has - owes
    account = desk.shop.points.account(into.member_id)
    assert (account.available(on=desk.shop.clock.today()), account.owed) == (left, owed)


def test_points_of_the_one_that_goes_pay_what_the_other_owes(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    desk.shop.till.adjust_points(into.member_id, -30, reason="x", source="a", by=desk.owner)
    desk.give(100, to=gone)
    merge(desk, into, gone)
    assert desk.shop.points.account(into.member_id).owed == 0
    assert desk.points_of(into) == 70


def test_what_lapsed_and_is_not_written_off_yet_does_not_come_back(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    desk.give(100, to=gone)
    desk.turn_to(date(2027, 12, 1))
    assert merge(desk, into, gone).points == 0
    assert desk.points_of(into) == 0


def test_a_refund_of_a_sale_of_the_one_that_went_is_the_others(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    """Earned 100, used 100 for a sale that earned 90; merged; both sales come back: 0 left."""
    into, gone = two
    earning = desk.ring_up(10_000, member=gone)
    paying = desk.ring_up(10_000, member=gone, points=100)
    desk.give(7, to=into)
    merge(desk, into, gone)
    assert desk.points_of(into) == 97
    till = desk.shop.till
    till.refund(RefundDraft("b", paying.receipt.sale_id), by=desk.owner)
    assert desk.points_of(into) == 107
    assert lots_of(gone) == []
    assert desk.shop.check() == ()
    quoted = till.quote_refund(RefundDraft("a", earning.receipt.sale_id))
    till.refund(RefundDraft("a", earning.receipt.sale_id, seen=quoted), by=desk.owner)
    assert desk.points_of(into) == 7
    profile = desk.shop.lookup.profile(into.member_id)
    assert (profile.visits, profile.spent) == (1, 700)
    assert desk.shop.check() == ()


def test_points_that_were_spent_before_the_merge_are_owed_or_forgiven_after_it(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    earning = desk.ring_up(10_000, member=gone)
    desk.ring_up(1_000, member=gone, points=100)
    merge(desk, into, gone)
    desk.set_terms(PointTerms(deficit=DeficitPolicy.FORGIVE))
    desk.shop.till.refund(RefundDraft("a", earning.receipt.sale_id), by=desk.owner)
    assert desk.shop.points.balance(into.member_id, on=desk.shop.clock.today()) == 0
    assert desk.shop.check() == ()


def test_a_refund_takes_from_the_very_lot_that_moved(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    """The other's lot lapses sooner, and stays: a refund takes what its own sale brought."""
    into, gone = two
    desk.give(50, to=into)
    desk.turn_to(date(2026, 12, 2))
    earning = desk.ring_up(4_000, member=gone)
    merge(desk, into, gone)
    desk.shop.till.refund(RefundDraft("a", earning.receipt.sale_id), by=desk.owner)
    assert lots_of(into) == [(50, "2027-11-30")]
