"""The tiers of those who bought: how many, what they spent, and what each spent."""

from shopclub.insights import facts
from shopclub.insights.report import Asked, Report, count, money, share, text
from shopclub.kernel.ratios import each, tenths
from shopclub.kernel.table import Table, Value
from shopclub.sales.history import purchases_of_members


def table(asked: Asked) -> Table:
    """Return a row for each tier, the highest first."""
    bought = purchases_of_members(first=asked.period.first, last=asked.period.last)
    lines = facts.tiers_of(bought, keys=asked.keys, ladder=asked.ladder)
    active, spent = sum(line.active for line in lines), sum(line.spent for line in lines)

    def row(name: str, members: int, paid: int) -> tuple[Value, ...]:
        return (
            name,
            members,
            tenths(members, active),
            paid,
            tenths(paid, spent),
            each(paid, members),
        )

    return Table(
        title=REPORT.title(asked.phrases),
        columns=(
            text(asked.phrases.translate("Report", "Tier")),
            count(asked.phrases.translate("Report", "Members")),
            share(asked.phrases.translate("Report", "Of the members")),
            money(asked.phrases.translate("Report", "Spent")),
            share(asked.phrases.translate("Report", "Of the sales")),
            money(asked.phrases.translate("Report", "Each")),
        ),
        rows=tuple(row(asked.tier_name(line.tier), line.active, line.spent) for line in lines),
        totals=row(asked.phrases.translate("Report", "Together"), active, spent),
        currency=asked.currency,
    )


REPORT = Report("tiers", lambda phrases: phrases.translate("Report", "Tiers"), table)
