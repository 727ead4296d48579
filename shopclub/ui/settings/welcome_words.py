"""What a shop promises to whoever reaches a tier, a sentence a tier."""

from shopclub.counter.paper import tier_label
from shopclub.counter.rulebook import Rules
from shopclub.kernel.money import Currency, format_money
from shopclub.points.redeeming import worth
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.tiers.ladder import Tier
from shopclub.ui.translation import translate
from shopclub.ui.voucher_words import voucher_words
from shopclub.ui.words import points_word, tier_word


def welcome_words(rules: Rules, *, currency: Currency) -> str:
    """Return what each tier welcomes with, and what its points are worth now."""
    said = [
        translate("Settings", "{tier}: {gifts}.").format(
            tier=tier_word(tier_label(tier, ladder=rules.ladder)),
            gifts=_gifts(tier, rules, currency=currency),
        )
        for tier in rules.ladder.tiers
        if tier.welcome_points or tier.has_voucher
    ]
    return "\n".join(said) or translate("Settings", "No tier welcomes with points or a voucher.")


def _gifts(tier: Tier, rules: Rules, *, currency: Currency) -> str:
    points = voucher = ""
    if tier.welcome_points:
        money = worth(tier.welcome_points, rule=rules.points.redeem)
        points = translate("Settings", "{points}, worth {money}").format(
            points=points_word(tier.welcome_points), money=format_money(money, currency=currency)
        )
    if tier.has_voucher:
        terms = VoucherTerms(tier.voucher_amount, tier.voucher_basis_points)
        voucher = translate("Settings", "a voucher, {off}").format(
            off=voucher_words(terms, currency=currency)
        )
    if points and voucher:
        pattern = translate("Settings", "{points} and {voucher}")
        return pattern.format(points=points, voucher=voucher)
    return points or voucher
