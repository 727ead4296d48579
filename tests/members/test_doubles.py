"""Pairs who may be one person are found among all members, and are gone once told apart."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.doubles import TOLD_APART, ToldApart
from shopclub.members.likeness import Likeness
from shopclub.members.members import NewMember
from shopclub.staff.roles import NotPermitted, Role
from shopclub.storage import settings
from tests.builders import Desk

MID_AUTUMN = Birthday(Calendar.LUNAR, 8, 15)
MAY = Birthday(Calendar.SOLAR, 5, 6, year=1990)


def join(desk: Desk, *people: NewMember) -> None:
    for person in people:
        desk.shop.members.enrol(person, by=desk.owner)


def pairs(desk: Desk) -> list[tuple[int, int, Likeness]]:
    found = desk.shop.merging.doubles(by=desk.owner)
    return [(each.first.member_id, each.second.member_id, each.why) for each in found]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (NewMember("王小明", "13800138000"), NewMember("王小明"), Likeness.NO_PHONE),
        (NewMember("張偉"), NewMember("张伟", "13800138000"), Likeness.NO_PHONE),
        (NewMember("Ann Lee"), NewMember("ann  lee"), Likeness.NO_PHONE),
        (NewMember("王小明"), NewMember("王晓鸣"), None),
        (NewMember("王小明", birthday=MAY), NewMember("王小明", birthday=MID_AUTUMN), None),
        (
            NewMember("王小明", "", MID_AUTUMN),
            NewMember("王晓鸣", "", MID_AUTUMN),
            Likeness.BIRTHDAY,
        ),
        (
            NewMember("王小明", "13800138000", MAY),
            NewMember("王小明", "13911112222", replace(MAY, year=None)),
            Likeness.BIRTHDAY,
        ),
        (
            NewMember("王小明", "13800138000", MAY),
            NewMember("王小明", "13911112222", replace(MAY, year=1991)),
            None,
        ),
        (NewMember("李小明", "", MID_AUTUMN), NewMember("王小明", "", MID_AUTUMN), None),
        (NewMember("王小明", "13800138000"), NewMember("王小明", "13800138001"), Likeness.PHONE),
        (NewMember("王小明", "13800138000"), NewMember("王晓鸣", "13900138000"), Likeness.PHONE),
        (NewMember("王小明", "13800138000"), NewMember("王晓鸣", "13800318000"), Likeness.PHONE),
        (NewMember("王小明", "13800123456"), NewMember("王晓鸣", "13800213456"), Likeness.PHONE),
        (NewMember("王小明", "13800123456"), NewMember("王晓鸣", "13801023456"), Likeness.PHONE),
        (NewMember("王小明", "13800138000"), NewMember("李小明", "13800138001"), None),
        (NewMember("王小明", "13800138000"), NewMember("王小明", "13911112222"), None),
    ],
)
def test_two_of_one_name_and_one_thing_more_may_be_one_person(
    desk: Desk, one: NewMember, other: NewMember, why: Likeness | None
) -> None:
    join(desk, NewMember("陈静", "13512345678"), one, other)
    assert pairs(desk) == ([] if why is None else [(2, 3, why)])


def test_three_who_are_alike_are_three_pairs_the_newest_first(desk: Desk) -> None:
    join(desk, *[NewMember("王小明", "", MID_AUTUMN)] * 3)
    assert [pair[:2] for pair in pairs(desk)] == [(2, 3), (1, 3), (1, 2)]


def test_whoever_left_is_frozen_or_was_merged_is_no_double(desk: Desk) -> None:
    join(desk, *[NewMember("王小明", "", MID_AUTUMN)] * 4)
    desk.shop.members.leave(1, by=desk.owner)
    desk.shop.members.freeze(2, reason="asked", by=desk.owner)
    assert [pair[:2] for pair in pairs(desk)] == [(3, 4)]
    desk.shop.merging.merge(4, into_id=3, keep={}, by=desk.owner)
    assert pairs(desk) == []


def test_two_people_who_were_told_apart_are_not_named_again(desk: Desk) -> None:
    join(desk, *[NewMember("王小明", "", MID_AUTUMN)] * 3)
    desk.shop.merging.tell_apart(3, 1, by=desk.owner)
    assert [pair[:2] for pair in pairs(desk)] == [(2, 3), (1, 2)]
    assert settings.current(TOLD_APART, on=date.max) == ToldApart(frozenset({(1, 3)}))


def test_a_change_of_a_phone_is_seen_at_once(desk: Desk) -> None:
    join(desk, NewMember("王小明", "13800138000"), NewMember("王小明", "13911112222"))
    assert pairs(desk) == []
    desk.shop.members.edit(2, NewMember("王小明", "13800138009"), by=desk.owner)
    assert pairs(desk) == [(1, 2, Likeness.PHONE)]


def test_only_the_owner_tells_two_apart_and_only_the_office_sees_them(desk: Desk) -> None:
    join(desk, *[NewMember("王小明", "", MID_AUTUMN)] * 2)
    manager, cashier = (replace(desk.owner, role=role) for role in (Role.MANAGER, Role.CASHIER))
    with pytest.raises(NotPermitted):
        desk.shop.merging.tell_apart(1, 2, by=manager)
    with pytest.raises(NotPermitted):
        desk.shop.merging.doubles(by=cashier)
    assert len(pairs(desk)) == 1
