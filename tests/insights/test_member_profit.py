"""Member profit: value times number times loyalty, by table and against plain counting."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopclub.insights.member_profit import Custom
from shopclub.insights.period import parse_period
from shopclub.insights.reports import member_profit
from shopclub.kernel.table import Table
from shopclub.storage.database import rows
from tests.builders import Desk, desk_in
from tests.insights.test_reports import Sample, table_of


@pytest.mark.parametrize(
    ("custom", "figures"),
    [
        # 2 members buy 4 times for 20.00 in 73 days, a fifth of a year; 5 of 10 came again
        (Custom(73, 2, 8, 16_000, 10, 5), (2_000, 20, 5, 10_000, 4_000)),
        # 8 of 10 came again: one stays for five periods
        (Custom(73, 2, 8, 16_000, 10, 8), (2_000, 20, 12, 10_000, 10_000)),
        # nobody left: ten years, not for ever
        (Custom(73, 2, 8, 16_000, 10, 10), (2_000, 20, 120, 10_000, 100_000)),
        # one of a thousand left: ten years all the same
        (Custom(73, 2, 8, 16_000, 1_000, 999), (2_000, 20, 120, 10_000, 100_000)),
        # all of them left
        (Custom(73, 2, 8, 16_000, 10, 0), (2_000, 20, 2, 10_000, 2_000)),
        # nobody bought before
        (Custom(73, 2, 8, 16_000, 0, 0), (2_000, 20, None, 10_000, None)),
        # more came back than was bought
        (Custom(73, 2, 8, -16_000, 10, 5), (-2_000, 20, 5, -10_000, -4_000)),
        # nobody bought
        (Custom(73, 0, 0, 0, 10, 0), (None, None, 2, None, None)),
        (Custom(30, 0, 0, 0, 0, 0), (None, None, None, None, None)),
    ],
)
def test_profit_is_value_times_number_times_loyalty(
    custom: Custom, figures: tuple[int | None, ...]
) -> None:
    assert (
        custom.value,
        custom.yearly,
        custom.loyalty_months,
        custom.profit_a_year(margin_basis_points=2_500),
        custom.profit_in_all(margin_basis_points=2_500),
    ) == figures


def buyers_in(first: date, last: date) -> dict[int, int]:
    """Return who bought and kept something in some days, and how often, by plain SQL."""
    return dict(
        rows(
            "SELECT member_id, count(*) FROM sale WHERE member_id > 0 AND day BETWEEN ? AND ?"
            " AND paid + points_money > (SELECT coalesce(sum(bill), 0) FROM sale_refund"
            " WHERE sale_id = sale.id AND day <= ?) GROUP BY member_id",
            first.isoformat(),
            last.isoformat(),
            last.isoformat(),
        )
    )


def test_the_report_counts_what_plain_sql_counts(sample: Sample) -> None:
    table = table_of(sample, "member_profit", "2026-Q3")
    period = parse_period("2026-Q3")
    before = buyers_in(date(2026, 4, 1), date(2026, 6, 30))
    now = buyers_in(period.first, period.last)
    _, active, value, yearly, months, year, whole = table.totals
    spent = sum(
        paid
        for (paid,) in rows(
            "SELECT sum(paid) FROM sale WHERE member_id > 0 AND day BETWEEN ? AND ? UNION ALL"
            " SELECT -sum(r.money) FROM sale_refund r JOIN sale s ON s.id = r.sale_id"
            " WHERE s.member_id > 0 AND r.day BETWEEN ? AND ?",
            *(period.first.isoformat(), period.last.isoformat()) * 2,
        )
        if paid
    )
    visits, stayed = sum(now.values()), len(now.keys() & before.keys())
    days = (period.last - period.first + timedelta(days=1)).days
    assert active == len(now)
    assert value == round(spent / visits)
    assert yearly == round(visits * 365 / (len(now) * days))
    left = len(before) - stayed
    assert months == (min(120, round(days * 12 * len(before) / (365 * left))) if left else 120)
    assert sum(int(str(row[1])) for row in table.rows) == active
    assert (year, whole) == (None, None)
    assert table.note.startswith("Enter the shop's margin")


def profit_of(desk: Desk, entry: str) -> Table:
    """Return the report of a desk's shop."""
    return desk.shop.insights.report(
        member_profit.REPORT, parse_period(entry), by=desk.owner, language="en"
    )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk in a shop of its own."""
    with desk_in(tmp_path) as opened:
        yield opened


def test_with_a_margin_the_report_says_what_is_left_and_a_running_period_counts_its_days(
    desk: Desk,
) -> None:
    ann = desk.enrol("Ann")
    desk.turn_to(date(2026, 12, 10))
    desk.ring_up(10_000, member=ann)
    desk.turn_to(date(2027, 1, 10))
    desk.ring_up(20_000, member=ann)
    rules = desk.shop.rulebook.read().rules
    identity = replace(rules.identity, margin_basis_points=3_000)
    changed, today = replace(rules, identity=identity), date(2027, 1, 10)
    desk.shop.rulebook.change(changed, by=desk.owner, effective=today)

    table = profit_of(desk, "2027-01")
    assert table.totals[1:] == (1, 20_000, 37, 120, 219_000, 2_190_000)
    assert "a margin of 30%" in table.note
