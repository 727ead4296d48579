"""What every printed voucher says of itself: its worth in parts, and from which bill."""

from dataclasses import dataclass

from shopclub.documents.words import round_money, tenths_kept
from shopclub.kernel.money import currency, plain_hundredths
from shopclub.kernel.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Worth:
    """The largest thing on a voucher: a figure, with a small sign before or after it."""

    before: str
    figure: str
    after: str


def worth_of(amount: int, basis_points: int, *, code: str, phrases: Phrases) -> Worth:
    """Return what a voucher takes off, in a currency: a sum, or a share of the bill."""
    money = currency(code)
    if amount:
        whole, rest = divmod(amount, 10**money.exponent)
        figure = f"{whole:,}" + (f".{rest:0{money.exponent}d}" if rest else "")
        return Worth(money.sign, figure, "")
    figure = phrases.translate("Voucher", "{percent}").format(
        percent=plain_hundredths(basis_points), tenths_kept=tenths_kept(basis_points)
    )
    return Worth("", figure, phrases.translate("Voucher", "% off"))


def condition_of(minimum: int, *, code: str, phrases: Phrases) -> str:
    """Return from which bill a voucher counts, in a currency."""
    if not minimum:
        return phrases.translate("Voucher", "on any purchase")
    least = round_money(minimum, currency=currency(code), phrases=phrases)
    return phrases.translate("Voucher", "from {minimum} on").format(minimum=least)
