"""The table of every day of a summary, or of its weeks or months."""

from shopclub.documents.pages import Align, Mark
from shopclub.documents.report import RIGHT, Column, Place, TableRow, section, table
from shopclub.documents.settling import settled
from shopclub.documents.summary_words import (
    NOTHING,
    bucket_name,
    count_or_nothing,
    table_figure,
    weekday_name,
)
from shopclub.insights.buckets import Bucket, Grain
from shopclub.insights.summary import Summary
from shopclub.kernel.phrases import Phrases

DAYS = Place(110.0, RIGHT)
TABLE_TOP = 7.5


def days_table(
    summary: Summary,
    part: tuple[Bucket, ...],
    *,
    y: float,
    total: tuple[Bucket, ...],
    grain: Grain,
    phrases: Phrases,
) -> list[Mark]:
    """Return a part of the days; the last part carries the sum of all of them."""
    titles = {
        Grain.DAY: (
            phrases.translate("Summary", "Day by day"),
            phrases.translate("Summary", "weekends tinted"),
        ),
        Grain.WEEK: (
            phrases.translate("Summary", "Week by week"),
            phrases.translate("Summary", "by their first day"),
        ),
        Grain.MONTH: (phrases.translate("Summary", "Month by month"), ""),
    }
    columns = (
        Column("", DAYS.left, Align.LEFT),
        Column("", 117, Align.LEFT),
        Column(phrases.translate("Summary", "Receipts"), 133.5),
        Column(phrases.translate("Summary", "Sales"), 150, bold=True, width=16),
        Column(phrases.translate("Summary", "Members"), 166, width=15.5),
        Column(phrases.translate("Summary", "New"), 173),
        Column(phrases.translate("Summary", "Issued"), 184.5, width=11),
        Column(phrases.translate("Summary", "Used"), RIGHT, width=10),
    )
    title, note = titles[grain]
    marks = section(DAYS, y, title, note=note)
    rows = tuple(
        TableRow(
            _day_cells(summary, bucket, grain=grain, phrases=phrases),
            tinted=grain is Grain.DAY and bucket.on_weekend,
        )
        for bucket in part
    )
    sums = _total_cells(summary, total, phrases=phrases) if total else ()
    placed, size = settled(DAYS, columns=columns, rows=rows, total=sums)
    drawn, _ = table(DAYS, y + TABLE_TOP, columns=placed, rows=rows, total=sums, size=size)
    return [*marks, *drawn]


def _day_cells(
    summary: Summary, bucket: Bucket, *, grain: Grain, phrases: Phrases
) -> tuple[str, ...]:
    weekday = weekday_name(bucket.first, phrases=phrases) if grain is Grain.DAY else ""
    return (bucket_name(bucket, grain=grain), weekday, *_figures(summary, bucket))


def _total_cells(
    summary: Summary, buckets: tuple[Bucket, ...], *, phrases: Phrases
) -> tuple[str, ...]:
    columns = tuple(
        zip(
            *(
                (
                    b.totals.sales,
                    b.totals.paid,
                    b.totals.member_paid,
                    b.joined,
                    b.issued,
                    b.redeemed,
                )
                for b in buckets
            ),
            strict=True,
        )
    )
    sales, paid, member_paid, joined, issued, redeemed = (sum(column) for column in columns)
    return (
        "",
        phrases.translate("Summary", "Total"),
        f"{sales:,}",
        table_figure(paid, summary),
        table_figure(member_paid, summary),
        count_or_nothing(joined),
        count_or_nothing(issued),
        count_or_nothing(redeemed),
    )


def _figures(summary: Summary, bucket: Bucket) -> tuple[str, ...]:
    totals = bucket.totals
    return (
        count_or_nothing(totals.sales),
        table_figure(totals.paid, summary) if totals.paid else NOTHING,
        table_figure(totals.member_paid, summary) if totals.member_paid else NOTHING,
        count_or_nothing(bucket.joined),
        count_or_nothing(bucket.issued),
        count_or_nothing(bucket.redeemed),
    )
