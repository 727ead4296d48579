from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.insights.period import (
    Period,
    PeriodKind,
    PeriodRefused,
    parse_period,
    previous,
)


@pytest.mark.parametrize(
    ("entry", "kind", "first", "last", "days", "before"),
    [
        ("2026-10", "month", "2026-10-01", "2026-10-31", 31, ("2026-09-01", "2026-09-30")),
        ("2026-03", "month", "2026-03-01", "2026-03-31", 31, ("2026-02-01", "2026-02-28")),
        ("2026-01", "month", "2026-01-01", "2026-01-31", 31, ("2025-12-01", "2025-12-31")),
        ("2024", "year", "2024-01-01", "2024-12-31", 366, ("2023-01-01", "2023-12-31")),
        ("2026-Q1", "quarter", "2026-01-01", "2026-03-31", 90, ("2025-10-01", "2025-12-31")),
        ("2026-q4", "quarter", "2026-10-01", "2026-12-31", 92, ("2026-07-01", "2026-09-30")),
        ("2026-W41", "week", "2026-10-05", "2026-10-11", 7, ("2026-09-28", "2026-10-04")),
        ("2026-W01", "week", "2025-12-29", "2026-01-04", 7, ("2025-12-22", "2025-12-28")),
        (" 2026-10-03 ", "day", "2026-10-03", "2026-10-03", 1, ("2026-10-02", "2026-10-02")),
        (
            "2026-10-03..2026-10-12",
            "range",
            "2026-10-03",
            "2026-10-12",
            10,
            ("2026-09-23", "2026-10-02"),
        ),
    ],
)
def test_a_period_is_read_and_knows_the_one_before(
    entry: str, kind: str, first: str, last: str, days: int, before: tuple[str, str]
) -> None:
    period = parse_period(entry)
    assert (period.kind, period.first.isoformat(), period.last.isoformat()) == (kind, first, last)
    assert period.days == days == len(period.each_day())
    earlier = previous(period)
    assert (earlier.first.isoformat(), earlier.last.isoformat()) == before
    assert earlier.kind is period.kind


@pytest.mark.parametrize(
    "entry",
    [
        *("", "October", "2026-13", "2026-Q5", "2026-W54", "2026-02-30", "26"),
        *("2026-10-12..2026-10-03", "0001", "1899-12-31", "2200", "9999", "9999-12-31"),
    ],
)
def test_what_names_no_period_is_refused_with_what_was_typed(entry: str) -> None:
    with pytest.raises(PeriodRefused) as refusal:
        parse_period(entry)
    assert refusal.value.entry == entry


@given(st.dates(date(2000, 1, 1), date(2050, 1, 1)), st.integers(0, 800))
def test_the_range_before_is_as_long_and_ends_on_the_eve(first: date, more: int) -> None:
    period = Period(PeriodKind.RANGE, first, date.fromordinal(first.toordinal() + more))
    earlier = previous(period)
    assert earlier.days == period.days
    assert earlier.last.toordinal() + 1 == period.first.toordinal()
