"""The list of members: every order and condition gives what plain Python gives, block by block."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from shopclub.counter import list_walk
from shopclub.counter.list_walk import BLOCK, Place
from shopclub.counter.member_list import ListedMember
from shopclub.kernel.clock import SetClock
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.listing import (
    Listing,
    MemberFilter,
    Reach,
    SortKey,
    StandingChoice,
)
from shopclub.members.members import NewMember
from shopclub.points.terms import DeficitPolicy
from shopclub.sample.crowd import SAMPLE_PIN, make_crowd
from shopclub.shop import Shop, open_shop
from shopclub.storage.database import rows
from tests.builders import Desk, owner_of
from tests.counter.list_cases import CASES, MEMBERS
from tests.sample.test_crowd import LAST_DAY, MORNING_AFTER


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a shop with more members than three blocks hold; some are frozen, tagged or left."""
    path = tmp_path_factory.mktemp("list") / "list.shopclub"
    make_crowd(path, members=MEMBERS, months=6, seed=11, last_day=LAST_DAY)
    with open_shop(path, clock=SetClock(MORNING_AFTER)) as shop:
        owner = shop.staff.sign_in(1, pin=SAMPLE_PIN)
        for place, name in enumerate(("Zoë", "ann", "Bob", "尉迟恭")):
            shop.members.enrol(
                NewMember(
                    name,
                    f"1390000000{place}",
                    consents=(
                        Consenting(Purpose.MEMBERSHIP, "kept"),
                        Consenting(Purpose.CALLS, "call?"),
                    ),
                ),
                by=owner,
            )
        shop.members.freeze(5, reason="lost", by=owner)
        shop.members.leave(6, by=owner)
        shop.member_list.tag((1, 2, 5, 9, 300), "送货", by=owner)
        shop.points.adjust(
            7,
            -(10**6),
            reason="taken twice",
            source="test",
            expires_on=None,
            policy=DeficitPolicy.OWE,
            moment=shop.clock.moment(),
            by=owner,
        )
    return path


@pytest.fixture
def shop(crowd: Path) -> Iterator[Shop]:
    """Open it on the morning after its last day."""
    with open_shop(crowd, clock=SetClock(MORNING_AFTER)) as shop:
        yield shop


def everyone(shop: Shop) -> list[ListedMember]:
    """Return the row of every member that ever was, by id."""
    ids = [row[0] for row in rows("SELECT id FROM member ORDER BY id")]
    return list(shop.member_list.whole(ids, by=owner_of(shop)))


def last_instants() -> dict[int, int]:
    return dict(rows("SELECT member_id, last_at FROM sales_by_member"))


def sort_key(sort: SortKey) -> Callable[[ListedMember], Any]:
    at = last_instants()
    keys: dict[SortKey, Callable[[ListedMember], Any]] = {
        SortKey.NAME: lambda one: _lower(one.latin or one.name),
        SortKey.LAST_VISIT: lambda one: at.get(one.member_id, -1),
        SortKey.SPENT: lambda one: one.spent if one.visits else -1,
        SortKey.POINTS: lambda one: one.points,
        SortKey.JOINED: lambda one: one.joined,
        SortKey.CARD: lambda one: one.card_number,
    }
    return lambda one: (keys[sort](one), one.member_id)


def _lower(text: str) -> str:
    return "".join(char.lower() if char.isascii() else char for char in text)


def in_blocks(shop: Shop, listing: Listing) -> list[int]:
    """Read a whole list block by block from the places that its steps found."""
    walk = shop.member_list.walk(listing)
    every = [*list_walk.steps(walk)]
    ends = [end for step in every for end in step.ends]
    counted = sum(step.counted for step in every)
    found: list[int] = []
    for after in (None, *ends):
        block = shop.member_list.block(listing, after=after)
        found += [one.member_id for one in block]
    assert len(found) == counted
    return found


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("sort", SortKey)
def test_every_order_is_the_plain_one_in_blocks(
    shop: Shop, sort: SortKey, descending: bool
) -> None:
    listing = Listing(sort, descending)
    belong = [one for one in everyone(shop) if one.state is not one.state.LEFT]
    expected = [one.member_id for one in sorted(belong, key=sort_key(sort), reverse=descending)]
    if sort is SortKey.POINTS:
        expected = _no_balance_among_zero(expected, shop, descending=descending)
    assert len(expected) == MEMBERS + 3
    assert in_blocks(shop, listing) == expected


def _no_balance_among_zero(ids: list[int], shop: Shop, *, descending: bool) -> list[int]:
    """Whoever never had a point stands below those who have 0 now."""
    has = {row[0] for row in rows("SELECT member_id FROM point_balance WHERE unit = 'points'")}
    points = {one.member_id: one.points for one in everyone(shop)}

    def key(id_: int) -> tuple[int, int, int]:
        return points[id_], 0 if points[id_] or id_ in has else -1, id_

    return sorted(ids, key=key, reverse=descending)


