"""Numbers a scanner may read: cards begin with 6, vouchers with 9, receipts with 0–5 (RULES §4)."""

from datetime import date
from enum import StrEnum

CARD_DIGITS = 12
RECEIPT_DIGITS = 12
MOST_SHORT = 9_999
"""The last running number of a till and day that a receipt of 12 digits holds."""

LONG_RECEIPT_DIGITS = 14
"""What comes after it has six running digits, for Code 128 takes them in pairs."""

FIRST_RECEIPT_DAY = date(1960, 1, 1)
"""No number of a receipt says an earlier day."""

_MOST_LONG = 999_999
_DOUBLED = dict(zip("0123456789", (0, 2, 4, 6, 8, 1, 3, 5, 7, 9), strict=True))
"""The sum of the digits of a digit's double."""


class CodeKind(StrEnum):
    """What a scanned number is, by its first digit and length."""

    CARD = "card"
    RECEIPT = "receipt"
    VOUCHER = "voucher"


def luhn_digit(digits: str) -> str:
    """Return the Luhn check digit that completes a run of digits."""
    total = sum(map(int, digits[-2::-2])) + sum(_DOUBLED[char] for char in digits[::-2])
    return str(-total % 10)


def luhn_holds(digits: str) -> bool:
    """Tell whether the last digit is the Luhn check digit of those before it."""
    return digits.isascii() and digits.isdigit() and luhn_digit(digits[:-1]) == digits[-1]


def card_number(*, shop: int, running: int) -> str:
    """Return the 12-digit number of a card: 6, the shop's three digits, seven running, one check.

    Raises ValueError beyond shop 0–999 or running 0–9,999,999.
    """
    if not (0 <= shop <= 999 and 0 <= running <= 9_999_999):
        raise ValueError("a card number has three digits of shop and seven running")
    body = f"6{shop:03d}{running:07d}"
    return body + luhn_digit(body)


def voucher_number(body: int) -> str:
    """Return the 12-digit number of a voucher: 9, ten digits that nobody guesses, one check.

    Raises ValueError beyond 0–9,999,999,999.
    """
    if not 0 <= body < 10**10:
        raise ValueError("a voucher number has ten digits of its own")
    digits = f"9{body:010d}"
    return digits + luhn_digit(digits)


def receipt_number(*, day: date, till: int, running: int) -> str:
    """Return the number of a receipt: yymmdd, till, running number of that till and day.

    It has 12 digits, and 14 from the ten thousandth receipt on. Raises ValueError beyond till 1–99
    or running 1–999,999, one each tenth of a second; see `receipt_prefix` for the day.
    """
    if not 1 <= running <= _MOST_LONG:
        raise ValueError("a till prints at most 999,999 receipts a day")
    digits = 4 if running <= MOST_SHORT else 6
    return f"{receipt_prefix(day=day, till=till)}{running:0{digits}d}"


def receipt_prefix(*, day: date, till: int) -> str:
    """Return the first eight digits of the receipts of a till and day.

    Receipts begin with 1–5, the years 2010–2059 (RULES §4). A sale of another year, which only a
    replay of old purchases makes, counts its day from 1960 after a 0, a digit no other code uses.
    """
    if not 1 <= till <= 99:
        raise ValueError("a till has a number from 1 to 99")
    if 2010 <= day.year <= 2059:
        return f"{day.isoformat()[2:].replace('-', '')}{till:02d}"
    days = (day - FIRST_RECEIPT_DAY).days
    if not 0 <= days <= 99_999:
        raise ValueError("a receipt is of the years 1960 to 2233")
    return f"0{days:05d}{till:02d}"


def till_of_receipt(number: str) -> int:
    """Return the till that printed a receipt, from its number."""
    return int(number[6:8])


def dashed_receipt_number(number: str) -> str:
    """Return a receipt number as people read it: 261121-01-0087."""
    return f"{number[:6]}-{number[6:8]}-{number[8:]}"


def spaced_card_number(number: str) -> str:
    """Return a card or voucher number in groups of four."""
    return " ".join(number[i : i + 4] for i in range(0, len(number), 4))


def code_kind(digits: str) -> CodeKind | None:
    """Tell what a scanned run of digits is, or None when it is none of ours."""
    if not (digits.isascii() and digits.isdigit()):
        return None
    if len(digits) == LONG_RECEIPT_DIGITS:
        is_long = digits[0] in "012345" and int(digits[8:]) > MOST_SHORT
        return CodeKind.RECEIPT if is_long else None
    if len(digits) != CARD_DIGITS:
        return None
    if digits[0] == "6":
        return CodeKind.CARD if luhn_holds(digits) else None
    if digits[0] == "9":
        return CodeKind.VOUCHER if luhn_holds(digits) else None
    return CodeKind.RECEIPT if digits[0] in "012345" else None
