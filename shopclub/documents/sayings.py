"""What a receipt says beneath the figures, one sentence each."""

from shopclub.counter.receipt import Receipt, Saying, SayingKind
from shopclub.documents.words import deadline, full_date, points_figure, tier_name
from shopclub.kernel.money import currency, format_figure, format_money, plain_hundredths
from shopclub.kernel.phrases import Phrases


def sign_of(kind: SayingKind) -> str:
    """Return the sign that stands before a sentence."""
    match kind:
        case SayingKind.MULTIPLIER:
            return "＋"
        case SayingKind.EXPIRING:
            return "▲"
        case SayingKind.KEEP_TIER | SayingKind.REACH_TIER:
            return "★"


def sentence(saying: Saying, *, receipt: Receipt, phrases: Phrases) -> str:
    """Return a saying of a receipt as a sentence in the language of the paper."""
    money = currency(receipt.currency)
    tier = tier_name(saying.tier, phrases=phrases) if saying.tier else ""
    amount = format_money(saying.amount, currency=money)
    if saying.points and saying.kind in (SayingKind.KEEP_TIER, SayingKind.REACH_TIER):
        amount = phrases.translate("Receipt", "{n} points").format(n=points_figure(saying.points))
    match saying.kind:
        case SayingKind.MULTIPLIER:
            pattern = phrases.translate("Receipt", "{tier} points: {figure} x{factor}")
            figure = format_figure(saying.amount, currency=money)
            return pattern.format(
                tier=tier, figure=figure, factor=plain_hundredths(saying.hundredths)
            )
        case SayingKind.EXPIRING:
            if saying.points == 1:
                pattern = phrases.translate("Receipt", "1 point expires on {date}")
            else:
                pattern = phrases.translate("Receipt", "{n} points expire on {date}")
            return pattern.format(
                n=points_figure(saying.points), date=full_date(saying.day, phrases=phrases)
            )
        case SayingKind.KEEP_TIER:
            if not saying.day:
                pattern = phrases.translate("Receipt", "{amount} more keeps you {tier}")
                return pattern.format(amount=amount, tier=tier)
            pattern = phrases.translate("Receipt", "{amount} more {deadline} keeps you {tier}")
        case SayingKind.REACH_TIER:
            if not saying.day:
                pattern = phrases.translate("Receipt", "{amount} more brings you {tier}")
                return pattern.format(amount=amount, tier=tier)
            pattern = phrases.translate("Receipt", "{amount} more {deadline} brings you {tier}")
    by = deadline(saying.day, from_day=receipt.day, phrases=phrases)
    return pattern.format(amount=amount, deadline=by, tier=tier)
