"""What a sale would cost and earn."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.counter.quote import (
    AmountOutOfRange,
    Basket,
    BelowMinimumBalance,
    MemberFacts,
    PointsNeedMember,
    PointsNotInSteps,
    Quote,
    Terms,
    TooManyPoints,
    quote,
)
from shopclub.counter.receipt import LineKind
from shopclub.kernel.money import LARGEST_MINOR
from shopclub.points.ledger import InDeficit, NotEnoughPoints, PointsOutOfRange
from shopclub.points.lots import Lot
from shopclub.points.terms import PointTerms, RedeemRule
from shopclub.tiers.ladder import STANDARD_LADDER, Tier

TODAY = date(2026, 11, 21)
BRONZE, SILVER, GOLD = STANDARD_LADDER.tiers
STANDARD = Terms(points=PointTerms(), ladder=STANDARD_LADDER)


def facts(*, points: int = 0, tier: Tier = BRONZE, spend: int = 0) -> MemberFacts:
    """Describe a member with one lot that never lapses."""
    lots = (Lot(1, points, None),) if points else ()
    return MemberFacts(member_id=1, lots=lots, tier=tier, spend=spend)


def bill(
    amount: int, *, points: int = 0, member: MemberFacts | None = None, terms: Terms = STANDARD
) -> Quote:
    """Quote a basket for today."""
    return quote(terms=terms, facts=member, basket=Basket(amount, points), on=TODAY)


def test_a_sale_without_a_member_is_its_amount() -> None:
    said = bill(12_800)
    assert (said.to_pay, said.earned, said.most_points, said.tier) == (12_800, 0, 0, None)
    assert [(line.kind, line.amount) for line in said.lines] == [(LineKind.AMOUNT, 12_800)]


def test_the_order_is_tier_discount_then_points_then_money() -> None:
    said = bill(12_800, points=100, member=facts(points=500, tier=GOLD, spend=900_000))
    assert [(line.kind, line.amount) for line in said.lines] == [
        (LineKind.AMOUNT, 12_800),
        (LineKind.TIER_DISCOUNT, -640),
        (LineKind.POINTS, -1_000),
    ]
    assert (said.to_pay, said.eligible, said.earned) == (11_160, 11_160, 167)
    assert (said.balance_before, said.balance_after) == (500, 567)
    assert said.next_tier is None


def test_a_bill_paid_by_points_alone_earns_nothing() -> None:
    said = bill(1_000, points=100, member=facts(points=100))
    assert (said.to_pay, said.earned, said.balance_after) == (0, 0, 0)


def test_a_sale_s_own_points_cannot_pay_for_it() -> None:
    with pytest.raises(NotEnoughPoints) as refused:
        bill(100_000, points=100, member=facts(points=99))
    assert (refused.value.has, refused.value.needs) == (99, 100)


def test_lapsed_points_do_not_pay() -> None:
    lapsed = MemberFacts(1, (Lot(1, 500, date(2026, 11, 20)),), BRONZE, 0)
    assert bill(10_000, member=lapsed).most_points == 0
    with pytest.raises(NotEnoughPoints):
        bill(10_000, points=100, member=lapsed)


def test_points_without_a_member_are_refused() -> None:
    with pytest.raises(PointsNeedMember):
        bill(10_000, points=100)


def test_points_that_are_no_whole_steps_are_refused() -> None:
    with pytest.raises(PointsNotInSteps) as refused:
        bill(10_000, points=150, member=facts(points=500))
    assert refused.value.step == 100


def test_more_points_than_the_bill_takes_are_refused_with_the_most() -> None:
    with pytest.raises(TooManyPoints) as refused:
        bill(1_999, points=200, member=facts(points=500))
    assert refused.value.most == 100


def test_a_balance_below_the_minimum_is_refused() -> None:
    rule = RedeemRule(minimum_balance=500)
    terms = Terms(points=PointTerms(redeem=rule), ladder=STANDARD_LADDER)
    with pytest.raises(BelowMinimumBalance) as refused:
        bill(10_000, points=100, member=facts(points=400), terms=terms)
    assert (refused.value.has, refused.value.minimum) == (400, 500)


@pytest.mark.parametrize(
    ("tier", "spend", "amount", "expected"),
    [
        (BRONZE, 0, 12_800, ("silver", 187_200)),
        (BRONZE, 187_200, 12_799, ("silver", 1)),
        (BRONZE, 187_200, 12_800, ("gold", 600_000)),
        (SILVER, 0, 10_000, ("gold", 790_200)),
        (GOLD, 0, 10_000, None),
    ],
)
def test_the_distance_to_the_next_tier_counts_this_sale(
    tier: Tier, spend: int, amount: int, expected: tuple[str, int] | None
) -> None:
    after = bill(amount, member=facts(tier=tier, spend=spend)).next_tier
    assert (None if after is None else (after.tier.key, after.distance)) == expected


@pytest.mark.parametrize("amount", [-1, -500, LARGEST_MINOR + 1, 2**63, 10**40])
def test_an_amount_beyond_what_money_can_be_is_refused(amount: int) -> None:
    with pytest.raises(AmountOutOfRange) as refused:
        bill(amount, member=facts(points=500))
    assert (refused.value.amount, refused.value.most) == (amount, LARGEST_MINOR)


@pytest.mark.parametrize("points", [-1, -10])
def test_points_below_one_are_refused_with_the_most_there_may_be(points: int) -> None:
    with pytest.raises(PointsOutOfRange) as refused:
        bill(10_000, points=points, member=facts(points=500))
    assert refused.value.points == points


def test_who_owes_points_uses_none() -> None:
    owing = replace(facts(), owed=30)
    said = bill(10_000, member=owing)
    assert (said.balance_before, said.balance_after, said.most_points) == (-30, 70, 0)
    with pytest.raises(InDeficit) as refused:
        bill(10_000, points=100, member=owing)
    assert refused.value.owes == 30


def test_a_free_sale_is_a_visit_without_points() -> None:
    said = bill(0, member=facts(points=500, tier=GOLD))
    assert (said.to_pay, said.earned, said.most_points) == (0, 0, 0)


@given(
    st.integers(0, 10**8),
    st.integers(0, 10**5),
    st.sampled_from(STANDARD_LADDER.tiers),
    st.integers(0, 10**8),
)
def test_the_lines_of_a_bill_add_up_to_what_is_paid(
    amount: int, held: int, tier: Tier, spend: int
) -> None:
    member = facts(points=held, tier=tier, spend=spend)
    most = bill(amount, member=member).most_points
    for points in {0, most}:
        said = bill(amount, points=points, member=member)
        assert sum(line.amount for line in said.lines) == said.to_pay >= 0
        assert said.list_amount - said.tier_discount - said.points_money == said.to_pay
        assert said.balance_after == held - points + said.earned
        assert said.most_points == most


@given(st.integers(0, 10**7), st.integers(1, 10**5))
def test_one_step_more_than_the_most_is_always_refused(amount: int, held: int) -> None:
    member = facts(points=held)
    most = bill(amount, member=member).most_points
    with pytest.raises((TooManyPoints, NotEnoughPoints)):
        bill(amount, points=most + 100, member=member)
