"""The pages of detail after the summary: the best members, tiers and points beside the days."""

from shopclub.documents.pages import Align, Mark
from shopclub.documents.report import (
    LEFT,
    Column,
    Place,
    TableRow,
    section,
    table,
)
from shopclub.documents.settling import settled
from shopclub.documents.summary_days import TABLE_TOP, days_table
from shopclub.documents.summary_words import (
    NOTHING,
    percent,
    starred,
    table_figure,
)
from shopclub.documents.words import points_figure, tier_name
from shopclub.insights.buckets import buckets_of, grain_of
from shopclub.insights.summary import Summary
from shopclub.kernel.money import currency
from shopclub.kernel.phrases import Phrases
from shopclub.kernel.ratios import each, tenths

TOP = 37.0
MEMBERS = Place(LEFT, 103.0)
ROWS_OF_A_PAGE = 36
GAP = 9.0


def detail_pages(summary: Summary, *, phrases: Phrases) -> tuple[list[Mark], ...]:
    """Return the marks of each page of detail; a long table goes on with its heads repeated."""
    grain = grain_of(summary.period.days)
    buckets = buckets_of(summary.days, grain=grain)
    parts = [
        buckets[begin : begin + ROWS_OF_A_PAGE] for begin in range(0, len(buckets), ROWS_OF_A_PAGE)
    ]
    pages = []
    for number, part in enumerate(parts):
        total = buckets if number == len(parts) - 1 else ()
        marks = days_table(summary, part, y=TOP, total=total, grain=grain, phrases=phrases)
        if number == 0:
            marks += _left_column(summary, phrases=phrases)
        pages.append(marks)
    return tuple(pages)


def _left_column(summary: Summary, *, phrases: Phrases) -> list[Mark]:
    marks, y = _best(summary, y=TOP, phrases=phrases)
    more, y = _tiers(summary, y=y + GAP, phrases=phrases)
    last, _ = _points(summary, y=y + GAP, phrases=phrases)
    return [*marks, *more, *last]


def _best(summary: Summary, *, y: float, phrases: Phrases) -> tuple[list[Mark], float]:
    members, whole = summary.top_members, summary.now.activity.spent
    columns = (
        Column("", LEFT, Align.LEFT),
        Column(phrases.translate("Summary", "Name"), 19.6, Align.LEFT, width=22),
        Column(phrases.translate("Summary", "Card"), 51),
        Column(phrases.translate("Summary", "Tier"), 53, Align.LEFT, width=11.5),
        Column(phrases.translate("Summary", "Visits"), 68),
        Column(phrases.translate("Summary", "Sales"), 83, bold=True, width=14.5),
        Column(phrases.translate("Summary", "Cum."), 93),
        Column(phrases.translate("Summary", "Points"), 103, width=9.5),
    )
    rows, running = [], 0
    for rank, member in enumerate(members, start=1):
        running += member.spent
        rows.append(
            TableRow(
                (
                    str(rank),
                    member.name or phrases.translate("Summary", "erased member"),
                    member.card_last4,
                    tier_name(member.tier, phrases=phrases),
                    f"{member.visits:,}",
                    table_figure(member.spent, summary),
                    percent(tenths(running, whole)),
                    points_figure(member.points),
                )
            )
        )
    total = (
        "",
        phrases.translate("Summary", "together"),
        "",
        "",
        f"{sum(member.visits for member in members):,}",
        table_figure(running, summary),
        percent(tenths(running, whole)),
        points_figure(sum(member.points for member in members)),
    )
    note = phrases.translate("Summary", "{share} of buyers' sales").format(
        share=percent(tenths(running, whole))
    )
    marks = section(MEMBERS, y, phrases.translate("Summary", "Best members"), note=note)
    drawn, end = _table(y, columns=columns, rows=tuple(rows), total=total)
    return [*marks, *drawn], end


def _tiers(summary: Summary, *, y: float, phrases: Phrases) -> tuple[list[Mark], float]:
    active = sum(line.active for line in summary.tiers)
    spent = sum(line.spent for line in summary.tiers)
    columns = (
        Column(phrases.translate("Summary", "Tier"), LEFT, Align.LEFT, width=22),
        Column(phrases.translate("Summary", "Members"), 47),
        Column(phrases.translate("Summary", "Share"), 60),
        Column(phrases.translate("Summary", "Sales"), 77, bold=True, width=17),
        Column(phrases.translate("Summary", "Share"), 89),
        Column(phrases.translate("Summary", "Each"), 103, width=13),
    )

    def row(name: str, count: int, sales: int) -> tuple[str, ...]:
        mean = each(sales, count)
        return (
            name,
            f"{count:,}",
            percent(tenths(count, active)),
            table_figure(sales, summary),
            percent(tenths(sales, spent)),
            NOTHING if mean is None else table_figure(mean, summary),
        )

    marks = section(
        MEMBERS,
        y,
        phrases.translate("Summary", "Tiers"),
        note=phrases.translate("Summary", "members who bought"),
    )
    drawn, end = _table(
        y,
        columns=columns,
        rows=tuple(
            TableRow(row(starred(line.tier, phrases=phrases), line.active, line.spent))
            for line in summary.tiers
        ),
        total=row(phrases.translate("Summary", "All"), active, spent),
    )
    return [*marks, *drawn], end


def _points(summary: Summary, *, y: float, phrases: Phrases) -> tuple[list[Mark], float]:
    money, flows = currency(summary.currency), summary.points
    columns = (
        Column("", LEFT, Align.LEFT, width=45),
        Column(phrases.translate("Summary", "Points"), 82),
        Column(money.sign, 103, width=20),
    )

    def row(name: str, points: int) -> tuple[str, ...]:
        return (
            name,
            points_figure(points),
            table_figure(summary.worth.of(points), summary),
        )

    moved = (
        (phrases.translate("Summary", "Issued"), flows.issued),
        (phrases.translate("Summary", "Redeemed"), -flows.redeemed),
        (phrases.translate("Summary", "Expired"), -flows.expired),
        (phrases.translate("Summary", "Taken back on refunds"), -flows.taken_back),
        (phrases.translate("Summary", "Given back on refunds"), flows.returned),
        (phrases.translate("Summary", "Adjusted by hand"), flows.adjusted),
    )
    begin = row(phrases.translate("Summary", "Outstanding at the beginning"), flows.opening)
    marks = section(MEMBERS, y, phrases.translate("Summary", "Points and liability"))
    drawn, end = _table(
        y,
        columns=columns,
        rows=(TableRow(begin), *(TableRow(row(*line)) for line in moved if line[1])),
        total=row(phrases.translate("Summary", "Outstanding at the end"), flows.closing),
    )
    return [*marks, *drawn], end


def _table(
    y: float, *, columns: tuple[Column, ...], rows: tuple[TableRow, ...], total: tuple[str, ...]
) -> tuple[list[Mark], float]:
    placed, size = settled(MEMBERS, columns=columns, rows=rows, total=total)
    return table(
        MEMBERS, y + TABLE_TOP, columns=placed, rows=rows, total=total, pitch=5.7, size=size
    )
