"""A refund takes spend from the day of its sale, and undoes only what that sale had reached."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopclub.members.members import Member
from shopclub.storage.database import rows
from shopclub.tiers import proof
from shopclub.tiers.ladder import Ladder, Tier
from shopclub.tiers.tiers import Less
from tests.builders import Desk, desk_in
from tests.tiers.stories import B_S_G, refund, standing, stands

TODAY = date(2026, 11, 21)
WELCOMING = Ladder(
    tiers=(
        Tier("bronze", 0),
        Tier("silver", 200_000, welcome_points=100),
        Tier("gold", 800_000, welcome_points=500),
    )
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with three tiers."""
    with desk_in(tmp_path, ladder=B_S_G) as desk:
        yield desk
        assert proof.differences() == ()


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member who bought nothing yet."""
    return desk.enrol()


def gifts() -> list[tuple[str, int]]:
    """Return the sources and points of all welcome points."""
    return [
        (source, points)
        for source, points in rows(
            "SELECT source, points FROM point_entry WHERE source LIKE 'welcome:%' ORDER BY id"
        )
    ]


def test_a_promotion_gained_only_by_the_refunded_sale_is_undone(desk: Desk, wang: Member) -> None:
    desk.ring_up(900_000, member=wang, sale_id="a")
    assert refund(desk, wang, sale_id="a", money=900_000, sold=TODAY) == "bronze"
    assert stands(desk, wang) == ("bronze", 0)
    (undone, _) = desk.shop.tiers.moves_of(wang.member_id)
    assert (undone.from_tier, undone.to_tier, undone.spend) == ("gold", "bronze", 0)
    assert undone.reason == "refund:refund 1 of a"


def test_a_part_of_a_refund_leaves_what_the_rest_reaches(desk: Desk, wang: Member) -> None:
    desk.ring_up(900_000, member=wang, sale_id="a")
    assert refund(desk, wang, sale_id="a", money=100_000, sold=TODAY) == "gold"
    assert refund(desk, wang, sale_id="a", money=1, sold=TODAY) == "silver"
    assert refund(desk, wang, sale_id="a", money=799_999, sold=TODAY) == "bronze"


def test_what_other_sales_reach_stands(desk: Desk, wang: Member) -> None:
    desk.ring_up(200_000, member=wang, sale_id="a")
    desk.ring_up(200_000, member=wang, sale_id="b")
    assert refund(desk, wang, sale_id="a", money=200_000, sold=TODAY) == "silver"
    assert stands(desk, wang) == ("silver", 200_000)


def test_a_tier_held_before_the_sale_stays_until_review(desk: Desk, wang: Member) -> None:
    desk.ring_up(200_000, member=wang, sale_id="a")
    desk.turn_to(date(2027, 12, 1))
    desk.ring_up(5_000, member=wang, sale_id="b")
    refund(desk, wang, sale_id="b", money=5_000, sold=date(2027, 12, 1))
    assert stands(desk, wang) == ("silver", 0)
    assert len(desk.shop.tiers.moves_of(wang.member_id)) == 1


def test_time_alone_takes_nothing_when_a_little_is_refunded_much_later(
    desk: Desk, wang: Member
) -> None:
    desk.ring_up(900_000, member=wang, sale_id="a")
    desk.turn_to(date(2027, 11, 30))
    assert refund(desk, wang, sale_id="a", money=100, sold=TODAY) == "gold"


def test_a_later_sale_that_stood_on_the_refunded_one_falls_with_it(
    desk: Desk, wang: Member
) -> None:
    desk.ring_up(700_000, member=wang, sale_id="a")
    desk.turn_to(date(2026, 12, 1))
    desk.ring_up(100_000, member=wang, sale_id="b")
    assert stands(desk, wang) == ("gold", 800_000)
    assert refund(desk, wang, sale_id="a", money=700_000, sold=TODAY) == "bronze"


def test_a_threshold_changed_since_neither_takes_nor_gives(desk: Desk, wang: Member) -> None:
    desk.ring_up(250_000, member=wang, sale_id="a")
    higher = replace(B_S_G, tiers=(Tier("bronze", 0), Tier("silver", 900_000)))
    desk.shop.set_ladder(higher, by=desk.owner, effective=TODAY)
    assert refund(desk, wang, sale_id="a", money=50_000, sold=TODAY) == "silver"
    assert refund(desk, wang, sale_id="a", money=1, sold=TODAY) == "bronze"


def test_a_locked_tier_is_not_undone(desk: Desk, wang: Member) -> None:
    desk.ring_up(900_000, member=wang, sale_id="a")
    desk.shop.tiers.lock(wang.member_id, by=desk.owner)
    assert refund(desk, wang, sale_id="a", money=900_000, sold=TODAY) == "gold"


def test_a_refund_of_less_than_nothing_is_a_bug() -> None:
    for spend, points in ((-1, 0), (0, -1)):
        with pytest.raises(ValueError, match="0 or more"):
            Less(TODAY, spend, points)


def test_skipping_a_tier_pays_its_welcome_too_and_each_only_once(desk: Desk, wang: Member) -> None:
    desk.set_ladder(WELCOMING)
    desk.ring_up(900_000, member=wang, sale_id="a")
    both = [("welcome:1:silver", 100), ("welcome:1:gold", 500)]
    assert gifts() == both
    assert desk.points_of(wang) == 9_000 + 600
    desk.turn_to(date(2028, 1, 1))
    desk.shop.review_tiers()
    assert stands(desk, wang)[0] == "bronze"
    desk.ring_up(900_000, member=wang)
    assert stands(desk, wang)[0] == "gold"
    assert gifts() == both


def test_the_sale_that_brings_a_gift_says_so(desk: Desk, wang: Member) -> None:
    desk.set_ladder(WELCOMING)
    moment = desk.shop.clock.moment()
    desk.ring_up(100_000, member=wang)
    before = standing(desk, wang)
    assert before.gifts == ()
    desk.ring_up(100_000, member=wang)
    assert [
        (lot.source, lot.granted)
        for lot in desk.shop.points.open_lots_of(wang.member_id, on=moment.day)
    ][-1] == ("welcome:1:silver", 100)


def test_buying_and_refunding_a_hundred_times_makes_no_welcome_points(
    desk: Desk, wang: Member
) -> None:
    desk.set_ladder(WELCOMING)
    for number in range(100):
        desk.ring_up(900_000, member=wang, sale_id=f"{number}")
        refund(desk, wang, sale_id=f"{number}", money=900_000, sold=TODAY)
        assert sum(points for _, points in gifts()) == 0
    assert stands(desk, wang) == ("bronze", 0)
    desk.ring_up(900_000, member=wang)
    assert sum(points for _, points in gifts()) == 600


def test_a_gift_of_an_earlier_life_is_not_taken_back(desk: Desk, wang: Member) -> None:
    desk.set_ladder(WELCOMING)
    desk.ring_up(200_000, member=wang, sale_id="a")
    desk.turn_to(date(2028, 1, 1))
    desk.shop.review_tiers()
    desk.ring_up(200_000, member=wang, sale_id="b")
    assert refund(desk, wang, sale_id="b", money=200_000, sold=date(2028, 1, 1)) == "bronze"
    assert gifts() == [("welcome:1:silver", 100)]
