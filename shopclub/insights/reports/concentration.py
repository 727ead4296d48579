"""How much of the members' sales the few bring who spend most, of those who bought.

What others brought back belongs to no part of those who bought, and is said beside the table.
"""

from shopclub.insights.concentration import top_shares
from shopclub.insights.report import Asked, Report, count, money, share, text
from shopclub.insights.value_classes import value_classes
from shopclub.kernel.money import currency, format_money
from shopclub.kernel.ratios import each, tenths
from shopclub.kernel.table import Table, Value
from shopclub.sales.history import spent_by_buyers, totals_of

SHARES = (10, 25, 50, 100, 200, 300, 500)


def table(asked: Asked) -> Table:
    """Return the top shares of the members, and the fewest who bring eighty percent."""
    span = {"first": asked.period.first, "last": asked.period.last}
    spent = spent_by_buyers(**span)
    whole, classes = sum(spent), value_classes(spent)
    refunded = whole - totals_of(**span).member_paid
    note = asked.phrases.translate(
        "Report", "Members who bought nothing were refunded {money}; it is in none of these lines."
    )

    def row(name: str, members: int, paid: int) -> tuple[Value, ...]:
        return (
            name,
            members,
            tenths(members, len(spent)),
            paid,
            tenths(paid, whole),
            each(paid, members),
        )

    top = asked.phrases.translate("Report", "Top {percent}%")
    return Table(
        title=REPORT.title(asked.phrases),
        columns=(
            text(""),
            count(asked.phrases.translate("Report", "Members")),
            share(asked.phrases.translate("Report", "Of the members")),
            money(asked.phrases.translate("Report", "Spent")),
            share(asked.phrases.translate("Report", "Of the sales")),
            money(asked.phrases.translate("Report", "Each")),
        ),
        rows=(
            *(
                row(top.format(percent=_percent(one.per_mille)), one.members, one.spent)
                for one in top_shares(spent, per_mille=SHARES)
            ),
            row(
                asked.phrases.translate("Report", "The few who bring 80%"),
                classes.few,
                classes.few_spent,
            ),
        ),
        totals=row(asked.phrases.translate("Report", "All who bought"), len(spent), whole),
        currency=asked.currency,
        note=note.format(money=format_money(refunded, currency=currency(asked.currency)))
        if refunded > 0
        else "",
    )


def _percent(per_mille: int) -> str:
    return f"{per_mille // 10}" if per_mille % 10 == 0 else f"{per_mille // 10}.{per_mille % 10}"


REPORT = Report(
    "concentration", lambda phrases: phrases.translate("Report", "Concentration"), table
)
