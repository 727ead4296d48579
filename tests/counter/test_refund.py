"""The arithmetic of refunds: by the fraction of the bill, in sums that never drift."""

from dataclasses import astuple, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.counter.refund import (
    Refundable,
    Refunded,
    RefundPlan,
    RefundTooMuch,
    left_of,
    money_of_list,
    refund_plan,
)

HUNDRED = Refundable(
    list_amount=10_000, bill=10_000, paid=10_000, eligible=10_000, points_used=0, points_earned=100
)
MIXED = Refundable(
    list_amount=12_000,
    bill=11_400,
    paid=7_000,
    eligible=7_000,
    points_used=440,
    points_earned=70,
)
ALL_BY_POINTS = Refundable(
    list_amount=1_000, bill=1_000, paid=0, eligible=0, points_used=100, points_earned=0
)


def after(done: Refunded, plan: RefundPlan) -> Refunded:
    """Add a refund to those before it."""
    return Refunded(
        list_amount=done.list_amount + plan.list_amount,
        bill=done.bill + plan.bill,
        money=done.money + plan.money,
        eligible=done.eligible + plan.eligible,
        points_returned=done.points_returned + plan.points_returned,
        points_taken=done.points_taken + plan.points_taken,
    )


def all_of(sale: Refundable) -> Refunded:
    """Return what has come back of a sale when everything has."""
    return Refunded(
        list_amount=sale.list_amount,
        bill=sale.bill,
        money=sale.paid,
        eligible=sale.eligible,
        points_returned=sale.points_used,
        points_taken=sale.points_earned,
    )


def refund(sale: Refundable, *parts: int) -> list[RefundPlan]:
    """Refund a sale in parts, and return what each moved."""
    done, plans = Refunded(), []
    for money in parts:
        plans.append(refund_plan(sale, done, money=money))
        done = after(done, plans[-1])
    return plans


@pytest.mark.parametrize(
    ("sale", "money", "returned", "taken", "bill", "left"),
    [
        (HUNDRED, 5_000, 0, 50, 5_000, 5_000),
        (HUNDRED, 10_000, 0, 100, 10_000, 0),
        (HUNDRED, 99, 0, 0, 99, 9_901),
        (MIXED, 3_500, 220, 35, 5_700, 3_500),
        (MIXED, 7_000, 440, 70, 11_400, 0),
        (MIXED, 1, 0, 0, 1, 6_999),
        (ALL_BY_POINTS, 500, 50, 0, 500, 500),
        (ALL_BY_POINTS, 1_000, 100, 0, 1_000, 0),
    ],
)
def test_a_refund_moves_its_fraction_of_everything(
    sale: Refundable, money: int, returned: int, taken: int, bill: int, left: int
) -> None:
    (plan,) = refund(sale, money)
    assert (plan.points_returned, plan.points_taken) == (returned, taken)
    assert (plan.bill, plan.left) == (bill, left)
    assert plan.money == (money if sale.paid else 0)


@pytest.mark.parametrize(("money", "taken"), [(100, 0), (500, 0), (1_000, 1), (2_000, 2)])
def test_points_are_taken_in_whole_ones_of_what_was_earned(money: int, taken: int) -> None:
    """A sale of 20.00 at one point per 10.00: 1 / 5 / 10 / 20 back take 0 / 0 / 1 / 2."""
    sale = replace(HUNDRED, list_amount=2_000, bill=2_000, paid=2_000, points_earned=2)
    assert refund(replace(sale, eligible=2_000), money)[0].points_taken == taken


def test_what_small_refunds_left_behind_the_last_one_takes() -> None:
    """Three thirds of a sale that earned 100: 33, 33 and the rest, 34."""
    sale = replace(HUNDRED, list_amount=9_999, bill=9_999, paid=9_999, eligible=9_999)
    assert [plan.points_taken for plan in refund(sale, 3_333, 3_333, 3_333)] == [33, 33, 34]


@pytest.mark.parametrize(
    ("sale", "before", "asked"),
    [
        (HUNDRED, 0, 10_001),
        (HUNDRED, 6_000, 6_000),
        (HUNDRED, 10_000, 1),
        (HUNDRED, 0, 0),
        (HUNDRED, 0, -5),
        (MIXED, 0, 7_001),
        (ALL_BY_POINTS, 600, 600),
    ],
)
def test_more_than_is_left_and_less_than_one_are_refused(
    sale: Refundable, before: int, asked: int
) -> None:
    done = Refunded()
    if before:
        done = after(done, refund_plan(sale, done, money=before))
    with pytest.raises(RefundTooMuch) as refused:
        refund_plan(sale, done, money=asked)
    assert (refused.value.asked, refused.value.refunded) == (asked, before)
    assert refused.value.paid == sale.whole
    assert left_of(sale, done=done) == sale.whole - before


