"""A birthday's voucher on paper: its number on receipts, and cut out of the letter."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.receipt import Receipt, Saying, SayingKind
from shopclub.counter.receipt_json import from_json, to_json
from shopclub.documents import receipt as receipt_paper
from shopclub.insights.letters import BirthdayLetter
from shopclub.members.members import Member
from shopclub.rewards.vouchers import Voucher, VoucherTooEarly
from shopclub.staff.roles import NotPermitted, Role
from shopclub.storage.database import rows
from tests.birthdays.people import enrol, set_birthday_terms, solar
from tests.builders import Desk

SOON, LATER = solar(11, 24), solar(12, 10)
VOUCHER = BirthdayTerms(perk=PerkKind.VOUCHER, voucher_minimum=5_000)


@pytest.fixture(autouse=True)
def _vouchers(desk: Desk) -> None:
    """Let this shop issue vouchers for birthdays."""
    set_birthday_terms(desk, VOUCHER)


def only_voucher(desk: Desk, member: Member) -> Voucher:
    (voucher,) = desk.shop.vouchers.of_member(member.member_id)
    return voucher


def of_birthday(receipt: Receipt) -> list[Saying]:
    return [said for said in receipt.sayings if said.kind is SayingKind.BIRTHDAY_VOUCHER]


def letters(desk: Desk, *, days: int = 30) -> tuple[BirthdayLetter, ...]:
    """Write the letters of so many days ahead, as the office does."""
    ahead = desk.shop.birthdays.ahead(days=days).rows
    desk.shop.till.issue_for_letters(ahead, by=desk.owner)
    return desk.shop.today_book.letters(ahead, by=desk.owner)


def test_a_receipt_names_the_voucher_that_waits_until_it_is_used(desk: Desk) -> None:
    member = enrol(desk, SOON)
    desk.shop.turn_of_day()
    voucher = only_voucher(desk, member)
    receipt = desk.ring_up(1_000, member=member, sale_id="a").receipt
    (said,) = of_birthday(receipt)
    assert (said.code, said.amount, said.minimum) == (voucher.code, 2_000, 5_000)
    assert said.day == "2026-11-27"
    draft = replace(desk.draft(10_000, member=member), voucher=voucher.code)
    assert of_birthday(desk.shop.till.ring_up(draft, by=desk.owner).receipt) == []
    assert of_birthday(desk.ring_up(1_000, member=member).receipt) == []
    again = desk.shop.till.find("a")
    assert again is not None
    assert again.receipt == receipt == from_json(to_json(receipt))
    papers = [receipt_paper.draw(each, member_name="王小明") for each in (again.receipt, receipt)]
    assert papers[0] == papers[1]


def test_nobody_else_s_receipt_speaks_of_one(desk: Desk) -> None:
    other, later = enrol(desk, None, name="李秀英"), enrol(desk, LATER, name="张伟")
    enrol(desk, SOON)
    desk.shop.turn_of_day()
    for member in (other, later):
        assert of_birthday(desk.ring_up(1_000, member=member).receipt) == []
    text = to_json(desk.ring_up(1_000, member=other).receipt)
    assert '"code"' not in text
    assert '"minimum"' not in text


def test_a_letter_written_ahead_brings_the_voucher_with_the_days_on_which_it_counts(
    desk: Desk,
) -> None:
    member = enrol(desk, LATER)
    (letter,) = letters(desk)
    voucher = only_voucher(desk, member)
    assert letter.gift is not None
    assert (letter.gift.code, letter.gift.first, letter.gift.last) == (
        voucher.code,
        date(2026, 12, 7),
        date(2026, 12, 13),
    )
    draft = replace(desk.draft(10_000, member=member), voucher=voucher.code)
    with pytest.raises(VoucherTooEarly):
        desk.shop.till.ring_up(draft, by=desk.owner)
    assert letters(desk) == (letter,)
    for day in (date(2026, 12, 7), date(2026, 12, 10)):
        desk.turn_to(day)
        assert desk.shop.turn_of_day().vouchers == 0
    assert desk.shop.till.ring_up(draft, by=desk.owner).receipt.to_pay == 8_000
    assert letters(desk)[0].gift is None
    assert desk.shop.check() == ()


def test_who_told_the_date_late_gets_a_letter_without_one(desk: Desk) -> None:
    enrol(desk, LATER, on=date(2026, 11, 20))
    (letter,) = letters(desk)
    assert letter.gift is None
    assert rows("SELECT count(*) FROM voucher") == [(0,)]


def test_another_perk_is_told_as_before_and_issues_nothing(desk: Desk) -> None:
    set_birthday_terms(desk, BirthdayTerms())
    enrol(desk, LATER)
    (letter,) = letters(desk)
    assert letter.gift is not None
    assert (letter.gift.kind, letter.gift.code) == (PerkKind.MULTIPLIER, "")
    assert rows("SELECT count(*) FROM voucher") == [(0,)]


def test_a_cashier_issues_none_by_letters(desk: Desk) -> None:
    enrol(desk, LATER)
    ahead = desk.shop.birthdays.ahead(days=30).rows
    with pytest.raises(NotPermitted):
        desk.shop.till.issue_for_letters(ahead, by=replace(desk.owner, role=Role.CASHIER))
    assert rows("SELECT count(*) FROM voucher") == [(0,)]
