"""What a member is told of themselves: all of it, with what was merged, and only by the owner."""

import json
from dataclasses import replace

import pytest

from shopclub.counter.own_data import Topic, to_json
from shopclub.members.people import MemberErased
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.tiers.ladder import STANDARD_LADDER, Basis, Tier
from tests.builders import Desk
from tests.counter.erased_people import canary, give_gift


def test_everything_that_an_erasure_would_take_is_told(desk: Desk) -> None:
    one = canary(desk, 3)
    give_gift(desk, one.member)
    data = desk.shop.member_acts.own_data(one.member.member_id, by=desk.owner)
    told = to_json(data).decode()
    missing = [text for text in one.texts if text not in told and text != text.lower()]
    assert missing == []
    assert {part.topic for part in data.parts} == set(Topic)
    assert [part.topic for part in data.parts if not part.rows] == [Topic.REFUNDS, Topic.TIERS]
    assert one.member.name not in data.stem
    assert rows("SELECT action, subject FROM audit_line ORDER BY id DESC LIMIT 1") == [
        ("hand out data", f"member:{one.member.member_id}")
    ]


def test_what_a_merged_membership_had_is_told_too(desk: Desk) -> None:
    into, gone = canary(desk, 1), canary(desk, 2)
    ids = (into.member.member_id, gone.member.member_id)
    desk.shop.merging.merge(ids[1], into_id=ids[0], keep={}, by=desk.owner)
    data = desk.shop.member_acts.own_data(ids[1], by=desk.owner)
    assert data.memberships == ids
    told = json.loads(to_json(data))
    assert len(told["sales"]) == 4
    assert {change["before"] for change in told["changes"]} >= {"BeforeQanarina002"}
    assert sum(lot["left"] for lot in told["lots"]) == desk.points_of(into.member)


@pytest.mark.parametrize(
    ("basis", "counted"), [(Basis.MONEY, (600_000, None)), (Basis.POINTS, (None, 6_000))]
)
def test_what_counted_for_a_tier_is_told_as_what_it_is(
    desk: Desk, basis: Basis, counted: tuple[int | None, int | None]
) -> None:
    lowest, *_ = STANDARD_LADDER.tiers
    gem = Tier("tier1", 5_000, name="翡翠会员")
    desk.set_ladder(replace(STANDARD_LADDER, tiers=(lowest, gem), basis=basis))
    member = desk.enrol()
    desk.ring_up(600_000, member=member)
    data = desk.shop.member_acts.own_data(member.member_id, by=desk.owner)
    (move,) = json.loads(to_json(data))["tiers"]
    assert (move["from"], move["to"], move["reason"]) == (lowest.key, "tier1", "sale")
    assert (move["counted"], move["points counted"]) == counted
    assert [(tier.key, tier.name) for tier in data.tiers][1:] == [("tier1", "翡翠会员")]


@pytest.mark.parametrize("role", [Role.CASHIER, Role.MANAGER])
def test_only_the_owner_hands_it_out(desk: Desk, role: Role) -> None:
    member = desk.enrol()
    before = rows("SELECT count(*) FROM audit_line")
    with pytest.raises(NotPermitted):
        desk.shop.member_acts.own_data(member.member_id, by=Actor(1, "x", role))
    assert rows("SELECT count(*) FROM audit_line") == before


def test_of_the_erased_there_is_nothing_to_hand_out(desk: Desk) -> None:
    member = desk.enrol()
    desk.shop.erasing.erase(member.member_id, word="ERASE", by=desk.owner)
    with pytest.raises(MemberErased):
        desk.shop.member_acts.own_data(member.member_id, by=desk.owner)
