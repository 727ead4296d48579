"""A voucher for a birthday: issued when the window opens, once, and used until it closes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shopclub.birthdays.ahead import Coming
from shopclub.birthdays.perks import Withheld
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter import birthday_vouchers
from shopclub.counter.birthday_vouchers import issue_birthday_vouchers
from shopclub.counter.refund_draft import RefundDraft
from shopclub.counter.till_clock import TillClock
from shopclub.kernel.clock import SetClock
from shopclub.members.members import Member
from shopclub.rewards.vouchers import Voucher, VoucherExpired, VoucherState
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from tests.birthdays.people import enrol, lunar, set_birthday_terms, solar, told
from tests.builders import CHEAP, Desk, spoil

TODAY = date(2026, 11, 21)
SOON = solar(11, 24)
VOUCHER = BirthdayTerms(perk=PerkKind.VOUCHER)


@pytest.fixture(autouse=True)
def _vouchers(desk: Desk) -> None:
    """Let this shop issue vouchers for birthdays."""
    set_birthday_terms(desk, VOUCHER)


def vouchers(desk: Desk, member: Member) -> tuple[Voucher, ...]:
    """Return all vouchers of a member, the newest first."""
    return desk.shop.vouchers.of_member(member.member_id)


def buy_with(desk: Desk, member: Member, voucher: Voucher, *, sale_id: str = "a") -> int:
    """Buy for 100.00 with a voucher, and return what is left to pay."""
    draft = replace(desk.draft(10_000, member=member, sale_id=sale_id), voucher=voucher.code)
    return desk.shop.till.ring_up(draft, by=desk.owner).receipt.to_pay


def test_it_is_issued_when_the_window_opens_and_lasts_until_it_closes(desk: Desk) -> None:
    member = enrol(desk, solar(11, 26), reminders=False)
    assert desk.shop.turn_of_day().vouchers == 0
    desk.turn_to(date(2026, 11, 23))
    assert [desk.shop.turn_of_day().vouchers for _ in range(3)] == [1, 0, 0]
    (voucher,) = vouchers(desk, member)
    assert (voucher.starts_on, voucher.last_on) == (date(2026, 11, 23), date(2026, 11, 29))
    assert (voucher.terms.amount, voucher.source) == (2_000, f"birthday:{member.member_id}:2026")
    assert rows("SELECT kind, worth, sale_id, voucher_id FROM birthday_perk") == [
        ("voucher", 2_000, None, voucher.voucher_id)
    ]
    assert desk.shop.check() == ()


def test_a_shop_that_was_closed_issues_it_late_and_one_closed_too_long_not_at_all(
    desk: Desk,
) -> None:
    near, over = enrol(desk, SOON), enrol(desk, solar(11, 22), name="李秀英")
    desk.turn_to(date(2026, 11, 27))
    assert desk.shop.turn_of_day().vouchers == 1
    (voucher,) = vouchers(desk, near)
    assert voucher.last_on == date(2026, 11, 27)
    assert vouchers(desk, over) == ()


@pytest.mark.full
def test_every_year_brings_one_and_a_lunar_day_is_found(desk: Desk) -> None:
    member, moon = enrol(desk, SOON), enrol(desk, lunar(12, 8), name="李秀英")
    issued = {}
    day = TODAY
    while day < date(2028, 12, 31):
        desk.turn_to(day)
        desk.shop.till.confirm_clock(by=desk.owner)
        if count := desk.shop.turn_of_day().vouchers:
            issued[day] = count
        day += timedelta(days=1)
    assert [voucher.starts_on for voucher in reversed(vouchers(desk, member))] == [
        date(2026, 11, 21),
        date(2027, 11, 21),
        date(2028, 11, 21),
    ]
    assert [voucher.source.rpartition(":")[2] for voucher in reversed(vouchers(desk, moon))] == [
        "2026",
        "2027",
    ]
    assert sum(issued.values()) == 5
    assert desk.shop.check() == ()


def test_a_purchase_brings_no_other_perk_and_uses_the_voucher(desk: Desk) -> None:
    member = enrol(desk, SOON)
    desk.shop.turn_of_day()
    assert desk.ring_up(1_000, member=member).receipt.earned == 10
    (voucher,) = vouchers(desk, member)
    assert buy_with(desk, member, voucher) == 8_000
    assert vouchers(desk, member)[0].state is VoucherState.USED
    assert desk.shop.check() == ()


def test_a_whole_refund_gives_the_voucher_back_and_issues_no_second_one(desk: Desk) -> None:
    member = enrol(desk, SOON)
    desk.shop.turn_of_day()
    (voucher,) = vouchers(desk, member)
    buy_with(desk, member, voucher)
    desk.shop.till.refund(RefundDraft("part", "a", 3_000), by=desk.owner)
    assert vouchers(desk, member)[0].state is VoucherState.USED
    desk.shop.till.refund(RefundDraft("rest", "a"), by=desk.owner)
    assert vouchers(desk, member)[0].state is VoucherState.ISSUED
    assert desk.shop.turn_of_day().vouchers == 0
    assert buy_with(desk, member, voucher, sale_id="b") == 8_000
    assert desk.shop.check() == ()


def test_after_the_window_it_has_lapsed(desk: Desk) -> None:
    member = enrol(desk, SOON)
    desk.shop.turn_of_day()
    (voucher,) = vouchers(desk, member)
    desk.turn_to(date(2026, 11, 28))
    with pytest.raises(VoucherExpired):
        buy_with(desk, member, voucher)


def test_28_no_edit_of_the_date_brings_a_second_one(desk: Desk) -> None:
    member = enrol(desk, SOON)
    desk.shop.turn_of_day()
    desk.shop.members.edit(member.member_id, told("王小明", lunar(12, 8)), by=desk.owner)
    desk.turn_to(date(2027, 1, 15))
    desk.shop.till.confirm_clock(by=desk.owner)
    assert desk.shop.turn_of_day().vouchers == 0
    desk.shop.members.edit(member.member_id, told("王小明", SOON), by=desk.owner)
    desk.turn_to(date(2027, 11, 24))
    desk.shop.till.confirm_clock(by=desk.owner)
    assert desk.shop.turn_of_day().vouchers == 1


def test_who_told_it_late_is_frozen_or_had_another_perk_gets_none(desk: Desk) -> None:
    enrol(desk, SOON, name="甲", on=date(2026, 11, 1))
    frozen = enrol(desk, SOON, name="乙")
    desk.shop.members.freeze(frozen.member_id, reason="lost", by=desk.owner)
    set_birthday_terms(desk, BirthdayTerms())
    had = enrol(desk, SOON, name="丙")
    assert desk.ring_up(1_000, member=had).receipt.earned == 20
    set_birthday_terms(desk, VOUCHER)
    assert desk.shop.turn_of_day().vouchers == 0
    desk.shop.members.unfreeze(frozen.member_id, by=desk.owner)
    assert desk.shop.turn_of_day().vouchers == 1


def test_a_shop_that_gives_something_else_writes_nothing(desk: Desk) -> None:
    enrol(desk, SOON)
    set_birthday_terms(desk, BirthdayTerms())
    before = desk.shop.revision()
    assert desk.shop.till.issue_birthday_vouchers() == 0
    assert desk.shop.revision() == before


def test_22_a_clock_set_back_or_far_ahead_issues_nothing(desk: Desk) -> None:
    member = enrol(desk, SOON)
    plain = enrol(desk, None, name="李秀英")
    desk.ring_up(1_000, member=plain)
    for day in (date(2026, 11, 20), date(2025, 11, 24), date(2027, 11, 24)):
        desk.turn_to(day)
        assert desk.shop.till.issue_birthday_vouchers() == 0, day
    assert vouchers(desk, member) == ()
    desk.shop.till.confirm_clock(by=desk.owner)
    assert desk.shop.till.issue_birthday_vouchers() == 1
    assert desk.shop.check() == ()


def test_many_are_issued_in_batches_and_none_twice(desk: Desk) -> None:
    for number in range(7):
        enrol(desk, solar(11, 18 + number), name=f"会员{number}")
    till = {
        "birthdays": desk.shop.birthdays,
        "vouchers": desk.shop.vouchers,
        "clock": TillClock(desk.shop.clock),
    }
    counts = [issue_birthday_vouchers(**till, most=3) for _ in range(4)]  # type: ignore[arg-type]
    assert counts == [3, 3, 1, 0]
    assert desk.shop.check() == ()


def test_a_failure_in_the_middle_leaves_neither_voucher_nor_perk(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        enrol(desk, SOON, name=f"会员{number}")
    named: list[int] = []

    def fails(member_id: int, year: int) -> str:
        named.append(member_id)
        if len(named) == 3:
            raise OSError("the world ends")
        return f"birthday:{member_id}:{year}"

    with monkeypatch.context() as patch:
        patch.setattr(birthday_vouchers, "birthday_source", fails)
        with pytest.raises(OSError, match="ends"):
            desk.shop.turn_of_day()
    assert rows("SELECT count(*) FROM voucher") == rows("SELECT count(*) FROM birthday_perk")
    assert rows("SELECT count(*) FROM voucher") == [(0,)]
    assert desk.shop.turn_of_day().vouchers == 3
    assert desk.shop.check() == ()


def test_the_counter_and_today_tell_it(desk: Desk) -> None:
    member = enrol(desk, SOON)
    desk.shop.turn_of_day()
    profile = desk.shop.lookup.profile(member.member_id)
    assert (profile.vouchers, profile.voucher_lapses) == (1, date(2026, 11, 27))
    assert profile.birthday is not None
    assert profile.birthday.near is not None
    answer = profile.birthday.near.answer
    assert (answer.withheld, answer.had) == (Withheld.GIVEN, PerkKind.VOUCHER)
    (row,) = desk.shop.birthdays.ahead(days=7).rows
    assert isinstance(row, Coming)
    assert row.had is PerkKind.VOUCHER


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE birthday_perk SET worth = 1",
        "UPDATE birthday_perk SET day = '2026-11-20'",
        "DELETE FROM birthday_perk",
        "UPDATE birthday_perk SET year = 2025",
    ],
)
def test_check_finds_a_voucher_that_no_perk_bears_out(desk: Desk, fault: str) -> None:
    enrol(desk, SOON)
    desk.shop.turn_of_day()
    assert desk.shop.check() == ()
    spoil(fault)
    assert "birthday voucher" in {difference.what for difference in desk.shop.check()}


def test_a_file_opened_again_issues_none_again(desk: Desk) -> None:
    member = enrol(desk, SOON)
    desk.shop.turn_of_day()
    path, now = desk.shop.path, desk.clock.now()
    desk.shop.close()
    with open_shop(path, clock=SetClock(now), pin_cost=CHEAP) as shop:
        assert shop.birthdays.terms(on=TODAY).perk is PerkKind.VOUCHER
        assert shop.turn_of_day().vouchers == 0
        assert len(shop.vouchers.of_member(member.member_id)) == 1
