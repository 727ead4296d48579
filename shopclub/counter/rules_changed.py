"""Rules that somebody else changed while they were looked at."""

from dataclasses import dataclass
from enum import StrEnum

from shopclub.kernel.errors import ShopClubError


class RulesPart(StrEnum):
    """A part of the rules, by the name of its field."""

    SHOP = "identity"
    POINTS = "points"
    TIERS = "ladder"
    TILL = "till"
    JOINING = "membership"
    BIRTHDAYS = "birthdays"


@dataclass(eq=False)
class RulesChanged(ShopClubError):
    """Parts of the rules are others by now than those that were looked at."""

    parts: tuple[RulesPart, ...]


def parts_that_differ(one: object, other: object) -> tuple[RulesPart, ...]:
    """Return the parts in which two rules of the house differ."""
    return tuple(part for part in RulesPart if getattr(one, part) != getattr(other, part))
