"""The reports, one module each; another one is a module, a line here and a test."""

from shopclub.insights.report import Report
from shopclub.insights.reports import (
    concentration,
    member_profit,
    members_by_spend,
    oddities,
    points,
    retention,
    sales_by_day,
    scores,
    steps,
    targets,
    tiers,
    value_classes,
)
from shopclub.kernel.phrases import Phrases

REPORTS: tuple[Report, ...] = (
    sales_by_day.REPORT,
    members_by_spend.REPORT,
    tiers.REPORT,
    points.REPORT,
    retention.REPORT,
    concentration.REPORT,
    scores.REPORT,
    value_classes.REPORT,
    member_profit.REPORT,
    steps.REPORT,
    targets.REPORT,
    oddities.REPORT,
)


def report_word(key: str, phrases: Phrases) -> str:
    """Return the title of the report of a key; one that nobody knows is called by it."""
    return next((report.title(phrases) for report in REPORTS if report.key == key), key)
