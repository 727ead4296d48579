"""Vouchers: issued once for a reason, used by one sale, given back by its whole refund."""

from datetime import date, timedelta

import pytest

from shopclub.counter.draft import QuoteChanged, SaleConflict
from shopclub.counter.receipt import LineKind
from shopclub.kernel.clock import Moment
from shopclub.kernel.text import TextRefused
from shopclub.members.members import MemberLeft
from shopclub.points.ledger import ReasonMissing
from shopclub.rewards.gifts import VoucherGift
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import (
    VoucherExpired,
    VoucherOfAnother,
    VoucherRefused,
    VoucherState,
    VoucherTerms,
    VoucherUnknown,
    VoucherUsed,
    VoucherVoid,
)
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import engine, rows
from tests.builders import Desk
from tests.counter.rows_of_a_sale import everything
from tests.rewards.stories import NEXT_APRIL, TODAY, TWENTY, Counter

CASHIER = Actor(1, "小王", Role.CASHIER)


def test_a_voucher_is_used_by_one_sale(counter: Counter) -> None:
    """Voucher of 20.00 / buys 128.00 / pays 108.00, used; a second sale is refused."""
    voucher = counter.issue()
    receipt = counter.buy(12_800, voucher=voucher).receipt
    assert [(line.kind, line.amount) for line in receipt.lines] == [
        (LineKind.AMOUNT, 12_800),
        (LineKind.VOUCHER, -2_000),
    ]
    assert (receipt.to_pay, receipt.saved, receipt.earned) == (10_800, 2_000, 108)
    assert counter.state(voucher) is VoucherState.USED
    before = everything()
    with pytest.raises(VoucherUsed) as refused:
        counter.buy(12_800, voucher=voucher)
    assert refused.value.day == TODAY
    assert everything() == before
    assert counter.desk.shop.check() == ()


def test_the_same_sale_twice_uses_a_voucher_once(counter: Counter) -> None:
    draft = counter.sale(12_800, voucher=counter.issue())
    till, owner = counter.desk.shop.till, counter.desk.owner
    first = till.ring_up(draft, by=owner)
    after_one = everything()
    assert till.ring_up(draft, by=owner) == first
    assert everything() == after_one
    without = type(draft)(draft.sale_id, draft.amount, draft.member_id)
    with pytest.raises(SaleConflict):
        till.ring_up(without, by=owner)


def test_a_sale_that_fails_leaves_its_voucher(counter: Counter) -> None:
    voucher = counter.issue()
    till = counter.desk.shop.till
    draft = counter.sale(12_800, voucher=voucher)
    seen = till.quote(draft)
    counter.desk.ring_up(5_000, member=counter.member)
    changed = type(draft)(
        draft.sale_id, draft.amount, draft.member_id, seen=seen, voucher=voucher.code
    )
    with pytest.raises(QuoteChanged):
        till.ring_up(changed, by=counter.desk.owner)
    assert counter.state(voucher) is VoucherState.ISSUED


def test_another_member_s_voucher_is_refused_and_a_bearers_is_not(counter: Counter) -> None:
    voucher, bearer = counter.issue(), counter.issue(bearer=True)
    other = Counter(counter.desk, counter.desk.enrol("李雷"))
    with pytest.raises(VoucherOfAnother):
        other.buy(12_800, voucher=voucher)
    till, owner = counter.desk.shop.till, counter.desk.owner
    nobody = counter.sale(12_800, voucher=bearer, known=False)
    assert till.ring_up(nobody, by=owner).receipt.to_pay == 10_800
    assert counter.desk.shop.check() == ()


def test_an_unknown_code_is_refused(counter: Counter) -> None:
    draft = counter.sale(12_800, voucher=counter.issue())
    wrong = type(draft)(draft.sale_id, 12_800, draft.member_id, voucher="900000000001")
    with pytest.raises(VoucherUnknown):
        counter.desk.shop.till.quote(wrong)


def test_a_voucher_can_be_used_to_the_end_of_its_last_day(counter: Counter) -> None:
    voucher, other = counter.issue(last_on=date(2026, 11, 22)), counter.issue(last_on=TODAY)
    counter.desk.turn_to(date(2026, 11, 22))
    with pytest.raises(VoucherExpired) as refused:
        counter.buy(12_800, voucher=other)
    assert refused.value.last_on == TODAY
    counter.buy(12_800, voucher=voucher)


def test_a_reason_issues_once_whatever_is_retried(counter: Counter) -> None:
    vouchers = counter.desk.shop.vouchers
    new = NewVoucher(TWENTY, TODAY, NEXT_APRIL, counter.member.member_id)
    moment = Moment(counter.desk.clock.now(), TODAY)
    first = vouchers.issue(new, source="birthday:1:2026", moment=moment, staff_id=None)
    assert first is not None
    assert vouchers.issue(new, source="birthday:1:2026", moment=moment, staff_id=None) is None
    assert vouchers.open_of(counter.member.member_id, on=TODAY) == (first,)
    assert vouchers.count_open(counter.member.member_id, on=TODAY) == (1, NEXT_APRIL)


