"""Vouchers of refunded sales: back when all of the sale is, to be used again."""

from datetime import date

import pytest

from shopclub.counter.refund import RefundTooMuch
from shopclub.counter.refund_draft import RefundDraft, VoucherBack
from shopclub.rewards.vouchers import (
    VoucherState,
)
from shopclub.staff.roles import Actor, Role
from tests.rewards.stories import NEXT_APRIL, Counter

CASHIER = Actor(1, "小王", Role.CASHIER)


def back(counter: Counter, sale_id: str, money: int | None = None) -> RefundDraft:
    """Fill the form of a refund."""
    return RefundDraft(f"back {sale_id} {money}", sale_id, money)


def test_refunds_that_reach_all_give_the_voucher_back_and_it_is_used_again(
    counter: Counter,
) -> None:
    """Pays 108.00 with a voucher / 60.00 back, then the rest / usable again, once."""
    voucher = counter.issue()
    sale = counter.buy(12_800, voucher=voucher).receipt
    till, owner = counter.desk.shop.till, counter.desk.owner
    part = back(counter, sale.sale_id, 6_000)
    assert till.quote_refund(part).voucher == VoucherBack(voucher.code, False, NEXT_APRIL)
    till.refund(part, by=owner)
    assert counter.state(voucher) is VoucherState.USED
    assert counter.desk.shop.check() == ()
    rest = back(counter, sale.sale_id)
    assert till.quote_refund(rest).voucher == VoucherBack(voucher.code, True, NEXT_APRIL)
    till.refund(rest, by=owner)
    assert counter.state(voucher) is VoucherState.ISSUED
    assert counter.desk.shop.check() == ()
    counter.buy(5_000, voucher=voucher)
    assert counter.state(voucher) is VoucherState.USED
    assert counter.desk.shop.check() == ()


def test_a_sale_that_its_voucher_paid_whole_comes_back_once(counter: Counter) -> None:
    """Voucher of 20.00 / buys 15.00, pays nothing / undone: voucher back; again: refused."""
    voucher = counter.issue()
    receipt = counter.buy(1_500, voucher=voucher).receipt
    assert (receipt.to_pay, receipt.earned) == (0, 0)
    till, owner = counter.desk.shop.till, counter.desk.owner
    returned = till.undo_last("undo 1", by=owner)
    assert returned.receipt.to_pay == 0
    assert counter.state(voucher) is VoucherState.ISSUED
    with pytest.raises(RefundTooMuch):
        till.undo_last("undo 2", by=owner)
    assert counter.desk.shop.check() == ()
    came_back = counter.desk.shop.day_book.receipts(sales_only=True)[0].came_back
    assert came_back.value == "all"


def test_a_voucher_that_lapsed_meanwhile_comes_back_with_days_of_grace(counter: Counter) -> None:
    voucher = counter.issue(last_on=date(2026, 11, 30))
    sale = counter.buy(12_800, voucher=voucher).receipt
    counter.desk.turn_to(date(2026, 12, 10))
    till = counter.desk.shop.till
    draft = back(counter, sale.sale_id)
    said = till.quote_refund(draft).voucher
    assert said == VoucherBack(voucher.code, True, date(2027, 1, 9))
    till.refund(draft, by=counter.desk.owner)
    (again,) = counter.desk.shop.vouchers.open_of(counter.member.member_id, on=date(2027, 1, 9))
    assert again.last_on == date(2027, 1, 9)
    assert counter.desk.shop.check() == ()
