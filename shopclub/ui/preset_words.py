"""What is said of the kinds of shop and of the terms they begin with."""

from fractions import Fraction

from shopclub.counter.costs import costs_of
from shopclub.counter.presets import Trade
from shopclub.counter.quote import Terms
from shopclub.counter.receipt import TierLabel
from shopclub.kernel.money import Currency, format_money, plain_hundredths
from shopclub.ui.translation import translate
from shopclub.ui.words import points_word, tier_word


def trade_word(trade: Trade) -> str:
    """Return a kind of shop."""
    match trade:
        case Trade.CONVENIENCE:
            return translate("Presets", "Convenience store")
        case Trade.CAFE:
            return translate("Presets", "Café")
        case Trade.BAKERY:
            return translate("Presets", "Bakery")
        case Trade.SALON:
            return translate("Presets", "Salon")
        case Trade.PHARMACY:
            return translate("Presets", "Pharmacy")
        case Trade.CLOTHING:
            return translate("Presets", "Clothing")


def promise_words(terms: Terms, *, currency: Currency) -> str:
    """Say what terms promise: what earns a point, what points pay, where the tiers begin."""

    def money(minor: int) -> str:
        text = format_money(minor, currency=currency)
        return text.removesuffix("." + "0" * currency.exponent) if currency.exponent else text

    earn, redeem = terms.points.earn, terms.points.redeem
    said = translate("Presets", "{money} earns {points}; {off} off for {used}.").format(
        money=money(earn.money),
        points=points_word(earn.points),
        used=points_word(redeem.points),
        off=money(redeem.money),
    )
    tiers = [
        translate("Presets", "{tier} from {money}").format(
            tier=tier_word(TierLabel(tier.key, tier.name, stars=row + 1)),
            money=money(tier.threshold),
        )
        for row, tier in enumerate(terms.ladder.tiers)
        if row
    ]
    return translate("Presets", "{promise} {tiers}.").format(
        promise=said, tiers=translate("Presets", ", ").join(tiers)
    )


def whole_words(terms: Terms, *, currency: Currency) -> str:
    """Say what terms promise and what they cost."""
    return translate("Presets", "{promise} {cost}").format(
        promise=promise_words(terms, currency=currency), cost=cost_words(terms)
    )


def cost_words(terms: Terms) -> str:
    """Say what terms cost, from the lowest tier to the dearest, if every point is redeemed."""
    wholes = [cost.whole for cost in costs_of(terms)]
    return translate(
        "Presets", "Costs {least} to {most}% of sales, if members redeem every point."
    ).format(least=percent_of_sales(min(wholes)), most=percent_of_sales(max(wholes)))


HUNDRED = 100
"""Whole units of money of which it is said what they give back."""


def back_words(share: Fraction, *, currency: Currency) -> str:
    """Return what a hundred of a currency gives back, rounded half up to its smallest coin."""
    minor = share * HUNDRED * 10**currency.exponent
    return format_money(int(minor + Fraction(1, 2)), currency=currency)


def percent_of_sales(share: Fraction) -> str:
    """Return a share of sales in percent, rounded half up to a decimal."""
    return plain_hundredths(int(share * 1_000 + Fraction(1, 2)) * 10)
