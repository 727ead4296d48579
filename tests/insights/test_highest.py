"""The highest sums are found in parts, so that a sale need not wait for one long sorting."""

import random

import pytest

from shopclub.insights import concentration
from shopclub.insights.concentration import TopShare, top_shares


@pytest.mark.parametrize("at_once", [1, 7, 999, 1_000, 20_000])
def test_parts_find_what_sorting_all_finds(monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    chance = random.Random(29)
    spent = [chance.randrange(500) for _ in range(1_000)]
    monkeypatch.setattr(concentration, "AT_ONCE", at_once)
    ranked = sorted(spent, reverse=True)
    assert top_shares(spent) == (
        TopShare(25, 25, sum(ranked[:25])),
        TopShare(100, 100, sum(ranked[:100])),
        TopShare(200, 200, sum(ranked[:200])),
    )


def test_of_nobody_there_is_nothing() -> None:
    assert top_shares(()) == tuple(TopShare(share, 0, 0) for share in (25, 100, 200))
