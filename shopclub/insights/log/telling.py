"""What a line of the log tells, in figures and words of a language."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from shopclub.kernel.money import MINUS, Currency, format_money, plain_hundredths
from shopclub.kernel.phrases import Phrases
from shopclub.kernel.table import NOTHING

LONGEST = 60


@dataclass(frozen=True, slots=True)
class Told:
    """The detail of a line; a value that is missing or strange is shown as it is.

    `tiers` are the names that the shop gave its tiers, by their keys.
    """

    detail: Mapping[str, Any]
    phrases: Phrases
    currency: Currency
    tiers: Mapping[str, str] = field(default_factory=dict)

    def word(self, key: str) -> str:
        """Return a value as a word."""
        return plain(self.detail.get(key))

    def whole(self, key: str) -> int | None:
        """Return a whole number, or None where there is none."""
        value = self.detail.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def money(self, key: str) -> str:
        """Return an amount of money."""
        minor = self.whole(key)
        return self.word(key) if minor is None else format_money(minor, currency=self.currency)

    def points(self, key: str, *, signed: bool = False) -> str:
        """Return a number of points."""
        points = self.whole(key)
        if points is None:
            return self.word(key)
        sign = MINUS if points < 0 else "+" if signed else ""
        if abs(points) == 1:
            return self.phrases.translate("Log", "{sign}1 point").format(sign=sign)
        said = self.phrases.translate("Log", "{points} points")
        return said.format(points=f"{sign}{abs(points):,}")

    def members(self, key: str) -> str:
        """Return a number of members."""
        count = self.whole(key)
        if count == 1:
            return self.phrases.translate("Log", "1 member")
        shown = self.word(key) if count is None else f"{count:,}"
        return self.phrases.translate("Log", "{n} members").format(n=shown)

    def worth(self) -> str:
        """Return what a voucher is worth."""
        amount, percent = self.whole("amount"), self.whole("basis_points")
        if amount or not percent:
            return self.money("amount")
        return f"{plain_hundredths(percent)}%"

    def role(self, key: str) -> str:
        """Return a role."""
        match self.detail.get(key):
            case "owner":
                return self.phrases.translate("Log", "owner")
            case "manager":
                return self.phrases.translate("Log", "manager")
            case "cashier":
                return self.phrases.translate("Log", "cashier")
            case other:
                return plain(other)


def plain(value: Any) -> str:
    """Return a value that nobody gave words: short, and a dash for nothing."""
    if value is None or value == "":
        return NOTHING
    if isinstance(value, str):
        return value if len(value) <= LONGEST else f"{value[: LONGEST - 3]}..."
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{MINUS if value < 0 else ''}{abs(value):,}"
    if isinstance(value, list):
        named: list[Any] = [one.get("name") if isinstance(one, dict) else one for one in value]
        if all(isinstance(one, str) for one in named):
            return plain(", ".join(named))
    if isinstance(value, dict) and isinstance(value.get("name"), str) and "key" in value:
        return plain(value["name"] or value["key"])
    return plain(json.dumps(value, ensure_ascii=False, sort_keys=True))
