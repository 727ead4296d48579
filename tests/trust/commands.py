"""What a till in a process of its own is told, and what it answers."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Deed(StrEnum):
    """What a till can be told to do."""

    OPEN = "open"
    SELL = "sell"
    REFUND = "refund"
    GIVE = "give"
    USE_VOUCHER = "use voucher"
    TAKE_BACK = "take back"
    MERGE = "merge"
    CLOSE = "close"
    ERASE = "erase"
    DIE = "die"
    BE_CARELESS = "be careless"


class Death(StrEnum):
    """How a till dies by itself: nobody has to wait for a moment."""

    AT_STATEMENT = "before the n-th statement from now"
    AT_BYTE = "at the n-th byte of the journal"
    UNANSWERED = "when the n-th deed from now is done, before it is answered"


class Carelessness(StrEnum):
    """A fault planted in a till, to show that the harness finds it."""

    NO_TRANSACTION = "writes each statement for itself"
    ANSWERS_FIRST = "answers before it writes"


@dataclass(frozen=True, slots=True)
class Command:
    """A word to a till: `subject` is a path, a sale or a refund, `how` a way to die or to err.

    For a voucher `how` is its code, for a gift that is taken back the number of its slip.
    """

    deed: Deed
    subject: str = ""
    at: datetime | None = None
    member_id: int | None = None
    money: int = 0
    points: int = 0
    sale_id: str = ""
    number: int = 0
    how: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A word from a till: what was done, the number on its paper and the money, or the refusal."""

    subject: str
    number: str = ""
    money: int = 0
    refused: str = ""
