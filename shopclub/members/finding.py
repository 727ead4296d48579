"""Which members a search text may mean: by card, phone, last digits or any part of a name."""

import re

from shopclub.kernel.codes import CodeKind, code_kind
from shopclub.kernel.text import fold, to_half_width
from shopclub.members import tables
from shopclub.members.phones import PhoneRefused, country_prefix, normalise_phone
from shopclub.storage.database import one, rows

LONGEST_QUERY = 60
FEWEST_DIGITS = 3
TAIL = 4


def ids_matching(text: str, *, country: str, limit: int) -> tuple[int, ...]:
    """Return the ids of members that match, exact matches first, each once."""
    typed = to_half_width(text[: LONGEST_QUERY * 4]).replace("\0", "")
    query = typed.encode(errors="ignore").decode().strip()[:LONGEST_QUERY]
    digits = re.sub(r"[ ()./\-]", "", query).removeprefix("+")
    found: list[int] = []
    if re.fullmatch(r"[0-9]+", digits):
        found += _by_digits(query, digits, country=country, limit=limit)
    found += _by_name(fold(query), limit=limit)
    return tuple(dict.fromkeys(found))[:limit]


def _by_digits(query: str, digits: str, *, country: str, limit: int) -> list[int]:
    if code_kind(digits) is CodeKind.CARD:
        card = one(tables.BY_CARD, digits)
        return [] if card is None else [card[0]]
    try:
        phone = one(tables.BY_PHONE, normalise_phone(query, country=country))
    except PhoneRefused:
        phone = None
    if phone is not None:
        return [phone[0]]
    if len(digits) < FEWEST_DIGITS:
        return []
    ends = (
        rows(tables.BY_PHONE_TAIL, digits[-TAIL:], len(digits), digits, limit)
        if len(digits) >= TAIL
        else []
    )
    begins = [
        row
        for start in _phone_starts(query, digits, country=country)
        for row in rows(tables.BY_PHONE_START, start, start + "~", limit)
    ]
    cards = rows(tables.BY_CARD_START, digits, digits + "~", limit) if digits[0] == "6" else []
    return [row[0] for row in (*ends, *begins, *cards)]


def _phone_starts(query: str, digits: str, *, country: str) -> tuple[str, ...]:
    """Return how stored numbers may begin that begin with these digits, as people type them."""
    if query.startswith("+"):
        return (f"+{digits}",)
    national = digits.lstrip("0")
    prefix = country_prefix(country)
    starts = (prefix + national,) if national else ()
    return (*starts, f"+{digits}") if digits.startswith(prefix[1:]) else starts


def _by_name(folded: str, *, limit: int) -> list[int]:
    letters = folded.replace(" ", "")
    if not letters:
        return []
    literal = re.sub(r"([\\%_])", r"\\\1", letters)
    return [row[0] for row in rows(tables.BY_NAME_PART, letters[:2], f"%{literal}%", limit)]
