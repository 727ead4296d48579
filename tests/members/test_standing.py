"""Cards that are lost, memberships that are frozen or end, and what a member said before."""

import json
from datetime import date
from functools import partial

import pytest

from shopclub.kernel.codes import CodeKind, card_number, code_kind
from shopclub.kernel.text import TextFault
from shopclub.members.cards import CardReplaced, CodeOfOurs, CodeTaken
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import (
    Member,
    MemberFrozen,
    MemberLeft,
    MemberState,
    MemberUnknown,
    NewMember,
)
from shopclub.members.particulars import Detail, DetailRefused, Particulars
from shopclub.staff.audit import SEAL_LENGTH
from shopclub.storage.database import rows
from tests.builders import Desk
from tests.members.test_members import everything


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member."""
    return desk.enrol("王小明", "13800138000")


def log() -> list[tuple[str, str]]:
    """Return the last actions of the log with their detail."""
    return [(row[0], row[1]) for row in rows("SELECT action, detail FROM audit_line ORDER BY id")]


def test_a_lost_card_is_replaced_and_refused(desk: Desk, wang: Member) -> None:
    members = desk.shop.members
    replaced = members.replace_card(wang.member_id, by=desk.owner)
    assert replaced.card_number != wang.card_number
    assert code_kind(replaced.card_number) is CodeKind.CARD
    assert members.holder_of_card(replaced.card_number) == replaced
    with pytest.raises(CardReplaced) as refused:
        members.holder_of_card(wang.card_number)
    assert refused.value.member_id == wang.member_id
    assert desk.enrol("Ann").card_number not in {wang.card_number, replaced.card_number}
    assert log()[-2] == ("replace card", "{}")
    assert desk.shop.check() == ()


def test_a_code_from_elsewhere_finds_its_member_in_any_dress(desk: Desk, wang: Member) -> None:
    members = desk.shop.members
    members.add_code(wang.member_id, " vip-0０7 ", by=desk.owner)
    assert members.holder_of_card("VIP-007").member_id == wang.member_id
    assert members.codes(wang.member_id) == (wang.card_number, "vip-007")
    assert members.member(wang.member_id).card_number == wang.card_number
    assert desk.shop.check() == ()


def test_a_code_is_one_members_alone_and_never_like_our_cards(desk: Desk, wang: Member) -> None:
    members = desk.shop.members
    ann = desk.enrol("Ann")
    members.add_code(wang.member_id, "A1", by=desk.owner)
    before = everything()
    with pytest.raises(CodeTaken) as taken:
        members.add_code(ann.member_id, "a1", by=desk.owner)
    assert taken.value.member_id == wang.member_id
    with pytest.raises(CodeTaken):
        members.add_code(ann.member_id, "ａ１", by=desk.owner)
    with pytest.raises(CodeOfOurs):
        members.add_code(ann.member_id, card_number(shop=8, running=999), by=desk.owner)
    for empty in ("", " ", "\u200b"):
        with pytest.raises(DetailRefused) as refused:
            members.add_code(ann.member_id, empty, by=desk.owner)
        assert (refused.value.detail, refused.value.fault) == (Detail.CODE, TextFault.MISSING)
    assert everything() == before


@pytest.mark.parametrize("code", ["600899999999", "60089999999", "6008vip", "6008"])
def test_a_code_from_elsewhere_that_begins_as_ours_do_keeps_nobody_from_joining(
    desk: Desk, wang: Member, code: str
) -> None:
    desk.shop.members.add_code(wang.member_id, code, by=desk.owner)
    assert desk.enrol("Next").card_number == card_number(shop=8, running=2)
    assert desk.shop.members.holder_of_card(code).member_id == wang.member_id


def test_a_card_of_nobody_is_unknown(desk: Desk) -> None:
    with pytest.raises(MemberUnknown):
        desk.shop.members.holder_of_card("600800000017")


def test_a_frozen_member_is_not_served_until_unfrozen(desk: Desk, wang: Member) -> None:
    members = desk.shop.members
    frozen = members.freeze(wang.member_id, reason=" 待查 ", by=desk.owner)
    assert frozen.state is MemberState.FROZEN
    with pytest.raises(MemberFrozen) as refused:
        members.require_active(wang.member_id)
    assert refused.value.reason == "待查"
    assert [row.name for row in desk.shop.lookup.find("王小明")] == ["王小明"]
    assert members.unfreeze(wang.member_id, by=desk.owner) == wang
    assert members.require_active(wang.member_id) == wang
    assert log()[-2:] == [("freeze member", "{}"), ("unfreeze member", "{}")]


def test_freezing_twice_is_logged_once_and_needs_a_reason(desk: Desk, wang: Member) -> None:
    members = desk.shop.members
    members.freeze(wang.member_id, reason="x", by=desk.owner)
    before = everything()
    members.freeze(wang.member_id, reason="x", by=desk.owner)
    with pytest.raises(DetailRefused) as refused:
        members.freeze(wang.member_id, reason="\u200b ", by=desk.owner)
    assert (refused.value.detail, refused.value.fault) == (Detail.REASON, TextFault.MISSING)
    assert everything() == before


def test_whoever_left_is_not_served_and_their_phone_is_free(desk: Desk, wang: Member) -> None:
    members = desk.shop.members
    left = members.leave(wang.member_id, by=desk.owner)
    assert (left.state, left.name) == (MemberState.LEFT, "王小明")
    assert members.holder_of_phone("13800138000") is None
    heir = desk.enrol("李雷", "13800138000")
    assert members.holder_of_phone("13800138000") == heir
    left_id, by = wang.member_id, desk.owner
    acts = (
        partial(members.require_active, left_id),
        partial(members.holder_of_card, wang.card_number),
        partial(members.freeze, left_id, reason="x", by=by),
        partial(members.unfreeze, left_id, by=by),
        partial(members.replace_card, left_id, by=by),
        partial(members.add_code, left_id, "A1", by=by),
        partial(members.edit, left_id, NewMember("王小明"), by=by),
    )
    for act in acts:
        with pytest.raises(MemberLeft):
            act()
    before = everything()
    members.leave(wang.member_id, by=desk.owner)
    assert everything() == before
    assert desk.shop.check() == ()


def test_a_change_keeps_what_was_said_before_and_logs_no_personal_text(
    desk: Desk, wang: Member
) -> None:
    members = desk.shop.members
    desk.turn_to(date(2026, 11, 30))
    said = NewMember(
        "王晓明",
        "13900139000",
        particulars=Particulars(allergies="花生", tags=("Tea",)),
        consents=(Consenting(Purpose.OFFERS, "May we?"),),
    )
    changed = members.edit(wang.member_id, said, by=desk.owner)
    assert (changed.name, changed.phone, changed.latin) == (
        "王晓明",
        "+8613900139000",
        "Wang Xiaoming",
    )
    assert {(edit.field, edit.before) for edit in members.edits(wang.member_id)} == {
        ("name", "王小明"),
        ("phone", "+8613800138000"),
        ("allergies", ""),
        ("tags", ""),
    }
    action, detail = log()[-1]
    told_of = json.loads(detail)
    assert (action, len(told_of.pop("seal"))) == ("edit member", SEAL_LENGTH)
    assert told_of == {
        "fields": "name, phone, allergies, tags, consent offers",
        "first_answer": 1,
        "last_answer": 1,
    }
    assert desk.shop.check() == ()


def test_a_form_that_says_the_same_changes_and_logs_nothing(desk: Desk, wang: Member) -> None:
    before = everything()
    same = desk.shop.members.edit(
        wang.member_id, NewMember("王小明", "138 0013 8000"), by=desk.owner
    )
    assert same == wang
    assert everything() == before


def test_consent_can_be_taken_back_and_every_answer_stays(desk: Desk, wang: Member) -> None:
    members = desk.shop.members
    for given in (True, True, False):
        said = NewMember(
            "王小明", "13800138000", consents=(Consenting(Purpose.OFFERS, "May we?", given),)
        )
        members.edit(wang.member_id, said, by=desk.owner)
    (now,) = members.consents(wang.member_id)
    assert (now.purpose, now.given) == (Purpose.OFFERS, False)
    assert rows("SELECT given FROM member_consent ORDER BY id") == [(1,), (0,)]


def test_nobody_is_changed_who_is_no_member(desk: Desk) -> None:
    with pytest.raises(MemberUnknown):
        desk.shop.members.edit(99, NewMember("A"), by=desk.owner)
    with pytest.raises(MemberUnknown):
        desk.shop.members.leave(99, by=desk.owner)
