"""Entries in bulk: those of the past as ledger rows only, opening balances with their lots."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from shopclub.kernel.clock import Moment
from shopclub.points import tables
from shopclub.points.ledger import EntryKind, Unit
from shopclub.points.lots import Taken
from shopclub.storage.columns import micros
from shopclub.storage.database import one, run_many


@dataclass(frozen=True, slots=True)
class PastEntry:
    """An entry with the id by which later ones know its lot, and what it took from lots."""

    entry_id: int
    moment: Moment
    member_id: int
    kind: EntryKind
    points: int
    source: str
    expires_on: date | None
    staff_id: int | None
    taken: tuple[Taken, ...] = ()


def next_entry_id() -> int:
    """Return the id of the next entry; ids are never used twice."""
    found = one("SELECT seq FROM sqlite_sequence WHERE name = 'point_entry'")
    return 1 if found is None else int(found[0]) + 1


def load_many(past: Iterable[PastEntry]) -> None:
    """Write entries in the order of their ids; the caller has the transaction."""
    entries: list[tuple[Any, ...]] = []
    uses: list[tuple[int, int, int]] = []
    for entry in past:
        entries.append(
            (
                entry.entry_id,
                micros(entry.moment.at),
                entry.moment.day.isoformat(),
                entry.member_id,
                entry.kind.value,
                entry.points,
                entry.source,
                None if entry.expires_on is None else entry.expires_on.isoformat(),
                entry.staff_id,
            )
        )
        uses += ((entry.entry_id, part.lot_id, part.points) for part in entry.taken)
    run_many(_ADD_ENTRY, entries)
    run_many(_ADD_USE, uses)


@dataclass(frozen=True, slots=True)
class Opening:
    """Points that someone brings from an older programme, as one lot."""

    member_id: int
    points: int
    source: str
    expires_on: date | None


def load_openings(
    openings: Iterable[Opening], *, moment: Moment, staff_id: int | None
) -> tuple[int, ...]:
    """Give opening balances to members who owe nothing; the caller has the transaction.

    Returns the ids of the lots. Raises ValueError for points that nobody could ever use.
    """
    entries, lots, balances = [], [], []
    at, day = micros(moment.at), moment.day.isoformat()
    first = next_entry_id()
    kind, unit = EntryKind.OPENING.value, Unit.POINTS.value
    for entry_id, one_ in enumerate(openings, start=first):
        if one_.points < 1 or (one_.expires_on is not None and one_.expires_on < moment.day):
            raise ValueError("an opening balance has points that can be used today")
        expires_on = None if one_.expires_on is None else one_.expires_on.isoformat()
        points, member_id = one_.points, one_.member_id
        entries.append(
            (entry_id, at, day, member_id, kind, points, one_.source, expires_on, staff_id)
        )
        lots.append((entry_id, member_id, unit, expires_on, points, points))
        balances.append((member_id, unit, points))
    run_many(_ADD_ENTRY, entries)
    run_many(tables.ADD_LOT, lots)
    run_many(tables.MOVE_BALANCE, balances)
    return tuple(range(first, first + len(entries)))


_ADD_ENTRY = """
INSERT INTO point_entry (id, at, day, member_id, kind, points, source, expires_on, staff_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_USE = "INSERT INTO lot_use (entry_id, lot_id, settled_by, points) VALUES (?1, ?2, ?1, ?3)"
