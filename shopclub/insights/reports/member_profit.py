"""What a member brings in a year and while they stay, tier by tier."""

from collections import defaultdict

from shopclub.counter.paper import tier_label
from shopclub.insights.member_profit import Custom
from shopclub.insights.period import previous
from shopclub.insights.report import Asked, Report, count, money, text
from shopclub.insights.tier_labels import key_under
from shopclub.kernel.money import plain_hundredths
from shopclub.kernel.table import Table, Value
from shopclub.sales.history import purchases_of_members

NOTHING = (0, 0, 0, 0, 0)
"""Of a tier: who bought, how often, for how much, who came before, and who of them again."""


def table(asked: Asked) -> Table:
    """Return a row for each tier, the highest first; without a margin there is no profit."""
    translate, margin = asked.phrases.translate, asked.margin_basis_points

    def row(name: str, custom: Custom) -> tuple[Value, ...]:
        year, whole = (
            (None, None)
            if margin is None
            else (
                custom.profit_a_year(margin_basis_points=margin),
                custom.profit_in_all(margin_basis_points=margin),
            )
        )
        return (
            name, custom.active, custom.value, custom.yearly, custom.loyalty_months, year, whole,
        )  # fmt: skip

    by_tier, together = _customs(asked)
    return Table(
        title=REPORT.title(asked.phrases),
        columns=(
            text(translate("Report", "Tier")),
            count(translate("Report", "Members")),
            money(translate("Report", "A purchase")),
            count(translate("Report", "Purchases a year")),
            count(translate("Report", "Stays, months")),
            money(translate("Report", "Profit a year")),
            money(translate("Report", "Profit in all")),
        ),
        rows=tuple(
            row(asked.tier_name(tier_label(tier, ladder=asked.ladder)), by_tier[tier.key])
            for tier in reversed(asked.ladder.tiers)
            if tier.key in by_tier
        ),
        totals=row(translate("Report", "Together"), together),
        currency=asked.currency,
        note=_note(asked),
    )


def _note(asked: Asked) -> str:
    translate, margin = asked.phrases.translate, asked.margin_basis_points
    if margin is None:
        return translate(
            "Report", "Enter the shop's margin under Settings, Shop, to see what is left of it."
        )
    return translate(
        "Report",
        "Each member, at a margin of {percent}%. How long they stay is told by the period before; "
        "ten years at most.",
    ).format(percent=plain_hundredths(margin))


def _customs(asked: Asked) -> tuple[dict[str, Custom], Custom]:
    """Return what each tier bought, and all together; the tiers are those of now."""
    period, before = asked.period, previous(asked.period)
    bought = purchases_of_members(first=period.first, last=period.last)
    came = {
        one.member_id
        for one in purchases_of_members(first=before.first, last=before.last)
        if one.visits
    }
    days, key_of = period.come(today=asked.today), key_under(asked.ladder, asked.keys)
    sums: dict[str, list[int]] = defaultdict(lambda: [*NOTHING])
    for one in bought:
        mine, active = sums[key_of(one.member_id)], bool(one.visits)
        stayed = active and one.member_id in came
        for place, more in enumerate((active, one.visits, one.paid, 0, stayed)):
            mine[place] += more
    for member_id in came:
        sums[key_of(member_id)][3] += 1
    together = map(sum, zip(NOTHING, *sums.values(), strict=True))
    return {key: Custom(days, *mine) for key, mine in sums.items()}, Custom(days, *together)


REPORT = Report(
    "member_profit", lambda phrases: phrases.translate("Report", "Member profit"), table
)
