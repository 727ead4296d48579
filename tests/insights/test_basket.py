"""Seven sales of which two came back whole: what a sale comes to, wherever it is shown."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.documents import summary as paper
from shopclub.insights.period import month_of
from shopclub.insights.reports import sales_by_day
from shopclub.kernel.money import currency, format_money
from shopclub.ui.insights.tiles_shown import takings_tiles
from tests.builders import Desk, desk_in
from tests.documents.papers import text_of

DAY = date(2026, 11, 21)
MONTH = month_of(DAY)
STAYED = (100_000, 30_000, 10_000, 2_000, 770)
EACH = 28_554


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop that sold seven times, and took two of them back: one in parts."""
    with desk_in(tmp_path) as desk:
        for amount in STAYED:
            desk.ring_up(amount)
        desk.ring_up(7_000, member=desk.enrol(), sale_id="parts")
        desk.shop.till.refund(RefundDraft("a", "parts", 3_000), by=desk.owner)
        desk.shop.till.refund(RefundDraft("b", "parts"), by=desk.owner)
        desk.ring_up(9_900)
        desk.shop.till.undo_last("c", by=desk.owner)
        assert desk.shop.check() == ()
        yield desk


def test_a_sale_that_came_back_whole_lowers_no_average(desk: Desk) -> None:
    shown = format_money(EACH, currency=currency("CNY"))
    today = desk.shop.day_book.takings()
    assert (today.totals.sales, today.totals.returned, today.totals.paid) == (7, 2, sum(STAYED))
    assert today.each == EACH
    insights = desk.shop.insights
    *_, basket = takings_tiles(insights.takings(MONTH, by=desk.owner))
    assert basket.figure == shown
    summary = insights.summary(MONTH, by=desk.owner)
    assert summary.now.basket == EACH
    assert shown in text_of(paper.draw(summary))
    table = insights.report(sales_by_day.REPORT, MONTH, by=desk.owner, language="en")
    assert [(row[1], row[5], row[6]) for row in table.rows] == [(7, EACH, 3)]
    assert (table.totals[1], table.totals[5]) == (7, EACH)


def test_an_average_is_none_where_more_came_back_than_was_sold(desk: Desk) -> None:
    desk.ring_up(5_000, sale_id="late")
    desk.turn_to(date(2026, 12, 1))
    desk.shop.till.refund(RefundDraft("d", "late"), by=desk.owner)
    assert desk.shop.day_book.takings().each is None
    december = month_of(date(2026, 12, 1))
    assert desk.shop.insights.summary(december, by=desk.owner).now.basket is None
    assert desk.shop.insights.takings(december, by=desk.owner).then.purchases == 6
