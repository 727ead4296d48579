"""Where members would stand on another ladder: a table."""

from dataclasses import replace

import pytest

from shopclub.tiers.ladder import Basis, Ladder, Tier, Window
from shopclub.tiers.placing import Places, judged_anew, placed
from tests.tiers.stories import B_S_G

BRONZE, SILVER, GOLD = B_S_G.tiers
PLATINUM = Tier("platinum", 2_000_000)
DEARER = replace(B_S_G, tiers=(BRONZE, SILVER, replace(GOLD, threshold=1_000_000)))
CHEAPER = replace(B_S_G, tiers=(BRONZE, SILVER, replace(GOLD, threshold=600_000)))
WITHOUT_GOLD = replace(B_S_G, tiers=(BRONZE, SILVER))
WITH_PLATINUM = replace(B_S_G, tiers=(*B_S_G.tiers, PLATINUM))
KINDER = replace(B_S_G, tiers=(BRONZE, SILVER, replace(GOLD, multiplier_hundredths=300)))
BY_YEAR = replace(B_S_G, window=Window.CALENDAR_YEAR)
IN_POINTS = replace(B_S_G, basis=Basis.POINTS)


@pytest.mark.parametrize(
    ("stood", "peak", "after", "would"),
    [
        ("gold", 0, B_S_G, "gold"),
        ("gold", 0, KINDER, "gold"),
        ("bronze", 900_000, B_S_G, "bronze"),
        ("gold", 900_000, DEARER, "silver"),
        ("gold", 1_000_000, DEARER, "gold"),
        ("gold", 100_000, DEARER, "bronze"),
        ("silver", 1_000_000, DEARER, "silver"),
        ("silver", 0, DEARER, "silver"),
        ("silver", 600_000, CHEAPER, "gold"),
        ("silver", 599_999, CHEAPER, "silver"),
        ("gold", 0, CHEAPER, "gold"),
        ("gold", 900_000, WITHOUT_GOLD, "silver"),
        ("gold", 100_000, WITHOUT_GOLD, "bronze"),
        ("gold", 2_000_000, WITH_PLATINUM, "platinum"),
        ("gold", 1_999_999, WITH_PLATINUM, "gold"),
        ("gold", 100_000, BY_YEAR, "bronze"),
        ("bronze", 900_000, BY_YEAR, "gold"),
        ("bronze", 200_000, IN_POINTS, "silver"),
        ("unknown", 0, B_S_G, "bronze"),
        ("gold", -5, DEARER, "bronze"),
    ],
)
def test_a_tier_is_kept_unless_it_asks_for_more(
    stood: str, peak: int, after: Ladder, would: str
) -> None:
    assert placed(stood, peak=peak, before=B_S_G, after=after).key == would
    places = Places(B_S_G, after)
    assert [places.of(stood, peak=peak, locked=False).key for _ in range(2)] == [would, would]


@pytest.mark.parametrize(
    ("stood", "peak", "after", "would"),
    [
        ("gold", 0, DEARER, "gold"),
        ("gold", 0, BY_YEAR, "gold"),
        ("silver", 900_000, CHEAPER, "silver"),
        ("gold", 900_000, WITHOUT_GOLD, "silver"),
    ],
)
def test_a_locked_tier_is_kept_while_there_is_one(
    stood: str, peak: int, after: Ladder, would: str
) -> None:
    assert placed(stood, peak=peak, before=B_S_G, after=after, locked=True).key == would


@pytest.mark.parametrize(
    ("after", "is_so"),
    [
        (B_S_G, False),
        (KINDER, False),
        (replace(B_S_G, notice_days=7), False),
        (DEARER, True),
        (WITHOUT_GOLD, True),
        (WITH_PLATINUM, True),
        (BY_YEAR, True),
        (IN_POINTS, True),
        (replace(B_S_G, window_months=6), True),
    ],
)
def test_only_what_tiers_ask_for_moves_anyone(after: Ladder, is_so: bool) -> None:
    assert judged_anew(B_S_G, after) is is_so
