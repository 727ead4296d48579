"""What a sale would cost and earn, line by line; pure, so that the till shows what it will do."""

from dataclasses import dataclass
from datetime import date

from shopclub.birthdays.birthdays import Perk
from shopclub.birthdays.terms import PerkKind
from shopclub.counter.receipt import LineKind, ReceiptLine
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import LARGEST_MINOR, share_of
from shopclub.points.earning import WHOLE, combined, earned
from shopclub.points.ledger import InDeficit, NotEnoughPoints, PointsOutOfRange
from shopclub.points.lots import Lot, available
from shopclub.points.redeeming import most_redeemable, worth
from shopclub.points.terms import PointTerms, RedeemRule
from shopclub.rewards.vouchers import Voucher, taken_off
from shopclub.tiers.ladder import Ladder, Tier


@dataclass(eq=False)
class AmountOutOfRange(ShopClubError):
    """An amount is not a whole number of minor units from 0 to the largest one."""

    amount: int
    most: int


@dataclass(eq=False)
class PointsNeedMember(ShopClubError):
    """Points were to pay for a sale without a member."""


@dataclass(eq=False)
class PointsNotInSteps(ShopClubError):
    """Points are redeemed in whole steps only."""

    step: int


@dataclass(eq=False)
class TooManyPoints(ShopClubError):
    """More points were asked for than this bill takes."""

    most: int


@dataclass(eq=False)
class BelowMinimumBalance(ShopClubError):
    """The shop redeems points only from a certain balance on."""

    has: int
    minimum: int


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms in force on the day of a sale."""

    points: PointTerms
    ladder: Ladder


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """What the till knows of a member: lots, tier, what the tiers' window counts, points owed.

    `perk` is what their birthday may bring with this purchase.
    """

    member_id: int
    lots: tuple[Lot, ...]
    tier: Tier
    spend: int
    owed: int = 0
    perk: Perk | None = None


@dataclass(frozen=True, slots=True)
class Basket:
    """What is bought, by its list amount in minor units, and the points and voucher that pay."""

    amount: int
    points: int = 0
    voucher: Voucher | None = None


@dataclass(frozen=True, slots=True)
class NextTier:
    """The tier above, and what reaches it after this sale, in the units of the ladder's basis."""

    tier: Tier
    distance: int


@dataclass(frozen=True, slots=True)
class Quote:
    """A bill that explains itself; all amounts in minor units.

    `perk` is the birthday's if this purchase uses it: then its multiplier is the one that won, or
    counts beside the tier's, or its points are a gift beside what is `earned`.
    """

    lines: tuple[ReceiptLine, ...]
    list_amount: int
    tier_discount: int
    points_used: int
    points_money: int
    to_pay: int
    eligible: int
    most_points: int
    earned: int
    multiplier_hundredths: int
    balance_before: int
    balance_after: int
    tier: Tier | None
    next_tier: NextTier | None
    voucher_money: int = 0
    perk: Perk | None = None

    @property
    def beaten(self) -> int:
        """Return the tier's multiplier that a birthday's won over, 0 where there was none."""
        won = self.perk is not None and self.perk.worth == self.multiplier_hundredths
        usual = 0 if self.tier is None else self.tier.multiplier_hundredths
        return usual if won and not self.gift and usual > WHOLE else 0

    @property
    def gift(self) -> int:
        """Return the points that a birthday adds to what is earned."""
        return _points_of(self.perk)


