"""What became otherwise between two looks at the counter."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import currency
from shopclub.ui.counter.meanwhile import is_only_search
from shopclub.ui.counter.state import CounterState, Form, Search, Stage

BEGIN = CounterState("幸福小超市", "小王", currency("CNY"), date(2026, 11, 21))
TYPED = replace(BEGIN, search=Search("wang"))


@pytest.mark.parametrize(
    ("before", "now", "only"),
    [
        (BEGIN, TYPED, True),
        (TYPED, replace(TYPED, search=Search("wang", results=())), True),
        (BEGIN, BEGIN, False),
        (BEGIN, replace(TYPED, stage=Stage.SALE), False),
        (replace(BEGIN, refusal=ShopClubError()), TYPED, False),
        (BEGIN, replace(TYPED, form=Form(amount_entry="8")), False),
        (BEGIN, replace(TYPED, today=date(2026, 11, 22)), False),
    ],
)
def test_a_key_that_only_searches_is_told_from_every_other_change(
    before: CounterState, now: CounterState, *, only: bool
) -> None:
    assert is_only_search(before, now=now) is only
