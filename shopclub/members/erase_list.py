"""Who was erased, kept beside the shop file: an older backup that comes back brings nobody back.

The shop file holds the same; this list outlives it. It holds numbers and instants, no word of who
anybody was. It may be lost or damaged, then the shop file's own counts.
"""

import json
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from shopclub.kernel.whole_files import write_whole
from shopclub.storage.columns import instant, micros
from shopclub.storage.database import one, rows

ENDING = ".erased"
FORMAT = 1
LONGEST_FILE = 64 << 20
MOST_ID = 1 << 63

log = logging.getLogger("shopclub.erasing")


@dataclass(frozen=True, slots=True, order=True)
class Erasure:
    """Whose person was erased, and when: no word of who it was.

    `card_at` is when their first card was issued: a file that was put back may give the number of
    a membership that it never knew to somebody else.
    """

    member_id: int
    card_at: datetime
    at: datetime


def erasures() -> frozenset[Erasure]:
    """Return everyone whom the open shop file knows as erased."""
    return frozenset(Erasure(id_, instant(card), instant(at)) for id_, card, at in rows(_ERASURES))


def who_is_back(shop: Path, *, mark: str) -> tuple[Erasure, ...]:
    """Return whom the list beside a shop file knows as erased and the open file does not.

    Nobody else is named: number and first card must be those of who was erased.
    """
    listed = read_list(list_beside(shop), mark=mark)
    known = {(erased.member_id, erased.card_at) for erased in erasures()} if listed else set()
    return tuple(
        erased
        for erased in sorted(listed)
        if (erased.member_id, erased.card_at) not in known and _is_here(erased)
    )


def _is_here(erased: Erasure) -> bool:
    found = one(CARD_AT, erased.member_id)
    return found is not None and found[0] == micros(erased.card_at)


def list_beside(shop: Path) -> Path:
    """Return where the list of a shop file lies."""
    return shop.with_name(shop.name + ENDING)


def read_list(path: Path, *, mark: str) -> frozenset[Erasure]:
    """Return who was erased of the shop of a mark; nobody where there is no list that holds."""
    return frozenset(
        erasure for entry in _entries(path).get(mark, ()) if (erasure := _erasure(entry))
    )


def write_list(path: Path, every: Iterable[Erasure], *, mark: str) -> bool:
    """Keep who was erased, and what the list says of other shops; tell whether it could be kept."""
    shops = _entries(path) | {
        mark: [
            [who.member_id, who.card_at.isoformat(), who.at.isoformat()] for who in sorted(every)
        ]
    }
    return _write(path, shops)


def carry_lists(sources: Iterable[Path], *, into: Path) -> None:
    """Add to a list what others say, of every shop; without any nothing is written.

    So a backup that another computer begins with knows who was erased after it was made.
    """
    before = _entries(into)
    shops = {mark: list(entries) for mark, entries in before.items()}
    for source in sources:
        for mark, entries in _entries(source).items():
            known = shops.setdefault(mark, [])
            known += [entry for entry in entries if entry not in known]
    if shops != before:
        _write(into, shops)


def _write(path: Path, shops: dict[str, list[Any]]) -> bool:
    try:
        write_whole(path, json.dumps({"format": FORMAT, "shops": shops}).encode())
    except OSError as error:
        log.info("the list of the erased could not be kept: %s", error.strerror)
        return False
    return True


def _entries(path: Path) -> dict[str, list[Any]]:
    try:
        with path.open("rb") as file:
            data = json.loads(file.read(LONGEST_FILE))
        shops = data["shops"] if data["format"] == FORMAT else {}
        return {str(mark): list(entries) for mark, entries in shops.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _erasure(entry: Any) -> Erasure | None:
    """Return the erasure of an entry, None of one that is damaged."""
    try:
        member_id, card_at, at = entry
        found = Erasure(int(member_id), datetime.fromisoformat(card_at), datetime.fromisoformat(at))
    except (ValueError, TypeError, OverflowError):
        return None
    aware = found.card_at.tzinfo is not None and found.at.tzinfo is not None
    return found if aware and 0 < found.member_id < MOST_ID else None


CARD_AT = """
SELECT min(c.issued_at) FROM member_person p JOIN member_card c ON c.member_id = p.member_id
WHERE p.member_id = ? AND c.kind = 'card'
"""
_ERASURES = "SELECT member_id, card_at, at FROM member_erased"
