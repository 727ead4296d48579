"""The tier of two who are one: both spends count, nobody loses by it, a welcome comes once."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.members.members import Member
from shopclub.storage.database import rows
from tests.builders import Desk, desk_in
from tests.counter.two_members import WELCOMING, merge


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=WELCOMING) as desk:
        yield desk


@pytest.fixture
def two(desk: Desk) -> tuple[Member, Member]:
    """Return who stays and who goes, the same person with two telephones."""
    return desk.enrol("王小明", "13800138000"), desk.enrol("王小明", "13900139000")


def test_both_spends_reach_a_tier_and_its_welcome_comes_once(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    desk.ring_up(120_000, member=gone)
    desk.ring_up(100_000, member=into)
    done = merge(desk, into, gone)
    assert (done.tier.key, done.welcome, done.spend) == ("silver", 150, 220_000)
    assert desk.points_of(into) == done.points == 1_200 + 1_000 + 150
    page = desk.shop.lookup.page(into.member_id)
    assert page.profile.tier.key == "silver"
    assert page.window_spend == 220_000


def test_the_higher_tier_stays_and_a_welcome_is_not_given_twice(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    desk.ring_up(250_000, member=gone)
    done = merge(desk, into, gone)
    assert (done.tier.key, done.welcome) == ("silver", 0)
    assert desk.points_of(into) == 2_500 + 150
    assert desk.shop.lookup.profile(into.member_id).tier.key == "silver"
    desk.ring_up(700_000, member=into)
    assert desk.shop.lookup.profile(into.member_id).tier.key == "gold"
    assert desk.shop.check() == ()


def test_one_lock_is_enough_and_a_review_leaves_the_one_that_went_alone(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    desk.ring_up(250_000, member=gone)
    desk.shop.tiers.lock(gone.member_id, by=desk.owner)
    assert merge(desk, into, gone).locked
    desk.turn_to(date(2028, 1, 2))
    desk.shop.till.confirm_clock(by=desk.owner)
    assert desk.shop.turn_of_day().moves == ()
    assert desk.shop.lookup.page(into.member_id).locked
    assert desk.shop.lookup.profile(into.member_id).tier.key == "silver"
    reviewed = rows("SELECT DISTINCT member_id FROM tier_review ORDER BY member_id")
    assert reviewed == [(into.member_id,)]
    assert desk.shop.check() == ()


def test_a_promotion_by_a_sale_that_comes_back_after_the_merge_is_judged_by_both(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    lifted = desk.ring_up(210_000, member=into)
    desk.ring_up(50_000, member=gone)
    merge(desk, into, gone)
    desk.shop.till.refund(RefundDraft("a", lifted.receipt.sale_id), by=desk.owner)
    assert desk.shop.lookup.profile(into.member_id).tier.key == "bronze"
    assert desk.points_of(into) == 500
    assert desk.shop.check() == ()
