"""Each refusal of the till stands beside what it is about, on the stage where it can be mended."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from shopclub.counter.quote import TooManyPoints
from shopclub.counter.till import QuoteChanged, TenderedTooLittle
from shopclub.counter.till_terms import AmountNeedsOwner
from shopclub.kernel.money import currency
from shopclub.members.members import MemberFrozen
from shopclub.points.ledger import NotEnoughPoints
from shopclub.rewards.vouchers import VoucherExpired
from shopclub.ui.counter.refusing import refused
from shopclub.ui.counter.state import CounterState, Form, PointsSpent, Stage
from shopclub.ui.jobs import Refusal
from tests.ui.counter.test_entries import BILL

DAY = date(2026, 11, 21)
FORM = Form(sale_id="1", amount_entry="128", amount=12_800, quote=BILL, tendered_entry="200")


def counter(stage: Stage) -> CounterState:
    return CounterState(
        "幸福小超市", "小王", currency("CNY"), DAY, stage=stage, form=FORM, busy=True
    )


@pytest.mark.parametrize(
    ("refusal", "field", "stage"),
    [
        (TenderedTooLittle(100, 12_800), "tendered_refusal", Stage.PAYING),
        (AmountNeedsOwner(12_800, 10_000), "sale_refusal", Stage.PAYING),
        (MemberFrozen("a bill"), "sale_refusal", Stage.SALE),
        (PointsSpent(70, "10:42", 1), "sale_refusal", Stage.SALE),
        (VoucherExpired(DAY), "voucher_refusal", Stage.SALE),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_refusal_while_paying_stands_beside_what_it_is_about(
    refusal: Refusal, field: str, stage: Stage
) -> None:
    now = refused(counter(Stage.PAYING), refusal)

    assert getattr(now.form, field) is refusal
    said: dict[str, Any] = {field: None}
    assert replace(now.form, **said) == FORM, "the rest of the form is kept"
    assert (now.stage, now.busy) == (stage, False)


def test_a_quote_that_changed_is_shown_beside_the_one_that_was_seen() -> None:
    other = replace(BILL, to_pay=12_000)
    now = refused(counter(Stage.PAYING), QuoteChanged(other))

    assert (now.form.quote, now.form.seen, now.stage) == (other, BILL, Stage.SALE)


@pytest.mark.parametrize("refusal", [TooManyPoints(0), NotEnoughPoints(has=0, needs=100)])
def test_points_that_cannot_pay_any_more_are_said_by_the_next_quote_not_twice(
    refusal: Refusal,
) -> None:
    paying, selling = counter(Stage.PAYING), counter(Stage.SALE)

    assert refused(paying, refusal) == replace(paying, stage=Stage.SALE, busy=False)
    assert refused(selling, refusal).form.sale_refusal is refusal
