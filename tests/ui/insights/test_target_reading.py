"""What is typed of a target, field by field, and beside which field a refusal stands."""

from datetime import date

import pytest

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import AmountRefused, currency
from shopclub.targets.target import (
    BeginsTooLate,
    Figure,
    GoalIsBaseline,
    IsOverAlready,
    TargetGone,
    TargetOverlaps,
    TargetSaid,
    ValueOutOfRange,
)
from shopclub.ui.insights.target_reading import (
    BASELINE,
    FIRST,
    GOAL,
    MONTHS,
    MonthUnreadable,
    entries_of,
    field_of,
    read_change,
    read_month,
    read_target,
    read_value,
)
from shopclub.ui.settings.numbers import NumberRefused

MONEY, TODAY = currency("CNY"), date(2026, 11, 21)
GOOD = {FIRST: "2026-12", MONTHS: "12", BASELINE: "32.4", GOAL: "37.3"}


@pytest.mark.parametrize(
    ("entry", "month"),
    [
        ("2026-12", date(2026, 12, 1)),
        (" ２０２６／１２ ", date(2026, 12, 1)),
        ("2026年1月", date(2026, 1, 1)),
        ("2026.7", date(2026, 7, 1)),
        ("", None),
        ("2026", None),
        ("2026-13", None),
        ("0000-01", None),
        ("2026-12-01", None),
        ("December", None),
    ],
)
def test_a_month_is_read_as_people_write_it(entry: str, month: date | None) -> None:
    if month is None:
        with pytest.raises(MonthUnreadable):
            read_month(entry)
    else:
        assert read_month(entry) == month


@pytest.mark.parametrize(
    ("entry", "figure", "value"),
    [
        ("32.4", Figure.REPURCHASE, 324),
        ("32.4%", Figure.RETENTION, 324),
        ("100", Figure.MEMBER_SHARE, 1_000),
        ("1,200", Figure.ACTIVE, 1_200),
        ("¥47.30", Figure.BASKET, 4_730),
        ("2.35", Figure.VISITS, 235),
        ("0", Figure.JOINED, 0),
    ],
)
def test_a_value_is_read_in_the_unit_of_its_figure(entry: str, figure: Figure, value: int) -> None:
    assert read_value(entry, figure, currency=MONEY) == value


@pytest.mark.parametrize(
    ("entry", "figure"),
    [
        ("", Figure.REPURCHASE),
        ("32.45", Figure.REPURCHASE),
        ("100.1", Figure.REPURCHASE),
        ("-1", Figure.REPURCHASE),
        ("12.5", Figure.ACTIVE),
        ("many", Figure.JOINED),
        ("1.234", Figure.VISITS),
        ("", Figure.BASKET),
        ("12.345", Figure.MEMBER_SALES),
    ],
)
def test_what_is_no_value_of_its_figure_is_refused(entry: str, figure: Figure) -> None:
    with pytest.raises((NumberRefused, AmountRefused)):
        read_value(entry, figure, currency=MONEY)


@pytest.mark.parametrize(
    ("entry", "change"),
    [("+15", 150), ("15", 150), ("15%", 150), ("-7.5%", -75), ("−7.5", -75), ("＋１５％", 150)],
)
def test_a_change_has_a_sign_and_a_percent_or_not(entry: str, change: int) -> None:
    assert read_change(entry) == change


@pytest.mark.parametrize("entry", ["", "+", "--5", "+-5", "1.25", "a lot", "10001"])
def test_what_is_no_change_is_refused(entry: str) -> None:
    with pytest.raises(NumberRefused):
        read_change(entry)


def faults(**typed: str) -> dict[str, type[ShopClubError]]:
    """Return the faults of a good form in which something else was typed."""
    by_change = bool(typed.pop("by_change", ""))
    read = read_target(
        {**GOOD, **typed},
        figure=Figure.REPURCHASE,
        by_change=by_change,
        today=TODAY,
        currency=MONEY,
    )
    assert (read.said(Figure.REPURCHASE) is None) == bool(read.faults)
    return {key: type(fault) for key, fault in read.faults.items()}  # type: ignore[misc]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ({}, {}),
        ({FIRST: "2027-11"}, {}),
        ({FIRST: "2027-12"}, {FIRST: BeginsTooLate}),
        ({FIRST: "9999-12"}, {FIRST: BeginsTooLate}),
        ({FIRST: "0001-01"}, {MONTHS: IsOverAlready}),
        ({FIRST: ""}, {FIRST: MonthUnreadable}),
        ({MONTHS: "0"}, {MONTHS: NumberRefused}),
        ({MONTHS: "37"}, {MONTHS: NumberRefused}),
        ({MONTHS: ""}, {MONTHS: NumberRefused}),
        ({GOAL: "32.4"}, {GOAL: GoalIsBaseline}),
        ({GOAL: "100.1"}, {GOAL: NumberRefused}),
        ({BASELINE: "101"}, {BASELINE: NumberRefused}),
        ({GOAL: "+15", "by_change": "yes"}, {}),
        ({GOAL: "0", "by_change": "yes"}, {GOAL: GoalIsBaseline}),
        ({GOAL: "+300", "by_change": "yes"}, {GOAL: ValueOutOfRange}),
        ({GOAL: "-101", "by_change": "yes"}, {GOAL: ValueOutOfRange}),
        (
            {FIRST: "?", MONTHS: "?", BASELINE: "?", GOAL: "?"},
            dict.fromkeys((BASELINE, GOAL, MONTHS), NumberRefused) | {FIRST: MonthUnreadable},
        ),
    ],
)
def test_each_fault_stands_beside_its_field(
    typed: dict[str, str], found: dict[str, type[ShopClubError]]
) -> None:
    assert faults(**typed) == found


def test_what_was_set_is_typed_again_as_it_was_set() -> None:
    for figure in Figure:
        said = TargetSaid(figure, date(2026, 12, 1), 7, 12, 345)
        read = read_target(
            entries_of(said, currency=MONEY),
            figure=figure,
            by_change=False,
            today=TODAY,
            currency=MONEY,
        )
        assert read.said(figure) == said


def test_a_refusal_of_the_file_stands_beside_the_first_month_or_at_the_foot() -> None:
    assert field_of(TargetOverlaps(Figure.ACTIVE, TODAY, TODAY)) == FIRST
    assert field_of(TargetGone()) == ""
