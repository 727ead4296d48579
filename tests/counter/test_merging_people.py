"""What two memberships told, agreed to and may not: the one that stays says it."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.birthdays.greetings import Way
from shopclub.birthdays.perks import Occasion
from shopclub.counter.merging import MergeChanged
from shopclub.kernel.errors import ShopClubError
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import Member, MemberFrozen, MemberLeft, NewMember
from shopclub.members.merging import Keep, MergeWithSelf, Told
from shopclub.members.particulars import Particulars, TooManyTags
from shopclub.members.people import MemberMerged
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from tests.builders import Desk, desk_in
from tests.counter.two_members import WELCOMING, merge


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=WELCOMING) as desk:
        yield desk


@pytest.fixture
def two(desk: Desk) -> tuple[Member, Member]:
    """Return who stays and who goes, the same person with two telephones."""
    return desk.enrol("王小明", "13800138000"), desk.enrol("王小明", "13900139000")


def test_an_old_card_names_who_stands_for_it(desk: Desk, two: tuple[Member, Member]) -> None:
    into, gone = two
    desk.shop.members.add_code(gone.member_id, "OLD-77", by=desk.owner)
    merge(desk, into, gone)
    for code in (gone.card_number, "OLD-77"):
        with pytest.raises(MemberMerged) as refused:
            desk.shop.lookup.scanned(code)
        assert (refused.value.into_id, refused.value.name) == (into.member_id, "王小明")
    with pytest.raises(MemberMerged):
        desk.ring_up(1_000, member=gone)
    with pytest.raises(MemberMerged):
        desk.shop.member_acts.adjust(gone.member_id, 5, reason="x", act_id="1", by=desk.owner)
    assert [found.member_id for found in desk.shop.lookup.find("王小明")] == [into.member_id]


def test_particulars_are_united_and_the_owner_chooses_where_they_differ(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    ours = Particulars(allergies="peanuts", note="likes tea", tags=("VIP",))
    theirs = Particulars(allergies="milk", address="人民路 8 号", tags=("vip", "school"))
    lunar = Birthday(Calendar.LUNAR, 8, 15)
    members = desk.shop.members
    members.edit(into.member_id, NewMember("王小明", "13800138000", None, ours), by=desk.owner)
    said = NewMember("王晓明", "13900139000", lunar, theirs)
    members.edit(gone.member_id, said, by=desk.owner)
    done = merge(desk, into, gone, {Told.PHONE: Keep.THEIRS})
    assert [each.what for each in done.differing] == [Told.NAME, Told.PHONE, Told.ALLERGIES]
    member, told = members.member(into.member_id), members.particulars(into.member_id)
    assert (member.name, member.phone, member.birthday) == ("王小明", "+8613900139000", lunar)
    assert (told.allergies, told.note, told.address) == (
        "peanuts; milk",
        "likes tea",
        "人民路 8 号",
    )
    assert told.tags == ("VIP", "school")
    assert ("phone", "+8613800138000") in {
        (edit.field, edit.before) for edit in members.edits(into.member_id)
    }


def test_a_no_of_either_is_a_no_and_an_only_answer_stands(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two

    def answer(member: Member, **given: bool) -> None:
        told = tuple(Consenting(Purpose[key], "May we?", said) for key, said in given.items())
        said = NewMember(member.name, member.phone or "", consents=told)
        desk.shop.members.edit(member.member_id, said, by=desk.owner)

    answer(into, OFFERS=True, CALLS=False)
    answer(gone, OFFERS=False, CALLS=True, REMINDERS=True)
    merge(desk, into, gone)
    kept = {each.purpose: each.given for each in desk.shop.members.consents(into.member_id)}
    assert kept == {Purpose.OFFERS: False, Purpose.CALLS: False, Purpose.REMINDERS: True}


def test_whoever_was_brought_by_the_one_that_went_was_brought_by_the_other(desk: Desk) -> None:
    into = desk.enrol("甲")
    gone = desk.shop.members.enrol(
        NewMember("乙", particulars=Particulars(introduced_by=into.member_id)), by=desk.owner
    )
    friend = desk.shop.members.enrol(
        NewMember("丙", particulars=Particulars(introduced_by=gone.member_id)), by=desk.owner
    )
    merge(desk, into, gone)
    assert desk.shop.members.particulars(friend.member_id).introduced_by == into.member_id
    assert desk.shop.members.particulars(into.member_id).introduced_by is None


def test_days_of_the_family_and_the_first_day_of_joining_are_kept(desk: Desk) -> None:
    gone = desk.enrol("甲")
    desk.turn_to(date(2026, 12, 1))
    into = desk.enrol("甲")
    wedding = Birthday(Calendar.SOLAR, 5, 20)
    for member in (gone, into):
        desk.shop.birthdays.add_family_day(member.member_id, "wedding", wedding, by=desk.owner)
    child = Birthday(Calendar.SOLAR, 6, 1)
    desk.shop.birthdays.add_family_day(gone.member_id, "Lan", child, by=desk.owner)
    merge(desk, into, gone)
    days = desk.shop.birthdays.family_days(into.member_id)
    assert sorted(day.name for day in days) == ["Lan", "wedding"]
    assert desk.shop.members.member(into.member_id).joined == date(2026, 11, 21)


@pytest.mark.parametrize("both", [False, True], ids=["one greeted", "both greeted"])
def test_whoever_was_greeted_for_a_day_that_both_told_stays_greeted(desk: Desk, both: bool) -> None:
    into, gone = desk.enrol("甲"), desk.enrol("甲")
    birthdays, lan = desk.shop.birthdays, Birthday(Calendar.SOLAR, 11, 22)
    for member in (into, gone):
        birthdays.add_family_day(member.member_id, "Lan", lan, by=desk.owner)
    ours, theirs = (birthdays.family_days(one.member_id)[0] for one in (into, gone))
    occasion = Occasion(2026, date(2026, 11, 22))
    birthdays.greet(gone.member_id, occasion, Way.CALLED, by=desk.owner, day_id=theirs.day_id)
    if both:
        birthdays.greet(into.member_id, occasion, Way.SAID, by=desk.owner, day_id=ours.day_id)
    merge(desk, into, gone)
    assert rows("SELECT member_id, family_day_id, how FROM greeting") == [
        (into.member_id, ours.day_id, "said" if both else "called")
    ]


def _self(desk: Desk, into: Member, gone: Member) -> int:
    return into.member_id


def _left(desk: Desk, into: Member, gone: Member) -> int:
    desk.shop.members.leave(gone.member_id, by=desk.owner)
    return gone.member_id


def _frozen(desk: Desk, into: Member, gone: Member) -> int:
    desk.shop.members.freeze(gone.member_id, reason="lost", by=desk.owner)
    return gone.member_id


def _merged(desk: Desk, into: Member, gone: Member) -> int:
    merge(desk, into, gone)
    return gone.member_id


@pytest.mark.parametrize(
    ("prepare", "refusal"),
    [
        (_self, MergeWithSelf),
        (_left, MemberLeft),
        (_frozen, MemberFrozen),
        (_merged, MemberMerged),
    ],
)
def test_what_cannot_be_merged_is_refused_and_nothing_is_written(
    desk: Desk,
    two: tuple[Member, Member],
    prepare: Callable[[Desk, Member, Member], int],
    refusal: type[ShopClubError],
) -> None:
    into, gone = two
    desk.give(10, to=gone)
    whom = prepare(desk, into, gone)
    before = rows("SELECT count(*) FROM audit_line")
    with pytest.raises(refusal):
        desk.shop.merging.merge(whom, into_id=into.member_id, keep={}, by=desk.owner)
    assert rows("SELECT count(*) FROM audit_line") == before


def test_a_refused_field_leaves_everything_as_it_was(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    desk.give(10, to=gone)
    for member, first in ((into, 0), (gone, 50)):
        tags = tuple(f"tag {number}" for number in range(first, first + 11))
        said = NewMember(member.name, member.phone or "", particulars=Particulars(tags=tags))
        desk.shop.members.edit(member.member_id, said, by=desk.owner)
    with pytest.raises(TooManyTags):
        desk.shop.merging.merge(gone.member_id, into_id=into.member_id, keep={}, by=desk.owner)
    assert desk.points_of(gone) == 10
    assert rows("SELECT * FROM member_merge") == []
    assert desk.shop.check() == ()


def test_only_the_owner_merges_and_only_what_was_seen(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    seen = desk.shop.merging.quote(gone.member_id, into_id=into.member_id)
    for role in (Role.MANAGER, Role.CASHIER):
        with pytest.raises(NotPermitted):
            desk.shop.merging.merge(
                gone.member_id, into_id=into.member_id, keep={}, by=Actor(1, "小王", role)
            )
    desk.give(5, to=gone)
    with pytest.raises(MergeChanged) as refused:
        desk.shop.merging.merge(
            gone.member_id, into_id=into.member_id, keep={}, by=desk.owner, seen=seen
        )
    assert refused.value.now.points == 5
    assert desk.points_of(gone) == 5
