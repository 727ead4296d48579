"""Reading what is typed at the counter; pure."""

from shopclub.counter.receipt import Means
from shopclub.kernel.codes import CodeKind, code_kind
from shopclub.kernel.money import AmountFault, AmountRefused, Currency, parse_money
from shopclub.kernel.text import to_half_width
from shopclub.ui.counter.state import LooksLikeBarcode, NothingToPay
from shopclub.ui.jobs import Refusal

MEANS = (Means.CASH, Means.WECHAT, Means.ALIPAY, Means.CARD, Means.OTHER)
FEWEST_BARCODE_DIGITS = 8


def read_amount(entry: str, *, currency: Currency) -> tuple[int | None, Refusal | None]:
    """Return the minor units of an amount as far as it is typed, and what is wrong with it.

    An empty entry is neither an amount nor wrong; a long run of digits is a barcode, not money.
    """
    plain = to_half_width(entry).strip()
    if plain.isdigit() and len(plain) >= FEWEST_BARCODE_DIGITS:
        return None, LooksLikeBarcode()
    try:
        return parse_money(entry, currency=currency), None
    except AmountRefused as refusal:
        return None, None if refusal.fault is AmountFault.EMPTY else refusal


def amount_refusal(entry: str, *, amount: int | None, refusal: Refusal | None) -> Refusal | None:
    """Return why a sale of this entry cannot go on, or None."""
    if refusal is not None:
        return refusal
    return NothingToPay() if not amount or not entry.strip() else None


def scanned_card(entry: str) -> str | None:
    """Return the card number that a scanner typed into the amount, if it is one."""
    digits = to_half_width(entry).strip()
    return digits if code_kind(digits) is CodeKind.CARD else None


def read_tendered(entry: str, *, means: Means, currency: Currency) -> tuple[Means, int | None]:
    """Return the means and the money handed over, None for exact; raises AmountRefused.

    One digit from 1 to 5 chooses the means; whatever else is typed is money, and so is cash.
    """
    text = to_half_width(entry).strip()
    if not text:
        return means, None
    if len(text) == 1 and text in "12345":
        return MEANS[int(text) - 1], None
    return Means.CASH, parse_money(text, currency=currency)
