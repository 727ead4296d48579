"""What a benchmark reports: a figure, its floor, their ratio, the bar, and the verdict."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

LENIENCY = 2


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured figure beside its floor in the same unit, lower is better.

    `bar` is the ratio that must not be passed; where `at_least`, the one that must be reached by
    the floor over the figure (a peer beside us). No floor makes the figure itself the ratio.
    """

    bar: str
    work: str
    unit: str
    figure: float
    floor: float | None
    limit: float | None
    at_least: bool = False

    @property
    def ratio(self) -> float:
        """The figure in floors, or the floor in figures where a peer must be beaten."""
        if self.floor is None:
            return self.figure
        return self.floor / self.figure if self.at_least else self.figure / self.floor

    def passes(self, *, leniency: float = 1) -> bool:
        """Tell whether the bar holds, or holds when it is that many times wider."""
        if self.limit is None:
            return True
        if self.at_least:
            return self.ratio * leniency >= self.limit
        return self.ratio <= self.limit * leniency

    @property
    def verdict(self) -> str:
        """The verdict in a word or two."""
        if self.limit is None:
            return "told"
        if self.passes():
            return "holds"
        return "missed" if self.passes(leniency=LENIENCY) else "MISSED TWICE"


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which a share (0 to 1) of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def over_rounds(rounds: Sequence[Sequence[float]], share: float) -> float:
    """Return the median over the rounds of a percentile, so that one noisy round tells nothing."""
    return median(percentile(values, share) for values in rounds)


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as a table in Markdown."""
    lines = [
        "| bar | work | floor | figure | ratio | must | verdict |",
        "|---|---|---|---|---|---|---|",
    ]
    for one in figures:
        floor = "" if one.floor is None else f"{_shown(one.floor)} {one.unit}"
        sign = "≥" if one.at_least else "≤"
        must = "" if one.limit is None else f"{sign} {one.limit:g}"
        lines.append(
            f"| {one.bar} | {one.work} | {floor} | {_shown(one.figure)} {one.unit} "
            f"| {one.ratio:.2f} | {must} | {one.verdict} |"
        )
    return "\n".join(lines)


def _shown(value: float) -> str:
    return f"{value:.3f}" if value < 10 else f"{value:,.1f}"
