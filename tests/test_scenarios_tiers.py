"""Stories of tiers with numbers, as other loyalty systems tell them and as our rules answer."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.members.members import Member
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Basis, Ladder, Tier
from tests.builders import Desk, desk_in

B_S_G = Ladder(tiers=(Tier("bronze", 0), Tier("silver", 1_000_000), Tier("gold", 2_000_000)))
"""Bronze from 0, silver from 10,000.00, gold from 20,000.00."""

FIFTEEN = Ladder(tiers=(Tier("bronze", 0), Tier("silver", 1_500)))
"""Silver from 15.00."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with bronze, silver and gold."""
    with desk_in(tmp_path, ladder=B_S_G) as desk:
        yield desk
        assert desk.shop.check() == ()


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member without purchases."""
    return desk.enrol()


def tier_of(desk: Desk, member: Member) -> str:
    """Return the tier a member stands at."""
    day = desk.shop.clock.today()
    ladder = desk.shop.tiers.ladder(on=day)
    return desk.shop.tiers.standing(member.member_id, ladder=ladder, on=day).tier.key


@pytest.mark.parametrize(
    ("spent", "tier"), [(600_000, "bronze"), (1_500_000, "silver"), (2_500_000, "gold")]
)
def test_60_six_fifteen_and_twenty_five_thousand_are_bronze_silver_and_gold(
    desk: Desk, wang: Member, spent: int, tier: str
) -> None:
    """Thresholds 0, 10,000 and 20,000: 6,000 is bronze, 15,000 silver, 25,000 gold."""
    desk.ring_up(spent, member=wang)
    assert tier_of(desk, wang) == tier


@pytest.mark.parametrize(
    ("before", "sale", "tier"),
    [
        (400_000, 50_000, "bronze"),
        (800_000, 300_000, "silver"),
        (1_800_000, 300_000, "gold"),
        (2_200_000, 500_000, "gold"),
    ],
)
def test_61_what_was_spent_before_and_this_sale_reach_a_tier_together(
    desk: Desk, wang: Member, before: int, sale: int, tier: str
) -> None:
    """4,000 + 500, 8,000 + 3,000, 18,000 + 3,000, 22,000 + 5,000: bronze, silver, gold, gold."""
    desk.ring_up(before, member=wang)
    desk.ring_up(sale, member=wang)
    assert tier_of(desk, wang) == tier


def test_63_spend_that_falls_by_time_costs_the_tier_at_the_review_and_not_before(
    desk: Desk, wang: Member
) -> None:
    """Threshold 15 / had 4 + 11, the 4 leave the window / silver to 31 December / then bronze."""
    desk.set_ladder(FIFTEEN)
    desk.ring_up(400, member=wang)
    desk.turn_to(date(2027, 3, 1))
    desk.ring_up(1_100, member=wang)
    desk.turn_to(date(2027, 12, 31))
    desk.shop.review_tiers()
    day = desk.shop.clock.today()
    standing = desk.shop.tiers.standing(wang.member_id, ladder=FIFTEEN, on=day)
    assert (standing.tier.key, standing.spend) == ("silver", 1_100)
    (told,) = desk.shop.tiers.reviews_due(on=day)
    assert (told.member_id, told.to_keep) == (wang.member_id, 400)
    desk.turn_to(date(2028, 1, 1))
    assert [move.to_tier for move in desk.shop.review_tiers()] == ["bronze"]
    assert tier_of(desk, wang) == "bronze"


def test_64_a_tier_the_owner_locked_never_drops(desk: Desk, wang: Member) -> None:
    """Silver, locked / nothing bought for ten years of reviews / silver."""
    desk.ring_up(1_000_000, member=wang)
    desk.shop.tiers.lock(wang.member_id, by=desk.owner)
    for year in range(2027, 2037):
        desk.turn_to(date(year, 1, 1))
        assert desk.shop.review_tiers() == ()
    assert tier_of(desk, wang) == "silver"
    assert rows("SELECT count(*) FROM tier_review") == [(10,)]


@pytest.mark.parametrize("basis", Basis)
def test_65_a_member_who_spends_every_point_keeps_the_tier(
    desk: Desk, wang: Member, basis: Basis
) -> None:
    """Earns 10,000 and is silver / redeems all 10,000 / silver, by money as by points earned."""
    silver = Tier("silver", 1_000_000 if basis is Basis.MONEY else 10_000)
    desk.set_ladder(Ladder(tiers=(Tier("bronze", 0), silver), basis=basis))
    desk.ring_up(1_000_000, member=wang)
    desk.ring_up(100_000, member=wang, points=10_000)
    assert desk.points_of(wang) == 0
    assert tier_of(desk, wang) == "silver"


@pytest.mark.parametrize("basis", Basis)
def test_66_an_adjustment_of_five_points_reaches_no_tier(
    desk: Desk, wang: Member, basis: Basis
) -> None:
    """Silver from 5, had 0 / the owner adjusts by +5 / 5 points, still bronze, nothing counted."""
    desk.set_ladder(Ladder(tiers=(Tier("bronze", 0), Tier("silver", 5)), basis=basis))
    desk.shop.till.adjust_points(
        wang.member_id, 5, reason="a broken bottle", source="adjust:1", by=desk.owner
    )
    assert desk.points_of(wang) == 5
    assert tier_of(desk, wang) == "bronze"
    assert rows("SELECT * FROM tier_spend") == []
