"""The ladder: which tier a spend reaches and how far the next one is."""

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.tiers.ladder import LADDER, STANDARD_LADDER, Basis, Ladder, Tier, Window
from shopclub.tiers.review_days import YEAR_END, Review, ReviewKind

REVIEWS = st.sampled_from(
    [YEAR_END, Review(month=6, day=30), Review(ReviewKind.JOINING), Review(ReviewKind.TIER)]
)


@st.composite
def ladders(draw: st.DrawFn) -> Ladder:
    """Draw a ladder of one to six tiers, with any window, basis and review."""
    rises = draw(st.sets(st.integers(1, 10**9), max_size=5))
    window = draw(st.sampled_from(Window))
    return Ladder(
        tiers=tuple(
            Tier(key=f"t{n}", threshold=at, welcome_points=7 * n, benefits="茶" * n)
            for n, at in enumerate([0, *sorted(rises)])
        ),
        window=window,
        window_months=draw(st.integers(1, 60)),
        basis=draw(st.sampled_from(Basis)),
        review=YEAR_END if window is Window.CALENDAR_YEAR else draw(REVIEWS),
        notice_days=draw(st.integers(0, 365)),
    )


@pytest.mark.parametrize(
    ("spend", "key"),
    [
        (-500, "bronze"),
        (0, "bronze"),
        (199_999, "bronze"),
        (200_000, "silver"),
        (799_999, "silver"),
        (800_000, "gold"),
        (10**12, "gold"),
    ],
)
def test_at_the_threshold_is_in(spend: int, key: str) -> None:
    assert STANDARD_LADDER.tier_at(spend).key == key


@given(ladders(), st.integers(0, 2 * 10**9))
def test_a_spend_stands_between_its_threshold_and_the_next(ladder: Ladder, spend: int) -> None:
    tier = ladder.tier_at(spend)
    above = ladder.above(tier.key)
    assert tier.threshold <= spend
    assert above is None or spend < above.threshold


@given(ladders(), st.integers(0, 2 * 10**9), st.integers(0, 2 * 10**9))
def test_more_spend_never_reaches_less(ladder: Ladder, one: int, other: int) -> None:
    small, large = sorted((one, other))
    assert ladder.rank(ladder.tier_at(small).key) <= ladder.rank(ladder.tier_at(large).key)


def test_the_top_has_nothing_above_it() -> None:
    above = STANDARD_LADDER.above("silver")
    assert above is not None
    assert above.key == "gold"
    assert STANDARD_LADDER.above("gold") is None


def test_a_tier_that_the_shop_removed_counts_as_the_lowest() -> None:
    assert STANDARD_LADDER.tier("diamond").key == "bronze"
    assert STANDARD_LADDER.rank("diamond") == 0


@pytest.mark.parametrize(
    ("on", "start"),
    [
        (date(2026, 11, 21), date(2025, 11, 21)),
        (date(2028, 2, 29), date(2027, 2, 28)),
        (date(2027, 2, 28), date(2026, 2, 28)),
    ],
)
def test_the_window_begins_after_the_same_day_a_year_ago(on: date, start: date) -> None:
    assert STANDARD_LADDER.window_start(on) == start


