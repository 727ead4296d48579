"""What last month was and would have been, in words: rows of three."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.counter.receipt import TierLabel
from shopclub.insights.period import month_of
from shopclub.insights.what_if import Cost, TierShift, TierShifts, WhatIf
from shopclub.kernel.money import currency
from shopclub.ui.insights.period_words import NOTHING
from shopclub.ui.settings.what_if_words import Row, explanation_of, members_row, rows_of

OCTOBER = date(2026, 10, 5)


def answer_of(was: Cost, would: Cost) -> WhatIf:
    shift = TierShift(TierLabel("gold", "", 3), was=1_048, would=996)
    return WhatIf(month_of(OCTOBER), 2, was, would, TierShifts((shift,), moved=52))


@pytest.mark.parametrize(
    ("was", "would", "rows"),
    [
        (
            Cost(70_687, 706_870, 0, 8_620_000),
            Cost(77_656, 776_560, 0, 8_620_000),
            (
                Row("70,687", "77,656", "+9.9%", dearer=True),
                Row("¥7,069", "¥7,766", "+¥697", dearer=True),
                Row("¥0.00", "¥0.00", ""),
                Row("¥0.00", "¥0.00", ""),
                Row("8.2%", "9.0%", "+0.8", dearer=True),
            ),
        ),
        (
            Cost(100, 1_000, 250, 10_000),
            Cost(50, 500, 1_250, 10_000),
            (
                Row("100", "50", "−50.0%"),
                Row("¥10.00", "¥5.00", "−¥5.00"),
                Row("¥2.50", "¥12.50", "+¥10.00", dearer=True),
                Row("¥0.00", "¥0.00", ""),
                Row("12.5%", "17.5%", "+5.0", dearer=True),
            ),
        ),
        (
            Cost(0, 0, 0, 0),
            Cost(0, 0, 0, 0),
            (
                Row("0", "0", ""),
                Row("¥0.00", "¥0.00", ""),
                Row("¥0.00", "¥0.00", ""),
                Row("¥0.00", "¥0.00", ""),
                Row(NOTHING, NOTHING, ""),
            ),
        ),
        (
            Cost(0, 0, 0, 10_000),
            Cost(30, 300, 0, 10_000),
            (
                Row("0", "30", "+30", dearer=True),
                Row("¥0.00", "¥3.00", "+¥3.00", dearer=True),
                Row("¥0.00", "¥0.00", ""),
                Row("¥0.00", "¥0.00", ""),
                Row("0.0%", "3.0%", "+3.0", dearer=True),
            ),
        ),
    ],
)
def test_figures_in_words(was: Cost, would: Cost, rows: tuple[Row, ...]) -> None:
    answer = answer_of(was, would)
    assert rows_of(answer, money=currency("CNY")) == rows
    assert members_row(answer.moves.shifts[0]) == Row("1,048", "996", "−52")
    assert explanation_of(answer) == (
        "2 sales to members on these terms, less what came back since.\n"
        "52 members would be on another tier."
    )


def test_one_is_said_as_one() -> None:
    cost = Cost(0, 0, 0, 0)
    answer = replace(answer_of(cost, cost), sales=1, moves=TierShifts((), moved=1))
    assert explanation_of(answer) == (
        "1 sale to a member on these terms, less what came back since.\n"
        "1 member would be on another tier."
    )


def test_welcome_vouchers_are_a_row_and_say_how_they_count() -> None:
    answer = answer_of(Cost(0, 0, 0, 10_000), Cost(0, 0, 0, 10_000, vouchers=700))
    rows = rows_of(answer, money=currency("CNY"))
    assert rows[3:] == (
        Row("¥0.00", "¥7.00", "+¥7.00", dearer=True),
        Row("0.0%", "7.0%", "+7.0", dearer=True),
    )
    assert "Welcome vouchers count as all used, percents on an average sale." in (
        explanation_of(answer)
    )
