"""How far targets have come, in the words of the page."""

from dataclasses import dataclass
from datetime import date

from shopclub.insights.target_months import TargetsRead
from shopclub.kernel.money import Currency, currency
from shopclub.targets.target import TargetSaid
from shopclub.targets.way import MonthOfTarget, Progress, Standing, expected_at
from shopclub.ui.insights.day_bars import Bar
from shopclub.ui.insights.period_words import month_and_year_word
from shopclub.ui.target_words import difference_said, figure_word, standing_word, value_word
from shopclub.ui.translation import translate
from shopclub.ui.words import short_month_word


@dataclass(frozen=True, slots=True)
class TargetShown:
    """A target in a row: its way, a month's figure, what was expected of it, how it came out."""

    target_id: int
    word: str
    way: str
    figure: str
    expected: str
    standing: Standing | None
    result: str
    bars: tuple[Bar, ...]

    @property
    def said(self) -> str:
        """Return the whole row in words."""
        parts = (self.word, self.way, self.figure, self.expected, self.result)
        return ", ".join(part for part in parts if part)


def targets_shown(read: TargetsRead) -> tuple[TargetShown, ...]:
    """Return a row for each target."""
    money = currency(read.currency)
    return tuple(_row(progress, money) for progress in read.progress)


def way_word(said: TargetSaid, *, money: Currency) -> str:
    """Return from where to where a target goes, and in which months."""
    pattern = (
        translate("Target", "{baseline} to {goal} in {first}")
        if said.months == 1
        else translate("Target", "{baseline} to {goal}, {first} to {last}")
    )
    return pattern.format(
        baseline=value_word(said.baseline, said.figure, currency=money),
        goal=value_word(said.goal, said.figure, currency=money),
        first=_short_word(said.first_month),
        last=_short_word(said.last_month),
    )


def _short_word(day: date) -> str:
    """Return a month with its year in few letters."""
    return translate("Insights", "{month} {year}").format(
        month=short_month_word(day), year=day.year
    )


def bars_of(progress: Progress, *, money: Currency) -> tuple[Bar, ...]:
    """Return a bar for each month of a target, also of those to come, which have only a mark.

    The month that is still running is pale; a figure below 0 draws no bar.
    """
    said, begun = progress.target.said, progress.months
    bars = []
    for place in range(1, said.months + 1):
        month = begun[place - 1] if place <= len(begun) else None
        expected = expected_at(place, said=said)
        figure = 0 if month is None or month.figure is None else month.figure
        over = month is not None and month.standing is not Standing.RUNNING
        day = said.month(place)
        value = value_word(expected, said.figure, currency=money)
        words = translate("Target", "{month}: expected {value}").format(
            month=month_and_year_word(day), value=value
        )
        if month is not None:
            words = f"{words}, {_said(month, said, money=money)}"
        bars.append(Bar(figure, figure if over else 0, expected, short_month_word(day), words))
    return tuple(bars)


def month_cells(month: MonthOfTarget, said: TargetSaid, *, money: Currency) -> tuple[str, ...]:
    """Return a month of a target as a row of a table, without how it came out."""
    return (
        month_and_year_word(month.month),
        value_word(month.figure, said.figure, currency=money),
        value_word(month.expected, said.figure, currency=money),
        difference_said(month.difference, said.figure, currency=money),
    )


def _said(month: MonthOfTarget, said: TargetSaid, *, money: Currency) -> str:
    value = value_word(month.figure, said.figure, currency=money)
    return translate("Target", "{value}, {result}").format(
        value=value, result=standing_word(month.standing)
    )


def _row(progress: Progress, money: Currency) -> TargetShown:
    """Tell of the last month that is over, else of the running one, else when it begins."""
    said = progress.target.said
    month = progress.last_over or (progress.months[-1] if progress.months else None)
    figure = expected = ""
    if month is None:
        standing = None
        result = translate("Target", "begins {month}").format(month=_short_word(said.first_month))
    else:
        standing, result = month.standing, standing_word(month.standing)
        figure = value_word(month.figure, said.figure, currency=money)
        expected = translate("Target", "expected {value}, {month}").format(
            month=_short_word(month.month),
            value=value_word(month.expected, said.figure, currency=money),
        )
    return TargetShown(
        target_id=progress.target.target_id,
        word=figure_word(said.figure),
        way=translate("Target", "{baseline} to {goal} by {month}").format(
            baseline=value_word(said.baseline, said.figure, currency=money),
            goal=value_word(said.goal, said.figure, currency=money),
            month=_short_word(said.last_month),
        ),
        figure=figure,
        expected=expected,
        standing=standing,
        result=result,
        bars=bars_of(progress, money=money),
    )
