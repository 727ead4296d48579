"""What became of the points: what came, what went, what is owed and what lapses unused."""

from shopclub.insights.report import Asked, Report, count, money, share, text
from shopclub.kernel.ratios import tenths
from shopclub.kernel.table import Table
from shopclub.points.flows import flows_of


def table(asked: Asked) -> Table:
    """Return points and their money, from the beginning of the period to its end."""
    flows = flows_of(first=asked.period.first, last=asked.period.last)
    moved = (
        (asked.phrases.translate("Report", "Outstanding at the beginning"), flows.opening, None),
        (asked.phrases.translate("Report", "Issued"), flows.issued, None),
        (asked.phrases.translate("Report", "Given back on refunds"), flows.returned, None),
        (asked.phrases.translate("Report", "Adjusted by hand"), flows.adjusted, None),
        (
            asked.phrases.translate("Report", "Redeemed"),
            -flows.redeemed,
            tenths(flows.used, flows.gone),
        ),
        (
            asked.phrases.translate("Report", "Lapsed unused (breakage)"),
            -flows.expired,
            tenths(flows.expired, flows.gone),
        ),
        (asked.phrases.translate("Report", "Taken back on refunds"), -flows.taken_back, None),
    )
    closing = (asked.phrases.translate("Report", "Outstanding at the end"), flows.closing, None)
    return Table(
        title=REPORT.title(asked.phrases),
        columns=(
            text(""),
            count(asked.phrases.translate("Report", "Points")),
            money(asked.phrases.translate("Report", "Worth")),
            share(asked.phrases.translate("Report", "Of those gone")),
        ),
        rows=tuple((said, points, asked.worth.of(points), part) for said, points, part in moved),
        totals=(closing[0], closing[1], asked.worth.of(closing[1]), None),
        currency=asked.currency,
    )


REPORT = Report(
    "points", lambda phrases: phrases.translate("Report", "Points and liability"), table
)
