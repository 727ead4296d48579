"""Members as a table of comma-separated values, as spreadsheets open it."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from shopclub.counter.member_list import ListedMember
from shopclub.kernel.money import Currency
from shopclub.members.birthday import Birthday

HEADS = (
    "card", "name", "phone", "tier", "points", "spent", "visits", "last visit", "joined",
    "birthday", "state", "tags",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_of(members: Iterable[ListedMember], *, currency: Currency) -> bytes:
    """Return a table with a head, in UTF-8 with its mark, so that Excel reads Chinese names.

    Money is in whole units with its decimals. What could be taken for a formula is quoted.
    """
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADS)
    writer.writerows(_row(member, currency=currency) for member in members)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _row(member: ListedMember, *, currency: Currency) -> Sequence[object]:
    last = member.last_visit
    return (
        member.card_number,
        _literal(member.name),
        member.phone,
        _literal(member.tier.name or member.tier.key),
        member.points,
        _money(member.spent, exponent=currency.exponent),
        member.visits,
        "" if last is None else last.isoformat(),
        member.joined.isoformat(),
        _birthday(member.birthday),
        member.state.value,
        _literal(", ".join(member.tags)),
    )


def _literal(text: str) -> str:
    """Return a text that no spreadsheet computes."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _money(minor: int, *, exponent: int) -> str:
    if exponent == 0:
        return str(minor)
    whole, rest = divmod(abs(minor), 10**exponent)
    return f"{'-' if minor < 0 else ''}{whole}.{rest:0{exponent}d}"


def _birthday(birthday: Birthday | None) -> str:
    if birthday is None:
        return ""
    leap = "leap " if birthday.leap_month else ""
    year = "" if birthday.year is None else f"{birthday.year:04d}-"
    return f"{birthday.calendar.value} {year}{leap}{birthday.month:02d}-{birthday.day:02d}"
