"""Notes about a member: dated, by somebody, refused with a reason, gone with the person."""

from datetime import date

import pytest

from shopclub.kernel.text import TextFault
from shopclub.members.members import MemberLeft
from shopclub.members.particulars import DetailRefused
from shopclub.members.people import MemberErased, MemberMerged
from shopclub.staff.roles import Actor, NotPermitted, Rights, Role, RoleTerms
from shopclub.storage.database import one, rows, run, writing
from tests.builders import Desk

BAD = (
    ("", TextFault.MISSING),
    (" \n　\u200b", TextFault.MISSING),
    ("x" * 501, TextFault.TOO_LONG),
    ("a\ud800b", TextFault.NOT_STORABLE),
)


def texts(desk: Desk, member_id: int) -> list[str]:
    return [note.text for note in desk.shop.notes.of(member_id)]


def log_of(member_id: int) -> list[tuple[str, str]]:
    return rows(
        "SELECT action, detail FROM audit_line"
        " WHERE subject = ? AND action LIKE '%note' ORDER BY id",
        f"member:{member_id}",
    )


def test_a_note_has_its_day_and_who_wrote_it_and_the_log_never_what_it_says(desk: Desk) -> None:
    member_id = desk.enrol().member_id
    desk.shop.notes.add(member_id, "  likes the window\nseat ", by=desk.owner)
    desk.turn_to(date(2026, 11, 23))
    desk.shop.notes.add(member_id, "x" * 500, by=desk.owner)
    first, second = desk.shop.notes.of(member_id)
    assert (first.text, first.day, first.staff_id) == (
        "likes the window seat",
        date(2026, 11, 21),
        desk.owner.staff_id,
    )
    assert (second.day, len(second.text)) == (date(2026, 11, 23), 500)
    assert log_of(member_id) == [("add note", "{}"), ("add note", "{}")]
    assert desk.shop.check() == ()


def test_a_note_that_is_wrong_is_taken_away_once_and_only_from_its_member(desk: Desk) -> None:
    member_id, other = desk.enrol().member_id, desk.enrol().member_id
    desk.shop.notes.add(member_id, "wrong", by=desk.owner)
    (note,) = desk.shop.notes.of(member_id)
    desk.shop.notes.drop(other, note.note_id, by=desk.owner)
    assert texts(desk, member_id) == ["wrong"]
    for _ in range(2):
        desk.shop.notes.drop(member_id, note.note_id, by=desk.owner)
    assert texts(desk, member_id) == []
    assert [action for action, _ in log_of(member_id)] == ["add note", "drop note"]
    assert log_of(other) == []


@pytest.mark.parametrize(("text", "fault"), BAD)
def test_what_cannot_be_kept_is_refused_and_writes_nothing(
    desk: Desk, text: str, fault: TextFault
) -> None:
    member_id = desk.enrol().member_id
    with pytest.raises(DetailRefused) as refusal:
        desk.shop.notes.add(member_id, text, by=desk.owner)
    assert (refusal.value.fault, refusal.value.limit) == (fault, 500)
    assert (texts(desk, member_id), log_of(member_id)) == ([], [])


def test_who_may_change_no_member_writes_no_note(desk: Desk) -> None:
    member_id = desk.enrol().member_id
    nobody = Actor(1, "x", Role.CASHIER, Rights(RoleTerms(cashier=frozenset())))
    with pytest.raises(NotPermitted):
        desk.shop.notes.add(member_id, "text", by=nobody)
    assert texts(desk, member_id) == []


def test_notes_follow_a_merge_and_go_with_the_person(desk: Desk) -> None:
    stays, goes, left = (desk.enrol(name).member_id for name in ("王小明", "王小鸣", "李雷"))
    desk.shop.notes.add(goes, "of the one", by=desk.owner)
    desk.shop.notes.add(stays, "of the other", by=desk.owner)
    desk.shop.merging.merge(goes, into_id=stays, keep={}, by=desk.owner)
    assert texts(desk, stays) == texts(desk, goes) == ["of the one", "of the other"]
    with pytest.raises(MemberMerged):
        desk.shop.notes.add(goes, "late", by=desk.owner)
    desk.shop.members.leave(left, by=desk.owner)
    with pytest.raises(MemberLeft):
        desk.shop.notes.add(left, "late", by=desk.owner)
    desk.shop.erasing.erase(stays, word="ERASE", by=desk.owner)
    assert one("SELECT count(*) FROM member_note") == (0,)
    with pytest.raises(MemberErased):
        desk.shop.notes.add(stays, "late", by=desk.owner)


def test_a_note_left_of_an_erased_person_is_found_by_the_check(desk: Desk) -> None:
    member_id = desk.enrol().member_id
    desk.shop.erasing.erase(member_id, word="ERASE", by=desk.owner)
    assert desk.shop.check() == ()
    with writing():
        run(
            "INSERT INTO member_note (member_id, at, day, staff_id, text)"
            " VALUES (?, 1, '2026-11-21', 1, 'left over')",
            member_id,
        )
    assert [difference.what for difference in desk.shop.check()] == [
        "what is left of an erased person"
    ]
