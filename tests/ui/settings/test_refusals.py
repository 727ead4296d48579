"""What the settings do not take: a sentence's values beside the entry, the old value in force."""

from datetime import date

import pytest

from shopclub.counter.rulebook import DayIsOver, DayTooFar
from shopclub.kernel.money import AmountRefused
from shopclub.kernel.text import TextRefused
from shopclub.points.terms import ExpiryKind
from shopclub.storage.database import rows
from shopclub.ui.settings.form import Entry, TierField
from shopclub.ui.settings.ladder_reading import LowestBeginsAtZero, TiersClash
from shopclub.ui.settings.numbers import (
    DayUnreadable,
    LastsOutOfRange,
    NumberFault,
    NumberRefused,
    RateOutOfRange,
)
from shopclub.ui.settings.points_reading import StepHasNoValue
from tests.ui.settings.editing import Editing

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("entry", "text", "kind"),
    [
        ("earn_points", "0", RateOutOfRange),
        ("earn_points", "-1", RateOutOfRange),
        ("earn_points", "−1", RateOutOfRange),
        ("earn_points", "one", NumberRefused),
        ("earn_points", "", NumberRefused),
        ("earn_points", "1e3", NumberRefused),
        ("earn_points", "1000000000", RateOutOfRange),
        ("earn_points", "1001", RateOutOfRange),
        ("earn_points", "1.0000001", NumberRefused),
        ("earn_money", "100.01", RateOutOfRange),
        ("earn_money", "0", AmountRefused),
        ("earn_money", "-1", AmountRefused),
        ("earn_money", "ten", AmountRefused),
        ("earn_money", "1000000000000", AmountRefused),
        ("earn_money", "1.0000001", AmountRefused),
        ("earn_step", "0", AmountRefused),
        ("redeem_points", "0", NumberRefused),
        ("redeem_money", "0", AmountRefused),
        ("redeem_step", "0", NumberRefused),
        ("share", "100.01", NumberRefused),
        ("share", "-1", NumberRefused),
        ("share", "33.333", NumberRefused),
        ("minimum", "-1", NumberRefused),
        ("lasts", "0", LastsOutOfRange),
        ("lasts", "-1", LastsOutOfRange),
        ("lasts", "10,000", LastsOutOfRange),
        ("lasts", "121", LastsOutOfRange),
        ("lasts", "soon", NumberRefused),
        ("notice", "367", NumberRefused),
        ("grace", "367", NumberRefused),
        ("grace", "a month", NumberRefused),
        ("window_months", "0", LastsOutOfRange),
        ("window_months", "1201", LastsOutOfRange),
        ("review_notice", "366", NumberRefused),
        ("review_notice", "-1", NumberRefused),
        ("voucher_days", "0", NumberRefused),
        ("voucher_days", "3651", NumberRefused),
        ("amount_limit", "-5", AmountRefused),
        ("refund_days", "1.5", NumberRefused),
        ("guardian", "22", NumberRefused),
        ("name", " \u200b", TextRefused),
        ("name", "店" * 61, TextRefused),
        ("address", "a" * 121, TextRefused),
        ("effective", "2026-11-20", DayIsOver),
        ("effective", "2206-12-01", DayTooFar),
        ("effective", "2026-02-30", DayUnreadable),
        ("effective", "soon", DayUnreadable),
    ],
)
def test_what_cannot_be_is_refused_beside_its_entry_and_nothing_is_written(
    editing: Editing, entry: str, text: str, kind: type[Exception]
) -> None:
    before = rows("SELECT count(*) FROM setting")
    editing.enter(phone="1")
    editing.enter(**{entry: text})
    beside = editing.refused("earn_points" if kind is RateOutOfRange else entry)
    assert isinstance(beside, kind)
    editing.presenter.apply()
    assert rows("SELECT count(*) FROM setting") == before
    assert editing.state.form[Entry[entry.upper()]] == text
    assert editing.state.form[Entry.PHONE] == "1"


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("earn_points", "1,000"),
        ("earn_points", "１０"),
        ("earn_money", "100"),
        ("earn_money", "¥2.50"),
        ("lasts", "1"),
        ("lasts", "120"),
        ("grace", "0"),
        ("window_months", "1,200"),
        ("review_notice", "0"),
        ("share", "33.33"),
        ("share", "50%"),
        ("amount_limit", ""),
        ("refund_days", ""),
        ("effective", "2026年12月1日"),
        ("effective", "2026/12/1"),
    ],
)
def test_what_can_be_is_taken(editing: Editing, entry: str, text: str) -> None:
    editing.enter(**{entry: text})
    assert editing.state.judged.refusals == ()


def test_a_number_says_which_ones_would_do(editing: Editing) -> None:
    editing.enter(guardian="22", share="1.234")
    refusal = editing.refused("guardian")
    assert isinstance(refusal, NumberRefused)
    assert (refusal.fault, refusal.least, refusal.most) == (NumberFault.OUT_OF_RANGE, "0", "21")
    other = editing.refused("share")
    assert isinstance(other, NumberRefused)
    assert other.fault is NumberFault.TOO_MANY_DECIMALS


@pytest.mark.parametrize(
    ("silver", "gold", "row", "lower"),
    [("8,000", "8,000", 2, "silver"), ("9,000", "8,000", 2, "silver"), ("0", "8,000", 1, "bronze")],
)
def test_tiers_that_do_not_rise_say_which_two_clash(
    editing: Editing, silver: str, gold: str, row: int, lower: str
) -> None:
    editing.presenter.enter_tier(1, TierField.THRESHOLD, silver)
    editing.presenter.enter_tier(2, TierField.THRESHOLD, gold)
    refusal = editing.refused_tier(row, TierField.THRESHOLD)
    assert isinstance(refusal, TiersClash)
    assert (refusal.lower.key, refusal.upper.key) == (lower, editing.state.form.tiers[row].key)
    editing.presenter.apply()
    ladder = editing.desk.shop.till.terms(on=TODAY).ladder
    assert [tier.threshold for tier in ladder.tiers] == [0, 200_000, 800_000]


def test_the_lowest_tier_begins_at_nothing_and_stays(editing: Editing) -> None:
    editing.presenter.enter_tier(0, TierField.THRESHOLD, "1")
    assert isinstance(editing.refused_tier(0, TierField.THRESHOLD), LowestBeginsAtZero)
    editing.presenter.remove_tier(0)
    assert len(editing.state.form.tiers) == 3


def test_a_step_that_is_worth_part_of_a_coin_is_refused(editing: Editing) -> None:
    editing.enter(redeem_points="3", redeem_money="0.01", redeem_step="1")
    assert isinstance(editing.refused("redeem_step"), StepHasNoValue)


@pytest.mark.parametrize(
    ("month", "day", "taken"), [("2", "29", True), ("2", "30", False), ("4", "31", False)]
)
def test_a_clearing_day_is_a_day_of_the_year(
    editing: Editing, month: str, day: str, taken: bool
) -> None:
    editing.enter(expiry=ExpiryKind.CLEARING_DAY.value, clearing_month=month, clearing_day=day)
    assert (editing.refused("clearing_day") is None) is taken


def test_the_day_is_refused_even_where_nothing_else_is(editing: Editing) -> None:
    editing.enter(earn_points="2", effective="2026-11-20")
    assert isinstance(editing.refused("effective"), DayIsOver)
