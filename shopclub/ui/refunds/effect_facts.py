"""What must be known of a refund beside its figures: what is owed, forgiven, lost or kept."""

from dataclasses import dataclass
from datetime import date

from shopclub.birthdays.terms import PerkKind
from shopclub.counter.refund_draft import RefundQuote, VoucherBack
from shopclub.counter.refund_perk import PerkBack
from shopclub.counter.refund_points import PointMoves
from shopclub.counter.refund_tier import TierMoves, TierOutlook
from shopclub.kernel.money import plain_hundredths
from shopclub.ui.refunds.effect_words import MOST_DAYS_IN_A_ROW, days_of, joined, small_tier
from shopclub.ui.translation import translate
from shopclub.ui.words import day_word, points_word


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence beneath the lines, with its icon and the token of its colour."""

    text: str
    icon: str = "check"
    color: str = "ok"


def facts_of(quote: RefundQuote, *, today: date) -> tuple[Fact, ...]:
    """Return what must be known beside the figures, the gravest first."""
    days = days_of(quote.points, today=today)
    facts = [*_of_spent(quote.points), *_of_place(quote.tier_moves)]
    if len(days) > MOST_DAYS_IN_A_ROW:
        said = translate("Refunds", "Points come back: {days}.")
        facts.append(_note(said.format(days=joined(days))))
    if quote.voucher is not None:
        facts.append(_of_voucher(quote.voucher, today=today))
    if quote.vouchers_void:
        facts.append(_warning(translate("Refunds", "The promotion's unused voucher becomes void.")))
    if quote.vouchers_used:
        facts.append(_note(translate("Refunds", "The promotion's voucher is used: it stays so.")))
    if quote.perk is not None:
        facts.append(_of_perk(quote.perk, today=today))
    if not quote.sale.whole:
        facts.append(_note(translate("Refunds", "A voucher paid for this sale: no money is due.")))
    elif not quote.sale.paid:
        facts.append(_note(translate("Refunds", "Points paid for this sale: no money goes back.")))
    return tuple(facts)


def _of_spent(points: PointMoves) -> list[Fact]:
    """Say what of the points that go was spent or lapsed: nothing of that is silent."""
    facts: list[Fact] = []
    if points.owed:
        said = translate("Refunds", "Points of this sale are spent: the member will owe {points}.")
        facts.append(_warning(said.format(points=points_word(points.owed))))
    if forgiven := points.waived - points.lapsed:
        said = translate("Refunds", "Spent already and forgiven: {points} of this sale.")
        facts.append(_warning(said.format(points=points_word(forgiven))))
    if points.lapsed:
        said = translate("Refunds", "Lapsed unused, owed by nobody: {points} of this sale.")
        facts.append(_note(said.format(points=points_word(points.lapsed))))
    if points.gifts_waived:
        said = translate("Refunds", "Gone of the welcome gift and forgiven: {points}.")
        facts.append(_warning(said.format(points=points_word(points.gifts_waived))))
    return facts


def _of_voucher(voucher: VoucherBack, *, today: date) -> Fact:
    """Say whether the voucher of the sale comes back, and until when it can be used."""
    if not voucher.comes_back:
        said = translate("Refunds", "The voucher comes back only when all of the sale does.")
        return _note(said)
    said = translate("Refunds", "The voucher comes back, to be used until {day}.")
    return Fact(said.format(day=day_word(voucher.until, today=today)))


def _of_perk(perk: PerkBack, *, today: date) -> Fact:
    """Say whether the birthday's perk comes back, stays used, or stays a gift."""
    if perk.kind is PerkKind.POINTS:
        said = translate("Refunds", "The birthday gift stays: {points}.")
        return _note(said.format(points=points_word(perk.worth)))
    times = plain_hundredths(perk.worth)
    if not perk.comes_back:
        said = translate(
            "Refunds", "The birthday's x{times} stays used until all of the sale comes back."
        )
        return _note(said.format(times=times))
    if perk.until is None:
        said = translate("Refunds", "The birthday's x{times} comes back, but its days are over.")
        return _note(said.format(times=times))
    said = translate("Refunds", "The birthday's x{times} comes back, to be used until {day}.")
    return Fact(said.format(times=times, day=day_word(perk.until, today=today)))


def _of_place(moves: TierMoves | None) -> list[Fact]:
    """Say which tier it then is; that of whoever is in the lowest one goes without saying."""
    if moves is None:
        return []
    if moves.outlook is TierOutlook.LOST:
        said = translate("Refunds", "Falls back to {tier}: the promotion of this sale is undone.")
        return [_warning(said.format(tier=small_tier(moves.after)))]
    if moves.tier.stars == 1:
        return []
    return [Fact(translate("Refunds", "Stays {tier}.").format(tier=small_tier(moves.tier)))]


def _warning(text: str) -> Fact:
    return Fact(text, icon="triangle-alert", color="warn")


def _note(text: str) -> Fact:
    return Fact(text, icon="info", color="text2")
