"""Tags of many at once, and views that the shop saves."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.kernel.text import TextFault
from shopclub.members.consent import Purpose
from shopclub.members.listing import (
    MOST_VIEWS,
    Listing,
    MemberFilter,
    Reach,
    SavedView,
    SortKey,
    StandingChoice,
    TooManyViews,
)
from shopclub.members.particulars import DetailRefused, TooManyTags
from shopclub.staff.roles import Actor, NotPermitted, Role
from tests.builders import Desk


def test_many_get_a_tag_at_once_and_it_is_kept_what_was_before(desk: Desk) -> None:
    ids = [desk.enrol(name).member_id for name in ("甲", "乙", "丙")]
    assert desk.shop.member_list.tag(ids, " VIP ", by=desk.owner) == 3
    assert desk.shop.member_list.tag(ids, "vip", by=desk.owner) == 0
    assert desk.shop.member_list.tag(ids[:1], "送货", by=desk.owner) == 1
    assert desk.shop.members.edits(ids[0])[0].before == "VIP"
    assert desk.shop.member_list.known_tags() == ("VIP", "送货")
    assert desk.shop.member_list.untag(ids, "VIP", by=desk.owner) == 3
    assert desk.shop.members.particulars(ids[0]).tags == ("送货",)
    assert desk.shop.check() == ()


def test_a_tag_that_one_of_them_has_no_room_for_is_given_to_none(desk: Desk) -> None:
    full, other = desk.enrol("甲"), desk.enrol("乙")
    for number in range(20):
        desk.shop.member_list.tag([full.member_id], f"t{number}", by=desk.owner)
    with pytest.raises(TooManyTags):
        desk.shop.member_list.tag([other.member_id, full.member_id], "one more", by=desk.owner)
    assert desk.shop.members.particulars(other.member_id).tags == ()
    with pytest.raises(DetailRefused):
        desk.shop.member_list.tag([other.member_id], "  ", by=desk.owner)


def test_a_view_is_kept_as_it_was_and_can_be_forgotten(desk: Desk) -> None:
    narrowed = MemberFilter(
        tiers=("gold",),
        tags=("送货",),
        birth_months=(1, 12),
        visited_from=date(2026, 1, 2),
        visited_before=date(2026, 3, 4),
        away_days=60,
        spent=Reach(1, 2),
        points=Reach(None, -1),
        consent=Purpose.CALLS,
        standing=StandingChoice.FROZEN,
    )
    listing = Listing(SortKey.NAME, descending=False, narrowed=narrowed, text="typed")
    saved = desk.shop.member_list.save_view(" 金卡 ", listing, by=desk.owner)
    assert saved.views == (SavedView("金卡", replace(listing, text="")),)
    assert desk.shop.member_list.views() == saved
    again = desk.shop.member_list.save_view("金卡", Listing(), by=desk.owner)
    assert [view.listing for view in again.views] == [Listing()]
    assert desk.shop.member_list.drop_view("金卡", by=desk.owner).views == ()
    assert desk.shop.member_list.views().views == ()


def test_a_view_needs_a_name_and_there_are_so_many(desk: Desk) -> None:
    with pytest.raises(DetailRefused) as refused:
        desk.shop.member_list.save_view("  ", Listing(), by=desk.owner)
    assert refused.value.fault is TextFault.MISSING
    for number in range(MOST_VIEWS):
        desk.shop.member_list.save_view(f"view {number}", Listing(), by=desk.owner)
    with pytest.raises(TooManyViews):
        desk.shop.member_list.save_view("one more", Listing(), by=desk.owner)
    assert len(desk.shop.member_list.views().views) == MOST_VIEWS


def test_a_cashier_saves_no_view(desk: Desk) -> None:
    cashier = Actor(9, "小王", Role.CASHIER)
    with pytest.raises(NotPermitted):
        desk.shop.member_list.save_view("mine", Listing(), by=cashier)
    with pytest.raises(NotPermitted):
        desk.shop.member_list.drop_view("mine", by=cashier)
    assert desk.shop.member_list.views().views == ()
