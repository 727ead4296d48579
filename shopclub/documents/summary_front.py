"""The sections of the summary's first page: the days, the tiers, the best members, the points."""

from shopclub.counter.receipt import TierLabel
from shopclub.documents.accents import ACCENT, PALE
from shopclub.documents.pages import INK, LINE, QUIET, WHITE, Align, BoxMark, Mark
from shopclub.documents.report import LEFT, RIGHT, WHOLE, Place, rule, section, text
from shopclub.documents.summary_chart import (
    BARS_HEIGHT,
    legend,
    sales_bars,
    share_bar,
    stacked_bar,
)
from shopclub.documents.summary_words import (
    NOTHING,
    bucket_name,
    percent,
    starred,
    visits_name,
    whole_figure,
)
from shopclub.documents.words import short_date, tier_name
from shopclub.insights.buckets import Bucket, Grain, buckets_of, come, grain_of, over
from shopclub.insights.summary import Summary
from shopclub.kernel.money import Currency, currency, format_money
from shopclub.kernel.phrases import Phrases
from shopclub.kernel.ratios import each, tenths

LEFT_COLUMN, RIGHT_COLUMN = Place(LEFT, 99.0), Place(107.0, RIGHT)
TOP_FIVE = 5
TIER_COLOURS = {"gold": ("#B98A1F", INK), "silver": ("#AAB5BF", INK), "bronze": ("#9C5B31", WHITE)}


def tier_colours(tier: TierLabel) -> tuple[str, str]:
    """Return the fill of a tier and the ink upon it; one the shop added takes that of its stars."""
    by_stars = "gold" if tier.stars >= 3 else "silver" if tier.stars == 2 else "bronze"
    return TIER_COLOURS[tier.key if tier.key in TIER_COLOURS else by_stars]


def by_day(summary: Summary, *, y: float, phrases: Phrases) -> list[Mark]:
    """Return the section of sales by day, by week or by month.

    Mean and lowest are of those that are over; what is running may be the highest already.
    """
    money = currency(summary.currency)
    grain = grain_of(summary.period.days)
    buckets = buckets_of(summary.days, grain=grain)
    titles = {
        Grain.DAY: phrases.translate("Summary", "Sales by day"),
        Grain.WEEK: phrases.translate("Summary", "Sales by week"),
        Grain.MONTH: phrases.translate("Summary", "Sales by month"),
    }
    there, ended = (which(buckets, today=summary.today) for which in (come, over))
    measured = ended or there
    mean = each(sum(bucket.totals.paid for bucket in measured), len(measured)) or 0
    note = phrases.translate("Summary", "members dark, others pale; dashed: mean {money}").format(
        money=format_money(mean, currency=money)
    )
    marks = section(WHOLE, y, titles[grain], note=note)
    zero = y + 12.4 + BARS_HEIGHT
    marks += sales_bars(buckets, grain=grain, zero=zero, currency=money, mean=mean)
    totals = summary.now.totals
    marks += legend(
        (
            (
                ACCENT,
                phrases.translate("Summary", "members {money}").format(
                    money=format_money(totals.member_paid, currency=money)
                ),
            ),
            (
                PALE,
                phrases.translate("Summary", "others {money}").format(
                    money=format_money(totals.paid - totals.member_paid, currency=money)
                ),
            ),
        ),
        baseline=y + 52.6,
        left=26.0,
    )
    told = _highest_and_lowest(there, ended=ended)
    if told is not None:
        best, least = told
        said = phrases.translate(
            "Summary", "highest {best_day} {best}, lowest {least_day} {least}"
        ).format(
            best_day=_when(best, grain=grain, phrases=phrases),
            best=format_money(best.totals.paid, currency=money),
            least_day=_when(least, grain=grain, phrases=phrases),
            least=format_money(least.totals.paid, currency=money),
        )
        marks.append(
            text(
                said,
                RIGHT,
                y + 52.6,
                size=8,
                align=Align.RIGHT,
                colour=QUIET,
                width=80,
                floor=6.5,
            )
        )
    return marks


def _highest_and_lowest(
    there: tuple[Bucket, ...], *, ended: tuple[Bucket, ...]
) -> tuple[Bucket, Bucket] | None:
    """Return the two to be told of, or None where they say nothing."""
    if not ended or not any(bucket.totals.paid for bucket in there):
        return None
    best = max(there, key=lambda bucket: bucket.totals.paid)
    least = min(ended, key=lambda bucket: bucket.totals.paid)
    return None if best is least else (best, least)