@pytest.mark.parametrize("sort", SortKey)
@pytest.mark.parametrize(("case", "narrowed", "holds"), CASES, ids=[case[0] for case in CASES])
def test_every_condition_is_the_plain_one_in_every_order(
    shop: Shop,
    case: str,
    narrowed: MemberFilter,
    holds: Callable[[ListedMember, date], bool],
    sort: SortKey,
) -> None:
    today = shop.clock.today()
    expected = {
        one.member_id
        for one in everyone(shop)
        if one.state is not one.state.LEFT and holds(one, today)
    }
    found = in_blocks(shop, Listing(sort, narrowed=narrowed))
    assert set(found) == expected
    assert len(found) == len(expected)
    assert expected


@pytest.mark.parametrize("sort", SortKey)
def test_both_plans_give_the_same(
    shop: Shop, sort: SortKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    listing = Listing(sort, narrowed=MemberFilter(tiers=("gold", "silver"), points=Reach(1)))
    collected = in_blocks(shop, listing)
    assert shop.member_list.walk(listing).few is not None
    monkeypatch.setattr(list_walk, "isqrt", lambda number: -BLOCK)
    assert shop.member_list.walk(listing).few is None
    assert in_blocks(shop, listing) == collected


def test_steps_may_be_as_short_as_they_like(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    listing = Listing(SortKey.SPENT)
    whole = in_blocks(shop, listing)
    length = shop.member_list.length(listing)
    monkeypatch.setattr(list_walk, "SLICE", 70)
    assert in_blocks(shop, listing) == whole
    assert shop.member_list.length(listing) == length


def test_the_length_tells_members_and_their_points(shop: Shop) -> None:
    belong = [one for one in everyone(shop) if one.state is not one.state.LEFT]
    for sort in SortKey:
        length = shop.member_list.length(Listing(sort))
        assert (length.members, length.points) == (
            len(belong),
            sum(one.points for one in belong),
        )


def test_a_text_narrows_the_list_in_its_order(shop: Shop) -> None:
    typed = Listing(SortKey.CARD, descending=False, text="yuchigong")
    assert [one.name for one in shop.member_list.block(typed)] == ["尉迟恭"]
    assert shop.member_list.block(replace(typed, text="$$$")) == ()
    assert shop.member_list.block(replace(typed, text="13900000002"))[0].name == "Bob"


@pytest.mark.parametrize(
    ("standing", "ids"),
    [(StandingChoice.FROZEN, [5]), (StandingChoice.LEFT, [6])],
)
def test_those_who_are_frozen_or_left_are_lists_of_their_own(
    shop: Shop, standing: StandingChoice, ids: list[int]
) -> None:
    for sort in SortKey:
        narrowed = MemberFilter(standing=standing)
        assert in_blocks(shop, Listing(sort, narrowed=narrowed)) == ids
    active = MemberFilter(standing=StandingChoice.ACTIVE)
    assert shop.member_list.length(Listing(narrowed=active)).members == MEMBERS + 2


def test_a_row_hides_the_phone(shop: Shop) -> None:
    (row,) = shop.member_list.block(Listing(text="尉迟恭"))
    assert row.phone == "139****0003"
    assert row.latin


def test_a_list_of_nobody_is_empty(desk: Desk) -> None:
    assert desk.shop.member_list.block(Listing()) == ()
    assert desk.shop.member_list.length(Listing()).members == 0


def test_a_place_is_found_again_after_its_member_moved(desk: Desk) -> None:
    people = [desk.enrol(f"人{number}") for number in range(5)]
    for member in people:
        desk.ring_up(1_000, member=member)
    listing = Listing(SortKey.SPENT)
    first = desk.shop.member_list.block(listing, limit=2)
    place = Place(0, first[-1].spent, first[-1].member_id)
    desk.ring_up(9_900, member=people[0])
    rest = desk.shop.member_list.block(listing, after=place)
    assert [one.member_id for one in rest] == [3, 2]


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_a_hundred_thousand_are_listed_each_once_in_every_order(tmp_path: Path) -> None:
    path = tmp_path / "many.shopclub"
    make_crowd(path, members=100_000, months=6, seed=11, last_day=LAST_DAY)
    with open_shop(path, clock=SetClock(MORNING_AFTER)) as shop:
        people = everyone(shop)
        for sort in SortKey:
            found = in_blocks(shop, Listing(sort))
            assert sorted(found) == [one.member_id for one in people]
            if sort is not SortKey.POINTS:
                key = sort_key(sort)
                assert found == [one.member_id for one in sorted(people, key=key, reverse=True)]
