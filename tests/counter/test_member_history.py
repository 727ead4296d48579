"""The line of time of a member: every kind of event, read in windows that miss and repeat none."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopclub.counter import member_history
from shopclub.counter.erasing import WORD
from shopclub.counter.member_history import AT_ONCE, EventKind, MemberEvent
from shopclub.counter.refund_draft import RefundDraft
from shopclub.members.members import Member, NewMember
from shopclub.members.particulars import Particulars
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.builders import Desk, desk_in
from tests.rewards.stories import Counter


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=STANDARD_LADDER) as desk:
        yield desk


@pytest.fixture
def member(desk: Desk) -> Member:
    """Return a member to whom one of everything has happened."""
    member = desk.enrol("王小明", "13800138000")
    sold = desk.ring_up(250_000, member=member)
    counter = Counter(desk, member)
    slip = counter.redeem(counter.offer(10, stock=1)).slip
    desk.shop.till.undo_gift(slip.number, by=desk.owner)
    counter.issue()
    desk.shop.till.refund(RefundDraft("r", sold.receipt.sale_id, 5_000), by=desk.owner)
    desk.shop.till.adjust_points(member.member_id, 5, reason="x", source="a", by=desk.owner)
    desk.shop.notes.add(member.member_id, "口味清淡", by=desk.owner)
    said = NewMember("王小鸣", "13800138000")
    desk.shop.members.edit(member.member_id, said, by=desk.owner)
    return member


def read(desk: Desk, member: Member, *kinds: EventKind) -> list[MemberEvent]:
    """Read the whole line of time, window by window."""
    found: list[MemberEvent] = []
    chosen = frozenset(kinds or EventKind)
    while True:
        last = found[-1] if found else None
        history = desk.shop.member_acts.history(member.member_id, kinds=chosen, before=last)
        found += history.events
        if not history.more:
            return found


def test_everything_that_happened_is_there_and_each_kind_alone_too(
    desk: Desk, member: Member
) -> None:
    every = read(desk, member)
    assert {event.kind for event in every} == set(EventKind)
    for kind in EventKind:
        assert read(desk, member, kind) == [event for event in every if event.kind is kind]
    (sale,) = read(desk, member, EventKind.SALE)
    assert (sale.money, sale.points, sale.staff) == (250_000, 2_500, "老王")
    (refund,) = read(desk, member, EventKind.REFUND)
    assert (refund.money, refund.points, refund.what) == (5_000, -50, sale.number)
    back, gift = read(desk, member, EventKind.GIFT)
    assert (gift.points, gift.before, back.points, back.before) == (-10, "", 10, "undone")
    (adjusted,) = read(desk, member, EventKind.POINTS)
    assert (adjusted.points, adjusted.before) == (5, "x")


def test_windows_neither_miss_nor_repeat_an_event(desk: Desk, member: Member) -> None:
    for number in range(2 * AT_ONCE + 7):
        if number % 10 == 0:
            desk.turn_to(date(2026, 11, 22 + number // 20))
        desk.ring_up(100, member=member)
    every = read(desk, member)
    assert len({event.key for event in every}) == len(every)
    assert [event.place for event in every] == sorted(
        (event.place for event in every), reverse=True
    )
    assert len(read(desk, member, EventKind.SALE)) == 2 * AT_ONCE + 8


def test_the_survivor_of_a_merge_tells_what_happened_to_both(desk: Desk, member: Member) -> None:
    other = desk.enrol("王小明", "13900139000")
    desk.ring_up(300, member=other)
    both = len(read(desk, member)) + len(read(desk, other))
    desk.shop.merging.merge(other.member_id, into_id=member.member_id, keep={}, by=desk.owner)
    every = read(desk, member)
    assert len(every) == both + 1
    assert [event.money for event in read(desk, member, EventKind.SALE)] == [300, 250_000]
    assert read(desk, other) == every
    assert "merge members" in {event.what for event in every}


def test_a_window_of_a_member_with_ten_thousand_sales_reads_by_the_index(
    desk: Desk, member: Member
) -> None:
    from shopclub.counter.history_statements import SOURCES

    values = (member.member_id, "2027-01-01", "2027-01-01", 0, "", 51)
    plan = run_plan(SOURCES["sale"].text, values)
    print(plan)
    assert "sale_member_day (member_id=? AND day<?)" in plan


def run_plan(statement: str, values: tuple[object, ...]) -> str:
    from shopclub.storage.database import rows

    return " / ".join(str(row[3]) for row in rows(f"EXPLAIN QUERY PLAN {statement}", *values))


def test_changes_of_what_was_said_are_read_to_the_first_however_many(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(member_history, "MOST_EDITS", AT_ONCE + 10)
    member = desk.enrol("0")
    for number in range(1, 2 * AT_ONCE):
        desk.clock.advance(timedelta(days=1))
        desk.shop.members.edit(member.member_id, NewMember(str(number)), by=desk.owner)
    told = [event.before for event in read(desk, member, EventKind.EDIT)]
    assert told == [str(number) for number in reversed(range(2 * AT_ONCE - 1))]


def test_who_brought_a_member_before_is_named_until_they_are_erased(desk: Desk) -> None:
    first, other = desk.enrol("张三"), desk.enrol("李四")
    brought = desk.enrol("王小明")
    for by in (first, other, None):
        introduced = Particulars(introduced_by=None if by is None else by.member_id)
        desk.shop.members.edit(
            brought.member_id, NewMember("王小明", particulars=introduced), by=desk.owner
        )

    def changes() -> list[tuple[str, str]]:
        return [(event.before, event.number) for event in read(desk, brought, EventKind.EDIT)]

    assert changes() == [
        ("李四", str(other.member_id)),
        ("张三", str(first.member_id)),
        ("", ""),
    ]
    desk.shop.erasing.erase(other.member_id, word=WORD, by=desk.owner)
    assert changes()[0] == ("", str(other.member_id))
