"""Enrolling members."""

from datetime import date

import pytest

from shopclub.kernel.codes import CodeKind, code_kind
from shopclub.kernel.text import TextFault, TextRefused
from shopclub.members.birthday import Birthday, BirthdayRefused, Calendar
from shopclub.members.members import MemberUnknown, NewMember, PhoneTaken
from shopclub.members.membership import MembershipTerms
from shopclub.members.phones import PhoneFault, PhoneRefused
from shopclub.shop import BEGINNING
from shopclub.storage.database import one, rows
from tests.builders import Desk


def everything() -> list[object]:
    """Return all rows that enrolling writes."""
    tables = (
        "member",
        "member_person",
        "member_tag",
        "member_edit",
        "member_card",
        "member_consent",
        "consent_text",
        "search_key",
        "audit_line",
    )
    return [rows(f"SELECT * FROM {table}") for table in tables]


def need_phones(desk: Desk) -> None:
    """Let the shop ask everyone for a telephone number."""
    desk.shop.set_membership_terms(MembershipTerms(), by=desk.owner, effective=BEGINNING)


def test_a_member_is_kept_as_enrolled(desk: Desk) -> None:
    birthday = Birthday(Calendar.LUNAR, 8, 15, year=1990)
    new = NewMember(" 王\u3000小明 ", "138 0013 8000", birthday)
    member = desk.shop.members.enrol(new, by=desk.owner)
    assert (member.name, member.phone, member.birthday) == ("王 小明", "+8613800138000", birthday)
    assert member.joined == date(2026, 11, 21)
    assert desk.shop.members.member(member.member_id) == member


def test_every_member_has_a_card_number_of_their_own_that_a_scanner_knows(desk: Desk) -> None:
    numbers = [desk.enrol(f"Member {n}").card_number for n in range(25)]
    assert len(set(numbers)) == 25
    assert {code_kind(number) for number in numbers} == {CodeKind.CARD}
    assert numbers == sorted(numbers)
    assert numbers[0] == "600800000017"


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "\t\n", "\0\x01", "\u3164", "\u0301"])
def test_a_name_of_nothing_is_missing_and_nothing_is_written(desk: Desk, name: str) -> None:
    before = everything()
    with pytest.raises(TextRefused) as refused:
        desk.enrol(name)
    assert refused.value.fault is TextFault.MISSING
    assert everything() == before


@pytest.mark.parametrize(
    "name",
    [
        "O'Brien",
        '"; DROP TABLE member;--',
        "<b>Ann</b>",
        "Tom & Co",
        "a < b",
        "=cmd|'/c calc'!A1",
        "@SUM(1)",
        "+1",
        "100%",
        "a_b\\c",
        "محمد",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "é",
        "1234",
    ],
)
def test_any_name_of_people_is_kept_literally_and_found(desk: Desk, name: str) -> None:
    desk.enrol("QQQ")
    member = desk.enrol(name)
    assert desk.shop.members.member(member.member_id).name == name
    assert [row.name for row in desk.shop.lookup.find(name)] == [name]


def test_the_same_phone_is_refused_with_its_holder_however_it_is_typed(desk: Desk) -> None:
    holder = desk.enrol("王小明", "138 0013 8000")
    before = everything()
    for entry in ("+86 138-0013-8000", "１３８００１３８０００"):
        with pytest.raises(PhoneTaken) as taken:
            desk.enrol("李雷", entry)
        assert (taken.value.member_id, taken.value.name) == (holder.member_id, "王小明")
    assert everything() == before


def test_two_people_of_one_name_are_two_members(desk: Desk) -> None:
    first, second = desk.enrol("王小明", "13800138000"), desk.enrol("王小明", "13900139000")
    assert first.member_id != second.member_id


def test_a_shop_that_needs_phones_refuses_a_member_without_one(desk: Desk) -> None:
    need_phones(desk)
    with pytest.raises(PhoneRefused) as refused:
        desk.enrol("王小明", " ")
    assert refused.value.fault is PhoneFault.MISSING


def test_a_shop_that_does_not_need_phones_still_refuses_a_wrong_one(desk: Desk) -> None:
    assert desk.enrol("王小明").phone is None
    with pytest.raises(PhoneRefused) as refused:
        desk.enrol("李雷", "12345")
    assert refused.value.fault is PhoneFault.DIGITS


def test_an_impossible_birthday_enrols_nobody(desk: Desk) -> None:
    before = everything()
    tomorrow = Birthday(Calendar.SOLAR, 11, 22, year=2026)
    with pytest.raises(BirthdayRefused):
        desk.shop.members.enrol(NewMember("王小明", "", tomorrow), by=desk.owner)
    assert everything() == before


def test_the_holder_of_a_phone_is_found_before_the_form_is_sent(desk: Desk) -> None:
    member = desk.enrol("王小明", "13800138000")
    assert desk.shop.members.holder_of_phone("138-0013-8000") == member
    assert desk.shop.members.holder_of_phone("13900139000") is None


def test_nobody_is_a_member_that_is_not_enrolled(desk: Desk) -> None:
    with pytest.raises(MemberUnknown):
        desk.shop.members.member(99)


def test_those_who_joined_on_a_shop_day_are_counted(desk: Desk) -> None:
    desk.enrol("A")
    desk.enrol("B")
    desk.turn_to(date(2026, 11, 22))
    desk.enrol("C")
    joined = [desk.shop.members.joined_on(date(2026, 11, day)) for day in (20, 21, 22)]
    assert joined == [0, 2, 1]


def test_the_log_holds_who_enrolled_whom_but_no_name(desk: Desk) -> None:
    member = desk.enrol("Wilhelmina", "13800138000")
    found = one("SELECT staff_id, subject, detail FROM audit_line ORDER BY id DESC LIMIT 1")
    assert found == (desk.owner.staff_id, f"member:{member.member_id}", "{}")