def test_by_hand_some_alike_are_issued_once_for_a_request(counter: Counter) -> None:
    vouchers, owner = counter.desk.shop.vouchers, counter.desk.owner
    new = NewVoucher(VoucherTerms(basis_points=1_000), TODAY, NEXT_APRIL, counter.member.member_id)
    first = vouchers.issue_by_hand(new, count=3, request_id="form", by=owner)
    assert len({voucher.code for voucher in first}) == 3
    assert vouchers.issue_by_hand(new, count=3, request_id="form", by=owner) == first
    assert vouchers.newest(limit=10) == tuple(reversed(first))
    for count in (0, 201):
        with pytest.raises(VoucherRefused):
            vouchers.issue_by_hand(new, count=count, request_id="x", by=owner)
    with pytest.raises(NotPermitted):
        vouchers.issue_by_hand(new, count=1, request_id="x", by=CASHIER)


def test_nobody_who_left_is_issued_a_voucher(counter: Counter) -> None:
    counter.desk.shop.members.leave(counter.member.member_id, by=counter.desk.owner)
    with pytest.raises(MemberLeft):
        counter.issue()


def test_a_voucher_made_void_is_refused_at_the_till(counter: Counter) -> None:
    vouchers, owner = counter.desk.shop.vouchers, counter.desk.owner
    voucher = counter.issue()
    for reason, refusal in (("  ", ReasonMissing), ("x" * 300, TextRefused)):
        with pytest.raises(refusal):
            vouchers.void(voucher.voucher_id, reason=reason, by=owner)
    with pytest.raises(NotPermitted):
        vouchers.void(voucher.voucher_id, reason="lost", by=CASHIER)
    vouchers.void(voucher.voucher_id, reason="lost", by=owner)
    with pytest.raises(VoucherVoid):
        counter.buy(12_800, voucher=voucher)
    used = counter.issue()
    counter.buy(12_800, voucher=used)
    with pytest.raises(VoucherUsed):
        vouchers.void(used.voucher_id, reason="lost", by=owner)
    assert counter.desk.shop.check() == ()


def test_a_voucher_is_bought_with_points_and_void_when_that_is_undone(counter: Counter) -> None:
    """Had 200 / a voucher for 100 points, undone / 200 and no voucher; used: not undone."""
    gift = counter.offer(100, voucher=VoucherGift(TWENTY, days=30))
    till, owner = counter.desk.shop.till, counter.desk.owner
    vouchers, member_id = counter.desk.shop.vouchers, counter.member.member_id
    slip = counter.redeem(gift).slip
    (bought,) = vouchers.open_of(member_id, on=TODAY)
    assert (bought.starts_on, bought.last_on) == (TODAY, TODAY + timedelta(days=29))
    till.undo_gift(slip.number, by=owner)
    assert counter.state(bought) is VoucherState.VOID
    assert counter.points == 200
    slip = counter.redeem(gift).slip
    (bought,) = vouchers.open_of(member_id, on=TODAY)
    counter.buy(10_000, voucher=bought)
    with pytest.raises(VoucherUsed):
        till.undo_gift(slip.number, by=owner)
    assert counter.desk.shop.check() == ()


def test_what_lapses_soon_is_listed_the_soonest_first(counter: Counter) -> None:
    late, soon = counter.issue(), counter.issue(last_on=date(2026, 11, 25))
    used = counter.issue(last_on=date(2026, 11, 24))
    counter.buy(10_000, voucher=used)
    vouchers = counter.desk.shop.vouchers
    assert vouchers.lapsing(on=TODAY, by=date(2026, 11, 30)) == (soon,)
    assert vouchers.lapsing(on=TODAY, by=NEXT_APRIL) == (soon, late)
    counter.issue(bearer=True, last_on=date(2026, 11, 25))
    assert vouchers.lapsing(on=TODAY, by=date(2026, 11, 30)) == (soon,)
    assert vouchers.count_lapsing(on=TODAY, by=date(2026, 11, 24)) == 0
    assert vouchers.count_lapsing(on=TODAY, by=NEXT_APRIL) == 2


def statements_of(desk: Desk, *, amount: int, counter: Counter) -> list[str]:
    """Ring up a sale of the member, and return the statements it ran."""
    said: list[str] = []
    connection = engine().connection()
    connection.set_trace_callback(said.append)
    try:
        desk.ring_up(amount, member=counter.member)
    finally:
        connection.set_trace_callback(None)
    return said


def test_a_sale_without_a_voucher_asks_nothing_of_vouchers_or_gifts(counter: Counter) -> None:
    counter.issue()
    said = statements_of(counter.desk, amount=1_000, counter=counter)
    assert len(said) > 10
    assert [text for text in said if "voucher_" in text and "INSERT INTO sale" not in text] == []
    assert [text for text in said if "gift" in text] == []


def test_state_is_made_anew_from_the_moves(counter: Counter) -> None:
    counter.buy(10_000, voucher=counter.issue())
    counter.issue()
    before = rows("SELECT * FROM voucher_state")
    from tests.builders import spoil

    spoil("UPDATE voucher_state SET state = 'void', turns = 9")
    assert {found.what for found in counter.desk.shop.check()} == {"state of voucher"}
    counter.desk.shop.rebuild(by=counter.desk.owner)
    assert rows("SELECT * FROM voucher_state") == before