@pytest.mark.parametrize(
    ("tiers", "said"),
    [
        ((), "begins at 0"),
        ((Tier("a", 1),), "begins at 0"),
        ((Tier("a", 0), Tier("b", 0)), "rise"),
        ((Tier("a", 0), Tier("b", 20), Tier("c", 10)), "rise"),
        ((Tier("a", 0), Tier("a", 10)), "key of its own"),
        ((Tier("a", 0, discount_basis_points=10_001),), "discount"),
        ((Tier("a", 0, discount_basis_points=-1),), "discount"),
        ((Tier("a", 0, multiplier_hundredths=-1),), "multiplier"),
        ((Tier("a", 0, multiplier_hundredths=10_001),), "multiplier"),
    ],
)
def test_a_ladder_that_cannot_be_is_a_bug(tiers: tuple[Tier, ...], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Ladder(tiers=tiers)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"window_months": 0}, "window"),
        ({"window_months": -1}, "window"),
        ({"window_months": 1_201}, "window"),
        ({"notice_days": -1}, "notice"),
        ({"notice_days": 366}, "notice"),
        ({"window": Window.CALENDAR_YEAR, "review": Review(ReviewKind.TIER)}, "31 December"),
        ({"window": Window.CALENDAR_YEAR, "review": Review(month=6, day=30)}, "31 December"),
        ({"tiers": (Tier("a", 0, welcome_points=1),)}, "welcome"),
        ({"tiers": (Tier("a", 0), Tier("b", 1, welcome_points=-1))}, "welcome"),
    ],
)
def test_terms_that_cannot_be_are_a_bug(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        replace(STANDARD_LADDER, **changes)


@given(ladders())
def test_a_ladder_is_read_as_it_was_kept(ladder: Ladder) -> None:
    kept = json.loads(json.dumps(LADDER.to_data(ladder)))
    assert LADDER.from_data(kept) == ladder


def test_a_ladder_of_the_first_release_is_still_read() -> None:
    kept = {
        "tiers": [
            {
                "key": key,
                "threshold": threshold,
                "multiplier_hundredths": multiplier,
                "discount_basis_points": discount,
                "name": "",
            }
            for key, threshold, multiplier, discount in (
                ("bronze", 0, 100, 0),
                ("silver", 200_000, 120, 200),
                ("gold", 800_000, 150, 500),
            )
        ],
        "window_months": 12,
    }
    assert LADDER.from_data(kept) == STANDARD_LADDER


@pytest.mark.parametrize(
    ("window", "on", "start"),
    [
        (Window.CALENDAR_YEAR, date(2026, 11, 21), date(2025, 12, 31)),
        (Window.CALENDAR_YEAR, date(2026, 12, 31), date(2025, 12, 31)),
        (Window.CALENDAR_YEAR, date(2027, 1, 1), date(2026, 12, 31)),
        (Window.LIFETIME, date(2026, 11, 21), date.min),
        (Window.ROLLING, date.min, date.min),
        (Window.CALENDAR_YEAR, date.min, date.min),
    ],
)
def test_a_window_may_be_the_year_or_a_lifetime(window: Window, on: date, start: date) -> None:
    assert replace(STANDARD_LADDER, window=window).window_start(on) == start


def test_the_twelve_months_to_the_end_of_june_begin_on_the_first_of_july() -> None:
    assert STANDARD_LADDER.window_start(date(1998, 6, 30)) == date(1997, 6, 30)


@given(ladders(), st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 400))
def test_a_window_never_moves_back(ladder: Ladder, on: date, days: int) -> None:
    assert ladder.window_start(on) < on
    assert ladder.window_start(on) <= ladder.window_start(on + timedelta(days=days))


@given(ladders(), st.integers(-(10**9), 2 * 10**9))
def test_what_is_missing_to_reach_is_enough_and_no_less_is(ladder: Ladder, spend: int) -> None:
    stands = ladder.tier_at(spend)
    missing = ladder.to_reach(stands.key, spend=spend)
    assert (missing is None) is (ladder.above(stands.key) is None)
    if missing is not None:
        assert missing > 0
        assert ladder.tier_at(max(spend, 0) + missing) == ladder.above(stands.key)
        assert ladder.tier_at(max(spend, 0) + missing - 1) == stands


@given(ladders(), st.integers(-(10**9), 2 * 10**9), st.integers(0, 5))
def test_what_is_missing_to_keep_is_enough_and_no_less_is(
    ladder: Ladder, spend: int, rank: int
) -> None:
    tier = ladder.tiers[min(rank, len(ladder.tiers) - 1)]
    missing = ladder.to_keep(tier.key, spend=spend)
    assert ladder.tier_at(max(spend, 0) + missing).threshold >= tier.threshold
    if missing:
        assert ladder.tier_at(max(spend, 0) + missing - 1).threshold < tier.threshold


def test_510_by_31_december_keeps_gold_and_240_more_reach_it() -> None:
    assert STANDARD_LADDER.to_keep("gold", spend=749_000) == 51_000
    assert STANDARD_LADDER.to_keep("gold", spend=800_000) == 0
    assert STANDARD_LADDER.to_reach("silver", spend=776_000) == 24_000
    assert STANDARD_LADDER.to_reach("silver", spend=900_000) == 0
    assert STANDARD_LADDER.to_reach("gold", spend=900_000) is None


@given(ladders(), st.integers(0, 5), st.integers(0, 5))
def test_a_rise_climbs_every_tier_on_the_way(ladder: Ladder, one: int, other: int) -> None:
    top = len(ladder.tiers) - 1
    before, after = min(one, top), min(other, top)
    climbed = ladder.climbed(before=ladder.tiers[before].key, after=ladder.tiers[after].key)
    assert climbed == tuple(t for n, t in enumerate(ladder.tiers) if before < n <= after)


def test_a_ladder_counts_money_or_points() -> None:
    assert STANDARD_LADDER.counted(money=19_999, points=199) == 19_999
    by_points = replace(STANDARD_LADDER, basis=Basis.POINTS)
    assert by_points.counted(money=19_999, points=199) == 199