def quote(*, terms: Terms, facts: MemberFacts | None, basket: Basket, on: date) -> Quote:
    """Return the bill of a basket: tier discount, then voucher, points and money (RULES §4).

    Raises AmountOutOfRange, PointsOutOfRange, PointsNeedMember, InDeficit, NotEnoughPoints,
    BelowMinimumBalance, PointsNotInSteps, TooManyPoints, or why the voucher cannot be used.
    """
    if type(basket.amount) is not int or not 0 <= basket.amount <= LARGEST_MINOR:
        raise AmountOutOfRange(basket.amount, most=LARGEST_MINOR)
    lines = [ReceiptLine(LineKind.AMOUNT, basket.amount)]
    discount = 0
    if facts is not None and facts.tier.discount_basis_points:
        share = facts.tier.discount_basis_points
        discount = share_of(basket.amount, basis_points=share)
        lines.append(ReceiptLine(LineKind.TIER_DISCOUNT, -discount, basis_points=share))
    bill = basket.amount - discount
    by_voucher = 0
    if basket.voucher is not None:
        member_id = None if facts is None else facts.member_id
        by_voucher = taken_off(basket.voucher, bill=bill, member_id=member_id, on=on)
        share = basket.voucher.terms.basis_points
        lines.append(ReceiptLine(LineKind.VOUCHER, -by_voucher, basis_points=share))
        bill -= by_voucher
    held = 0 if facts is None else available(facts.lots, on=on) - facts.owed
    most = most_redeemable(held, bill=bill, rule=terms.points.redeem)
    if basket.points != 0:
        _check_points(basket.points, facts=facts, held=held, most=most, rule=terms.points.redeem)
    by_points = worth(basket.points, rule=terms.points.redeem)
    if basket.points:
        lines.append(ReceiptLine(LineKind.POINTS, -by_points, points=basket.points))
    to_pay = bill - by_points
    multiplier, gained, perk = _earned(facts, eligible=to_pay, terms=terms)
    gift = _points_of(perk)
    return Quote(
        lines=tuple(lines),
        list_amount=basket.amount,
        tier_discount=discount,
        points_used=basket.points,
        points_money=by_points,
        to_pay=to_pay,
        eligible=to_pay,
        most_points=most,
        earned=gained,
        multiplier_hundredths=multiplier,
        balance_before=held,
        balance_after=held - basket.points + gained + gift,
        tier=None if facts is None else facts.tier,
        next_tier=None
        if facts is None
        else _next_tier(
            terms.ladder, facts=facts, counted=terms.ladder.counted(money=to_pay, points=gained)
        ),
        voucher_money=by_voucher,
        perk=perk,
    )


def _points_of(perk: Perk | None) -> int:
    return perk.worth if perk is not None and perk.kind is PerkKind.POINTS else 0


def _earned(
    facts: MemberFacts | None, *, eligible: int, terms: Terms
) -> tuple[int, int, Perk | None]:
    """Return the multiplier that won, what the sale earns by it, and the perk that it uses.

    The best multiplier applies, or the bonuses add up where the shop chose so (RULES §1). A
    birthday's is kept for another purchase where it would bring no point more than the tier's; its
    points come with any purchase that is paid for.
    """
    if facts is None:
        return WHOLE, 0, None
    rule, perk, tiers = terms.points.earn, facts.perk, facts.tier.multiplier_hundredths
    gained = earned(eligible, rule=rule, multiplier_hundredths=tiers)
    if perk is None:
        return tiers, gained, None
    if perk.kind is PerkKind.POINTS:
        return tiers, gained, perk if eligible else None
    times = combined(tiers, perk.worth, by=terms.points.multipliers)
    by_birthday = earned(eligible, rule=rule, multiplier_hundredths=times)
    return (times, by_birthday, perk) if by_birthday > gained else (tiers, gained, None)


def _check_points(
    points: int, *, facts: MemberFacts | None, held: int, most: int, rule: RedeemRule
) -> None:
    if type(points) is not int or points < 1:
        raise PointsOutOfRange(points, most=max(most, 0))
    if facts is None:
        raise PointsNeedMember
    if facts.owed:
        raise InDeficit(owes=facts.owed)
    if points > held:
        raise NotEnoughPoints(has=held, needs=points)
    if held < rule.minimum_balance:
        raise BelowMinimumBalance(has=held, minimum=rule.minimum_balance)
    if points % rule.step:
        raise PointsNotInSteps(step=rule.step)
    if points > most:
        raise TooManyPoints(most=most)


def _next_tier(ladder: Ladder, *, facts: MemberFacts, counted: int) -> NextTier | None:
    total = facts.spend + counted
    reached = ladder.tier_at(total)
    stands = reached if ladder.rank(reached.key) > ladder.rank(facts.tier.key) else facts.tier
    above = ladder.above(stands.key)
    return None if above is None else NextTier(above, above.threshold - total)
