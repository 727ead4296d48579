"""What is said before a refund is what the refund then does, where tiers and their gifts go."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from shopclub.counter.refund_tier import TierOutlook
from shopclub.points.terms import DeficitPolicy
from shopclub.tiers.ladder import Basis, Ladder, Tier, Window
from tests.builders import Desk
from tests.counter.refund_effects import SPEND_ONE, Story

WELCOMING = Ladder(
    tiers=(
        Tier("bronze", 0),
        Tier("silver", 200_000, multiplier_hundredths=120, discount_basis_points=200),
        Tier("gold", 800_000, multiplier_hundredths=150, discount_basis_points=500),
    )
)
GIVING = replace(
    WELCOMING,
    tiers=(
        WELCOMING.tiers[0],
        replace(WELCOMING.tiers[1], welcome_points=100),
        replace(WELCOMING.tiers[2], welcome_points=500),
    ),
)


@pytest.fixture
def story(desk: Desk) -> Story:
    desk.set_terms(SPEND_ONE)
    return Story(desk, desk.enrol())


def promotion_undone(story: Story) -> None:
    """The sale alone had reached silver: it falls, the welcome points go."""
    story.desk.set_ladder(GIVING)
    story.buy(190_000, "a")
    story.buy(30_000, "sale")
    said = story.back("sale", 25_000)
    told = said.tier_moves
    assert told is not None
    assert (told.outlook, told.tier.key, told.after.key) == (TierOutlook.LOST, "silver", "bronze")
    assert (said.points.gifts, said.points.gifts_waived) == (100, 0)


def welcome_points_spent(story: Story) -> None:
    """Two tiers skipped, their gifts spent meanwhile: what went is owed, said before."""
    story.desk.set_ladder(GIVING)
    story.buy(900_000, "sale")
    story.buy(1_200_000, "spent", points=9_550)
    story.desk.turn_to(date(2026, 11, 22))
    said = story.back("sale", 899_000).points
    assert (said.gifts, said.gifts_waived, said.owed) == (600, 0, 6_765)
    story.back("sale")


def gifts_forgiven(story: Story) -> None:
    """The same where the shop forgives: gifts that were spent stay gone."""
    story.desk.set_terms(replace(SPEND_ONE, deficit=DeficitPolicy.FORGIVE))
    story.desk.set_ladder(GIVING)
    story.buy(900_000, "sale")
    story.buy(1_200_000, "spent", points=9_550)
    said = story.back("sale").points
    assert (said.waived, said.gifts, said.gifts_waived, said.owed) == (6_175, 0, 600, 0)


def keeps_gold(story: Story) -> None:
    """Gold of earlier stays until the review, and the review lacks what was refunded."""
    story.desk.set_ladder(WELCOMING)
    story.buy(900_000, "a")
    story.desk.turn_to(date(2027, 2, 1))
    story.buy(10_000, "sale")
    told = story.back("sale", 5_000).tier_moves
    assert told is not None
    assert (told.outlook, told.after.key, told.by) == (
        TierOutlook.KEEP,
        "gold",
        date(2027, 12, 31),
    )


def towards_silver(story: Story) -> None:
    """Bronze: what is missing to silver grows."""
    story.desk.set_ladder(WELCOMING)
    story.buy(50_000, "sale")
    told = story.back("sale", 20_000).tier_moves
    assert told is not None
    assert (told.outlook, told.aim.key, told.missing) == (TierOutlook.REACH, "silver", 170_000)


def locked_gold(story: Story) -> None:
    """A locked gold can neither fall nor rise."""
    story.desk.set_ladder(WELCOMING)
    story.buy(900_000, "sale")
    story.desk.shop.tiers.lock(story.wang.member_id, by=story.desk.owner)
    told = story.back("sale").tier_moves
    assert told is not None
    assert (told.outlook, told.after.key) == (TierOutlook.SAFE, "gold")


def tiers_by_points(story: Story) -> None:
    """Where tiers go by points, points count and not money."""
    by_points = (Tier("bronze", 0), Tier("silver", 100))
    story.desk.set_ladder(Ladder(tiers=by_points, basis=Basis.POINTS))
    story.buy(9_000, "a")
    story.buy(1_500, "sale")
    told = story.back("sale", 800).tier_moves
    assert told is not None
    assert told.in_points


def out_of_the_window(story: Story) -> None:
    """A sale of longer ago than the window counts no more, so nothing changes."""
    story.desk.set_ladder(replace(WELCOMING, window_months=1))
    story.buy(50_000, "sale")
    story.desk.turn_to(date(2027, 1, 20))
    told = story.back("sale").tier_moves
    assert told is not None
    assert (told.spend_before, told.spend_after) == (0, 0)


def lifetime(story: Story) -> None:
    """Spend of a lifetime counts whenever it was."""
    story.desk.set_ladder(replace(WELCOMING, window=Window.LIFETIME))
    story.buy(50_000, "sale")
    story.desk.turn_to(date(2029, 1, 20))
    told = story.back("sale").tier_moves
    assert told is not None
    assert (told.spend_before, told.spend_after) == (50_000, 0)


STORIES = (
    promotion_undone,
    welcome_points_spent,
    gifts_forgiven,
    keeps_gold,
    towards_silver,
    locked_gold,
    tiers_by_points,
    out_of_the_window,
    lifetime,
)


@pytest.mark.parametrize("tell", STORIES, ids=lambda tell: tell.__name__)
def test_what_is_said_is_what_is_done(story: Story, tell: Callable[[Story], None]) -> None:
    tell(story)
    assert story.said
    assert story.desk.shop.check() == ()
