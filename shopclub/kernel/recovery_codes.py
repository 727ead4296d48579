"""The code of a recovery sheet: eight groups of four that a person can read, type and get right.

Seven groups are chance (140 bits), the eighth checks them. The characters are those of Crockford's
base 32; the check is a Reed-Solomon code over the field of 32 elements, of distance five: up to
four wrong characters are always noticed, and where two at most are wrong it is known which.
"""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import to_half_width, without_invisible

GROUPS, GROUP = 8, 4
LENGTH = GROUPS * GROUP
CHANCE = LENGTH - GROUP
"""Characters that are chance; those after them check them."""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TAKEN_FOR = str.maketrans("OIL", "011")
_FIELD = 0b100101
"""x⁵ + x² + 1, by which products of the field are reduced."""


class CodeFault(StrEnum):
    """What is wrong with a recovery code."""

    MISSING = "missing"
    LENGTH = "length"
    CHARACTER = "character"
    CHECK = "check"


@dataclass(eq=False)
class RecoveryCodeRefused(ShopClubError):
    """What was entered is no recovery code; `group` is the wrong one, 0 where it is not known."""

    fault: CodeFault
    group: int = 0
    found: int = 0


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A whole recovery code; what it is does not show in logs or tracebacks."""

    characters: str = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """Return its eight groups of four."""
        return tuple(self.characters[place : place + GROUP] for place in range(0, LENGTH, GROUP))

    @property
    def text(self) -> str:
        """Return it as it is printed, its groups parted by a space."""
        return " ".join(self.groups)

    @property
    def secret(self) -> bytes:
        """Return what keys and digests are made from: its 28 characters of chance."""
        return self.characters[:CHANCE].encode("ascii")


def new_recovery_code(random: Callable[[int], bytes]) -> RecoveryCode:
    """Make a code from a source of random bytes such as `os.urandom`."""
    chance = [byte % len(ALPHABET) for byte in random(CHANCE)]
    return RecoveryCode("".join(ALPHABET[value] for value in (*chance, *_checks(chance))))


def read_recovery_code(entry: str) -> RecoveryCode:
    """Return the code a person typed or scanned, or raise RecoveryCodeRefused.

    Capitals or not, full-width or not, with whatever spaces and dashes; O is 0, I and L are 1.
    """
    groups = list(_typed_groups(entry))
    characters = "".join(groups)
    if not characters:
        raise RecoveryCodeRefused(CodeFault.MISSING)
    if len(characters) != LENGTH:
        raise RecoveryCodeRefused(CodeFault.LENGTH, _odd_group(groups), len(characters))
    for place, character in enumerate(characters):
        if character not in ALPHABET:
            raise RecoveryCodeRefused(CodeFault.CHARACTER, place // GROUP + 1)
    values = [ALPHABET.index(character) for character in characters]
    if not _holds(values):
        raise RecoveryCodeRefused(CodeFault.CHECK, _wrong_group(values))
    return RecoveryCode(characters)


def is_group(entry: str, *, of: RecoveryCode, number: int) -> bool:
    """Tell whether an entry is one group of a code, from 1: proof that its sheet was read."""
    return "".join(_typed_groups(entry)) == of.groups[number - 1]


def _typed_groups(entry: str) -> Iterator[str]:
    plain = without_invisible(to_half_width(entry)).upper().translate(_TAKEN_FOR)
    parted = (" " if _parts(character) else character for character in plain)
    yield from "".join(parted).split()


def _parts(character: str) -> bool:
    """Tell whether a character stands between groups: a space, a dash, a dot, a comma."""
    return (
        character in "_·.,;:/"
        or unicodedata.category(character)[0] in "ZC"
        or (unicodedata.category(character) == "Pd")
    )


def _odd_group(groups: list[str]) -> int:
    """Return the one group that is too short or too long, where there are eight."""
    odd = [number for number, group in enumerate(groups, start=1) if len(group) != GROUP]
    return odd[0] if len(groups) == GROUPS and len(odd) == 1 else 0


def _wrong_group(values: list[int]) -> int:
    """Return the group in which one character is wrong, or two beside each other changed places."""
    for place in range(LENGTH - 1):
        swapped = [*values]
        swapped[place], swapped[place + 1] = values[place + 1], values[place]
        if _holds(swapped):
            return place // GROUP + 1
    for place in range(LENGTH):
        if any(_holds([*values[:place], other, *values[place + 1 :]]) for other in range(32)):
            return place // GROUP + 1
    return 0


def _holds(values: list[int]) -> bool:
    return _checks(values[:CHANCE]) == values[CHANCE:]


def _checks(chance: list[int]) -> list[int]:
    """Return the values of the one polynomial through the chance at the four places behind it."""
    products, found = _products(), []
    for weights in _weights():
        check = 0
        for weight, value in zip(weights, chance, strict=True):
            check ^= products[weight][value]
        found.append(check)
    return found


@cache
def _weights() -> tuple[tuple[int, ...], ...]:
    """Return Lagrange's weights of the characters of chance for each that checks."""
    return tuple(
        tuple(_weight(of=place, at=check) for place in range(CHANCE))
        for check in range(CHANCE, LENGTH)
    )


def _weight(*, of: int, at: int) -> int:
    products = _products()
    above = below = 1
    for other in range(CHANCE):
        if other != of:
            above, below = products[above][at ^ other], products[below][of ^ other]
    return products[above][products[below].index(1)]


@cache
def _products() -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(_product(a, b) for b in range(32)) for a in range(32))


def _product(a: int, b: int) -> int:
    total = 0
    for bit in range(5):
        if b >> bit & 1:
            total ^= a << bit
    for bit in range(9, 4, -1):
        if total >> bit & 1:
            total ^= _FIELD << (bit - 5)
    return total
