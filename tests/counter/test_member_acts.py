"""What is done to one member from their page, and what the page tells of it after."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.counter.member_acts import REVEAL_REASONS, Adjusted
from shopclub.counter.member_history import EventKind
from shopclub.members.members import MemberUnknown, NewMember, PhoneTaken
from shopclub.members.particulars import DetailRefused
from shopclub.points.ledger import NotEnoughPoints, PointsOutOfRange, ReasonMissing
from shopclub.points.terms import DeficitPolicy, PointTerms
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.builders import Desk

CASHIER = Actor(1, "小王", Role.CASHIER)


@pytest.mark.parametrize(
    ("points", "said"),
    [
        (50, Adjusted(100, 50, date(2027, 11, 30))),
        (-30, Adjusted(100, -30)),
        (-130, Adjusted(100, -130)),
    ],
)
def test_points_by_hand_do_what_was_said_before(desk: Desk, points: int, said: Adjusted) -> None:
    member = desk.enrol()
    desk.give(100, to=member)
    acts, id_ = desk.shop.member_acts, member.member_id
    assert acts.quote_adjust(id_, points) == said
    assert acts.adjust(id_, points, reason="counted anew", act_id="1", by=desk.owner) == said
    acts.adjust(id_, points, reason="counted anew", act_id="1", by=desk.owner)
    balance = desk.shop.points.balance(id_, on=desk.shop.clock.today())
    assert balance == said.after == 100 + points
    assert desk.shop.check() == ()


def test_points_by_hand_are_refused_and_nothing_is_written(desk: Desk) -> None:
    member = desk.enrol()
    desk.give(100, to=member)
    acts, id_ = desk.shop.member_acts, member.member_id
    with pytest.raises(NotPermitted):
        acts.adjust(id_, 5, reason="because", act_id="1", by=CASHIER)
    with pytest.raises(ReasonMissing):
        acts.adjust(id_, 5, reason="  ", act_id="1", by=desk.owner)
    for points in (0, 10**9):
        with pytest.raises(PointsOutOfRange):
            acts.quote_adjust(id_, points)
    with pytest.raises(MemberUnknown):
        acts.adjust(99, 5, reason="because", act_id="1", by=desk.owner)
    desk.set_terms(PointTerms(deficit=DeficitPolicy.FORGIVE))
    with pytest.raises(NotEnoughPoints):
        acts.quote_adjust(id_, -101)
    assert desk.points_of(member) == 100


def test_a_number_is_shown_in_full_for_a_reason_that_is_kept(desk: Desk) -> None:
    member = desk.shop.members.enrol(NewMember("王小明", "13800138000"), by=desk.owner)
    acts, id_ = desk.shop.member_acts, member.member_id
    with pytest.raises(NotPermitted):
        acts.reveal_phone(id_, reason="parcel", by=CASHIER)
    with pytest.raises(DetailRefused):
        acts.reveal_phone(id_, reason=" ", by=desk.owner)
    assert acts.reveal_phone(id_, reason="parcel", by=desk.owner) == "138 0013 8000"
    (edit,) = desk.shop.members.edits(id_)
    assert (edit.field, edit.before) == ("phone shown", "parcel")
    acts.reveal_phone(id_, reason=REVEAL_REASONS[0], by=desk.owner)
    logged = rows("SELECT staff_id, subject, detail FROM audit_line WHERE action = 'reveal phone'")
    assert logged == [
        (desk.owner.staff_id, f"member:{id_}", '{"reason": "other"}'),
        (desk.owner.staff_id, f"member:{id_}", '{"reason": "call back"}'),
    ]


def test_a_page_tells_moves_changes_and_acts_the_newest_first(desk: Desk) -> None:
    desk.set_ladder(STANDARD_LADDER)
    member = desk.shop.members.enrol(NewMember("王小明", "13800138000"), by=desk.owner)
    desk.ring_up(300_000, member=member)
    desk.clock.advance(desk.shop.clock.clock.uptime() + (date(2, 1, 2) - date(2, 1, 1)))
    desk.shop.members.edit(member.member_id, NewMember("王小鸣", "13900139000"), by=desk.owner)
    desk.shop.tiers.lock(member.member_id, by=desk.owner)
    page = desk.shop.lookup.page(member.member_id)
    assert page.locked
    history = desk.shop.member_acts.history(member.member_id).events
    told = [(event.kind, event.what.partition(":")[0], event.before) for event in history]
    assert set(told) == {
        (EventKind.ACT, "enrol", ""),
        (EventKind.TIER, "sale", ""),
        (EventKind.EDIT, "name", "王小明"),
        (EventKind.EDIT, "phone", "138****8000"),
        (EventKind.TIER, "lock", ""),
        (EventKind.SALE, "", ""),
    }
    assert [event.at for event in history] == sorted((event.at for event in history), reverse=True)
    (rise,) = [event for event in history if event.what.startswith("sale")]
    assert rise.to_tier is not None
    assert rise.to_tier.key == "silver"
    assert {event.staff for event in history} == {"老王", ""}


def test_a_number_that_is_somebody_elses_now_is_taken_away_for_a_reason(desk: Desk) -> None:
    ann = desk.enrol("Ann", "13800138000")
    with pytest.raises(PhoneTaken):
        desk.enrol("Bea", "13800138000")
    acts = desk.shop.member_acts
    for reason in ("", "  "):
        with pytest.raises(DetailRefused):
            acts.free_phone(ann.member_id, reason=reason, by=desk.owner)
    with pytest.raises(NotPermitted):
        acts.free_phone(ann.member_id, reason="new owner", by=Actor(1, "x", Role.MANAGER))
    assert desk.shop.members.member(ann.member_id).phone == "+8613800138000"
    assert acts.free_phone(ann.member_id, reason="new owner", by=desk.owner).phone is None
    bea = desk.enrol("Bea", "13800138000")
    holder = desk.shop.members.holder_of_phone("13800138000")
    assert holder is not None
    assert holder.member_id == bea.member_id
    edits = [(edit.field, edit.before) for edit in desk.shop.members.edits(ann.member_id)]
    assert edits == [("phone moved", "new owner"), ("phone", "138****8000")]
    assert rows("SELECT action FROM audit_line WHERE subject = ? ORDER BY id DESC LIMIT 1",
        f"member:{ann.member_id}") == [("move phone",)]  # fmt: skip
    assert acts.free_phone(ann.member_id, reason="again", by=desk.owner).phone is None
    assert len(desk.shop.members.edits(ann.member_id)) == 2
    assert desk.shop.check() == ()


def test_a_form_left_open_takes_nothing_back_that_another_till_changed(desk: Desk) -> None:
    member = desk.enrol("王小明", "13800138000")
    acts, seen = desk.shop.member_acts, desk.shop.member_acts.told(member.member_id)
    allergic = replace(seen, particulars=replace(seen.particulars, allergies="花生"))
    acts.edit(member.member_id, allergic, seen=seen, by=desk.owner)
    acts.edit(member.member_id, replace(seen, name="王小鸣"), seen=seen, by=desk.owner)
    now = acts.told(member.member_id)
    assert (now.name, now.particulars.allergies) == ("王小鸣", "花生")
