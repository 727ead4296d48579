"""What is said before a refund is what the refund then does, of money and points."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from shopclub.counter.refund_points import ComeBack
from shopclub.points.terms import DeficitPolicy, Expiry, ExpiryKind
from tests.builders import Desk
from tests.counter.refund_effects import SPEND_ONE, Story


@pytest.fixture
def story(desk: Desk) -> Story:
    desk.set_terms(SPEND_ONE)
    return Story(desk, desk.enrol())


def earned_and_used(story: Story) -> None:
    """200 points; a sale of 85.00 less 15 points; half of it, then the rest."""
    story.buy(20_000, "first")
    story.buy(8_500, "sale", points=15)
    story.back("sale", 3_500)
    story.back("sale")


def already_spent(story: Story) -> None:
    """Earned 150, spent 100 of them, all refunded: 100 are owed."""
    story.buy(15_000, "sale")
    story.buy(10_000, "spent", points=100)
    assert story.back("sale").points.owed == 100


def forgiven(story: Story) -> None:
    """The same where the shop forgives."""
    story.desk.set_terms(replace(SPEND_ONE, deficit=DeficitPolicy.FORGIVE))
    story.buy(15_000, "sale")
    story.buy(10_000, "spent", points=100)
    said = story.back("sale").points
    assert (said.waived, said.owed, said.balance_after) == (100, 0, 0)


def comes_back_to_pay(story: Story) -> None:
    """What was owed by one refund is paid by the points that another brings back."""
    story.buy(15_000, "a")
    story.buy(12_000, "b", points=120)
    story.back("a")
    assert story.back("b").points.owed == 0


def two_lots(story: Story) -> None:
    """100 points of two lots pay; half comes back, into both by their shares."""
    story.buy(8_000, "a")
    story.desk.turn_to(date(2027, 1, 15))
    story.buy(5_000, "b")
    story.buy(20_000, "sale", points=100)
    said = story.back("sale", 5_000).points
    assert said.into == (ComeBack(40, date(2027, 11, 30)), ComeBack(10, date(2028, 1, 31)))


def lapsed_meanwhile(story: Story) -> None:
    """Points of a lot that lapsed come back with 30 days of grace, the others into theirs."""
    story.buy(8_000, "a")
    story.desk.turn_to(date(2027, 3, 15))
    story.buy(5_000, "b")
    story.buy(20_000, "sale", points=100)
    story.desk.turn_to(date(2027, 12, 24))
    said = story.back("sale").points
    assert (said.graced, said.graced_until) == (80, date(2028, 1, 23))
    assert said.into == (ComeBack(20, date(2028, 3, 31)),)


def earned_lapsed(story: Story) -> None:
    """What the sale earned lapsed unused: nobody owes it."""
    story.buy(15_000, "sale")
    story.desk.turn_to(date(2028, 1, 2))
    said = story.back("sale").points
    assert (said.taken, said.waived, said.owed) == (150, 150, 0)


def never_expire(story: Story) -> None:
    """Points that never lapse come back for ever."""
    story.desk.set_terms(replace(SPEND_ONE, expiry=Expiry(kind=ExpiryKind.NEVER)))
    story.buy(8_000, "a")
    story.buy(8_000, "sale", points=10)
    assert story.back("sale").points.into == (ComeBack(10, None),)


def points_alone(story: Story) -> None:
    """A sale that points paid alone gives points back by the fraction of its bill."""
    story.buy(8_000, "a")
    story.buy(2_000, "sale", points=20)
    assert story.back("sale", 500).money == 0
    story.back("sale")


def nobody(story: Story) -> None:
    """A sale without a card: money alone."""
    story.desk.ring_up(10_000, sale_id="sale")
    said = story.back("sale", 2_500)
    assert (said.member_id, said.tier, said.tier_moves) == (None, None, None)


STORIES = (
    earned_and_used,
    already_spent,
    forgiven,
    comes_back_to_pay,
    two_lots,
    lapsed_meanwhile,
    earned_lapsed,
    never_expire,
    points_alone,
    nobody,
)


@pytest.mark.parametrize("tell", STORIES, ids=lambda tell: tell.__name__)
def test_what_is_said_is_what_is_done(story: Story, tell: Callable[[Story], None]) -> None:
    tell(story)
    assert story.said
    assert story.desk.shop.check() == ()
