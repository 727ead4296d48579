"""The log as the owner reads it: what narrows it finds what plain Python finds, in steps too."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.insights.log.entries import LogEntry, entries_of
from shopclub.insights.log.words import LogSaying, saying_of
from shopclub.kernel.money import currency
from shopclub.kernel.phrases import phrases_of
from shopclub.rewards.gifts import GiftSaid
from shopclub.staff import log_lines
from shopclub.staff.log_lines import WHOLE_LOG, LogFilter, LogLine
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from tests.builders import Desk, spoil

CASHIER = Actor(2, "小李", Role.CASHIER)
MANAGER = Actor(3, "小张", Role.MANAGER)
NAME, PHONE = "欧阳小明", "13800138000"


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """Return a shop where much was done, over three days, by two people."""
    cashier = desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin="802461", by=desk.owner)
    member = desk.enrol(NAME, PHONE)
    desk.ring_up(25_000, member=member, sale_id="first")
    desk.ring_up(100)
    desk.clock.advance(timedelta(days=1))
    desk.shop.till.refund(RefundDraft("back", "first"), by=cashier)
    acts = desk.shop.member_acts
    acts.adjust(member.member_id, 50, reason="counted twice", act_id="1", by=desk.owner)
    acts.reveal_phone(member.member_id, reason="to deliver", by=desk.owner)
    desk.clock.advance(timedelta(days=1))
    gift = desk.shop.gifts.add(GiftSaid("Cup", 100, stock=3), by=desk.owner)
    desk.shop.gifts.change(gift.gift_id, GiftSaid("Cup", 120, stock=2), by=desk.owner)
    desk.shop.members.freeze(member.member_id, reason="lost", by=cashier)
    return desk


def every_line() -> list[LogLine]:
    """Return the whole log, the newest first."""
    ids = [line_id for (line_id,) in rows("SELECT id FROM audit_line ORDER BY id DESC")]
    lines = log_lines.lines_of(ids)
    return [lines[line_id] for line_id in ids]


def found(asked: LogFilter, *, limit: int) -> list[int]:
    """Return the ids of lines that are asked for, found in steps."""
    before: int | None = log_lines.newest_id() + 1
    ids: list[int] = []
    while before is not None:
        step = log_lines.step_from(asked, before=before, limit=limit)
        ids += step.ids
        before = step.reached
    return ids


NARROWED: dict[str, tuple[LogFilter, Callable[[LogLine], bool]]] = {
    "all": (WHOLE_LOG, lambda line: True),
    "sales": (LogFilter(actions=("sale",)), lambda line: line.action == "sale"),
    "others": (
        LogFilter(actions=("sale", "refund"), others=True),
        lambda line: line.action not in ("sale", "refund"),
    ),
    "a person": (LogFilter(staff_id=2), lambda line: line.staff_id == 2),
    "the shop itself": (LogFilter(staff_id=0), lambda line: line.staff_id is None),
    "from a day": (
        LogFilter(first=date(2026, 11, 22)),
        lambda line: line.day >= date(2026, 11, 22),
    ),
    "a day": (
        LogFilter(first=date(2026, 11, 22), last=date(2026, 11, 22)),
        lambda line: line.day == date(2026, 11, 22),
    ),
    "a subject": (
        LogFilter(subjects=("member:1", "sale:first")),
        lambda line: line.subject in ("member:1", "sale:first"),
    ),
    "all at once": (
        LogFilter(actions=("enrol", "leave"), staff_id=1, last=date(2026, 11, 21)),
        lambda line: line.action == "enrol",
    ),
}


def test_what_is_asked_for_is_found_however_many_ids_a_step_looks_through(busy: Desk) -> None:
    lines = every_line()
    assert len(lines) >= 12
    for name, (asked, wanted) in NARROWED.items():
        expected = [line.line_id for line in lines if wanted(line)]
        assert expected or name == "the shop itself", name
        for limit in (1, 5, 1_000):
            assert found(asked, limit=limit) == expected, name


def test_only_the_owner_reads_the_log(busy: Desk) -> None:
    log = busy.shop.audit_log
    for by in (CASHIER, MANAGER):
        for read in (
            lambda by=by: log.newest(by=by),
            lambda by=by: log.step(WHOLE_LOG, before=9, by=by),
            lambda by=by: log.entries((1,), by=by),
            lambda by=by: log.people(by=by),
            lambda by=by: log.follow_chain(by=by),
            lambda by=by: log.find_subjects("1", by=by),
            lambda by=by: log.about_member(1, by=by),
            lambda by=by: log.note_export(1, by=by),
        ):
            with pytest.raises(NotPermitted):
                read()
    assert log.newest(by=busy.owner) == len(every_line())


def sayings(*, private: bool = False, language: str = "en") -> dict[str, LogSaying]:
    """Return the newest line of each action in words."""
    ids = found(WHOLE_LOG, limit=1_000)
    said = {}
    for entry in reversed(entries_of(ids)):
        assert entry.line is not None
        said[entry.line.action] = said_of(entry, private=private, language=language)
    return said


def said_of(entry: LogEntry, *, private: bool = False, language: str = "en") -> LogSaying:
    """Return an entry in words."""
    phrases = phrases_of(language)
    return saying_of(entry, phrases=phrases, currency=currency("CNY"), private=private)


def test_lines_say_who_did_what_to_whom_with_what_it_was_before(busy: Desk) -> None:
    said = {
        action: (one.person, one.title, one.note, one.about) for action, one in sayings().items()
    }
    assert said["refund"] == (
        "小李",
        "Refund of ¥250.00",
        "250 points taken back, another reason",
        "261122-01-0001, 欧阳小明",
    )
    assert said["sale"] == ("老王", "Sale of ¥1.00", "", "261121-01-0002")
    assert said["adjust points"] == ("老王", "+50 points by hand", "counted twice", NAME)
    assert said["reveal phone"] == ("老王", "Phone number shown in full", "to deliver", NAME)
    assert said["change gift"] == (
        "老王",
        "Gift of the catalogue changed",
        "points: 100 → 120, stock: 3 → 2",
        "Cup",
    )
    assert said["freeze member"][:2] == ("小李", "Membership frozen")
    assert said["appoint"] == ("老王", "Began to work here as cashier", "", "小李")


def test_settings_say_what_they_were_before(busy: Desk) -> None:
    rules = busy.shop.rulebook.read().rules
    changed = replace(rules, points=replace(rules.points, notice_days=12))
    busy.shop.rulebook.change(changed, by=busy.owner, effective=busy.shop.clock.today())
    assert "days of notice: 30 → 12" in sayings()["change setting"].note


def test_a_private_line_names_members_by_their_cards_and_holds_nothing_typed(busy: Desk) -> None:
    told = str(sayings(private=True))
    assert "6008 0000 0017" in told
    for personal in (NAME, "小明", PHONE, "138 0013 8000", "to deliver", "counted twice", "lost"):
        assert personal not in told
        assert personal in str(sayings()) or personal in (PHONE, "138 0013 8000", "lost")


def test_no_line_of_the_log_holds_personal_text(busy: Desk) -> None:
    stored = str(rows("SELECT action, subject, detail FROM audit_line"))
    for personal in (NAME, "小明", PHONE, "to deliver", "counted twice", "lost"):
        assert personal not in stored
    spoil('UPDATE audit_line SET detail = \'{"name": "欧阳小明"}\' WHERE id = 3')
    assert NAME in str(rows("SELECT action, subject, detail FROM audit_line"))


def test_an_action_or_a_detail_that_nobody_knows_still_reads_decently(busy: Desk) -> None:
    spoil(
        "UPDATE audit_line SET action = 'grow wings', subject = 'cloud:9',"
        ' detail = \'{"feather_count": 1200, "why_not": "", "on": true}\' WHERE id = 3',
        "UPDATE audit_line SET detail = 'no json' WHERE id = 4",
        "UPDATE audit_line SET subject = '', staff_id = 99 WHERE id = 5",
        "UPDATE audit_line SET action = 'sale', subject = 'sale:gone',"
        ' detail = \'{"paid": "?"}\' WHERE id = 6',
    )
    said = {entry.line_id: said_of(entry) for entry in entries_of((3, 4, 5, 6, 900))}
    assert (said[3].title, said[3].note, said[3].about) == (
        "grow wings",
        "feather count: 1,200, on: yes",
        "9",
    )
    assert said[4].note == "detail: no json"
    assert said[5].person == "99"
    assert (said[6].title, said[6].about) == ("Sale of ?", "gone")
    assert said[900].title == "This line is missing"


def about(desk: Desk, text: str) -> tuple[str, ...]:
    """Return what a text means, the subjects of the first one."""
    found = desk.shop.audit_log.find_subjects(text, by=desk.owner)
    if not found:
        return ()
    member_id = found[0].member_id
    if member_id is None:
        return found[0].subjects
    return desk.shop.audit_log.about_member(member_id, by=desk.owner)


def test_lines_are_found_by_receipt_card_phone_and_name_with_all_that_is_a_member_s(
    busy: Desk,
) -> None:
    whole = ("member:1", "sale:first", "refund:back")
    for text in (NAME, "oyxm", PHONE, "600800000017", "8000"):
        assert about(busy, text) == whole, text
    assert about(busy, "261121-01-0001") == ("sale:first", "refund:back")
    assert about(busy, "261122010001") == ("refund:back",)
    for text in ("", "  ", "nobody", "%", "'; DROP"):
        assert about(busy, text) == (), text


def test_what_a_text_means_is_shown_with_a_masked_phone(busy: Desk) -> None:
    (one,) = busy.shop.audit_log.find_subjects(NAME, by=busy.owner)
    assert (one.name, one.number) == (NAME, "138****8000")


def test_lines_of_merged_members_are_found_by_either(busy: Desk) -> None:
    second = busy.enrol("欧阳小明")
    busy.ring_up(500, member=second, sale_id="second")
    busy.shop.members.unfreeze(1, by=busy.owner)
    busy.shop.merging.merge(second.member_id, into_id=1, keep={}, by=busy.owner)
    subjects = busy.shop.audit_log.about_member(second.member_id, by=busy.owner)
    assert {"member:1", "member:2", "sale:first", "sale:second"} <= set(subjects)
