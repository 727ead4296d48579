"""What other terms would have made of a month's sales, beside what really was; pure.

Every sale is rung up again by the till's own quote: its amount as it was, its voucher for what it
took off, as many of its points as the other terms allow, on the tier where the member would have
stood. What came back of it since comes back in the same fraction.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from shopclub.counter.quote import Basket, MemberFacts, Quote, Terms, quote
from shopclub.counter.receipt import TierLabel
from shopclub.counter.refund import share_back
from shopclub.insights.period import Period
from shopclub.kernel.money import share_of
from shopclub.kernel.ratios import each, tenths
from shopclub.points.earning import WHOLE, combined
from shopclub.points.lots import Lot
from shopclub.points.terms import Multipliers
from shopclub.rewards.vouchers import Voucher, VoucherState, VoucherTakesNothing, VoucherTerms
from shopclub.sales.rung_up import RungUp
from shopclub.tiers.ladder import Tier


@dataclass(frozen=True, slots=True)
class Given:
    """What sales gave, net of refunds: points, and off by its tier of a list amount."""

    points: int
    discount: int
    listed: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What a month gave: points and their worth, discounts, of goods listed at so much.

    `welcome` of the points were for reaching a tier, and `vouchers` of minor units.
    """

    points: int
    worth: int
    discount: int
    listed: int
    welcome: int = 0
    vouchers: int = 0

    @property
    def share(self) -> int | None:
        """Return all of it in tenths of a percent of what the goods are listed at."""
        return tenths(self.worth + self.discount + self.vouchers, self.listed)


@dataclass(frozen=True, slots=True)
class TierShift:
    """How many members a tier had at the end of the month, and would have had."""

    tier: TierLabel
    was: int
    would: int


@dataclass(frozen=True, slots=True)
class TierShifts:
    """The tiers of the other ladder, then those it lacks; how many would have stood elsewhere."""

    shifts: tuple[TierShift, ...]
    moved: int


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What was and would have been of a period: `sales` of members, their cost, the tiers."""

    period: Period
    sales: int
    was: Cost
    would: Cost
    moves: TierShifts


def together(given: Iterable[Given]) -> Given:
    """Return what sales gave in all."""
    points = discount = listed = 0
    for one in given:
        points += one.points
        discount += one.discount
        listed += one.listed
    return Given(points, discount, listed)


def vouchers_worth(issued: Iterable[VoucherTerms], *, given: Given, sales: int) -> int:
    """Return what welcome vouchers cost in minor units once all of them are used.

    An amount counts in full, a share as if taken off the mean of the `sales` that `given` is of.
    """
    bill = each(given.listed - given.discount, sales) or 0
    return sum(terms.amount or share_of(bill, basis_points=terms.basis_points) for terms in issued)


def really(sale: RungUp) -> Given:
    """Return what a sale gave as it was recorded."""
    return Given(
        sale.points_earned - sale.taken,
        _left(sale.tier_discount, sale=sale),
        _left(sale.list_amount, sale=sale),
    )


def beside_of(sale: RungUp, *, tier: Tier, multipliers: Multipliers) -> int:
    """Return what a sale had beside its tier's multiplier, as its day counted it; 0 for none."""
    had, usual = sale.multiplier_hundredths, tier.multiplier_hundredths
    if had <= usual:
        return 0
    return had - max(usual - WHOLE, 0) if multipliers is Multipliers.ADDED else had


class Again:
    """Rings sales up again on other terms, equal ones once."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._known: dict[tuple[int, str, int], tuple[int, int]] = {}

    def given(self, sale: RungUp, *, tier: Tier, beside: int) -> Given:
        """Return what a sale would have given on a tier.

        `beside` is a multiplier in hundredths that was there beside the tier's, 0 for none.
        """
        times = combined(tier.multiplier_hundredths, beside, by=self._terms.points.multipliers)
        tier = replace(tier, multiplier_hundredths=times)
        earned, off = self._earned_and_off(sale, tier=tier)
        return Given(
            _left(earned, sale=sale), _left(off, sale=sale), _left(sale.list_amount, sale=sale)
        )

    def _earned_and_off(self, sale: RungUp, *, tier: Tier) -> tuple[int, int]:
        if sale.voucher_money or sale.points_used:
            bill = self._special(sale, tier=tier)
            return bill.earned, bill.tier_discount
        key = (sale.list_amount, tier.key, tier.multiplier_hundredths)
        known = self._known.get(key)
        if known is None:
            bill = self._quote(sale, tier=tier, basket=Basket(sale.list_amount))
            known = self._known[key] = (bill.earned, bill.tier_discount)
        return known

    def _special(self, sale: RungUp, *, tier: Tier) -> Quote:
        basket = Basket(sale.list_amount, voucher=_voucher_of(sale))
        try:
            bill = self._quote(sale, tier=tier, basket=basket)
        except VoucherTakesNothing:
            basket = replace(basket, voucher=None)
            bill = self._quote(sale, tier=tier, basket=basket)
        step = self._terms.points.redeem.step
        points = min(sale.points_used, bill.most_points) // step * step
        if not points:
            return bill
        return self._quote(sale, tier=tier, basket=replace(basket, points=points))

    def _quote(self, sale: RungUp, *, tier: Tier, basket: Basket) -> Quote:
        held = max(sale.balance, sale.points_used)
        lots = (Lot(0, held, None),) if held else ()
        facts = MemberFacts(sale.member_id, lots, tier, spend=0)
        return quote(terms=self._terms, facts=facts, basket=basket, on=sale.day)


def _left(figure: int, *, sale: RungUp) -> int:
    if not sale.back:
        return figure
    return figure - share_back(figure, back=sale.back, whole=sale.whole)


def _voucher_of(sale: RungUp) -> Voucher | None:
    if not sale.voucher_money:
        return None
    terms = VoucherTerms(amount=sale.voucher_money)
    return Voucher(0, "", "", None, terms, sale.day, sale.day, VoucherState.ISSUED)
