"""Reading what is typed into settings: numbers, shares, days; each refusal says what would do."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import MINUS, plain_hundredths
from shopclub.kernel.text import to_half_width, without_invisible


class NumberFault(StrEnum):
    """Why an entry is not the number that is asked for."""

    NOT_A_NUMBER = "not a number"
    TOO_MANY_DECIMALS = "too many decimals"
    OUT_OF_RANGE = "out of range"


@dataclass(eq=False)
class NumberRefused(ShopClubError):
    """An entry is no number between two others, which stand here as people write them."""

    fault: NumberFault
    least: str
    most: str


@dataclass(eq=False)
class RateOutOfRange(ShopClubError):
    """Points for money are fewer or more than a shop can mean; `money` is in minor units."""

    least: str
    most: str
    money: int


@dataclass(eq=False)
class LastsOutOfRange(ShopClubError):
    """Points would last no time or longer than can be promised."""

    least: int
    most: int


@dataclass(eq=False)
class DayUnreadable(ShopClubError):
    """An entry is not a day of the calendar."""


_WHOLE = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+", re.ASCII)
_DECIMAL = re.compile(r"([0-9]+)(?:\.([0-9]*))?", re.ASCII)
_DAY = re.compile(r"([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})\s*[-/.月]\s*([0-9]{1,2})\s*日?", re.ASCII)
LONGEST = 16
LONGEST_DAY = len("2026年12月31日")


def read_whole(entry: str, *, least: int, most: int) -> int:
    """Read a whole number such as `12` or `1,200`; raises NumberRefused."""
    text = _plain(entry)
    refused = (f"{least:,}", f"{most:,}")
    if text.removeprefix("-").removeprefix(MINUS) != text and _WHOLE.fullmatch(text[1:]):
        raise NumberRefused(NumberFault.OUT_OF_RANGE, *refused)
    if re.fullmatch(r"[0-9]+\.[0-9]+", text, re.ASCII):
        raise NumberRefused(NumberFault.TOO_MANY_DECIMALS, *refused)
    if not _WHOLE.fullmatch(text):
        raise NumberRefused(NumberFault.NOT_A_NUMBER, *refused)
    digits = text.replace(",", "")
    if len(digits) > LONGEST or not least <= int(digits) <= most:
        raise NumberRefused(NumberFault.OUT_OF_RANGE, *refused)
    return int(digits)


def read_hundredths(entry: str, *, least: int, most: int) -> int:
    """Read a number of at most two decimals as hundredths: `1.8` is 180; raises NumberRefused."""
    text = _plain(entry).removesuffix("%").strip()
    refused = (plain_hundredths(least), plain_hundredths(most))
    if text[:1] in {"-", MINUS} and _DECIMAL.fullmatch(text[1:]):
        raise NumberRefused(NumberFault.OUT_OF_RANGE, *refused)
    match = _DECIMAL.fullmatch(text)
    if match is None:
        raise NumberRefused(NumberFault.NOT_A_NUMBER, *refused)
    decimals = (match[2] or "").rstrip("0")
    if len(match[1]) > LONGEST:
        raise NumberRefused(NumberFault.OUT_OF_RANGE, *refused)
    if len(decimals) > 2:
        raise NumberRefused(NumberFault.TOO_MANY_DECIMALS, *refused)
    value = int(match[1]) * 100 + int(decimals.ljust(2, "0"))
    if not least <= value <= most:
        raise NumberRefused(NumberFault.OUT_OF_RANGE, *refused)
    return value


def read_day(entry: str) -> date:
    """Read a day as `2026-12-01`, `2026/12/1` or `2026年12月1日`; raises DayUnreadable."""
    match = _DAY.fullmatch(_plain(entry))
    if match is None:
        raise DayUnreadable
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        raise DayUnreadable from None


def check_rate(points: int, *, money: int) -> None:
    """Raise RateOutOfRange unless 0.01 to 1,000 points come for each hundred minor units."""
    if not money <= points * 100 * 100 <= 1_000 * 100 * money:
        raise RateOutOfRange("0.01", "1,000", 100)


def read_span(entry: str, *, least: int, most: int) -> int:
    """Read how long points last; raises LastsOutOfRange, or NumberRefused for what is no number."""
    try:
        return read_whole(entry, least=least, most=most)
    except NumberRefused as refusal:
        if refusal.fault is NumberFault.OUT_OF_RANGE:
            raise LastsOutOfRange(least, most) from None
        raise


def _plain(entry: str) -> str:
    return without_invisible(to_half_width(entry).replace("。", ".")).strip()
