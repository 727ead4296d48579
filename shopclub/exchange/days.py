"""Days as people and their programmes write them: 1990-5-6, 6 May, 32999, 农历八月十五."""

import re
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from shopclub.exchange.refusals import CellFault, CellRefused
from shopclub.exchange.serial_days import day_of_serial
from shopclub.kernel.text import to_half_width, without_invisible
from shopclub.members.birthday import Birthday, BirthdayFault, BirthdayRefused, Calendar

LONGEST = 40
_YEARS = frozenset({*range(367), *range(1_900, 2_101)})
"""Numbers that people write for years or days of a year, not the serial numbers of days."""


class Order(StrEnum):
    """What 05/06/1990 begins with; asked once for a list."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


@dataclass(frozen=True, slots=True)
class When:
    """A day, and the time of it where one was told."""

    day: date
    at: time | None


_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})(?:日|号|號)?")
_REPUBLIC = re.compile(r"民[国國](\d{1,3})年(\d{1,2})月(\d{1,2})(?:日|号|號)?")
"""A day as Taiwan counts years, from 1912 on."""
_SERIAL = re.compile(r"\d{2,5}(?:\.0+)?")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_NO_YEAR = re.compile(r"(\d{1,2})月(\d{1,2})(?:日|号|號)?")
_NO_YEAR_MARKED = re.compile(r"--(\d{1,2})-(\d{1,2})")
"""A day without a year as ISO 8601 writes it, the month first."""
_NO_YEAR_PLAIN = re.compile(r"(\d{1,2})[-/](\d{1,2})")
_TIME = re.compile(r"(.*?)[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?")
_LUNAR = re.compile(
    r"[(\[]?(?:农历|農曆|农曆|農历|阴历|陰曆|旧历|舊曆|农|農|lunar)[)\]]?[:：]?", re.IGNORECASE
)
_SOLAR = re.compile(
    r"[(\[]?(?:公历|公曆|阳历|陽曆|新历|新曆|国历|國曆|西元|solar)[)\]]?[:：]?",
    re.IGNORECASE,
)
_LUNAR_SIGN = re.compile("[正冬腊臘闰閏初廿]")
_LUNAR_DAY = re.compile(
    r"(?:(?P<year>\d{4})年?[-/.]?)?(?P<leap>闰|閏|leap)?(?P<month>[正一二三四五六七八九十冬腊臘]{1,2}|\d{1,2})"
    r"[月/.-](?P<day>初?[一二三四五六七八九十廿卅]{1,3}|初?\d{1,2})(?:日|号|號)?"
)
_NAMED_MONTH = re.compile(
    r"(?P<day>\d{1,2})[-/.]?(?P<month>[A-Za-z]{3,9})[-/.,]*(?P<year>\d{4})?"
    r"|(?P<month_first>[A-Za-z]{3,9})[-/.]?(?P<day_after>\d{1,2})(?:,(?P<year_after>\d{4}))?"
)
_ENGLISH = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTHS = {"正": 1, "冬": 11, "腊": 12, "臘": 12}
_DIGITS = {char: value for value, char in enumerate("一二三四五六七八九", start=1)}


def read_day(entry: str, *, order: Order | None = None) -> date:
    """Return the day that an entry tells in full; raises CellRefused or BirthdayRefused."""
    return read_when(entry, order=order).day


def read_when(entry: str, *, order: Order | None = None) -> When:
    """Return a day with its time; raises CellRefused or BirthdayRefused for one that never was."""
    text, at = _without_time(_plain(entry), entry=entry)
    parts = _numbers(text, entry=entry, order=order)
    if parts is None:
        raise CellRefused(CellFault.NOT_A_DAY, entry[:LONGEST])
    year, month, day = parts
    if year is None:
        raise CellRefused(CellFault.NOT_A_DAY, entry[:LONGEST])
    return When(_day(year, month, day), at)


def read_birthday(entry: str, *, order: Order | None = None) -> Birthday | None:
    """Return the birthday of an entry, None for an empty one; the year may be missing.

    Raises CellRefused, with DAY_OR_MONTH where `order` must be asked, or BirthdayRefused.
    """
    text = _plain(entry)
    if not text:
        return None
    plain, said = _LUNAR.subn("", text, count=1)
    if said or (not text.isascii() and _LUNAR_SIGN.search(text)):
        return _lunar(plain, entry=entry)
    text, _ = _without_time(_SOLAR.sub("", text, count=1), entry=entry)
    parts = _numbers(text, entry=entry, order=order)
    if parts is None:
        raise CellRefused(CellFault.NOT_A_DAY, entry[:LONGEST])
    year, month, day = parts
    told = _day(2000 if year is None else year, month, day)
    return Birthday(Calendar.SOLAR, told.month, told.day, year=year)


def written_birthday(birthday: Birthday | None, *, language: str) -> str:
    """Return a birthday as `read_birthday` takes it, in whatever order days are; empty for none."""
    if birthday is None:
        return ""
    year, month, day = birthday.year, birthday.month, birthday.day
    lunar = birthday.calendar is Calendar.LUNAR
    if language == "en":
        if not lunar and year is None:
            return f"{day} {_ENGLISH[month - 1][:3].capitalize()}"
        leap = "leap " if birthday.leap_month else ""
        told = f"{'' if year is None else f'{year:04d}-'}{leap}{month:02d}-{day:02d}"
        return f"lunar {told}" if lunar else told
    if not lunar and year is not None:
        return f"{year:04d}-{month:02d}-{day:02d}"
    calendar, leap = ("農曆", "閏") if language == "zh_TW" else ("农历", "闰")
    told = "" if year is None else f"{year:04d}年"
    told += f"{leap if birthday.leap_month else ''}{month}月{day}日"
    return f"{calendar}{told}" if lunar else told


def unsaid_day(entry: str, *, order: Order | None) -> date | None:
    """Return the day of an entry that does not say it plainly: 32999, or 05/06/1990; else None."""
    try:
        text, _ = _without_time(_plain(entry), entry=entry)
        unsaid = _is_serial(text) or _YEAR_LAST.fullmatch(text)
        return read_day(text, order=order) if unsaid else None
    except (CellRefused, BirthdayRefused):
        return None


def is_day(entry: str) -> bool:
    """Tell whether an entry looks like a day, for guessing what a column holds."""
    try:
        return read_birthday(entry, order=Order.DAY_FIRST) is not None
    except (CellRefused, BirthdayRefused):
        return False


def _plain(entry: str) -> str:
    if entry.isascii() and len(entry) <= LONGEST:
        return entry.strip()
    text = without_invisible(to_half_width(entry[: LONGEST * 2])).strip()
    return text if len(text) <= LONGEST else "?"


def _without_time(text: str, *, entry: str) -> tuple[str, time | None]:
    found = _TIME.fullmatch(text) if ":" in text else None
    if found is None:
        return text, None
    try:
        at = time(int(found[2]), int(found[3]), int(found[4] or 0))
    except ValueError as error:
        raise CellRefused(CellFault.NOT_A_DAY, entry[:LONGEST]) from error
    return found[1].strip(), at


def _numbers(text: str, *, entry: str, order: Order | None) -> tuple[int | None, int, int] | None:
    """Return year, month and day as numbers, None where an entry is no day of any kind."""
    text = "".join(text.split())
    if found := _YEAR_FIRST.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _REPUBLIC.fullmatch(text):
        return int(found[1]) + 1911, int(found[2]), int(found[3])
    if re.fullmatch(r"(?:18|19|20)\d{6}", text):
        return int(text[:4]), int(text[4:6]), int(text[6:])
    if _is_serial(text):
        day = day_of_serial(int(text.partition(".")[0]))
        return day.year, day.month, day.day
    if found := _YEAR_LAST.fullmatch(text):
        month, day_ = _in_order(int(found[1]), int(found[2]), entry=entry, order=order)
        return int(found[3]), month, day_
    if found := _NO_YEAR.fullmatch(text):
        return None, int(found[1]), int(found[2])
    if found := _NO_YEAR_MARKED.fullmatch(text):
        return None, int(found[1]), int(found[2])
    if found := _NO_YEAR_PLAIN.fullmatch(text):
        month, day_ = _in_order(int(found[1]), int(found[2]), entry=entry, order=order)
        return None, month, day_
    return _with_named_month(text)


def _is_serial(text: str) -> bool:
    return bool(_SERIAL.fullmatch(text)) and int(text.partition(".")[0]) not in _YEARS


def _with_named_month(text: str) -> tuple[int | None, int, int] | None:
    """Return year, month and day of `6 May 1990`, `May 6, 1990` or `06-May`, without blanks."""
    found = _NAMED_MONTH.fullmatch(text)
    if found is None:
        return None
    name = (found["month"] or found["month_first"]).lower()
    month = next((n for n, long in enumerate(_ENGLISH, start=1) if long.startswith(name)), None)
    if month is None:
        return None
    year = found["year"] or found["year_after"]
    return None if year is None else int(year), month, int(found["day"] or found["day_after"])


def _in_order(first: int, second: int, *, entry: str, order: Order | None) -> tuple[int, int]:
    """Return month and day of two numbers; what can only be read one way is not asked."""
    if first > 12 >= second or first == second:
        return second, first
    if second > 12:
        return first, second
    if order is None:
        raise CellRefused(CellFault.DAY_OR_MONTH, entry[:LONGEST])
    return (second, first) if order is Order.DAY_FIRST else (first, second)


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise BirthdayRefused(BirthdayFault.NO_SUCH_DAY) from error


def _lunar(text: str, *, entry: str) -> Birthday:
    found = _LUNAR_DAY.fullmatch(re.sub(r"\s+", "", text))
    if found is None:
        raise CellRefused(CellFault.NOT_A_DAY, entry[:LONGEST])
    month, day = _lunar_number(found["month"]), _lunar_number(found["day"].removeprefix("初"))
    if not (1 <= month <= 12 and 1 <= day <= 30):
        raise BirthdayRefused(BirthdayFault.NO_SUCH_DAY)
    year = None if found["year"] is None else int(found["year"])
    return Birthday(Calendar.LUNAR, month, day, leap_month=bool(found["leap"]), year=year)


def _lunar_number(text: str) -> int:
    """Return the number of a lunar month or day: 十二, 廿三, 卅, 腊."""
    if text.isascii():
        return int(text)
    if text in _MONTHS:
        return _MONTHS[text]
    total = 0
    for char in text:
        if char == "十":
            total = total * 10 if total else 10
        elif char in "廿卅":
            total = 20 if char == "廿" else 30
        else:
            total += _DIGITS.get(char, 100)
    return total
