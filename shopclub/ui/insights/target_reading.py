"""What the owner types of a target, read field by field: pure, no Qt."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import MINUS, Currency, format_figure, parse_money, plain_hundredths
from shopclub.kernel.text import to_half_width, without_invisible
from shopclub.targets.target import (
    MOST_MONTHS,
    BeginsTooLate,
    Figure,
    GoalIsBaseline,
    IsOverAlready,
    MonthsOutOfRange,
    TargetOverlaps,
    TargetSaid,
    Unit,
    ValueOutOfRange,
    check_first,
    check_target,
    goal_by,
)
from shopclub.ui.jobs import Refusal
from shopclub.ui.settings.numbers import NumberFault, NumberRefused, read_hundredths, read_whole

FIRST, MONTHS, BASELINE, GOAL = "first", "months", "baseline", "goal"
KEYS = (FIRST, MONTHS, BASELINE, GOAL)
USUAL_MONTHS = 12
MOST_CHANGE = 10_000_00
"""A change of at most 10,000 percent, in hundredths of one."""
Entries = Mapping[str, str]
Value = TypeVar("Value")
_MONTH = re.compile(r"([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})\s*月?", re.ASCII)


@dataclass(eq=False)
class MonthUnreadable(ShopClubError):
    """An entry is not a month of the calendar."""


@dataclass(frozen=True, slots=True)
class TargetRead:
    """What the entries say as far as they can be read, and why some of them cannot be."""

    first: date | None
    months: int | None
    baseline: int | None
    goal: int | None
    faults: Mapping[str, Refusal]

    def said(self, figure: Figure) -> TargetSaid | None:
        """Return the target, or None where something is missing."""
        parts = (self.first, self.months, self.baseline, self.goal)
        if self.first is None or None in parts or self.faults:
            return None
        return TargetSaid(figure, self.first, self.months or 0, self.baseline or 0, self.goal or 0)


def read_target(
    entries: Entries, *, figure: Figure, by_change: bool, today: date, currency: Currency
) -> TargetRead:
    """Return what entries say of a target; a goal `by_change` is in percent of the baseline."""
    faults: dict[str, Refusal] = {}

    def need(key: str, how: Callable[[str], Value]) -> Value | None:
        try:
            return how(entries.get(key, ""))
        except ShopClubError as refusal:
            faults[key] = refusal
            return None

    def of_figure(text: str) -> int:
        return read_value(text, figure, currency=currency)

    baseline = need(BASELINE, of_figure)
    change = need(GOAL, read_change) if by_change else None
    goal = None if by_change else need(GOAL, of_figure)
    if change is not None and baseline is not None:
        goal = goal_by(change, baseline=baseline)
    read = TargetRead(
        first=need(FIRST, lambda text: read_first(text, today=today)),
        months=need(MONTHS, lambda text: read_whole(text, least=1, most=MOST_MONTHS)),
        baseline=baseline,
        goal=goal,
        faults=faults,
    )
    said = read.said(figure)
    if said is not None:
        try:
            check_target(said, today=today)
        except ShopClubError as refusal:
            faults[field_of(refusal)] = refusal
    return read


def field_of(refusal: Refusal) -> str:
    """Return beside which field a refusal stands; it is nowhere where it is of no entry."""
    match refusal:
        case ValueOutOfRange(_, False):
            return BASELINE
        case ValueOutOfRange() | GoalIsBaseline():
            return GOAL
        case MonthsOutOfRange() | IsOverAlready():
            return MONTHS
        case BeginsTooLate() | TargetOverlaps():
            return FIRST
    return ""


def read_month(entry: str) -> date:
    """Read the first day of a month as `2026-12` or `2026年12月`; raises MonthUnreadable."""
    match = _MONTH.fullmatch(_plain(entry))
    if match is None:
        raise MonthUnreadable
    try:
        return date(int(match[1]), int(match[2]), 1)
    except ValueError:
        raise MonthUnreadable from None


def read_first(entry: str, *, today: date) -> date:
    """Read the first month of a target; raises MonthUnreadable or BeginsTooLate."""
    first = read_month(entry)
    check_first(first, today=today)
    return first


def read_value(entry: str, figure: Figure, *, currency: Currency) -> int:
    """Read a value of a figure in its own unit; raises NumberRefused or AmountRefused."""
    match figure.unit:
        case Unit.SHARE:
            return _tenths(read_hundredths(entry, least=0, most=figure.most * 10), figure.most * 10)
        case Unit.COUNT:
            return read_whole(entry, least=0, most=figure.most)
        case Unit.MONEY:
            return parse_money(entry, currency=currency)
        case Unit.HUNDREDTHS:
            return read_hundredths(entry, least=0, most=figure.most)


def read_change(entry: str) -> int:
    """Read a change such as `+15`, `15%` or `-7.5` as tenths of a percent; raises NumberRefused."""
    text = _plain(entry)
    down = text[:1] in {"-", MINUS}
    plain = text[1:] if down or text[:1] == "+" else text
    if plain[:1] in {"-", MINUS, "+"}:
        plain = "?"
    change = _tenths(read_hundredths(plain, least=0, most=MOST_CHANGE), MOST_CHANGE)
    return -change if down else change


def entries_of(said: TargetSaid, *, currency: Currency) -> dict[str, str]:
    """Return the entries of a target as it stands."""
    return {
        FIRST: f"{said.first:%Y-%m}",
        MONTHS: str(said.months),
        BASELINE: entry_of(said.baseline, said.figure, currency=currency),
        GOAL: entry_of(said.goal, said.figure, currency=currency),
    }


def entry_of(value: int | None, figure: Figure, *, currency: Currency) -> str:
    """Return a value of a figure as it is typed, nothing for none or one below 0."""
    if value is None or value < 0:
        return ""
    match figure.unit:
        case Unit.SHARE:
            return plain_hundredths(value * 10)
        case Unit.COUNT:
            return str(value)
        case Unit.MONEY:
            return format_figure(value, currency=currency)
        case Unit.HUNDREDTHS:
            return plain_hundredths(value)


def _tenths(hundredths: int, most: int) -> int:
    if hundredths % 10:
        raise NumberRefused(NumberFault.TOO_MANY_DECIMALS, "0", plain_hundredths(most))
    return hundredths // 10


def _plain(entry: str) -> str:
    return without_invisible(to_half_width(entry).replace("。", ".")).strip()
