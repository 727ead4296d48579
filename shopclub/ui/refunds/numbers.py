"""Reading the number of a receipt as it is scanned or typed; pure."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.kernel.codes import CodeKind, code_kind, receipt_number
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import to_half_width, without_invisible

RUNNING_DIGITS = 5
LONGEST_ENTRY = 40


class NumberFault(StrEnum):
    """Why an entry is not the number of a receipt."""

    NOT_A_NUMBER = "not a number"
    CARD = "card"


@dataclass(eq=False)
class NumberRefused(ShopClubError):
    """An entry is not the number of a receipt."""

    fault: NumberFault


@dataclass(eq=False)
class ReceiptUnknown(ShopClubError):
    """No receipt has this number."""

    number: str


def read_number(entry: str, *, today: date, till: int) -> str:
    """Return the digits of a receipt's number: `261121-01-0087`, with or without signs.

    Up to five digits are the running number of today at this till. Raises NumberRefused.
    """
    plain = without_invisible(to_half_width(entry[:LONGEST_ENTRY]))
    digits = "".join(plain.replace("-", " ").replace("–", " ").split())
    if not (digits.isascii() and digits.isdigit()):
        raise NumberRefused(NumberFault.NOT_A_NUMBER)
    if len(digits) <= RUNNING_DIGITS and int(digits):
        return receipt_number(day=today, till=till, running=int(digits))
    if code_kind(digits) is CodeKind.CARD:
        raise NumberRefused(NumberFault.CARD)
    if code_kind(digits) is not CodeKind.RECEIPT:
        raise NumberRefused(NumberFault.NOT_A_NUMBER)
    return digits
