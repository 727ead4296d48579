"""The ladder: which tier a spend reaches and how far the next one is."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.tiers.ladder import LADDER, STANDARD_LADDER, Ladder, Tier


@st.composite
def ladders(draw: st.DrawFn) -> Ladder:
    """Draw a ladder of one to six tiers."""
    rises = draw(st.sets(st.integers(1, 10**9), max_size=5))
    return Ladder(
        tiers=tuple(Tier(key=f"t{n}", threshold=at) for n, at in enumerate([0, *sorted(rises)]))
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


@pytest.mark.parametrize("months", [0, -1, 1_201])
def test_a_window_that_cannot_be_is_a_bug(months: int) -> None:
    with pytest.raises(ValueError, match="window"):
        replace(STANDARD_LADDER, window_months=months)


@given(ladders())
def test_a_ladder_is_read_as_it_was_kept(ladder: Ladder) -> None:
    assert LADDER.from_data(LADDER.to_data(ladder)) == ladder
