"""What someone may say at signup: everything but the name can wait, and nothing wrong is kept."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import clean_line
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.consent import Consenting, ConsentNeeded, Purpose
from shopclub.members.members import GuardianNeeded, NewMember, PhoneTaken
from shopclub.members.membership import MembershipTerms
from shopclub.members.particulars import (
    LIMITS,
    Detail,
    Gender,
    IntroducerFault,
    IntroducerRefused,
    Particulars,
)
from shopclub.members.phones import PhoneRefused
from shopclub.shop import BEGINNING
from shopclub.storage.database import one, rows
from tests.builders import Desk
from tests.members.test_members import everything

SOLAR, LUNAR = Calendar.SOLAR, Calendar.LUNAR
NOTICE = Consenting(Purpose.MEMBERSHIP, "我同意本店保存我的资料。")
NO_OFFERS = Consenting(Purpose.OFFERS, "May we write to you?", given=False)
FULL = Particulars(
    gender=Gender.FEMALE,
    address="人民路 8 号",
    preferences="绿茶",
    allergies="花生",
    note="喜欢周末来",
    tags=("老街坊", "Tea", "tea"),
)


def ask_for_notice(desk: Desk) -> None:
    """Let the shop need the membership notice from everyone."""
    terms = MembershipTerms(phone_needed=False, notice_needed=True)
    desk.shop.set_membership_terms(terms, by=desk.owner, effective=BEGINNING)


def test_all_that_is_told_is_kept_as_told(desk: Desk) -> None:
    friend = desk.enrol("李雷")
    told = replace(FULL, introduced_by=friend.member_id)
    new = NewMember("王小明", "13800138000", None, told, (NOTICE, NO_OFFERS))
    member = desk.shop.members.enrol(new, by=desk.owner)
    assert desk.shop.members.particulars(member.member_id) == replace(told, tags=("Tea", "老街坊"))
    assert [(c.purpose, c.given, c.text, c.day) for c in desk.shop.members.consents(2)] == [
        (Purpose.MEMBERSHIP, True, NOTICE.text, date(2026, 11, 21)),
        (Purpose.OFFERS, False, NO_OFFERS.text, date(2026, 11, 21)),
    ]


@pytest.mark.parametrize("purpose", Purpose)
def test_every_purpose_can_be_answered(desk: Desk, purpose: Purpose) -> None:
    member = desk.shop.members.enrol(
        NewMember("王小明", consents=(Consenting(purpose, "May we?"),)), by=desk.owner
    )
    (kept,) = desk.shop.members.consents(member.member_id)
    assert (kept.purpose, kept.given) == (purpose, True)


def test_a_consent_text_is_kept_once_for_all_who_saw_it(desk: Desk) -> None:
    for name in ("A", "B", "C"):
        desk.shop.members.enrol(NewMember(name, consents=(NOTICE,)), by=desk.owner)
    assert rows("SELECT text FROM consent_text") == [(NOTICE.text,)]
    assert one("SELECT count(*) FROM member_consent") == (3,)


def test_a_shop_that_needs_its_notice_accepted_keeps_nobody_without(desk: Desk) -> None:
    ask_for_notice(desk)
    before = everything()
    for consents in ((), (NO_OFFERS,), (replace(NOTICE, given=False),)):
        with pytest.raises(ConsentNeeded) as refused:
            desk.shop.members.enrol(NewMember("王小明", consents=consents), by=desk.owner)
        assert refused.value.purpose is Purpose.MEMBERSHIP
    assert everything() == before
    kept = desk.shop.members.enrol(NewMember("王小明", consents=(NOTICE, NO_OFFERS)), by=desk.owner)
    assert kept.name == "王小明"


def test_a_shop_asks_for_no_notice_unless_it_says_so(desk: Desk) -> None:
    assert desk.shop.members.consents(desk.enrol("王小明").member_id) == ()


@pytest.mark.parametrize(
    ("birthday", "age"),
    [
        (Birthday(SOLAR, 11, 22, year=2012), 13),
        (Birthday(SOLAR, 11, 21, year=2026), 0),
        (Birthday(LUNAR, 10, 1, year=2012), 13),
        (Birthday(SOLAR, 11, 21, year=2012), None),
        (Birthday(LUNAR, 9, 1, year=2012), None),
        (Birthday(SOLAR, 11, 22), None),
    ],
)
def test_a_guardian_consents_for_a_child(desk: Desk, birthday: Birthday, age: int | None) -> None:
    before = everything()
    if age is None:
        grown = desk.shop.members.enrol(NewMember("A", "", birthday), by=desk.owner)
        assert grown.birthday == birthday
        return
    with pytest.raises(GuardianNeeded) as refused:
        desk.shop.members.enrol(NewMember("A", "", birthday, guardian=" "), by=desk.owner)
    assert (refused.value.age, refused.value.limit) == (age, 14)
    assert everything() == before
    child = desk.shop.members.enrol(NewMember("A", "", birthday, guardian="李梅"), by=desk.owner)
    assert child.birthday == birthday


def test_a_shop_may_ask_for_no_guardian(desk: Desk) -> None:
    terms = MembershipTerms(phone_needed=False, guardian_below=0)
    desk.shop.set_membership_terms(terms, by=desk.owner, effective=BEGINNING)
    child = Birthday(SOLAR, 1, 2, year=2020)
    assert desk.shop.members.enrol(NewMember("A", "", child), by=desk.owner).birthday == child


LONG = "x" * 501


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("１３８ ００１３-８０００", "+8613800138000"),
        ("+86 138 0013 8000", "+8613800138000"),
        ("13800138000\u200b", "+8613800138000"),
        ("+1 415 555 2671", "+14155552671"),
    ],
)
def test_17_18_20_a_phone_in_any_dress_is_kept_in_one_form(
    desk: Desk, typed: str, kept: str
) -> None:
    assert desk.enrol("A", typed).phone == kept


@pytest.mark.parametrize("birthday", [Birthday(SOLAR, 2, 29), Birthday(SOLAR, 6, 5)])
def test_23_27_a_day_without_a_year_is_a_birthday(desk: Desk, birthday: Birthday) -> None:
    member = desk.shop.members.enrol(NewMember("A", "", birthday), by=desk.owner)
    assert desk.shop.members.member(member.member_id).birthday == birthday


def test_nobody_brings_themselves(desk: Desk) -> None:
    member = desk.enrol("A")
    alone = NewMember("A", particulars=Particulars(introduced_by=member.member_id))
    with pytest.raises(IntroducerRefused) as refused:
        desk.shop.members.edit(member.member_id, alone, by=desk.owner)
    assert refused.value.fault is IntroducerFault.SELF


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.text(max_size=80), st.text(max_size=30))
def test_what_is_stored_is_shown_and_found_or_refused(desk: Desk, name: str, note: str) -> None:
    new = NewMember(name, particulars=Particulars(note=note, tags=(note,)))
    try:
        member = desk.shop.members.enrol(new, by=desk.owner)
    except ShopClubError:
        return
    assert member.name == clean_line(name, limit=60)
    assert desk.shop.members.member(member.member_id).name == member.name
    assert desk.shop.members.particulars(member.member_id).note == clean_line(note, limit=500)
    found = desk.shop.lookup.find(member.name, limit=10_000)
    assert member.member_id in {row.member_id for row in found}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.text(alphabet="0123456789+-() 138.eE\u200b１x", max_size=45))
def test_a_phone_is_kept_in_one_form_or_refused(desk: Desk, entry: str) -> None:
    try:
        member = desk.enrol("A", entry)
    except (PhoneRefused, PhoneTaken):
        return
    if member.phone is not None:
        holder = desk.shop.members.holder_of_phone(member.phone)
        assert holder is not None
        assert holder.member_id == member.member_id


def test_every_field_of_text_has_a_limit() -> None:
    assert set(LIMITS) == set(Detail)
