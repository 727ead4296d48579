"""Down only at a review, held once its day is over; the owner is told thirty days ahead."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopclub.members.members import Member
from shopclub.storage.database import rows
from shopclub.tiers import proof
from shopclub.tiers.ladder import Basis, Ladder, Tier, Window
from shopclub.tiers.review_days import Review, ReviewKind
from shopclub.tiers.tiers import Keeping
from tests.builders import Desk, desk_in
from tests.tiers.stories import B_S_G, keeping, review, standing, stands

YEAR_END = date(2027, 12, 31)
NEW_YEAR = date(2028, 1, 1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with three tiers, opened on 21 November 2026."""
    with desk_in(tmp_path, ladder=B_S_G) as desk:
        yield desk
        assert proof.differences() == ()


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member who bought nothing yet."""
    return desk.enrol()


def test_a_tier_is_lost_once_the_review_day_is_over(desk: Desk, wang: Member) -> None:
    desk.ring_up(200_000, member=wang)
    desk.turn_to(YEAR_END)
    assert review(desk) == []
    assert stands(desk, wang) == ("silver", 0)
    desk.turn_to(NEW_YEAR)
    assert review(desk) == [("silver", "bronze", "2027-12-31")]
    assert standing(desk, wang).since == YEAR_END
    found = rows("SELECT spend, threshold, reason FROM tier_change ORDER BY id DESC LIMIT 1")
    assert found == [(0, 200_000, "review:2027-12-31")]


def test_what_is_bought_on_the_review_day_still_counts(desk: Desk, wang: Member) -> None:
    desk.ring_up(200_000, member=wang)
    desk.turn_to(YEAR_END)
    desk.ring_up(200_000, member=wang)
    desk.turn_to(NEW_YEAR)
    assert review(desk) == []
    assert stands(desk, wang) == ("silver", 200_000)


def test_a_review_is_held_once_however_often_the_shop_opens(desk: Desk, wang: Member) -> None:
    desk.ring_up(200_000, member=wang)
    desk.turn_to(NEW_YEAR)
    assert len(review(desk)) == 1
    for day in (NEW_YEAR, NEW_YEAR + timedelta(days=9), YEAR_END):
        desk.turn_to(day)
        assert review(desk) == []
    assert rows("SELECT day, count(*) FROM tier_review GROUP BY day") == [
        ("2026-12-31", 1),
        ("2027-12-31", 1),
    ]


def test_reviews_missed_while_the_shop_was_off_are_held_in_order(desk: Desk, wang: Member) -> None:
    desk.ring_up(900_000, member=wang)
    desk.turn_to(date(2027, 6, 1))
    desk.ring_up(200_000, member=wang)
    desk.turn_to(date(2030, 3, 3))
    assert review(desk) == [("gold", "silver", "2027-12-31"), ("silver", "bronze", "2028-12-31")]


def test_a_tier_reached_after_the_review_day_stands_when_the_review_comes_late(
    desk: Desk, wang: Member
) -> None:
    desk.ring_up(200_000, member=wang)
    desk.turn_to(NEW_YEAR + timedelta(days=1))
    desk.ring_up(800_000, member=wang)
    assert review(desk) == []
    assert stands(desk, wang) == ("gold", 800_000)


def test_who_joined_after_the_review_day_is_not_reviewed(desk: Desk, wang: Member) -> None:
    desk.turn_to(NEW_YEAR)
    desk.enrol("李雷")
    review(desk)
    assert rows("SELECT DISTINCT member_id FROM tier_review") == [(wang.member_id,)]


def test_a_shop_founded_today_has_no_reviews_to_hold(desk: Desk) -> None:
    assert review(desk) == []
    assert rows("SELECT * FROM tier_review") == []


def test_on_the_anniversary_of_joining_each_member_has_a_day_of_their_own(
    desk: Desk, wang: Member
) -> None:
    desk.set_ladder(replace(B_S_G, review=Review(ReviewKind.JOINING)))
    desk.ring_up(200_000, member=wang)
    desk.turn_to(date(2027, 2, 1))
    li = desk.enrol("李雷")
    desk.ring_up(200_000, member=li)
    desk.turn_to(date(2027, 11, 22))
    assert review(desk) == [("silver", "bronze", "2027-11-21")]
    desk.turn_to(date(2028, 2, 1))
    assert review(desk) == []
    desk.turn_to(date(2028, 2, 2))
    assert review(desk) == [("silver", "bronze", "2028-02-01")]


def test_on_the_anniversary_of_the_tier_the_day_it_was_reached_counts(
    desk: Desk, wang: Member
) -> None:
    desk.set_ladder(replace(B_S_G, review=Review(ReviewKind.TIER)))
    desk.turn_to(date(2027, 5, 4))
    desk.ring_up(200_000, member=wang)
    expected = Keeping(B_S_G.tiers[1], date(2028, 5, 4), spend=0, to_keep=200_000)
    assert keeping(desk, wang) == expected
    desk.turn_to(date(2028, 5, 4))
    assert review(desk) == []
    desk.turn_to(date(2028, 5, 5))
    assert review(desk) == [("silver", "bronze", "2028-05-04")]


def test_a_calendar_year_is_judged_by_what_it_brought(desk: Desk, wang: Member) -> None:
    desk.set_ladder(replace(B_S_G, window=Window.CALENDAR_YEAR))
    desk.turn_to(date(2027, 2, 1))
    desk.ring_up(200_000, member=wang)
    desk.turn_to(NEW_YEAR)
    assert review(desk) == []
    assert stands(desk, wang) == ("silver", 0)
    desk.ring_up(150_000, member=wang)
    desk.turn_to(date(2029, 1, 1))
    assert review(desk) == [("silver", "bronze", "2028-12-31")]


def test_a_lifetime_is_never_lost_by_time(desk: Desk, wang: Member) -> None:
    desk.set_ladder(replace(B_S_G, window=Window.LIFETIME))
    desk.ring_up(100_000, member=wang)
    desk.turn_to(date(2035, 1, 1))
    desk.ring_up(100_000, member=wang)
    desk.turn_to(date(2040, 1, 1))
    assert review(desk) == []
    assert stands(desk, wang) == ("silver", 200_000)


def test_points_earned_may_count_instead_of_money(desk: Desk, wang: Member) -> None:
    by_points = Ladder(
        tiers=(Tier("bronze", 0), Tier("silver", 2_000), Tier("gold", 8_000)), basis=Basis.POINTS
    )
    desk.set_ladder(by_points)
    desk.ring_up(199_999, member=wang)
    assert stands(desk, wang) == ("bronze", 1_999)
    desk.ring_up(199, member=wang)
    assert stands(desk, wang) == ("silver", 2_000)
    assert keeping(desk, wang) == Keeping(by_points.tiers[1], date(2026, 12, 31), 2_000, 0)


def test_a_threshold_that_falls_lifts_at_the_review_and_not_before(
    desk: Desk, wang: Member
) -> None:
    desk.turn_to(date(2027, 2, 1))
    desk.ring_up(150_000, member=wang)
    lower = replace(B_S_G, tiers=(Tier("bronze", 0), Tier("silver", 100_000)))
    desk.shop.set_ladder(lower, by=desk.owner, effective=date(2027, 3, 1))
    desk.turn_to(date(2027, 3, 2))
    assert stands(desk, wang)[0] == "bronze"
    desk.turn_to(NEW_YEAR)
    assert review(desk) == [("bronze", "silver", "2027-12-31")]