def _when(bucket: Bucket, *, grain: Grain, phrases: Phrases) -> str:
    if grain is Grain.MONTH:
        return bucket_name(bucket, grain=grain)
    return short_date(bucket.first.isoformat(), phrases=phrases)


def by_tier(summary: Summary, *, y: float, phrases: Phrases) -> list[Mark]:
    """Return the tiers of those who bought: one bar, and a line each."""
    money, place = currency(summary.currency), LEFT_COLUMN
    marks = section(
        place,
        y,
        phrases.translate("Summary", "Tiers"),
        note=phrases.translate("Summary", "of members' sales"),
    )
    marks += stacked_bar(
        tuple((line.spent, *tier_colours(line.tier)) for line in summary.tiers),
        left=place.left,
        width=place.width,
        top=y + 9,
        height=6,
    )
    head = y + 20.4
    for x, word in (
        (53, phrases.translate("Summary", "active")),
        (71, phrases.translate("Summary", "each")),
        (99, phrases.translate("Summary", "sales")),
    ):
        marks.append(text(word, x, head, size=7.5, align=Align.RIGHT, colour=QUIET))
    line_y = head + 5.2
    for line in summary.tiers[:3]:
        marks.append(BoxMark(place.left, line_y - 2.2, 2.4, 2.4, tier_colours(line.tier)[0]))
        name = starred(line.tier, phrases=phrases)
        marks.append(text(name, place.left + 4, line_y, width=26, floor=6.5))
        marks += _tier_figures(line.active, line.spent, baseline=line_y, money=money)
        line_y += 5.2
    marks.append(rule(place.left, place.right, line_y - 3.6, stroke=0.25, colour=LINE))
    active = sum(line.active for line in summary.tiers)
    spent = sum(line.spent for line in summary.tiers)
    marks.append(text(phrases.translate("Summary", "All"), place.left, line_y))
    marks += _tier_figures(active, spent, baseline=line_y, money=money)
    return marks


def _tier_figures(active: int, spent: int, *, baseline: float, money: Currency) -> list[Mark]:
    mean = each(spent, active)
    per_head = NOTHING if mean is None else f"{money.sign}{whole_figure(mean, currency=money)}"
    return [
        text(f"{active:,}", 53, baseline, align=Align.RIGHT),
        text(per_head, 71, baseline, align=Align.RIGHT, width=16, floor=6.5),
        text(
            format_money(spent, currency=money),
            99,
            baseline,
            bold=True,
            align=Align.RIGHT,
            width=26,
            floor=6.5,
        ),
    ]


def by_share(summary: Summary, *, y: float, phrases: Phrases) -> list[Mark]:
    """Return how much the best members bought, and who the five best are."""
    money, place = currency(summary.currency), RIGHT_COLUMN
    marks = section(
        place,
        y,
        phrases.translate("Summary", "Concentration and best members"),
        note=phrases.translate("Summary", "of buyers' sales"),
    )
    whole = summary.now.activity.spent
    bar_y = y + 9
    for share in summary.top_shares:
        name = phrases.translate("Summary", "top {share}% ({count})").format(
            share=f"{share.per_mille / 10:g}", count=f"{share.members:,}"
        )
        marks.append(text(name, place.left, bar_y + 2.7, size=8.5, width=27, floor=6.5))
        marks += share_bar(share.spent, whole, left=136, width=47, top=bar_y)
        marks.append(
            text(
                percent(tenths(share.spent, whole)),
                place.right,
                bar_y + 2.7,
                bold=True,
                size=8.5,
                align=Align.RIGHT,
            )
        )
        bar_y += 4.6
    line_y = y + 28
    for rank, member in enumerate(summary.top_members[:TOP_FIVE], start=1):
        name = member.name or phrases.translate("Summary", "erased member")
        marks.append(text(str(rank), place.left, line_y))
        marks.append(text(name, place.left + 4.4, line_y, width=31, floor=6.5))
        tier = tier_name(member.tier, phrases=phrases)
        marks.append(text(tier, 144.8, line_y, size=8, colour=QUIET, width=14, floor=6.5))
        visits = visits_name(member.visits, phrases=phrases)
        marks.append(
            text(visits, 167, line_y, size=8, align=Align.RIGHT, colour=QUIET, width=14, floor=6)
        )
        spent = format_money(member.spent, currency=money)
        marks.append(
            text(spent, place.right, line_y, bold=True, align=Align.RIGHT, width=27, floor=6.5)
        )
        line_y += 4.85
    return marks
