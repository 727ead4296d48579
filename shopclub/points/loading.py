"""Entries of the past in bulk: ledger rows only, lots and balances follow by `proof.rebuild`."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from shopclub.kernel.clock import Moment
from shopclub.points.ledger import EntryKind
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


_ADD_ENTRY = """
INSERT INTO point_entry (id, at, day, member_id, kind, points, source, expires_on, staff_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_USE = "INSERT INTO lot_use (entry_id, lot_id, settled_by, points) VALUES (?1, ?2, ?1, ?3)"
