"""A voucher welcomes whoever reaches a tier: once, with the sale, void when that is undone."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.counter.receipt import LineKind, SayingKind
from shopclub.members.members import Member
from shopclub.rewards.vouchers import Voucher, VoucherState
from shopclub.sales import sales
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import Desk, spoil
from tests.counter.refund_effects import refund_as_said

TODAY = date(2026, 11, 21)
LADDER = Ladder(
    tiers=(
        Tier("bronze", 0),
        Tier("silver", 20_000, voucher_amount=2_000),
        Tier("gold", 60_000, voucher_basis_points=1_000),
    )
)


@pytest.fixture
def member(desk: Desk) -> Member:
    """Someone of the lowest tier, in a shop that welcomes by vouchers."""
    desk.set_ladder(LADDER)
    return desk.enrol()


def vouchers(desk: Desk, member: Member) -> tuple[Voucher, ...]:
    """Return all vouchers of a member, the oldest first."""
    return desk.shop.vouchers.of_member(member.member_id)[::-1]


def states(desk: Desk, member: Member) -> list[VoucherState]:
    """Return where all vouchers of a member stand, the oldest first."""
    return [voucher.state for voucher in vouchers(desk, member)]


def buy_with(desk: Desk, member: Member, voucher: Voucher, sale_id: str) -> int:
    """Buy for 100.00 with a voucher, and return what it took off."""
    draft = replace(desk.draft(10_000, member=member, sale_id=sale_id), voucher=voucher.code)
    receipt = desk.shop.till.ring_up(draft, by=desk.owner).receipt
    return -sum(line.amount for line in receipt.lines if line.kind is LineKind.VOUCHER)


def test_the_sale_that_reaches_a_tier_brings_its_voucher_and_the_receipt_says_it(
    desk: Desk, member: Member
) -> None:
    assert desk.ring_up(19_999, member=member).receipt.sayings[0].kind is not SayingKind.VOUCHER
    said = desk.ring_up(1, member=member).receipt.sayings[0]
    (voucher,) = vouchers(desk, member)
    assert (voucher.terms.amount, voucher.starts_on, voucher.last_on) == (
        2_000,
        TODAY,
        date(2026, 12, 20),
    )
    assert (said.kind, said.amount, said.day) == (SayingKind.VOUCHER, 2_000, "2026-12-20")
    assert said.code == voucher.code
    assert buy_with(desk, member, voucher, "used") == 2_000
    assert desk.shop.check() == ()


def test_whoever_skips_a_tier_gets_the_vouchers_of_both(desk: Desk, member: Member) -> None:
    sayings = desk.ring_up(60_000, member=member).receipt.sayings
    said = [(one.amount, one.hundredths) for one in sayings if one.kind is SayingKind.VOUCHER]
    assert said == [(2_000, 0), (0, 1_000)]
    silver, gold = vouchers(desk, member)
    assert (silver.terms.amount, gold.terms.basis_points) == (2_000, 1_000)
    assert desk.shop.check() == ()


def test_a_shop_that_begins_to_welcome_owes_nobody_of_before(desk: Desk) -> None:
    plain = Ladder(tiers=(Tier("bronze", 0), Tier("silver", 20_000), Tier("gold", 60_000)))
    desk.set_ladder(plain)
    member = desk.enrol()
    desk.ring_up(20_000, member=member)
    desk.set_ladder(LADDER)
    desk.ring_up(40_000, member=member)
    (gold,) = vouchers(desk, member)
    assert gold.terms.basis_points == 1_000
    desk.set_ladder(plain)
    assert desk.shop.check() == ()


def test_the_same_sale_sent_again_brings_no_second_one(desk: Desk, member: Member) -> None:
    draft = desk.draft(20_000, member=member, sale_id="a")
    first = desk.shop.till.ring_up(draft, by=desk.owner)
    assert desk.shop.till.ring_up(draft, by=desk.owner) == first
    assert len(vouchers(desk, member)) == 1


def test_a_refund_that_undoes_the_promotion_makes_an_unused_one_void(
    desk: Desk, member: Member
) -> None:
    for number in range(3):
        desk.ring_up(20_000, member=member, sale_id=f"sale {number}")
        said = refund_as_said(desk, f"sale {number}", 5_000)
        assert (said.vouchers_void, said.vouchers_used) == (1, 0)
        assert refund_as_said(desk, f"sale {number}").vouchers_void == 0
    assert states(desk, member) == [VoucherState.VOID] * 3
    assert desk.shop.check() == ()


def test_one_that_is_used_stays_used_and_does_not_come_again(desk: Desk, member: Member) -> None:
    desk.ring_up(20_000, member=member, sale_id="a")
    buy_with(desk, member, vouchers(desk, member)[0], "b")
    desk.shop.till.undo_last("undo b", by=desk.owner)
    buy_with(desk, member, vouchers(desk, member)[0], "c")
    said = refund_as_said(desk, "a")
    assert (said.vouchers_void, said.vouchers_used) == (0, 1)
    desk.ring_up(20_000, member=member)
    assert states(desk, member) == [VoucherState.USED]
    assert desk.shop.check() == ()


def test_one_that_the_same_refund_gives_back_goes_with_the_promotion(
    desk: Desk, member: Member
) -> None:
    desk.ring_up(20_000, member=member, sale_id="a")
    buy_with(desk, member, vouchers(desk, member)[0], "b")
    refund_as_said(desk, "a", 5_000)
    assert states(desk, member) == [VoucherState.USED]
    said = refund_as_said(desk, "b")
    assert (said.voucher, said.vouchers_void, said.vouchers_used) == (None, 1, 0)
    assert states(desk, member) == [VoucherState.VOID]
    assert desk.shop.check() == ()


def test_a_promotion_that_other_sales_reach_too_keeps_it(desk: Desk, member: Member) -> None:
    desk.ring_up(20_000, member=member, sale_id="a")
    desk.ring_up(30_000, member=member, sale_id="b")
    assert refund_as_said(desk, "a").vouchers_void == 0
    assert states(desk, member) == [VoucherState.ISSUED]


def test_once_in_a_lifetime_though_a_review_took_the_tier(desk: Desk, member: Member) -> None:
    desk.ring_up(20_000, member=member, sale_id="a")
    desk.turn_to(date(2028, 1, 2))
    desk.shop.till.confirm_clock(by=desk.owner)
    desk.shop.turn_of_day()
    desk.ring_up(20_000, member=member, sale_id="b")
    assert len(vouchers(desk, member)) == 1
    assert refund_as_said(desk, "b").vouchers_void == 0
    assert desk.shop.check() == ()


def test_one_made_void_by_the_owner_does_not_come_again(desk: Desk, member: Member) -> None:
    desk.ring_up(20_000, member=member, sale_id="a")
    (voucher,) = vouchers(desk, member)
    desk.shop.vouchers.void(voucher.voucher_id, reason="given in error", by=desk.owner)
    assert refund_as_said(desk, "a").vouchers_void == 0
    desk.ring_up(20_000, member=member)
    assert states(desk, member) == [VoucherState.VOID]
    assert desk.shop.check() == ()


def test_a_sale_that_fails_after_it_leaves_none(
    desk: Desk, member: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        assert len(vouchers(desk, member)) == 1
        raise OSError("the world ends")

    with monkeypatch.context() as patch:
        patch.setattr(sales, "record", fails)
        with pytest.raises(OSError, match="ends"):
            desk.ring_up(20_000, member=member)
    assert vouchers(desk, member) == ()
    desk.ring_up(20_000, member=member)
    assert states(desk, member) == [VoucherState.ISSUED]


@pytest.mark.parametrize(
    ("what", "fault"),
    [
        ("welcome voucher", "UPDATE voucher SET day = '2026-11-20' WHERE source LIKE 'welcome:%'"),
        ("welcome voucher", "DELETE FROM voucher WHERE source = 'welcome:1:silver'"),
        (
            "welcome vouchers of a tier",
            "UPDATE voucher_move SET reason = 'lost' WHERE reason = 'promotion undone'",
        ),
        (
            "welcome voucher of a promotion undone",
            "UPDATE voucher_move SET day = '2026-11-20' WHERE reason = 'promotion undone'",
        ),
    ],
)
def test_check_finds_one_that_no_promotion_bears_out(
    desk: Desk, member: Member, what: str, fault: str
) -> None:
    desk.ring_up(20_000, member=member, sale_id="a")
    refund_as_said(desk, "a")
    desk.ring_up(20_000, member=member, sale_id="b")
    assert states(desk, member) == [VoucherState.VOID, VoucherState.ISSUED]
    assert desk.shop.check() == ()
    spoil(fault)
    assert what in {difference.what for difference in desk.shop.check()}
