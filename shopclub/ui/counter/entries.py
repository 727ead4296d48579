"""Reading what is typed at the counter; pure."""

from shopclub.counter.quote import PointsNotInSteps, Quote, TooManyPoints
from shopclub.counter.receipt import Means
from shopclub.kernel.codes import CodeKind, code_kind
from shopclub.kernel.money import AmountFault, AmountRefused, Currency, parse_money
from shopclub.kernel.text import to_half_width
from shopclub.points.ledger import NotEnoughPoints, PointsOutOfRange
from shopclub.ui.counter.state import LooksLikeBarcode, NothingToPay
from shopclub.ui.jobs import Refusal

MEANS = (Means.CASH, Means.WECHAT, Means.ALIPAY, Means.CARD, Means.OTHER)
FEWEST_BARCODE_DIGITS = 8
MOST_BARCODE_DIGITS = 20


def read_amount(entry: str, *, currency: Currency) -> tuple[int | None, Refusal | None]:
    """Return the minor units of an amount as far as it is typed, and what is wrong with it.

    An empty entry, or one that ends with + or ×, is neither an amount nor wrong; a long run of
    digits is a barcode, not money.
    """
    plain = to_half_width(entry).strip()
    if plain.isdigit() and FEWEST_BARCODE_DIGITS <= len(plain) <= MOST_BARCODE_DIGITS:
        return None, LooksLikeBarcode()
    try:
        return parse_money(entry, currency=currency), None
    except AmountRefused as refusal:
        if refusal.fault is AmountFault.EMPTY or _goes_on(plain, currency=currency):
            return None, None
        return None, NothingToPay() if refusal.fault is AmountFault.NEGATIVE else refusal


def amount_refusal(
    entry: str, *, amount: int | None, refusal: Refusal | None, currency: Currency
) -> Refusal | None:
    """Return why a sale of this entry cannot go on, or None."""
    if refusal is not None:
        return refusal
    if amount is None:
        fault = AmountFault.NOT_A_NUMBER if entry.strip() else AmountFault.EMPTY
        return AmountRefused(fault, entry[:40], currency)
    return None if amount else NothingToPay()


def needs_result(entry: str) -> bool:
    """Tell whether an amount is typed so that its sum is not plain to see."""
    return not entry.isascii() or any(sign in entry for sign in "+*")


def read_points(entry: str, *, quote: Quote, step: int) -> tuple[int | None, Refusal | None]:
    """Return the points of an entry for a bill, or why they cannot pay for it; nothing is 0."""
    plain = to_half_width(entry).strip() or "0"
    if not (plain.isascii() and plain.isdigit()):
        return None, PointsOutOfRange(0, most=quote.most_points)
    points = int(plain)
    if points > quote.balance_before:
        return None, NotEnoughPoints(has=quote.balance_before, needs=points)
    if points > quote.most_points:
        return None, TooManyPoints(most=quote.most_points)
    if points % step:
        return None, PointsNotInSteps(step=step)
    return points, None


def _goes_on(plain: str, *, currency: Currency) -> bool:
    """Tell whether an entry breaks off after a sign of arithmetic, as while it is typed."""
    if not plain.endswith(("+", "*", "×")):
        return False
    try:
        parse_money(plain[:-1], currency=currency)
    except AmountRefused:
        return False
    return True


def scanned_card(entry: str) -> str | None:
    """Return the card number that a scanner typed into the amount, if it is one."""
    digits = to_half_width(entry).strip()
    return digits if code_kind(digits) is CodeKind.CARD else None


def is_means(entry: str) -> bool:
    """Tell whether an entry is the digit of a means, not money."""
    text = to_half_width(entry).strip()
    return len(text) == 1 and text in "12345"


def read_tendered(entry: str, *, means: Means, currency: Currency) -> tuple[Means, int | None]:
    """Return the means and the money handed over, None for exact; raises AmountRefused.

    One digit from 1 to 5 chooses the means; whatever else is typed is money, and so is cash.
    """
    text = to_half_width(entry).strip()
    if not text:
        return means, None
    if is_means(text):
        return MEANS[int(text) - 1], None
    return Means.CASH, parse_money(text, currency=currency)
