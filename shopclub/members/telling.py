"""What tells of a person in texts that are no member's: a name, a number, a card in what was typed.

A text tells of them by any name they had, in characters or as pinyin, by a telephone number or by
a code of theirs; a part of a name is no name.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from shopclub.members.latin import shown_latin
from shopclub.members.search_keys import BACKWARDS, code_key, digit_keys, searchable
from shopclub.storage.database import rows

SHORTEST_CODE = 5
"""A shorter code of an older programme may stand in any text."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What a person is told by: names as they are compared, and numbers."""

    names: frozenset[str]
    numbers: frozenset[str]


def telling_of(member_ids: Iterable[int], *, country: str) -> Telling:
    """Return what tells of the person behind some memberships, as long as it is known."""
    ids = json.dumps(tuple(member_ids))
    names = {name for (name,) in rows(_NAMES, ids)}
    names |= {shown_latin(name) for name in names}
    phones = {phone for (phone,) in rows(_PHONES, ids)}
    codes = {code for (code,) in rows(_CODES, ids) if len(code) >= SHORTEST_CODE}
    numbers = {
        _joined(key)
        for phone in (*phones, None)
        for key in digit_keys(phone, codes=codes, country=country)
        if not key.startswith(BACKWARDS)
    }
    return Telling(frozenset(filter(None, map(searchable, names))), frozenset(numbers))


def tells(text: str, of: Telling) -> bool:
    """Tell whether a text holds a name or a number of a person."""
    plain, joined = searchable(text), _joined(code_key(text))
    return any(_names(plain, name) for name in of.names) or any(
        number in joined for number in of.numbers
    )


def _joined(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _names(plain: str, name: str) -> bool:
    """Find a name as words of its own; one of several Chinese characters anywhere."""
    if not name.isascii() and len(name) > 1:
        return name in plain
    joined = name.replace(" ", "")
    return any(re.search(rf"\b{re.escape(one)}\b", plain) for one in (name, joined))


_NAMES = """
WITH whose AS (SELECT value AS id FROM json_each(?1))
SELECT name FROM member_person WHERE member_id IN (SELECT id FROM whose)
UNION SELECT before FROM member_edit WHERE field = 'name' AND member_id IN (SELECT id FROM whose)
"""
_PHONES = """
WITH whose AS (SELECT value AS id FROM json_each(?1))
SELECT phone FROM member_person
WHERE phone IS NOT NULL AND member_id IN (SELECT id FROM whose)
UNION SELECT before FROM member_edit
WHERE field = 'phone' AND before <> '' AND member_id IN (SELECT id FROM whose)
"""
_CODES = "SELECT number FROM member_card WHERE member_id IN (SELECT value FROM json_each(?1))"
