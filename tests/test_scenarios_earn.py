"""Stories with numbers about earning, as other loyalty systems tell them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shopclub.counter.quote import BelowMinimumBalance, PointsNotInSteps
from shopclub.counter.refund_draft import RefundDraft
from shopclub.members.members import Member
from shopclub.points.terms import EarnRule, PointTerms, RedeemRule
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import NEVER, Desk, desk_in

POINT_FOR_POINT = PointTerms(redeem=RedeemRule(points=1, money=100, step=1), expiry=NEVER)
ONE_PER_THOUSAND = replace(POINT_FOR_POINT, earn=EarnRule(money=100_000))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop where a point pays 1.00."""
    with desk_in(tmp_path) as desk:
        desk.set_terms(POINT_FOR_POINT)
        yield desk
        assert desk.shop.check() == ()


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member without points."""
    return desk.enrol()


def test_8_ten_points_in_whole_steps_of_three_use_nine(desk: Desk, wang: Member) -> None:
    """had 10 / redeemed in whole steps of 3 / used 9 / left 1; 10 are refused."""
    desk.set_terms(replace(POINT_FOR_POINT, redeem=RedeemRule(points=1, money=100, step=3)))
    desk.give(10, to=wang)
    assert desk.shop.till.quote(desk.draft(100_000, member=wang)).most_points == 9
    with pytest.raises(PointsNotInSteps) as refused:
        desk.ring_up(1_000, member=wang, points=10)
    assert refused.value.step == 3
    receipt = desk.ring_up(900, member=wang, points=9).receipt
    assert (receipt.used, receipt.to_pay, receipt.earned) == (9, 0, 0)
    assert desk.points_of(wang) == 1


def test_13_ten_sales_of_a_thousand_earn_ten(desk: Desk, wang: Member) -> None:
    """had 0 / 10 x 1,000.00 at 1 per 1,000.00 / earned 10."""
    desk.set_terms(ONE_PER_THOUSAND)
    for _ in range(10):
        desk.ring_up(100_000, member=wang)
    assert desk.points_of(wang) == 10


def test_13_ten_more_and_ten_less_leave_seventy_five(desk: Desk, wang: Member) -> None:
    """had 75 / a sale earns 10 and is undone / left 75."""
    desk.give(75, to=wang)
    desk.ring_up(1_000, member=wang)
    assert desk.points_of(wang) == 85
    desk.shop.till.undo_last("undo", by=desk.owner)
    assert desk.points_of(wang) == 75


def test_14_a_hundred_and_ninety_six_thousand_earn_a_hundred_and_ninety_six(
    desk: Desk, wang: Member
) -> None:
    """196,000.00 in sales of 98,000.00 at 1 per 1,000.00 / earned 196, not 217."""
    desk.set_terms(ONE_PER_THOUSAND)
    for _ in range(2):
        desk.ring_up(9_800_000, member=wang)
    assert desk.points_of(wang) == 196


def test_15_a_hundred_and_six_and_a_quarter_earn_a_hundred_and_six(
    desk: Desk, wang: Member
) -> None:
    """106.25 at 1 per 1.00 earned 106 / redeems 50 / left 56."""
    desk.ring_up(10_625, member=wang)
    assert desk.points_of(wang) == 106
    desk.ring_up(5_000, member=wang, points=50)
    assert desk.points_of(wang) == 56


@pytest.mark.parametrize(("multiplier", "earned"), [(200, 38), (150, 28)])
def test_20_nineteen_twice_is_thirty_eight_and_half_again_twenty_eight(
    desk: Desk, multiplier: int, earned: int
) -> None:
    """19.00 at 1 per 1.00, x 2 / earned 38; x 1.5 / earned 28."""
    desk.set_ladder(Ladder(tiers=(Tier("club", 0, multiplier_hundredths=multiplier),)))
    wang = desk.enrol("李雷")
    assert desk.ring_up(1_900, member=wang).receipt.earned == earned
    assert desk.points_of(wang) == earned


@pytest.mark.parametrize(
    ("held", "bill", "used", "worth"),
    [(1_050, 1_000_000, 1_000, 5_000), (20_000, 50_000, 5_000, 25_000)],
)
def test_23_points_pay_in_steps_and_up_to_half_of_the_bill(
    desk: Desk, wang: Member, held: int, bill: int, used: int, worth: int
) -> None:
    """min 500, half of the bill, 100 = 5.00, step 100: 1,050 use 1,000; of 500.00 250.00."""
    desk.give(held, to=wang)
    _half_of_the_bill(desk)
    draft = desk.draft(bill, member=wang)
    assert desk.shop.till.quote(draft).most_points == used
    receipt = desk.ring_up(bill, member=wang, points=used).receipt
    assert (receipt.used, receipt.to_pay) == (used, bill - worth)


def test_23_four_hundred_points_are_below_the_minimum(desk: Desk, wang: Member) -> None:
    """had 400 / minimum 500 / refused / left 400."""
    desk.give(400, to=wang)
    _half_of_the_bill(desk)
    with pytest.raises(BelowMinimumBalance) as refused:
        desk.ring_up(1_000_000, member=wang, points=100)
    assert (refused.value.has, refused.value.minimum) == (400, 500)
    assert desk.points_of(wang) == 400


def test_22_a_sale_with_three_hundred_of_a_thousand_is_undone_once(
    desk: Desk, wang: Member
) -> None:
    """had 1000 / 300 for one sale: 700 / undone: 1000 / undone again under the same id: 1000."""
    desk.give(1_000, to=wang)
    desk.ring_up(30_000, member=wang, points=300, sale_id="sale")
    told = [desk.points_of(wang)]
    for _ in range(2):
        desk.shop.till.refund(RefundDraft("undo", "sale"), by=desk.owner)
        told.append(desk.points_of(wang))
    assert told == [700, 1_000, 1_000]


def test_34_three_at_five_points_per_two_fifty_earn_five(desk: Desk, wang: Member) -> None:
    """3.00 at 5 per 2.50, in whole steps / earned 5, not 6."""
    per_step = EarnRule(points=5, money=250, step=250)
    desk.set_terms(replace(POINT_FOR_POINT, earn=per_step))
    assert desk.ring_up(300, member=wang).receipt.earned == 5


def _half_of_the_bill(desk: Desk) -> None:
    rule = RedeemRule(
        points=100, money=500, step=100, share_basis_points=5_000, minimum_balance=500
    )
    desk.set_terms(replace(POINT_FOR_POINT, redeem=rule))
