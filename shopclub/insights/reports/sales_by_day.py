"""What each shop day took: sales, money of members and others, refunds."""

from shopclub.insights import facts
from shopclub.insights.buckets import sum_of
from shopclub.insights.report import Asked, Report, count, day, money, share
from shopclub.kernel.ratios import each, tenths
from shopclub.kernel.table import Table, Value
from shopclub.sales.rollups import DayTotals


def table(asked: Asked) -> Table:
    """Return every day of the period on which anything happened."""
    days = [one for one in facts.sold_on(asked.period) if one.totals.sales or one.totals.refunds]
    whole = sum_of(one.totals for one in days) if days else facts.NOTHING
    return Table(
        title=REPORT.title(asked.phrases),
        columns=(
            day(asked.phrases.translate("Report", "Day")),
            count(asked.phrases.translate("Report", "Sales")),
            money(asked.phrases.translate("Report", "Taken, net")),
            money(asked.phrases.translate("Report", "Of members")),
            share(asked.phrases.translate("Report", "Members' share")),
            money(asked.phrases.translate("Report", "Average sale")),
            count(asked.phrases.translate("Report", "Refunds")),
            money(asked.phrases.translate("Report", "Given back")),
        ),
        rows=tuple((one.day, *_figures(one.totals)) for one in days),
        totals=(asked.phrases.translate("Report", "Together"), *_figures(whole)),
        currency=asked.currency,
    )


def _figures(totals: DayTotals) -> tuple[Value, ...]:
    return (
        totals.sales,
        totals.paid,
        totals.member_paid,
        tenths(totals.member_paid, totals.paid),
        each(totals.paid, totals.purchases),
        totals.refunds,
        totals.refunded,
    )


REPORT = Report("sales_by_day", lambda phrases: phrases.translate("Report", "Sales by day"), table)
