"""Reads a form entry by entry; what is refused is kept beside its spot."""

from collections.abc import Callable
from typing import TypeVar

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import AmountFault, AmountRefused, currency, parse_money
from shopclub.kernel.text import TextFault, TextRefused, clean_line
from shopclub.ui.settings.form import Entry, Form, Spot
from shopclub.ui.settings.numbers import read_hundredths, read_span, read_whole

Value = TypeVar("Value")


class Reader:
    """A form being read: every reader gives the value, or the old one and a refusal."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.money = currency(form[Entry.CURRENCY])
        self.refusals: dict[Spot, ShopClubError] = {}

    def take(self, entry: Entry, reader: Callable[[str], Value], old: Value) -> Value:
        """Read an entry."""
        return self.take_at(Spot(entry), self.form[entry], reader, old)

    def take_at(self, spot: Spot, text: str, reader: Callable[[str], Value], old: Value) -> Value:
        """Read what stands at a spot."""
        try:
            return reader(text)
        except ShopClubError as refusal:
            self.refusals[spot] = refusal
            return old

    def sum(self, text: str) -> int:
        """Read money of more than nothing, in minor units."""
        minor = parse_money(text, currency=self.money)
        if minor == 0:
            raise AmountRefused(AmountFault.NEGATIVE, text[:40], self.money)
        return minor

    def free_sum(self, text: str) -> int:
        """Read money, in minor units, 0 or more."""
        return parse_money(text, currency=self.money)


def text_of(limit: int, *, needed: bool = False) -> Callable[[str], str]:
    """Return a reader of a line; raises TextRefused."""

    def read(text: str) -> str:
        line = clean_line(text, limit=limit)
        if needed and not line:
            raise TextRefused(TextFault.MISSING, limit)
        return line

    return read


def hundredths(text: str) -> int:
    """Read a number from 0 to 100 in hundredths: a multiplier, or a share in basis points."""
    return read_hundredths(text, least=0, most=10_000)


def whole(least: int, most: int) -> Callable[[str], int]:
    """Return a reader of whole numbers between two others."""
    return lambda text: read_whole(text, least=least, most=most)


def span(most: int) -> Callable[[str], int]:
    """Return a reader of how many days or months points last."""
    return lambda text: read_span(text, least=1, most=most)


def or_none(reader: Callable[[str], int]) -> Callable[[str], int | None]:
    """Return a reader that takes nothing for no limit."""
    return lambda text: reader(text) if text.strip() else None
