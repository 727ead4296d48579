"""The bars at 10,000 members fail here only beyond twice what is allowed: machines are noisy."""

from pathlib import Path

import pytest

from tests.benchmarks.__main__ import MEASURES, measured
from tests.benchmarks.figures import LENIENCY, Figure, over_rounds, percentile, table
from tests.benchmarks.shops import shop_file

BY_HAND = frozenset({"7", "19"})
"""Bars of far larger shops, which say nothing at 10,000 members and beside other tests."""


@pytest.mark.full
@pytest.mark.timeout(1_800)
def test_no_bar_is_passed_by_more_than_twice(tmp_path: Path) -> None:
    bars = frozenset[str]().union(*(of for of, _ in MEASURES)) - BY_HAND
    figures = measured(shop_file("10k", folder=tmp_path), bars=bars)
    print(table(figures))
    assert {one.bar for one in figures} == bars
    assert [one for one in figures if not one.passes(leniency=LENIENCY)] == []


@pytest.mark.parametrize(
    ("figure", "floor", "at_least", "verdict"),
    [
        (3.0, 1.0, False, "holds"),
        (3.1, 1.0, False, "missed"),
        (6.1, 1.0, False, "MISSED TWICE"),
        (1.0, 3.0, True, "holds"),
        (1.0, 2.9, True, "missed"),
        (1.0, 1.4, True, "MISSED TWICE"),
    ],
)
def test_a_bar_holds_up_to_its_ratio_and_fails_beyond_twice(
    figure: float, floor: float, at_least: bool, verdict: str
) -> None:
    assert Figure("1", "work", "ms", figure, floor, 3, at_least=at_least).verdict == verdict


def test_a_figure_without_a_floor_is_its_own_ratio() -> None:
    assert Figure("5", "syncs", "syncs", 1.0, None, 1.1).verdict == "holds"
    assert Figure("5", "syncs", "syncs", 1.2, None, 1.1).verdict == "missed"
    assert Figure("5", "syncs", "syncs", 9.0, None, None).verdict == "told"


def test_one_noisy_round_does_not_move_a_percentile() -> None:
    assert percentile([5, 1, 3], 0.5) == 3
    assert over_rounds([[1, 2, 3], [100, 200, 300], [1, 2, 3]], 0.99) == 3


def test_the_table_shows_floor_figure_ratio_bar_and_verdict() -> None:
    shown = table([Figure("1", "exact phone", "ms", 0.05, 0.01, 6)])
    assert "| 1 | exact phone | 0.010 ms | 0.050 ms | 5.00 | ≤ 6 | holds |" in shown
