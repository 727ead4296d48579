"""What was wanted and what came of it: each target, month by month up to the end of the period."""

from shopclub.insights.report import Asked, Report, count, text
from shopclub.insights.target_months import read_targets
from shopclub.insights.target_words import KINDS, figure_title, standing_said, value_said
from shopclub.kernel.money import currency
from shopclub.kernel.table import Measured, Table, Value
from shopclub.targets.target import Target
from shopclub.targets.targets import followed_targets
from shopclub.targets.way import MonthOfTarget


def table(asked: Asked) -> Table:
    """Return every month that has begun by the end of the period, of each target in turn."""
    translate = asked.phrases.translate
    read = read_targets(followed_targets(), today=asked.today, currency=asked.currency, known={})
    rows = tuple(
        _row(progress.target, month, asked)
        for progress in read.progress
        for month in progress.months
        if month.month <= asked.period.last
    )
    return Table(
        title=REPORT.title(asked.phrases),
        columns=(
            text(translate("Report", "Target")),
            text(translate("Report", "Month")),
            count(translate("Report", "Figure")),
            count(translate("Report", "Expected")),
            count(translate("Report", "Difference")),
            text(translate("Report", "Result")),
        ),
        rows=rows,
        currency=asked.currency,
        note=_note(asked) if rows else translate("Report", "No target has begun by then."),
    )


def _note(asked: Asked) -> str:
    return asked.phrases.translate(
        "Report",
        "Expected is the straight way from the baseline to the goal, month by month. "
        "Between shares the difference is in points of percent.",
    )


def _row(target: Target, month: MonthOfTarget, asked: Asked) -> tuple[Value, ...]:
    said, money = target.said, currency(asked.currency)
    kind = KINDS[said.figure.unit]
    way = asked.phrases.translate("Report", "{figure}: {baseline} to {goal}").format(
        figure=figure_title(said.figure, asked.phrases),
        baseline=value_said(said.baseline, said.figure, currency=money),
        goal=value_said(said.goal, said.figure, currency=money),
    )
    return (
        way,
        f"{month.month:%Y-%m}",
        None if month.figure is None else Measured(month.figure, kind),
        Measured(month.expected, kind),
        None if month.difference is None else Measured(month.difference, kind),
        standing_said(month.standing, asked.phrases),
    )


REPORT = Report("targets", lambda phrases: phrases.translate("Report", "Targets"), table)
