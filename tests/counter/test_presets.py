"""Terms to begin with: legal in every currency, and what they cost is known and bearable."""

from fractions import Fraction

import pytest

from shopclub.counter.costs import costs_of
from shopclub.counter.presets import PRESETS, Trade, terms_of
from shopclub.kernel.money import CURRENCIES, Currency, currency

COSTS = {
    Trade.CONVENIENCE: (Fraction(1), Fraction(12, 10), Fraction(15, 10)),
    Trade.CAFE: (Fraction(5), Fraction(6), Fraction(75, 10)),
    Trade.BAKERY: (Fraction(3), Fraction(36, 10), Fraction(45, 10)),
    Trade.SALON: (Fraction(5), Fraction(882, 100), Fraction(12_125, 1_000)),
    Trade.PHARMACY: (Fraction(1), Fraction(12, 10), Fraction(15, 10)),
    Trade.CLOTHING: (Fraction(3), Fraction(6_492, 1_000), Fraction(9_275, 1_000)),
}


@pytest.mark.parametrize("money", CURRENCIES, ids=lambda money: money.code)
@pytest.mark.parametrize("trade", Trade)
def test_what_a_kind_of_shop_begins_with_costs_the_same_in_every_currency(
    trade: Trade, money: Currency
) -> None:
    costs = costs_of(terms_of(trade, currency=money))
    assert tuple(100 * cost.whole for cost in costs) == COSTS[trade]
    assert not any(cost.high for cost in costs)


def test_every_kind_of_shop_has_terms_of_its_own() -> None:
    assert set(PRESETS) == set(Trade)
    assert len(set(PRESETS.values())) == len(Trade)


def test_the_terms_of_a_cafe_are_those_written_down() -> None:
    terms = terms_of(Trade.CAFE, currency=currency("CNY"))
    assert [tier.threshold for tier in terms.ladder.tiers] == [0, 50_000, 150_000]
    assert (terms.points.earn.money, terms.points.redeem.money) == (100, 500)
    assert terms.points.redeem.step == 100
    taiwan = terms_of(Trade.CAFE, currency=currency("TWD"))
    assert taiwan.points.earn.money == 5 * 10 ** currency("TWD").exponent
