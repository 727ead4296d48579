"""What a refund will do, in words and figures: the rows of before and after."""

from dataclasses import dataclass
from datetime import date

from shopclub.counter.refund_draft import RefundQuote
from shopclub.counter.refund_tier import TierMoves, TierOutlook
from shopclub.kernel.money import Currency, format_figure, format_money
from shopclub.ui.refunds.effect_words import MOST_DAYS_IN_A_ROW, days_of, joined, small_tier
from shopclub.ui.translation import translate
from shopclub.ui.words import day_word, points_figure, points_word, signed_points


@dataclass(frozen=True, slots=True)
class EffectRow:
    """One line of before and after; `color` is the token of the change."""

    label: str
    note: str
    now: str
    change: str
    after: str
    color: str = "text"


def rows_of(quote: RefundQuote, *, currency: Currency, today: date) -> tuple[EffectRow, ...]:
    """Return the lines of before and after: money, points of both kinds, balance, tier."""
    rows = [_of_money(quote, currency=currency)]
    if quote.member_id is not None:
        rows += _of_points(quote, today=today)
    if quote.tier_moves is not None:
        rows.append(_of_tier(quote.tier_moves, currency=currency, today=today))
    return tuple(rows)


def _of_money(quote: RefundQuote, *, currency: Currency) -> EffectRow:
    by_money = bool(quote.sale.paid)
    change = quote.money if by_money else quote.bill
    return EffectRow(
        label=translate("Refunds", "Paid for this sale"),
        note=translate("Refunds", "goes back to the customer")
        if by_money
        else translate("Refunds", "paid by points alone"),
        now=format_figure(quote.left + change, currency=currency),
        change=format_figure(-change, currency=currency),
        after=format_figure(quote.left, currency=currency),
        color="danger",
    )


def _of_points(quote: RefundQuote, *, today: date) -> list[EffectRow]:
    points, sale, done = quote.points, quote.sale, quote.done
    rows: list[EffectRow] = []
    if sale.points_earned:
        now = sale.points_earned - done.points_taken
        rows.append(
            EffectRow(
                translate("Refunds", "Points earned are taken back"),
                _share_word(points.taken, whole=sale.points_earned, before=done.points_taken),
                points_figure(now),
                points_figure(-points.taken),
                points_figure(now - points.taken),
                "danger" if points.taken else "text2",
            )
        )
    if sale.points_used:
        now = sale.points_used - done.points_returned
        days = days_of(quote.points, today=today)
        note = (
            joined(days)
            if len(days) <= MOST_DAYS_IN_A_ROW
            else translate("Refunds", "until {n} different days").format(n=len(days))
        )
        rows.append(
            EffectRow(
                translate("Refunds", "Points spent come back"),
                note,
                points_figure(now),
                signed_points(points.returned),
                points_figure(now - points.returned),
                "ok" if points.returned else "text2",
            )
        )
    if points.gifts or points.gifts_waived:
        gift = points.gifts + points.gifts_waived
        rows.append(
            EffectRow(
                translate("Refunds", "Welcome points are taken back"),
                translate("Refunds", "they came with the promotion"),
                points_figure(gift),
                points_figure(-gift),
                points_figure(0),
                "danger",
            )
        )
    change = points.balance_after - points.balance_before
    rows.append(
        EffectRow(
            translate("Refunds", "Points balance"),
            translate("Refunds", "below 0 is owed") if points.balance_after < 0 else "",
            points_figure(points.balance_before),
            signed_points(change),
            points_figure(points.balance_after),
            "danger" if change < 0 else "ok" if change else "text2",
        )
    )
    return rows


def _share_word(taken: int, *, whole: int, before: int) -> str:
    if taken == whole:
        return translate("Refunds", "all that the sale earned")
    if taken + before == whole:
        return translate("Refunds", "the rest of what the sale earned")
    if taken * 2 == whole:
        return translate("Refunds", "half of what the sale earned")
    return translate("Refunds", "of {points} that the sale earned").format(
        points=points_figure(whole)
    )


def _of_tier(moves: TierMoves, *, currency: Currency, today: date) -> EffectRow:
    def figure(spend: int) -> str:
        return points_figure(spend) if moves.in_points else format_figure(spend, currency=currency)

    change = moves.spend_after - moves.spend_before
    label = (
        translate("Refunds", "Points towards {tier}")
        if moves.in_points
        else translate("Refunds", "Spend towards {tier}")
    )
    return EffectRow(
        label.format(tier=small_tier(moves.aim)),
        _tier_note(moves, currency=currency, today=today),
        figure(moves.spend_before),
        figure(change),
        figure(moves.spend_after),
        "text" if change else "text2",
    )


def _tier_note(moves: TierMoves, *, currency: Currency, today: date) -> str:
    tier = small_tier(moves.aim)
    missing = (
        points_word(moves.missing)
        if moves.in_points
        else format_money(moves.missing, currency=currency)
    )
    day = "" if moves.by is None else day_word(moves.by, today=today)
    match moves.outlook:
        case TierOutlook.LOST:
            return translate("Refunds", "no longer enough for {tier}").format(tier=tier)
        case TierOutlook.KEEP if moves.missing:
            return translate("Refunds", "{amount} more keeps {tier} until {day}").format(
                amount=missing, tier=tier, day=day
            )
        case TierOutlook.KEEP:
            return translate("Refunds", "enough to keep {tier} on {day}").format(tier=tier, day=day)
        case TierOutlook.REACH:
            return translate("Refunds", "{amount} more reaches {tier}").format(
                amount=missing, tier=tier
            )
        case TierOutlook.SAFE:
            return translate("Refunds", "the tier is locked")
