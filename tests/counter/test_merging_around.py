"""What hangs on two who are one: vouchers, gifts, perks, figures, and a third one."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.birthdays.birthdays import NearBirthday
from shopclub.birthdays.perks import Withheld
from shopclub.counter.refund_draft import RefundDraft
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import Member
from shopclub.points.flows import flows_of
from shopclub.rewards.vouchers import VoucherState
from shopclub.sales import cohorts
from shopclub.sales.history import purchases_of_members
from shopclub.storage.database import rows
from tests.birthdays.people import enrol
from tests.builders import Desk, desk_in
from tests.counter.two_members import WELCOMING, lots_of, merge
from tests.rewards.stories import Counter


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=WELCOMING) as desk:
        yield desk


@pytest.fixture
def two(desk: Desk) -> tuple[Member, Member]:
    """Return who stays and who goes, the same person with two telephones."""
    return desk.enrol("王小明", "13800138000"), desk.enrol("王小明", "13900139000")


def test_three_that_are_one_are_one(desk: Desk) -> None:
    first, second, third = (desk.enrol(name) for name in ("甲", "乙", "丙"))
    sales = [desk.ring_up(10_000, member=member) for member in (first, second, third)]
    merge(desk, second, first)
    merge(desk, third, second)
    assert desk.points_of(third) == 300
    assert desk.shop.lookup.page(first.member_id).profile.member.member_id == third.member_id
    for number, sale in enumerate(sales):
        desk.shop.till.refund(RefundDraft(str(number), sale.receipt.sale_id), by=desk.owner)
    assert desk.points_of(third) == 0
    assert desk.shop.check() == ()
    assert desk.shop.rebuild(by=desk.owner) == ()
    assert rows("SELECT gone_id, now_id FROM member_now ORDER BY 1") == [(1, 3), (2, 3)]


def test_the_same_sale_sent_again_after_the_merge_is_the_first_one(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    draft = desk.draft(5_000, member=gone)
    first = desk.shop.till.ring_up(draft, by=desk.owner)
    merge(desk, into, gone)
    assert desk.shop.till.ring_up(draft, by=desk.owner) == first


def test_vouchers_move_and_are_used_and_given_back(desk: Desk, two: tuple[Member, Member]) -> None:
    into, gone = two
    before, after = Counter(desk, gone), Counter(desk, into)
    unused, used = before.issue(), before.issue()
    sold = before.buy(10_000, voucher=used)
    done = merge(desk, into, gone)
    assert (done.gone.vouchers, done.into.vouchers) == (1, 0)
    assert desk.shop.lookup.profile(into.member_id).vouchers == 1
    after.buy(10_000, voucher=unused)
    assert {after.state(voucher) for voucher in (unused, used)} == {VoucherState.USED}
    desk.shop.till.refund(RefundDraft("a", sold.receipt.sale_id), by=desk.owner)
    assert after.state(used) is VoucherState.ISSUED
    assert {voucher.voucher_id for voucher in desk.shop.vouchers.of_member(into.member_id)} == {
        unused.voucher_id,
        used.voucher_id,
    }
    assert desk.shop.check() == ()
    assert desk.shop.rebuild(by=desk.owner) == ()


def test_a_gift_of_the_one_that_went_goes_back_to_the_other(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    counter = Counter(desk, gone)
    desk.give(100, to=gone)
    slip = counter.redeem(counter.offer(60, stock=1)).slip
    merge(desk, into, gone)
    assert desk.points_of(into) == 40
    desk.shop.till.undo_gift(slip.number, by=desk.owner)
    assert desk.points_of(into) == 100
    assert lots_of(gone) == []
    assert desk.shop.check() == ()


def test_the_perk_of_a_birthday_comes_once_a_year_over_both(desk: Desk) -> None:
    """Each had the date for long; the one that went had the perk; the other has none then."""
    soon = Birthday(Calendar.SOLAR, 11, 22)
    into, gone = (enrol(desk, soon, name=name) for name in ("甲", "乙"))
    shop, today = desk.shop, desk.shop.clock.today()
    assert all(_perk_of(shop.birthdays.near(member, on=today)) for member in (into, gone))
    sold = desk.ring_up(10_000, member=gone)
    merge(desk, into, gone)
    near = shop.birthdays.near(shop.members.member(into.member_id), on=today)
    assert near is not None
    assert near.answer.withheld is Withheld.GIVEN
    desk.ring_up(10_000, member=into)
    assert len(rows("SELECT * FROM birthday_perk")) == 1
    shop.till.refund(RefundDraft("a", sold.receipt.sale_id), by=desk.owner)
    assert _perk_of(shop.birthdays.near(shop.members.member(into.member_id), on=today))
    assert shop.check() == ()


def _perk_of(near: NearBirthday | None) -> bool:
    return near is not None and near.answer.withheld is None


def test_figures_of_members_count_the_two_as_one(desk: Desk, two: tuple[Member, Member]) -> None:
    into, gone = two
    desk.ring_up(1_000, member=into)
    desk.turn_to(date(2026, 12, 2))
    desk.ring_up(2_000, member=gone)
    merge(desk, into, gone)
    first, last = date(2026, 11, 1), date(2026, 12, 31)
    (bought,) = purchases_of_members(first=first, last=last)
    assert (bought.member_id, bought.days, bought.visits, bought.paid) == (
        into.member_id,
        2,
        2,
        3_000,
    )
    november = {"2026-11": 1, "2026-12": 1}
    assert cohorts.cells(first="2026-11", last="2026-12") == {"2026-11": november}
    flows = flows_of(first=first, last=last)
    assert (flows.issued, flows.closing) == (30, 30)
