"""When a voucher may be used and what it takes off: by table, and whatever the bill."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.counter.quote import Basket, MemberFacts, Quote, quote
from shopclub.counter.receipt import LineKind
from shopclub.kernel.codes import CodeKind, code_kind, luhn_holds, voucher_number
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import LARGEST_MINOR
from shopclub.points.lots import Lot
from shopclub.rewards.vouchers import (
    BelowVoucherMinimum,
    Voucher,
    VoucherDaysRefused,
    VoucherExpired,
    VoucherOfAnother,
    VoucherRefused,
    VoucherState,
    VoucherTakesNothing,
    VoucherTerms,
    VoucherTooEarly,
    VoucherUsed,
    VoucherVoid,
    check_days,
    check_terms,
    state_on,
    taken_off,
)
from shopclub.tiers.ladder import STANDARD_LADDER, Tier
from tests.counter.test_quote import STANDARD

TODAY = date(2026, 11, 21)
DAY = timedelta(days=1)
BRONZE, _, GOLD = STANDARD_LADDER.tiers
OPEN = Voucher(1, "900000000001", "x", 1, VoucherTerms(2_000), TODAY, TODAY, VoucherState.ISSUED)


def with_terms(**terms: int) -> Voucher:
    """Return the voucher with other terms."""
    return replace(OPEN, terms=VoucherTerms(**terms))


def bill(amount: int, voucher: Voucher, *, points: int = 0, tier: Tier = BRONZE) -> Quote:
    """Quote a basket of the member with a voucher."""
    member = MemberFacts(member_id=1, lots=(Lot(1, 10_000, None),), tier=tier, spend=0)
    return quote(terms=STANDARD, facts=member, basket=Basket(amount, points, voucher), on=TODAY)


@pytest.mark.parametrize(
    ("terms", "amount", "off"),
    [
        ({"amount": 2_000}, 10_000, 2_000),
        ({"amount": 2_000}, 1_500, 1_500),
        ({"amount": 2_000, "minimum": 5_000}, 5_000, 2_000),
        ({"basis_points": 1_000}, 10_000, 1_000),
        ({"basis_points": 1_000}, 1_005, 101),
        ({"basis_points": 1_000}, 1_004, 100),
        ({"basis_points": 10_000}, 1_234, 1_234),
        ({"basis_points": 50}, 100, 1),
    ],
)
def test_what_a_voucher_takes_off(terms: dict[str, int], amount: int, off: int) -> None:
    assert taken_off(with_terms(**terms), bill=amount, member_id=1, on=TODAY) == off


@pytest.mark.parametrize(
    ("voucher", "amount", "member_id", "refusal"),
    [
        (replace(OPEN, state=VoucherState.USED, moved_on=TODAY), 5_000, 1, VoucherUsed),
        (replace(OPEN, state=VoucherState.VOID, moved_on=TODAY), 5_000, 1, VoucherVoid),
        (replace(OPEN, starts_on=TODAY - DAY, last_on=TODAY - DAY), 5_000, 1, VoucherExpired),
        (replace(OPEN, starts_on=TODAY + DAY, last_on=TODAY + DAY), 5_000, 1, VoucherTooEarly),
        (OPEN, 5_000, 2, VoucherOfAnother),
        (OPEN, 5_000, None, VoucherOfAnother),
        (with_terms(amount=2_000, minimum=5_000), 4_999, 1, BelowVoucherMinimum),
        (with_terms(basis_points=50), 99, 1, VoucherTakesNothing),
        (OPEN, 0, 1, VoucherTakesNothing),
    ],
)
def test_a_voucher_that_cannot_be_used_says_why(
    voucher: Voucher, amount: int, member_id: int | None, refusal: type[ShopClubError]
) -> None:
    with pytest.raises(refusal):
        taken_off(voucher, bill=amount, member_id=member_id, on=TODAY)


def test_a_bearers_voucher_is_for_everyone_and_for_nobody_known() -> None:
    bearer = replace(OPEN, member_id=None)
    assert {taken_off(bearer, bill=5_000, member_id=who, on=TODAY) for who in (1, 2, None)} == {
        2_000
    }


def test_a_voucher_is_good_to_the_end_of_its_last_day() -> None:
    assert state_on(OPEN, on=TODAY) is VoucherState.ISSUED
    assert state_on(OPEN, on=TODAY + DAY) is VoucherState.EXPIRED
    used = replace(OPEN, state=VoucherState.USED)
    assert state_on(used, on=TODAY + DAY) is VoucherState.USED


def test_the_order_is_tier_discount_then_voucher_then_points_then_money() -> None:
    said = bill(12_800, with_terms(basis_points=1_000), points=100, tier=GOLD)
    assert [(line.kind, line.amount) for line in said.lines] == [
        (LineKind.AMOUNT, 12_800),
        (LineKind.TIER_DISCOUNT, -640),
        (LineKind.VOUCHER, -1_216),
        (LineKind.POINTS, -1_000),
    ]
    assert (said.voucher_money, said.to_pay, said.eligible, said.earned) == (
        1_216,
        9_944,
        9_944,
        149,
    )


def test_a_minimum_asks_for_what_the_tier_discount_leaves() -> None:
    voucher = with_terms(amount=2_000, minimum=10_000)
    assert bill(10_000, voucher).to_pay == 8_000
    with pytest.raises(BelowVoucherMinimum) as refused:
        bill(10_000, voucher, tier=GOLD)
    assert (refused.value.bill, refused.value.minimum) == (9_500, 10_000)


def test_points_pay_no_more_than_the_voucher_leaves() -> None:
    assert bill(3_000, OPEN).most_points == 100
    assert bill(2_000, OPEN).most_points == 0


@given(
    amount=st.integers(1, LARGEST_MINOR),
    off=st.integers(1, LARGEST_MINOR),
    share=st.integers(1, 10_000),
    by_share=st.booleans(),
    tier=st.sampled_from(STANDARD_LADDER.tiers),
)
def test_whatever_the_bill_it_adds_up_and_is_never_below_zero(
    amount: int, off: int, share: int, by_share: bool, tier: Tier
) -> None:
    voucher = with_terms(basis_points=share) if by_share else with_terms(amount=off)
    try:
        said = bill(amount, voucher, tier=tier)
    except VoucherTakesNothing:
        return
    assert said.voucher_money > 0
    assert said.to_pay >= 0
    assert sum(line.amount for line in said.lines) == said.to_pay
    left = said.list_amount - said.tier_discount
    exact = left * share / 10_000 if by_share else min(off, left)
    assert abs(said.voucher_money - exact) <= 0.5 + exact * 1e-12


@pytest.mark.parametrize(
    "terms",
    [
        VoucherTerms(),
        VoucherTerms(amount=100, basis_points=100),
        VoucherTerms(amount=-1),
        VoucherTerms(basis_points=10_001),
        VoucherTerms(amount=LARGEST_MINOR + 1),
        VoucherTerms(amount=100, minimum=-1),
    ],
)
def test_terms_that_take_nothing_or_too_much_are_refused(terms: VoucherTerms) -> None:
    with pytest.raises(VoucherRefused):
        check_terms(terms)


@pytest.mark.parametrize(
    ("starts", "last"), [(1, 0), (-5, -1), (0, 3_650)], ids=["reversed", "over", "too long"]
)
def test_days_on_which_nobody_can_use_a_voucher_are_refused(starts: int, last: int) -> None:
    with pytest.raises(VoucherDaysRefused):
        check_days(starts_on=TODAY + starts * DAY, last_on=TODAY + last * DAY, on=TODAY)


@given(st.integers(0, 10**10 - 1))
def test_a_voucher_code_is_told_from_every_other_code(body: int) -> None:
    code = voucher_number(body)
    assert len(code) == 12
    assert luhn_holds(code)
    assert code_kind(code) is CodeKind.VOUCHER
    wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
    assert code_kind(wrong) is None


def test_a_voucher_code_beyond_its_digits_is_a_bug() -> None:
    for body in (-1, 10**10):
        with pytest.raises(ValueError, match="voucher number"):
            voucher_number(body)
