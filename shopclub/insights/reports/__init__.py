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
    tiers,
    value_classes,
)

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
    oddities.REPORT,
)
