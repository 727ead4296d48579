"""Money as whole minor units of the shop's one currency; no float anywhere (RULES §1)."""

import re
from dataclasses import dataclass
from enum import StrEnum

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import to_half_width, without_invisible

MINUS = "\N{MINUS SIGN}"
LARGEST_MINOR = 10**11  # below any barcode of 12 or 13 digits, and no sum of years overflows
LONGEST_ENTRY = 100


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency: its ISO code, the sign people write, and how many decimals it has."""

    code: str
    sign: str
    exponent: int


CURRENCIES = (
    Currency(code="CNY", sign="\N{YEN SIGN}", exponent=2),
    Currency(code="TWD", sign="NT$", exponent=0),
    Currency(code="HKD", sign="HK$", exponent=2),
    Currency(code="MOP", sign="MOP$", exponent=2),
    Currency(code="SGD", sign="S$", exponent=2),
    Currency(code="MYR", sign="RM", exponent=2),
    Currency(code="USD", sign="$", exponent=2),
    Currency(code="EUR", sign="€", exponent=2),
    Currency(code="GBP", sign="£", exponent=2),
    Currency(code="JPY", sign="\N{YEN SIGN}", exponent=0),
    Currency(code="KWD", sign="KD", exponent=3),
)


class AmountFault(StrEnum):
    """Why an entry is not an amount of money."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not a number"
    NEGATIVE = "negative"
    TOO_MANY_DECIMALS = "too many decimals"
    DECIMAL_COMMA = "decimal comma"
    TOO_LARGE = "too large"


@dataclass(eq=False)
class AmountRefused(ShopClubError):
    """An entry cannot be read as money of this currency."""

    fault: AmountFault
    entry: str
    currency: Currency


def currency(code: str) -> Currency:
    """Return the currency of an ISO code; raise KeyError for one that ShopClub does not know."""
    return {known.code: known for known in CURRENCIES}[code]


def parse_money(entry: str, *, currency: Currency) -> int:
    """Read what a person typed as minor units: `12`, `12.5`, `¥1,234.50`, `１２．５`, `12.8+3*5`.

    Sums and products are exact; raises AmountRefused for anything else (RULES §1). A factor of a
    product may be a weight and have more decimals, a sum of money may not.
    """
    text = _plain(entry)
    dollar = "$" if currency.sign.endswith("$") else currency.sign
    for sign in dict.fromkeys((currency.sign, currency.code, dollar, "元")):
        text = text.removeprefix(sign).removesuffix(sign).strip()
    if not text:
        raise AmountRefused(AmountFault.EMPTY, entry[:40], currency)
    if len(text) > LONGEST_ENTRY:
        raise AmountRefused(AmountFault.TOO_LARGE, entry[:40], currency)
    total = 0
    for term in text.split("+"):
        total += _product(term, entry=entry, currency=currency)
    if total > LARGEST_MINOR:
        raise AmountRefused(AmountFault.TOO_LARGE, entry[:40], currency)
    return total


_NUMBER = re.compile(
    r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.(?P<decimals>[0-9]*))?", re.ASCII
)


def _plain(entry: str) -> str:
    """Return an entry without what no eye sees; a Chinese keyboard writes 。 for the point."""
    return without_invisible(to_half_width(entry).replace("。", ".")).strip()


def _product(term: str, *, entry: str, currency: Currency) -> int:
    scaled, decimals = 1, 0
    factors = re.split(r"[*×]", term)
    for factor in factors:
        value, places = _number(factor.strip(), entry=entry, currency=currency)
        if len(factors) == 1 and places > currency.exponent:
            raise AmountRefused(AmountFault.TOO_MANY_DECIMALS, entry[:40], currency)
        scaled, decimals = scaled * value, decimals + places
        if scaled > LARGEST_MINOR * 10**decimals:
            raise AmountRefused(AmountFault.TOO_LARGE, entry[:40], currency)
    while decimals > currency.exponent:
        scaled, rest = divmod(scaled, 10)
        decimals -= 1
        if rest:
            raise AmountRefused(AmountFault.TOO_MANY_DECIMALS, entry[:40], currency)
    return scaled * int(10 ** (currency.exponent - decimals))


def _number(text: str, *, entry: str, currency: Currency) -> tuple[int, int]:
    if text.startswith(("-", MINUS)):
        raise AmountRefused(AmountFault.NEGATIVE, entry[:40], currency)
    if re.fullmatch(r"[0-9]+,[0-9]{1,2}", text):
        raise AmountRefused(AmountFault.DECIMAL_COMMA, entry[:40], currency)
    match = _NUMBER.fullmatch(text)
    if match is None:
        raise AmountRefused(AmountFault.NOT_A_NUMBER, entry[:40], currency)
    whole, decimals = match["whole"].replace(",", ""), match["decimals"] or ""
    if len(whole) > 16 or len(decimals) > 16:
        raise AmountRefused(AmountFault.TOO_LARGE, entry[:40], currency)
    return int(whole + decimals), len(decimals)


def format_figure(minor: int, *, currency: Currency) -> str:
    """Write minor units as `1,234.50`, a negative sum with a true minus, always all decimals."""
    whole, rest = divmod(abs(minor), 10**currency.exponent)
    decimals = f".{rest:0{currency.exponent}d}" if currency.exponent else ""
    return f"{MINUS if minor < 0 else ''}{whole:,}{decimals}"


def format_money(minor: int, *, currency: Currency) -> str:
    """Write minor units with the currency's sign, as `¥1,234.50` or `−¥6.40`."""
    return (
        f"{MINUS if minor < 0 else ''}{currency.sign}{format_figure(abs(minor), currency=currency)}"
    )


def share_of(minor: int, *, basis_points: int) -> int:
    """Return a share of a sum in minor units, rounded half up, exactly (RULES §1).

    `basis_points` are hundredths of a percent, 0–10,000: 5% is 500.
    """
    if not 0 <= basis_points <= 10_000:
        raise ValueError("a share lies between 0 and 10,000 basis points")
    return (minor * basis_points + 5_000) // 10_000


def plain_hundredths(value: int) -> str:
    """Write hundredths as people do: 150 as `1.5`, 200 as `2`, 125 as `1.25`."""
    whole, rest = divmod(value, 100)
    return f"{whole}.{rest:02d}".rstrip("0").rstrip(".")
