from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.insights.activity import activity_of
from shopclub.insights.buckets import Grain, buckets_of, grain_of
from shopclub.insights.concentration import lorenz, top_shares
from shopclub.insights.summary import DayLine
from shopclub.kernel.ratios import change_tenths, each, tenths
from shopclub.sales.history import MemberPurchases
from shopclub.sales.rollups import DayTotals


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [(1, 3, 333), (2, 3, 667), (1, 2, 500), (1, 2000, 1), (1, 2001, 0), (0, 5, 0), (5, 0, None)],
)
def test_a_share_is_rounded_half_up_to_a_tenth_of_a_percent(
    part: int, whole: int, expected: int | None
) -> None:
    assert tenths(part, whole) == expected


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [(65_607, 60_579, 83), (28, 33, -152), (5, 0, None), (0, 5, -1000), (0, 0, None)],
)
def test_a_change_is_against_what_was_and_never_against_nothing(
    now: int, before: int, expected: int | None
) -> None:
    assert change_tenths(now, before) == expected


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**6))
def test_a_figure_per_head_is_the_nearest_whole_one(total: int, count: int) -> None:
    found = each(total, count)
    assert found is not None
    assert abs(Fraction(total, count) - found) <= Fraction(1, 2)


def test_who_bought_twice_came_back_or_stayed_away_is_counted_by_person() -> None:
    now = (
        MemberPurchases(1, days=2, visits=3, paid=300),
        MemberPurchases(2, days=1, visits=2, paid=200),
        MemberPurchases(3, days=0, visits=0, paid=-50),
        MemberPurchases(4, days=1, visits=1, paid=0),
    )
    before = (
        MemberPurchases(1, days=1, visits=1, paid=10),
        MemberPurchases(3, days=1, visits=1, paid=50),
        MemberPurchases(5, days=0, visits=0, paid=-5),
    )
    found = activity_of(now, before=before, first_time=1)
    assert (found.active, found.repurchasing, found.active_before) == (3, 1, 2)
    assert (found.retained, found.churned) == (1, 1)
    assert (found.repurchase_tenths, found.retention_tenths) == (333, 500)
    assert (found.visits, found.purchase_days, found.spent) == (6, 4, 500)


def test_without_anybody_there_is_no_rate_at_all() -> None:
    found = activity_of((), before=(), first_time=0)
    assert (found.active, found.repurchase_tenths, found.retention_tenths) == (0, None, None)


def test_the_top_of_312_members_is_8_then_32_then_63() -> None:
    shares = top_shares(range(1, 313))
    assert [(share.per_mille, share.members) for share in shares] == [(25, 8), (100, 32), (200, 63)]
    assert shares[0].spent == sum(range(305, 313))


@given(st.lists(st.integers(0, 10**7), max_size=60))
def test_the_few_never_spend_less_than_their_share_and_the_curve_ends_at_all(
    spent: list[int],
) -> None:
    for share in top_shares(spent):
        assert share.spent * max(len(spent), 1) >= sum(spent) * min(share.members, len(spent))
    curve = lorenz(spent)
    assert (curve[-1].members, curve[-1].spent) == (len(spent), sum(spent))
    assert [point.spent for point in curve] == sorted(point.spent for point in curve)


@pytest.mark.parametrize(
    ("days", "grain"),
    [(1, "day"), (45, "day"), (46, "week"), (182, "week"), (183, "month"), (3_660, "month")],
)
def test_long_periods_are_drawn_by_week_and_by_month(days: int, grain: str) -> None:
    assert grain_of(days) == grain


@pytest.mark.parametrize("grain", list(Grain))
def test_gathering_days_loses_nothing(grain: Grain) -> None:
    first = date(2026, 9, 16)
    lines = tuple(
        DayLine(
            first + timedelta(days=n),
            DayTotals(n, 1, n * 3, n * 2, n, 1, 2, n % 2),
            joined=n % 3,
            issued=n,
            redeemed=1,
        )
        for n in range(80)
    )
    gathered = buckets_of(lines, grain=grain)
    assert sum(bucket.totals.paid for bucket in gathered) == sum(line.totals.paid for line in lines)
    assert sum(bucket.totals.returned for bucket in gathered) == 40
    assert sum(bucket.issued for bucket in gathered) == sum(line.issued for line in lines)
    assert len(gathered) == {Grain.DAY: 80, Grain.WEEK: 12, Grain.MONTH: 4}[grain]
    assert gathered[0].first == first
