"""Welcome points among what other terms would have meant: given once in a life, and taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.storage.database import one
from shopclub.tiers.ladder import Ladder
from tests.builders import Desk
from tests.insights.other_terms import (
    LADDER,
    NOVEMBER,
    TERMS,
    ask,
    risen_and_lost,
    shop_in_october,
    with_tier,
)
from tests.insights.test_what_if import month_of_everything, welcoming

WELCOMING = welcoming(LADDER)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with shop_in_october(tmp_path, ladder=WELCOMING) as desk:
        yield desk


def given_for_tiers() -> int:
    """Sum by SQL of the ledger alone what welcomes to tiers gave in October and kept."""
    found = one(
        "SELECT sum(points) FROM point_entry e"
        " WHERE source LIKE 'welcome:%' AND day LIKE '2026-10%'"
        " AND NOT EXISTS (SELECT 1 FROM point_entry b WHERE b.source = e.source || ':2')"
    )
    return found[0] or 0 if found else 0


def welcomed(desk: Desk, ladder: Ladder) -> tuple[int, int]:
    answer = ask(desk, replace(TERMS, ladder=ladder))
    return answer.was.welcome, answer.would.welcome


def test_with_the_terms_unchanged_they_are_those_of_the_ledger(desk: Desk) -> None:
    month_of_everything(desk)
    answer = ask(desk)
    assert answer.would == answer.was
    assert answer.was.welcome == given_for_tiers() > 0
    assert answer.was.worth == answer.was.points * 10


def test_more_welcome_points_and_lower_thresholds_cost_what_they_would_have(desk: Desk) -> None:
    """had 2 who rose: one to silver, one past silver to gold; a third spent half of silver."""
    for spent in (210_000, 850_000, 100_000):
        desk.ring_up(spent, member=desk.enrol())
    desk.turn_to(NOVEMBER)
    assert welcomed(desk, WELCOMING) == (400, 400)
    assert welcomed(desk, welcoming(LADDER, points=300)) == (400, 1_200)
    assert welcomed(desk, welcoming(with_tier("silver", threshold=100_000))) == (400, 500)
    assert welcomed(desk, welcoming(with_tier("gold", threshold=900_000))) == (400, 200)
    assert welcomed(desk, LADDER) == (400, 0)
    answer = ask(desk, replace(TERMS, ladder=welcoming(LADDER, points=300)))
    assert answer.would.points - answer.was.points == 800
    assert answer.would.worth - answer.was.worth == 8_000


def test_a_rise_that_a_refund_undid_since_gave_nothing_and_would_have_given_nothing(
    desk: Desk,
) -> None:
    sold = desk.ring_up(210_000, member=desk.enrol()).receipt
    desk.turn_to(NOVEMBER)
    desk.shop.till.refund(RefundDraft("late", sold.sale_id), by=desk.owner)
    assert welcomed(desk, WELCOMING) == (0, 0)
    assert welcomed(desk, welcoming(with_tier("silver", threshold=100_000))) == (0, 0)


def test_a_tier_that_was_lost_and_reached_again_welcomes_nobody_twice(desk: Desk) -> None:
    member = desk.enrol()
    desk.ring_up(210_000, member=member)
    for day in (date(2027, 10, 6), date(2027, 12, 31), date(2028, 1, 1)):
        desk.turn_to(day)
        desk.shop.review_tiers()
    assert one("SELECT tier FROM member_tier") == ("bronze",)
    desk.turn_to(date(2028, 1, 5))
    desk.ring_up(210_000, member=member)
    desk.turn_to(date(2028, 2, 1))
    assert welcomed(desk, WELCOMING) == (0, 0)
    assert welcomed(desk, welcoming(LADDER, points=300)) == (0, 0)


def test_who_lost_the_tier_at_a_review_of_the_same_month_keeps_the_welcome(desk: Desk) -> None:
    risen_and_lost(desk)
    assert one("SELECT tier FROM member_tier") == ("bronze",)
    assert welcomed(desk, WELCOMING) == (100, 100)
    assert welcomed(desk, welcoming(LADDER, points=300)) == (100, 300)
    assert welcomed(desk, LADDER) == (100, 0)


def test_who_left_since_and_who_was_merged_count_as_they_did(desk: Desk) -> None:
    left, gone, into = (desk.enrol() for _ in range(3))
    for member in (left, gone):
        desk.ring_up(210_000, member=member)
    desk.turn_to(NOVEMBER)
    desk.shop.members.leave(left.member_id, by=desk.owner)
    desk.shop.merging.merge(gone.member_id, into_id=into.member_id, keep={}, by=desk.owner)
    assert welcomed(desk, WELCOMING) == (200, 200)
    assert welcomed(desk, welcoming(LADDER, points=300)) == (200, 600)
