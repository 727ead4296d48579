"""PINs: which ones are good enough, how they are kept, and how wrong ones slow a guesser down."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from shopclub.encryption.memory import enough_memory
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import to_half_width

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST, LONGEST = 6, 12
FREE_TRIES = 5
FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(hours=24)
FIRST_YEAR, LAST_YEAR = 1900, 2099
"""The years of a PIN that reads as a birthday."""


class PinFault(StrEnum):
    """Why a PIN is not good enough."""

    NOT_DIGITS = "not digits"
    LENGTH = "length"
    TOO_EASY = "too easy"
    DATE = "date"


@dataclass(eq=False)
class PinRefused(ShopClubError):
    """A new PIN is not good enough."""

    fault: PinFault
    shortest: int = SHORTEST
    longest: int = LONGEST


@dataclass(frozen=True, slots=True)
class PinCost:
    """What one guess costs whoever has the file: Argon2's passes, KiB of memory and lanes."""

    passes: int = 3
    memory_kib: int = 65_536
    lanes: int = 4


def accept_pin(entry: str) -> str:
    """Return a new PIN in plain digits (RULES §13), or raise PinRefused.

    It has 6 to 12 of them, and is neither obvious nor a date.
    """
    pin = to_half_width(entry).strip()
    if not (pin.isascii() and pin.isdigit()):
        raise PinRefused(PinFault.NOT_DIGITS)
    if not SHORTEST <= len(pin) <= LONGEST:
        raise PinRefused(PinFault.LENGTH)
    if _obvious(pin):
        raise PinRefused(PinFault.TOO_EASY)
    if _dated(pin):
        raise PinRefused(PinFault.DATE)
    return pin


def _obvious(pin: str) -> bool:
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    half = pin[: len(pin) // 2]
    return len(steps) == 1 or len(set(pin)) <= 2 or pin in {half * 2, "112233", "123123", "520520"}


def _dated(pin: str) -> bool:
    """Tell whether a PIN may be somebody's birthday: the first thing that others try."""
    if len(pin) == 6:
        return any(
            _is_day(f"{century}{part}")
            for century in ("19", "20")
            for part in (pin, pin[4:] + pin[2:4] + pin[:2], pin[4:] + pin[:4])
        )
    if len(pin) == 8:
        return any(_is_day(part) for part in (pin, pin[4:] + pin[2:4] + pin[:2], pin[4:] + pin[:4]))
    return False


def _is_day(digits: str) -> bool:
    if not FIRST_YEAR <= int(digits[:4]) <= LAST_YEAR:
        return False
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True


def delay_after(failures: int) -> timedelta:
    """Return how long to wait after so many wrong tries: none for five, then 30 s doubling."""
    if failures < FREE_TRIES:
        return timedelta(0)
    doublings = min(failures - FREE_TRIES, 20)
    return min(FIRST_DELAY * (1 << doublings), LONGEST_DELAY)


def hash_pin(pin: str, *, cost: PinCost) -> str:
    """Return the Argon2 hash under which a PIN is kept; raises NotEnoughMemory."""
    with enough_memory():
        return _hasher(cost).hash(pin)


def pin_matches(pin_hash: str, *, entry: str, cost: PinCost) -> bool:
    """Tell whether an entry is the PIN of a hash; raises NotEnoughMemory."""
    pin = to_half_width(entry).strip()
    if not (pin.isascii() and pin.isdigit() and len(pin) <= LONGEST):
        return False
    return is_hashed(pin_hash, text=pin, cost=cost)


def is_hashed(kept: str, *, text: str, cost: PinCost) -> bool:
    """Tell whether a text is what a hash was made of; raises NotEnoughMemory."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        with enough_memory():
            return _hasher(cost).verify(kept, text)
    except (VerificationError, InvalidHashError):
        return False


def _hasher(cost: PinCost) -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher(
        time_cost=cost.passes, memory_cost=cost.memory_kib, parallelism=cost.lanes
    )