def test_a_sale_for_nothing_has_nothing_to_come_back() -> None:
    free = Refundable(0, 0, 0, 0, 0, 0)
    with pytest.raises(RefundTooMuch):
        refund_plan(free, Refunded(), money=1)


@pytest.mark.parametrize(
    ("sale", "before", "listed", "money"),
    [
        (HUNDRED, 0, 2_500, 2_500),
        (HUNDRED, 2_500, 7_500, 7_500),
        (MIXED, 0, 6_000, 3_500),
        (MIXED, 0, 12_000, 7_000),
        (MIXED, 3_500, 6_000, 3_500),
        (MIXED, 0, 1, 1),
        (ALL_BY_POINTS, 0, 500, 500),
        (replace(HUNDRED, list_amount=30_000), 0, 100, 33),
        (replace(HUNDRED, list_amount=30_000), 0, 1, 0),
        (replace(HUNDRED, list_amount=30_000), 0, 2, 1),
    ],
)
def test_goods_bring_back_their_share_of_what_was_paid(
    sale: Refundable, before: int, listed: int, money: int
) -> None:
    done = Refunded()
    if before:
        done = after(done, refund_plan(sale, done, money=before))
    assert money_of_list(sale, done=done, listed=listed) == money


@pytest.mark.parametrize("listed", [0, -1, 12_001])
def test_more_goods_than_were_sold_do_not_come_back(listed: int) -> None:
    with pytest.raises(RefundTooMuch) as refused:
        money_of_list(MIXED, done=Refunded(), listed=listed)
    assert (refused.value.asked, refused.value.paid) == (listed, 12_000)


@st.composite
def sales_and_parts(draw: st.DrawFn) -> tuple[Refundable, list[int]]:
    """Make a sale and the parts in which all of it comes back."""
    bill = draw(st.integers(1, 10**9))
    paid = draw(st.one_of(st.just(0), st.just(bill), st.integers(0, bill)))
    sale = Refundable(
        list_amount=bill + draw(st.integers(0, 10**6)),
        bill=bill,
        paid=paid,
        eligible=draw(st.integers(0, paid)),
        points_used=0 if paid == bill else draw(st.integers(1, 10**6)),
        points_earned=draw(st.integers(0, 10**6)) if paid else 0,
    )
    parts: list[int] = []
    left = sale.whole
    while left:
        parts.append(left if len(parts) == 9 else draw(st.integers(1, left)))
        left -= parts[-1]
    return sale, parts


@given(sales_and_parts())
def test_refunds_of_the_whole_in_any_parts_move_exactly_everything(
    example: tuple[Refundable, list[int]],
) -> None:
    sale, parts = example
    done = Refunded()
    for plan in refund(sale, *parts):
        assert min(astuple(plan)) >= 0
        assert plan.eligible <= plan.money <= plan.bill
        done = after(done, plan)
    assert done == all_of(sale)
    assert left_of(sale, done=done) == 0


@given(sales_and_parts())
def test_no_refund_takes_more_points_than_its_fraction_so_far(
    example: tuple[Refundable, list[int]],
) -> None:
    sale, parts = example
    so_far, done = 0, Refunded()
    for money, plan in zip(parts, refund(sale, *parts), strict=True):
        so_far, done = so_far + money, after(done, plan)
        assert done.points_taken * sale.whole <= sale.points_earned * so_far
        assert (done.points_taken + 1) * sale.whole > sale.points_earned * so_far
        assert done.points_returned * sale.whole <= sale.points_used * so_far


@given(sales_and_parts(), st.data())
def test_the_way_in_parts_and_the_way_at_once_meet(
    example: tuple[Refundable, list[int]], data: st.DataObject
) -> None:
    sale, parts = example
    stop = data.draw(st.integers(1, len(parts)))
    done = Refunded()
    for plan in refund(sale, *parts[:stop]):
        done = after(done, plan)
    assert done == after(Refunded(), refund_plan(sale, Refunded(), money=sum(parts[:stop])))


@given(sales_and_parts(), st.data())
def test_goods_in_any_parts_bring_back_exactly_all_the_money(
    example: tuple[Refundable, list[int]], data: st.DataObject
) -> None:
    sale, _ = example
    done = Refunded()
    for turn in range(4):
        left = sale.list_amount - done.list_amount
        if not left:
            break
        listed = left if turn == 3 else data.draw(st.integers(1, left))
        money = money_of_list(sale, done=done, listed=listed)
        assert 0 <= money <= left_of(sale, done=done)
        if money:
            done = after(done, refund_plan(sale, done, money=money))
    assert done == all_of(sale)
