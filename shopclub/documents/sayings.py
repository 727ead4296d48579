"""What a receipt says beneath the figures, one sentence each."""

from shopclub.counter.receipt import Receipt, Saying, SayingKind
from shopclub.documents.words import deadline, full_date, points_figure, short_date, tier_name
from shopclub.kernel.codes import spaced_card_number
from shopclub.kernel.money import Currency, currency, format_figure, format_money, plain_hundredths
from shopclub.kernel.phrases import Phrases

MOST_SAYINGS = 4


def sign_of(kind: SayingKind) -> str:
    """Return the sign that stands before a sentence."""
    match kind:
        case (
            SayingKind.MULTIPLIER
            | SayingKind.VOUCHER
            | SayingKind.BIRTHDAY_VOUCHER
            | SayingKind.BIRTHDAY_GIFT
        ):
            return "＋"
        case SayingKind.EXPIRING:
            return "▲"
        case SayingKind.KEEP_TIER | SayingKind.REACH_TIER:
            return "★"
        case SayingKind.BIRTHDAY | SayingKind.PERK:
            return "●"


def spoken(sayings: tuple[Saying, ...]) -> tuple[Saying, ...]:
    """Return what a receipt says, in the order of its kinds, and no more than there is room for."""
    order = tuple(SayingKind)
    return tuple(sorted(sayings, key=lambda saying: order.index(saying.kind)))[:MOST_SAYINGS]


def sentence(saying: Saying, *, receipt: Receipt, phrases: Phrases) -> str:
    """Return a saying of a receipt as a sentence in the language of the paper."""
    money = currency(receipt.currency)
    tier = tier_name(saying.tier, phrases=phrases) if saying.tier else ""
    amount = format_money(saying.amount, currency=money)
    if saying.points and saying.kind in (SayingKind.KEEP_TIER, SayingKind.REACH_TIER):
        amount = _points(saying.points, phrases=phrases)
    match saying.kind:
        case SayingKind.MULTIPLIER:
            if saying.tier is None:
                pattern = phrases.translate("Receipt", "Birthday points: {figure} x{factor}")
            elif saying.day:
                pattern = phrases.translate(
                    "Receipt", "{tier} and birthday points: {figure} x{factor}"
                )
            elif saying.minimum:
                pattern = phrases.translate(
                    "Receipt", "Birthday points: {figure} x{factor} ({tier} x{less})"
                )
            else:
                pattern = phrases.translate("Receipt", "{tier} points: {figure} x{factor}")
            return pattern.format(
                tier=tier,
                figure=format_figure(saying.amount, currency=money),
                factor=plain_hundredths(saying.hundredths),
                less=plain_hundredths(saying.minimum),
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
        case SayingKind.BIRTHDAY:
            if saying.points == 1:
                pattern = phrases.translate("Receipt", "Birthday on {date}: 1 point as a gift!")
            elif saying.points:
                pattern = phrases.translate("Receipt", "Birthday on {date}: {n} points as a gift!")
            else:
                pattern = phrases.translate("Receipt", "Birthday on {date}: best wishes!")
            day = short_date(saying.day, phrases=phrases)
            return pattern.format(date=day, n=points_figure(saying.points))
        case SayingKind.VOUCHER | SayingKind.BIRTHDAY_VOUCHER:
            return _of_voucher(saying, money=money, phrases=phrases)
        case SayingKind.BIRTHDAY_GIFT:
            pattern = phrases.translate("Receipt", "Birthday gift until {date}: {name}")
            return pattern.format(date=full_date(saying.day, phrases=phrases), name=saying.name)
        case SayingKind.PERK:
            return _of_perk(saying, phrases=phrases)
    by = deadline(saying.day, from_day=receipt.day, phrases=phrases)
    return pattern.format(amount=amount, deadline=by, tier=tier)


def _points(points: int, *, phrases: Phrases) -> str:
    if points == 1:
        return phrases.translate("Receipt", "1 point")
    return phrases.translate("Receipt", "{n} points").format(n=points_figure(points))


def _of_voucher(saying: Saying, *, money: Currency, phrases: Phrases) -> str:
    """Return what a voucher takes off until when, and its number; an older paper has none."""
    if saying.kind is SayingKind.BIRTHDAY_VOUCHER and saying.minimum:
        pattern = phrases.translate(
            "Receipt", "Birthday voucher {code}: {off} off from {minimum} on until {date}"
        )
    elif saying.kind is SayingKind.BIRTHDAY_VOUCHER:
        pattern = phrases.translate("Receipt", "Birthday voucher {code}: {off} off until {date}")
    elif saying.code:
        pattern = phrases.translate("Receipt", "Welcome voucher {code}: {off} off until {date}")
    else:
        pattern = phrases.translate("Receipt", "Welcome voucher: {off} off until {date}")
    amount = format_money(saying.amount, currency=money)
    return pattern.format(
        code=spaced_card_number(saying.code),
        off=amount if saying.amount else f"{plain_hundredths(saying.hundredths)}%",
        minimum=format_money(saying.minimum, currency=money),
        date=full_date(saying.day, phrases=phrases),
    )


def _of_perk(saying: Saying, *, phrases: Phrases) -> str:
    """Return what became of the birthday's perk when its purchase went back."""
    if saying.points == 1:
        pattern = phrases.translate("Receipt", "Birthday gift: 1 point stays yours")
    elif saying.points:
        pattern = phrases.translate("Receipt", "Birthday gift: {n} points stay yours")
    elif saying.day:
        pattern = phrases.translate("Receipt", "Birthday points x{factor}: again until {date}")
    else:
        pattern = phrases.translate("Receipt", "Birthday points x{factor}: stay used")
    return pattern.format(
        n=points_figure(saying.points),
        factor=plain_hundredths(saying.hundredths),
        date=short_date(saying.day, phrases=phrases) if saying.day else "",
    )
