"""Figures of a period turned into what its charts show, in words."""

from datetime import date

from shopclub.insights.buckets import Grain
from shopclub.insights.concentration import LorenzPoint, TopShare
from shopclub.insights.dashboard import Takings
from shopclub.insights.quintiles import FIFTHS, ScoreGrid
from shopclub.insights.retention import CohortRow
from shopclub.kernel.money import Currency, format_money
from shopclub.kernel.ratios import tenths
from shopclub.ui.insights.day_bars import Bar, step_of
from shopclub.ui.insights.heat_grid import HeatCell, HeatRow
from shopclub.ui.insights.lorenz_curve import WHOLE, CurvePoint, NamedPoint
from shopclub.ui.insights.period_words import (
    NOTHING,
    month_and_year_word,
    percent_word,
    span_word,
)
from shopclub.ui.insights.tiles_shown import money_of
from shopclub.ui.translation import translate
from shopclub.ui.words import day_word, full_day_word, members_word, short_month_word


def bars_shown(takings: Takings) -> tuple[tuple[Bar, ...], tuple[tuple[int, str], ...]]:
    """Return the bars of a period with those before them, and the lines of the scale."""
    money, grain, bars = money_of(takings), takings.grain, takings.bars
    before = takings.bars_before if takings.anything_before else ()
    lasts = [bar.day for bar in bars[1:]]
    shown = []
    for place, bar in enumerate(bars):
        last = lasts[place] if place < len(lasts) else None
        whole = translate("Insights", "{day}: {money}").format(
            day=full_day_word(bar.day) if grain is Grain.DAY else _bucket_word(bar.day, grain),
            money=format_money(bar.totals.paid, currency=money),
        )
        own = translate("Insights", "members {money}").format(
            money=format_money(bar.totals.member_paid, currency=money)
        )
        then = before[place].totals.paid if place < len(before) else None
        said = [whole, own]
        if then is not None:
            was = format_money(then, currency=money)
            said.append(translate("Insights", "was {figure}").format(figure=was))
        tick = (
            short_month_word(bar.day)
            if grain is Grain.MONTH
            else day_word(bar.day, today=takings.period.last)
        )
        wanted = grain is not Grain.DAY or place % 7 == 0 or last is None
        shown.append(
            Bar(
                bar.totals.paid,
                bar.totals.member_paid,
                then,
                tick if wanted else "",
                ", ".join(said),
            )
        )
    most = max((max(bar.whole, bar.before or 0) for bar in shown), default=0)
    step = step_of(most)
    lines = tuple((step * place, _short(step * place, money)) for place in range(3))
    return tuple(shown), lines if most > 1 else lines[:1]


def curve_shown(
    curve: tuple[LorenzPoint, ...], *, tops: tuple[TopShare, ...]
) -> tuple[tuple[CurvePoint, ...], tuple[NamedPoint, ...]]:
    """Return the curve from those who spent most, and its named points."""
    if not curve or not curve[-1].spent:
        return (), ()
    members, spent = curve[-1].members, curve[-1].spent
    named = tuple(
        NamedPoint(
            CurvePoint(tenths(top.members, members) or 0, tenths(top.spent, spent) or 0),
            translate("Insights", "{few} make {share}").format(
                few=_plain(top.per_mille), share=percent_word(tenths(top.spent, spent))
            ),
        )
        for top in tops
    )
    points = {
        CurvePoint(
            WHOLE - WHOLE * point.members // members,
            WHOLE - WHOLE * point.spent // spent,
        )
        for point in curve
    } | {one.point for one in named}
    return tuple(sorted(points, key=lambda point: (point.members, point.sales))), named


def cohort_rows(rows: tuple[CohortRow, ...]) -> tuple[HeatRow, ...]:
    """Return the cohorts with the part that still buys, in whole percent."""
    return tuple(
        HeatRow(
            short_month_word(row.first),
            f"{row.members:,}" if row.members else NOTHING,
            tuple(
                HeatCell(
                    str((share + 5) // 10),
                    share,
                    WHOLE,
                    translate(
                        "Insights", "First bought in {cohort}, bought in {month}: {n}"
                    ).format(
                        cohort=month_and_year_word(row.first),
                        month=month_and_year_word(row.month(place)),
                        n=members_word(count),
                    ),
                )
                for place, (count, share) in enumerate(
                    zip(row.bought, row.kept_tenths, strict=True)
                )
                if row.members
            ),
        )
        for row in rows
    )


def score_rows(grid: ScoreGrid) -> tuple[HeatRow, ...]:
    """Return the grid of buyers: the most recent above, the most frequent at the right."""
    most = max(map(max, grid.rows))
    names = {0: translate("Insights", "Recent"), FIFTHS - 1: translate("Insights", "Long ago")}
    return tuple(
        HeatRow(
            names.get(place, ""),
            "",
            tuple(
                HeatCell(
                    f"{count:,}",
                    count,
                    most + 1,
                    translate("Insights", "Recency {recency}, frequency {often}: {n}").format(
                        recency=FIFTHS - place, often=often, n=members_word(count)
                    ),
                    marked=place >= FIFTHS - 2 and often >= FIFTHS - 1,
                )
                for often, count in enumerate(row, start=1)
            ),
        )
        for place, row in enumerate(grid.rows)
    )


def panel_heads() -> tuple[tuple[str, str], ...]:
    """Return the titles and notes of the panels below the bars."""
    return (
        (translate("Insights", "Tiers"), translate("Insights", "sales")),
        (translate("Insights", "Concentration"), translate("Insights", "share of sales")),
        (
            translate("Insights", "Cohort retention"),
            translate("Insights", "% still buying, months on"),
        ),
        (translate("Insights", "Recency and frequency"), translate("Insights", "members to date")),
        (translate("Insights", "Coming back"), ""),
        (translate("Insights", "Points"), ""),
        (translate("Insights", "Ladder of loyalty"), translate("Insights", "members")),
    )


def compared_word(takings: Takings) -> str:
    """Return what stands under the title: the days, and what they are compared with."""
    period, before = takings.period, takings.before
    span = span_word(period.first, period.last)
    if not takings.anything_before:
        return translate("Insights", "{days}; nothing before to compare with.").format(days=span)
    return translate(
        "Insights", "{days}, against {before}. Click any figure to see the members behind it."
    ).format(days=span, before=span_word(before.first, before.last))


def _bucket_word(day: date, grain: Grain) -> str:
    if grain is Grain.MONTH:
        return month_and_year_word(day)
    return translate("Insights", "Week from {day}").format(day=full_day_word(day))


def _plain(per_mille: int) -> str:
    return f"{per_mille // 10}%" if per_mille % 10 == 0 else f"{per_mille // 10}.{per_mille % 10}%"


def _short(minor: int, money: Currency) -> str:
    whole = minor // 10**money.exponent
    return f"{whole // 1_000:,}k" if whole and whole % 1_000 == 0 else f"{whole:,}"
