"""What stands out: each kind planted is found, and its innocent neighbour is not."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.insights.oddities import oddities_of
from shopclub.insights.period import Period, PeriodKind
from shopclub.insights.summary import Oddity, OddityKind
from shopclub.storage.database import rows
from tests.builders import ONE_TIER, Desk, desk_in
from tests.insights.odd_stories import (
    DAY,
    brings_back_and_spends_others,
    brings_back_what_points_paid,
    buys_four_times,
    buys_four_times_on_two_days,
    buys_three_times,
    gives_the_gift_back_first,
    has_part_of_the_name,
    is_given_points,
    is_rung_up_by_another,
    joins_again,
    joins_under_a_new_phone,
    leaves_without_a_phone,
    merges_and_spends_what_was_there_before,
    merges_twice_spends_and_brings_back,
    rings_up_her_own,
    rings_up_her_own_in_the_other_script,
    sounds_like_the_name,
    spends_after_bringing_back,
    spends_and_brings_back,
    spends_and_brings_back_in_parts,
    takes_over_the_phone_of_a_member,
)

WEEK = Period(PeriodKind.RANGE, DAY - timedelta(days=6), DAY)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as made:
        yield made


def found_in(period: Period = WEEK) -> tuple[Oddity, ...]:
    return oddities_of(period, ladder=ONE_TIER, today=period.last)


@pytest.mark.parametrize(
    "plant",
    [
        spends_and_brings_back,
        spends_and_brings_back_in_parts,
        merges_twice_spends_and_brings_back,
        rings_up_her_own,
        rings_up_her_own_in_the_other_script,
        buys_four_times,
        is_given_points,
        joins_again,
    ],
)
def test_what_is_planted_is_found_once(desk: Desk, plant: Callable[[Desk], Oddity]) -> None:
    planted = plant(desk)
    assert [odd for odd in found_in() if odd.kind is planted.kind] == [planted]


@pytest.mark.parametrize(
    "plant",
    [spends_and_brings_back, rings_up_her_own, buys_four_times, is_given_points, joins_again],
)
def test_what_happened_before_the_period_is_not_found(
    desk: Desk, plant: Callable[[Desk], Oddity]
) -> None:
    plant(desk)
    after = Period(PeriodKind.RANGE, DAY + timedelta(days=1), DAY + timedelta(days=7))
    assert found_in(after) == ()


@pytest.mark.parametrize(
    "neighbour",
    [
        brings_back_and_spends_others,
        spends_after_bringing_back,
        gives_the_gift_back_first,
        brings_back_what_points_paid,
        is_rung_up_by_another,
        has_part_of_the_name,
        sounds_like_the_name,
        buys_three_times,
        buys_four_times_on_two_days,
        joins_under_a_new_phone,
        merges_and_spends_what_was_there_before,
        leaves_without_a_phone,
        takes_over_the_phone_of_a_member,
    ],
)
def test_an_innocent_neighbour_is_not_found(desk: Desk, neighbour: Callable[[Desk], None]) -> None:
    neighbour(desk)
    month = Period(PeriodKind.RANGE, DAY - timedelta(days=6), DAY + timedelta(days=25))
    assert found_in(month) == ()


def test_the_figures_are_what_plain_sql_counts(desk: Desk) -> None:
    """Read from the rows by another way: each refund against the moves of its sale's own lot."""
    spends_and_brings_back(desk)
    spends_after_bringing_back(desk)
    spends_and_brings_back_in_parts(desk)
    counted = rows(
        """
        SELECT s.member_id, count(*), sum(r.money) FROM sale_refund r
        JOIN sale s ON s.id = r.sale_id
        WHERE EXISTS (
            SELECT 1 FROM point_entry g JOIN lot_use u ON u.entry_id = g.id
            JOIN point_entry e ON e.id = u.lot_id
            WHERE g.kind = 'redeem' AND g.at < r.at AND e.source = 'sale:' || s.id || ':earn'
        ) GROUP BY s.member_id ORDER BY 1
        """
    )
    odd = [one for one in found_in() if one.kind is OddityKind.AFTER_REDEEMING]
    told = sorted((one.member_id, one.count, one.money) for one in odd)
    assert told == [tuple(row) for row in counted]
    assert len(told) == 2


def test_adjustments_are_told_by_member_the_largest_first_and_the_others_together(
    desk: Desk,
) -> None:
    members = [desk.enrol(name) for name in ("甲", "乙", "丙", "丁", "戊")]
    for number, (member, points) in enumerate(zip(members, (50, 700, 300, 20, 900), strict=True)):
        desk.shop.member_acts.adjust(
            member.member_id, points, reason="x", act_id=str(number), by=desk.owner
        )
    desk.shop.member_acts.adjust(
        members[1].member_id, -100, reason="y", act_id="again", by=desk.owner
    )
    told = [odd for odd in found_in() if odd.kind is OddityKind.ADJUSTMENTS]
    assert [(odd.member_id, odd.count, odd.points) for odd in told] == [
        (members[4].member_id, 1, 900),
        (members[1].member_id, 2, 600),
        (members[2].member_id, 1, 300),
        (None, 2, 70),
    ]
