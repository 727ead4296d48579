"""Stories with numbers about sales that are undone, in whole and in part."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shopclub.counter.draft import SaleConflict
from shopclub.counter.receipt import Means
from shopclub.counter.refund import RefundTooMuch
from shopclub.counter.refund_draft import RefundDraft
from shopclub.members.members import Member
from shopclub.points.terms import DeficitPolicy, EarnRule, PointTerms, RedeemRule
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import NEVER, Desk, desk_in
from tests.counter.rows_of_a_sale import everything

POINT_FOR_POINT = PointTerms(redeem=RedeemRule(points=1, money=100, step=1), expiry=NEVER)
"""One point per 1.00, one point pays 1.00, none lapses."""


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


def refund(desk: Desk, sale_id: str, money: int | None = None, *, refund_id: str = "") -> None:
    """Give money of a sale back, all that is left unless told."""
    again = refund_id or f"refund {next(desk.numbers)}"
    desk.shop.till.refund(RefundDraft(again, sale_id, money), by=desk.owner)


def balance(desk: Desk, member: Member) -> int:
    """Return a member's points, below 0 when some are owed."""
    return desk.shop.points.balance(member.member_id, on=desk.shop.clock.today())


def test_6_the_same_sale_confirmed_twice_is_refunded_once_and_no_more(
    desk: Desk, wang: Member
) -> None:
    """had 0 / 25.00 confirmed twice, refunded / earned 25, taken 25 / left 0, nothing more."""
    draft = desk.draft(2_500, member=wang, sale_id="sale")
    assert desk.shop.till.ring_up(draft, by=desk.owner) == desk.shop.till.ring_up(
        draft, by=desk.owner
    )
    refund(desk, "sale")
    with pytest.raises(RefundTooMuch):
        refund(desk, "sale")
    assert balance(desk, wang) == 0


def test_10_ten_percent_off_a_hundred_paid_by_card_earns_ninety(desk: Desk) -> None:
    """100.00 less 10%, paid by card / a means of payment does not reduce what is earned / 90."""
    desk.set_ladder(Ladder(tiers=(Tier("club", 0, discount_basis_points=1_000),)))
    wang = desk.enrol("李雷")
    draft = desk.draft(10_000, member=wang, means=Means.CARD)
    receipt = desk.shop.till.ring_up(draft, by=desk.owner).receipt
    assert (receipt.to_pay, receipt.payments[0].means, receipt.earned) == (9_000, Means.CARD, 90)
    assert desk.points_of(wang) == 90


@pytest.mark.parametrize(("points", "earned"), [(50, 50), (100, 0)])
def test_29_what_points_pay_earns_nothing(
    desk: Desk, wang: Member, points: int, earned: int
) -> None:
    """Half of 100.00 paid with points earns on the money half only; all by points earns 0."""
    desk.give(100, to=wang)
    receipt = desk.ring_up(10_000, member=wang, points=points).receipt
    assert receipt.earned == earned
    assert desk.points_of(wang) == 100 - points + earned


def test_32_the_same_sale_id_with_another_amount_is_a_conflict(desk: Desk, wang: Member) -> None:
    """50.00 under an id, then 60.00 under the same / refused with the first / nothing written."""
    first = desk.ring_up(5_000, member=wang, sale_id="sale")
    before = everything()
    with pytest.raises(SaleConflict) as refused:
        desk.ring_up(6_000, member=wang, sale_id="sale")
    assert refused.value.first == first
    assert everything() == before


def test_36_two_of_fifty_bought_and_one_brought_back_leave_fifty(desk: Desk, wang: Member) -> None:
    """had 0 / 2 x 50.00 earned 100 / refunds one / taken 50 / left 50."""
    desk.ring_up(10_000, member=wang, sale_id="sale")
    refund(desk, "sale", 5_000)
    assert balance(desk, wang) == 50


@pytest.mark.parametrize(("money", "left"), [(None, 200), (3_500, 160)])
def test_37_and_38_a_sale_that_earned_and_used_is_undone_in_whole_or_half(
    desk: Desk, wang: Member, money: int | None, left: int
) -> None:
    """had 200 / earned 70, used 150: 120 / full refund / left 200; half of it / left 160."""
    desk.set_terms(replace(POINT_FOR_POINT, redeem=RedeemRule(points=10, money=100, step=10)))
    desk.give(200, to=wang)
    desk.ring_up(8_500, member=wang, points=150, sale_id="sale")
    assert balance(desk, wang) == 120
    refund(desk, "sale", money)
    assert balance(desk, wang) == left


