"""A summary as a shop of any size would have it, and where its words would meet on paper."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import combinations
from typing import Any

from shopclub.documents.pages import Mark, TextMark
from shopclub.insights.activity import Activity
from shopclub.insights.concentration import TopShare
from shopclub.insights.summary import DayLine, Figures, Summary, TierLine
from shopclub.points.flows import PointFlows
from shopclub.sales.rollups import DayTotals

_GROWS = (Activity, DayLine, Figures, PointFlows, TierLine, TopShare)
_STAYS = {"per_mille"}
TOUCH = 0.4
"""So many mm must stay between two words of one line, or they read as one."""


def grown(summary: Summary, times: int) -> Summary:
    """Return a summary of a shop that is so many times as large, day by day."""
    return replace(
        summary,
        now=_grown(summary.now, times),
        then=_grown(summary.then, times),
        days=_grown(summary.days, times),
        tiers=_grown(summary.tiers, times),
        top_shares=_grown(summary.top_shares, times),
        points=_grown(summary.points, times),
    )


def meeting(marks: list[Mark]) -> Iterator[tuple[str, str]]:
    """Yield each two texts of one line that touch or overlap."""
    texts = [mark for mark in marks if isinstance(mark, TextMark) and mark.letters.text.strip()]
    for one, other in combinations(sorted(texts, key=lambda mark: mark.left), 2):
        if abs(one.baseline - other.baseline) < 1 and (
            one.left + one.letters.width + TOUCH > other.left
        ):
            yield one.letters.text, other.letters.text


def cut(marks: list[Mark]) -> Iterator[str]:
    """Yield each text that ends in `…` though it is a figure."""
    for mark in marks:
        if isinstance(mark, TextMark) and mark.letters.text.endswith("…"):
            said = mark.letters.text
            if any(char.isdigit() for char in said):
                yield said


def _grown(value: Any, times: int) -> Any:
    if isinstance(value, DayTotals):
        return DayTotals(*(figure * times for figure in value))
    if isinstance(value, tuple):
        return tuple(_grown(one, times) for one in value)
    if is_dataclass(value) and isinstance(value, _GROWS):
        changed = {
            field.name: _grown(getattr(value, field.name), times)
            for field in fields(value)
            if field.name not in _STAYS
        }
        return replace(value, **changed)
    return value * times if isinstance(value, int) else value
