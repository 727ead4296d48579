"""Members by what they spent in the period, the most first, with their running share.

Who bought nothing and only brought something back comes last: the sum is the members' sales.
"""

from itertools import accumulate

from shopclub.insights.facts import by_money
from shopclub.insights.report import Asked, Report, count, money, share, text
from shopclub.kernel.ratios import tenths
from shopclub.kernel.table import Table
from shopclub.members import rosters
from shopclub.sales.history import purchases_of_members


def table(asked: Asked) -> Table:
    """Return as many as are asked for; the totals are of all."""
    span = asked.period
    ranked = by_money(purchases_of_members(first=span.first, last=span.last))
    whole = sum(one.paid for one in ranked)
    listed = ranked[: asked.most_rows]
    named = rosters.named(tuple(one.member_id for one in listed))
    running = accumulate(one.paid for one in listed)
    rows = []
    for rank, (one, so_far) in enumerate(zip(listed, running, strict=True), start=1):
        who = named.get(one.member_id)
        rows.append(
            (
                rank,
                asked.phrases.translate("Report", "erased member") if who is None else who.name,
                "" if who is None else who.card_number,
                asked.tier_of(one.member_id),
                one.visits,
                one.days,
                one.paid,
                tenths(so_far, max(whole, 0)),
            )
        )
    note = asked.phrases.translate("Report", "The first {shown} of {all} members").format(
        shown=f"{len(listed):,}", all=f"{len(ranked):,}"
    )
    return Table(
        title=REPORT.title(asked.phrases),
        columns=(
            count(asked.phrases.translate("Report", "Rank")),
            text(asked.phrases.translate("Report", "Name")),
            text(asked.phrases.translate("Report", "Card")),
            text(asked.phrases.translate("Report", "Tier")),
            count(asked.phrases.translate("Report", "Visits")),
            count(asked.phrases.translate("Report", "Days")),
            money(asked.phrases.translate("Report", "Spent")),
            share(asked.phrases.translate("Report", "Running share")),
        ),
        rows=tuple(rows),
        totals=(
            None,
            asked.phrases.translate("Report", "Together"),
            "",
            "",
            sum(one.visits for one in ranked),
            sum(one.days for one in ranked),
            whole,
            tenths(whole, max(whole, 0)),
        ),
        currency=asked.currency,
        note=note if len(listed) < len(ranked) else "",
        whole=len(ranked) if len(listed) < len(ranked) else 0,
    )


REPORT = Report(
    "members_by_spend", lambda phrases: phrases.translate("Report", "Members by spend"), table
)