@pytest.mark.parametrize(("back", "taken"), [(100, 0), (500, 0), (1_000, 1), (2_000, 2)])
def test_40_points_go_only_when_a_whole_one_is_undone(
    desk: Desk, wang: Member, back: int, taken: int
) -> None:
    """20.00 at 1 per 10.00 earned 2 / refunds 1, 5, 10, 20 / taken 0, 0, 1, 2, never more."""
    desk.set_terms(replace(POINT_FOR_POINT, earn=EarnRule(money=1_000)))
    desk.ring_up(2_000, member=wang, sale_id="sale")
    refund(desk, "sale", back)
    assert balance(desk, wang) == 2 - taken


def test_42_a_thousand_points_go_in_halves_and_never_twice(desk: Desk, wang: Member) -> None:
    """200.00 earned 1000 / 100.00 back: -500 / then everything again: only the rest."""
    desk.set_terms(replace(POINT_FOR_POINT, earn=EarnRule(points=5)))
    desk.ring_up(20_000, member=wang, sale_id="sale")
    assert balance(desk, wang) == 1_000
    refund(desk, "sale", 10_000)
    assert balance(desk, wang) == 500
    with pytest.raises(RefundTooMuch):
        refund(desk, "sale", 20_000)
    refund(desk, "sale")
    assert balance(desk, wang) == 0
    assert rows("SELECT money, points_taken FROM sale_refund ORDER BY number") == [
        (10_000, 500),
        (10_000, 500),
    ]


def test_43_the_second_refund_of_sixty_percent_is_refused(desk: Desk, wang: Member) -> None:
    """99.00 earned 99 / 60% back, 60% again refused / the other 40% takes exactly the rest."""
    desk.ring_up(9_900, member=wang, sale_id="sale")
    refund(desk, "sale", 5_940)
    before = everything()
    with pytest.raises(RefundTooMuch) as refused:
        refund(desk, "sale", 5_940)
    assert (refused.value.refunded, refused.value.paid) == (5_940, 9_900)
    assert everything() == before
    refund(desk, "sale", 3_960)
    assert rows("SELECT sum(money), sum(points_taken) FROM sale_refund") == [(9_900, 99)]
    assert balance(desk, wang) == 0


@pytest.mark.parametrize(
    ("policy", "left"), [(DeficitPolicy.OWE, -100), (DeficitPolicy.FORGIVE, 0)]
)
def test_44_what_was_spent_meanwhile_is_owed_or_forgiven(
    desk: Desk, wang: Member, policy: DeficitPolicy, left: int
) -> None:
    """earned 150, 100 spent, all refunded / owe: -100 / forgive: 0; said before it is done."""
    desk.set_terms(replace(POINT_FOR_POINT, deficit=policy))
    desk.ring_up(15_000, member=wang, sale_id="sale")
    desk.ring_up(10_000, member=wang, points=100)
    said = desk.shop.till.quote_refund(RefundDraft("", "sale")).points
    assert (said.balance_after, said.owed) == (left, max(-left, 0))
    refund(desk, "sale")
    assert balance(desk, wang) == left


def test_45_the_same_refund_posted_twice_is_one_refund(desk: Desk, wang: Member) -> None:
    """earned 100 / a refund of half under one id, twice / taken 50 once / left 50."""
    desk.ring_up(10_000, member=wang, sale_id="sale")
    refund(desk, "sale", 5_000, refund_id="back")
    before = everything()
    refund(desk, "sale", 5_000, refund_id="back")
    assert everything() == before
    assert balance(desk, wang) == 50


def test_buying_earning_and_refunding_a_hundred_times_leaves_the_balance_as_it_was(
    desk: Desk, wang: Member
) -> None:
    """had 80 / a hundred sales of odd sums, half with points, refunded in odd parts / left 80."""
    desk.give(80, to=wang)
    for number in range(100):
        used = number % 2 * 7
        receipt = desk.ring_up(
            1_337 + number, member=wang, points=used, sale_id=f"s{number}"
        ).receipt
        if number % 3:
            refund(desk, f"s{number}", receipt.to_pay // 3)
        refund(desk, f"s{number}")
        assert balance(desk, wang) == 80
    assert rows("SELECT paid FROM sales_by_member") == [(8_000,)]
