"""Up at once when a sale reaches a threshold; the window looks back a year."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.members.members import Member
from shopclub.storage.database import rows
from shopclub.tiers.ladder import STANDARD_LADDER, Ladder, Tier
from shopclub.tiers.tiers import Standing
from tests.builders import Desk, desk_in

FROM_THEN_ON = date(2026, 11, 21)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with the standard ladder."""
    with desk_in(tmp_path, ladder=None) as desk:
        yield desk


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member who bought nothing yet."""
    return desk.enrol()


def stands(desk: Desk, member: Member) -> tuple[str, int]:
    """Return a member's tier and the spend of today's window."""
    day = desk.shop.clock.today()
    ladder = desk.shop.tiers.ladder(on=day)
    standing = desk.shop.tiers.standing(member.member_id, ladder=ladder, on=day)
    return standing.tier.key, standing.spend


def test_a_new_member_stands_at_the_foot(desk: Desk, wang: Member) -> None:
    assert stands(desk, wang) == ("bronze", 0)


def test_the_sale_that_reaches_a_tier_still_earns_at_the_old_one(desk: Desk, wang: Member) -> None:
    first = desk.ring_up(200_000, member=wang)
    assert (first.receipt.earned, first.receipt.saved) == (2_000, 0)
    second = desk.ring_up(10_000, member=wang)
    assert (second.receipt.earned, second.receipt.saved) == (98 * 120 // 100, 200)
    assert stands(desk, wang) == ("silver", 209_800)


def test_several_sales_reach_a_tier_together(desk: Desk, wang: Member) -> None:
    told = []
    for amount in (100_000, 99_999, 1):
        desk.ring_up(amount, member=wang)
        told.append(stands(desk, wang)[0])
    assert told == ["bronze", "bronze", "silver"]


def test_a_tier_can_be_skipped_and_the_move_is_kept_with_its_figures(
    desk: Desk, wang: Member
) -> None:
    desk.ring_up(900_000, member=wang)
    assert stands(desk, wang) == ("gold", 900_000)
    found = rows("SELECT from_tier, to_tier, spend, threshold, day FROM tier_change")
    assert found == [("bronze", "gold", 900_000, 800_000, "2026-11-21")]


def test_points_that_are_spent_leave_the_tier_as_it_is(desk: Desk, wang: Member) -> None:
    desk.ring_up(200_000, member=wang)
    desk.ring_up(20_000, member=wang, points=1_900)
    assert stands(desk, wang) == ("silver", 200_600)


def test_spend_falls_out_of_the_window_but_the_tier_stays_until_review(
    desk: Desk, wang: Member
) -> None:
    desk.ring_up(200_000, member=wang)
    for day, spend in ((date(2027, 11, 20), 200_000), (date(2027, 11, 21), 0)):
        desk.turn_to(day)
        assert stands(desk, wang) == ("silver", spend)


def test_only_what_is_in_the_window_counts_towards_the_next_tier(desk: Desk, wang: Member) -> None:
    desk.ring_up(150_000, member=wang)
    desk.turn_to(date(2027, 11, 21))
    desk.ring_up(150_000, member=wang)
    assert stands(desk, wang) == ("bronze", 150_000)


def test_members_do_not_count_for_each_other(desk: Desk, wang: Member) -> None:
    other = desk.enrol("李雷")
    desk.ring_up(200_000, member=other)
    desk.ring_up(200_000)
    assert stands(desk, wang) == ("bronze", 0)


def test_a_ladder_that_changes_at_noon_never_acts_on_the_morning(desk: Desk, wang: Member) -> None:
    """The clock stands still, so that only the order of events can tell before from after."""
    desk.ring_up(100_000, member=wang)
    lower = Ladder(tiers=(Tier("bronze", 0), Tier("silver", 50_000)))
    desk.shop.set_ladder(lower, by=desk.owner, effective=FROM_THEN_ON)
    assert stands(desk, wang) == ("bronze", 100_000)
    assert desk.shop.check() == ()
    desk.ring_up(100, member=wang)
    assert stands(desk, wang)[0] == "silver"
    assert desk.shop.check() == ()


def test_a_threshold_that_rises_takes_no_tier_away(desk: Desk, wang: Member) -> None:
    desk.ring_up(200_000, member=wang)
    higher = Ladder(tiers=(Tier("bronze", 0), Tier("silver", 900_000)))
    desk.shop.set_ladder(higher, by=desk.owner, effective=FROM_THEN_ON)
    desk.ring_up(100, member=wang)
    assert stands(desk, wang)[0] == "silver"
    assert desk.shop.check() == ()


def test_a_tier_between_changes_nobody_s_tier_by_itself(desk: Desk, wang: Member) -> None:
    desk.ring_up(800_000, member=wang)
    bronze, silver, gold = STANDARD_LADDER.tiers
    with_new = Ladder(tiers=(bronze, silver, Tier("jade", 500_000), gold))
    desk.shop.set_ladder(with_new, by=desk.owner, effective=FROM_THEN_ON)
    desk.ring_up(100, member=wang)
    assert stands(desk, wang)[0] == "gold"
    assert desk.shop.check() == ()


def test_a_sale_on_an_earlier_day_does_not_see_the_later_one(desk: Desk, wang: Member) -> None:
    desk.ring_up(150_000, member=wang)
    desk.turn_to(date(2026, 11, 20))
    desk.shop.till.confirm_clock(by=desk.owner)
    desk.ring_up(100_000, member=wang)
    assert stands(desk, wang) == ("bronze", 100_000)
    assert desk.shop.check() == ()


def test_what_is_left_after_the_sale_is_returned(desk: Desk, wang: Member) -> None:
    moment = desk.shop.clock.moment()
    standing = desk.shop.tiers.add_spend(
        wang.member_id,
        250_000,
        points=2_500,
        ladder=STANDARD_LADDER,
        moment=moment,
        sale_id="x",
    )
    assert standing == Standing(STANDARD_LADDER.tiers[1], 250_000, since=moment.day)
