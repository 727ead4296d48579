"""Whose phones and codes these are, asked for many at once: for lists that come in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shopclub.members import statements
from shopclub.storage.among import rows_among
from shopclub.storage.database import one, run_many


@dataclass(frozen=True, slots=True)
class Holder:
    """A living member who has a phone or code already."""

    member_id: int
    name: str


def holders_of_phones(phones: Iterable[str]) -> dict[str, Holder]:
    """Return the living members of telephone numbers in E.164, by number."""
    return _holders(_BY_PHONES, tuple(dict.fromkeys(phones)))


def holders_of_codes(codes: Iterable[str]) -> dict[str, Holder]:
    """Return who has cards and codes, by code; also replaced cards and those of members who left.

    Codes are in the form in which they are kept.
    """
    return _holders(_BY_CODES, tuple(dict.fromkeys(codes)))


def living_holders_of_codes(codes: Iterable[str]) -> dict[str, Holder]:
    """Return the living members of valid cards and codes, by code."""
    return _holders(_BY_LIVING_CODES, tuple(dict.fromkeys(codes)))


def next_member_id() -> int:
    """Return the id that the next member gets; ids are never used twice."""
    last = one(statements.LAST_MEMBER)
    return 1 if last is None else int(last[0]) + 1


def set_introducers(pairs: Iterable[tuple[int, int]]) -> None:
    """Note who introduced whom, as pairs of introducer and member; the caller has the transaction.

    For lists in which a member may stand before the one who introduced them.
    """
    run_many(statements.SET_INTRODUCER, pairs)


def _holders(statement: str, wanted: Sequence[str]) -> dict[str, Holder]:
    return {key: Holder(member_id, name) for key, member_id, name in rows_among(statement, wanted)}


_BY_PHONES = """
SELECT phone, member_id, name FROM member_person WHERE living = 1 AND phone IN ({marks})
"""
_BY_CODES = """
SELECT c.number, c.member_id, p.name FROM member_card c
JOIN member_person p ON p.member_id = c.member_id WHERE c.number IN ({marks})
"""
_BY_LIVING_CODES = """
SELECT c.number, c.member_id, p.name FROM member_card c
JOIN member_person p ON p.member_id = c.member_id
WHERE c.valid = 1 AND p.living = 1 AND c.number IN ({marks})
"""
