"""Bar 7: every way to find a member beside the ways of peers, their queries rebuilt in our driver.

Opensourcepos reads every customer (`Customer::get_search_suggestions`); Tryton joins what a party
is known by (`Party.search_rec_name`, then `read`); the third way is what a list in a spreadsheet
does: each row compared in turn. The fastest of the three is the peer. None of them finds a pinyin;
what they spend in not finding it is told all the same.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.benchmarks import peer_register
from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.floors import raw
from tests.benchmarks.peers import BAR_FROM, make_peer
from tests.benchmarks.shops import Measured, copied, opened

ROUNDS, FINDS = 5, 12
FASTER = 100
_PARTIES = """
CREATE TABLE party_party (id INTEGER PRIMARY KEY, name TEXT, code TEXT, active INTEGER);
CREATE TABLE party_identifier (id INTEGER PRIMARY KEY, party INTEGER, code TEXT, active INTEGER);
CREATE TABLE party_contact_mechanism (id INTEGER PRIMARY KEY, party INTEGER, type TEXT, value TEXT,
    value_compact TEXT, active INTEGER);
INSERT INTO party_party SELECT person_id, first_name, person_id, 1 FROM people;
INSERT INTO party_identifier SELECT NULL, person_id, account_number, 1 FROM customers;
INSERT INTO party_contact_mechanism SELECT NULL, person_id, 'phone', phone_number, phone_number, 1
    FROM people WHERE phone_number IS NOT NULL;
CREATE INDEX party_code ON party_party (code);
CREATE INDEX identifier_party ON party_identifier (party);
CREATE INDEX mechanism_party ON party_contact_mechanism (party)
"""
_SEARCH = """
SELECT p.id, p.name FROM party_party p WHERE p.active = 1 AND (
    p.code LIKE ? || '%' OR p.name LIKE '%' || ? || '%'
    OR p.id IN (SELECT party FROM party_identifier WHERE code LIKE ? || '%')
    OR p.id IN (SELECT party FROM party_contact_mechanism WHERE value_compact LIKE '%' || ? || '%')
) ORDER BY p.name, p.id LIMIT 1000
"""
_READ = "SELECT * FROM party_party WHERE id = ?"
_LIST = """
SELECT p.person_id, p.first_name, p.phone_number, c.account_number
FROM people p JOIN customers c ON c.person_id = p.person_id
"""


@dataclass(frozen=True, slots=True)
class Someone:
    """A member as people type one."""

    phone: str
    card: str
    name: str
    latin: str


def measure(path: Path) -> list[Figure]:
    """Measure each kind of find on both sides, turn by turn."""
    peer_file = path.with_name(f"{path.stem}-peer-finding.db")
    for end in ("", "-wal", "-shm"):
        peer_file.with_name(peer_file.name + end).unlink(missing_ok=True)
    with opened(copied(path, name="finding-peers")) as measured, raw(peer_file) as peer:
        make_peer(peer, shop_path=path)
        for statement in _PARTIES.split(";\n"):
            peer.execute(statement)
        people = _people(measured)
        sheet = peer.execute(_LIST).fetchall()
        limit = FASTER if len(sheet) >= BAR_FROM else None
        return [
            _figure(f"find by {kind}", measured, peer, sheet, typed, limit=limit)
            for kind, typed in (
                ("phone", [one.phone for one in people]),
                ("card", [one.card for one in people]),
                ("last four of the phone", [one.phone[-4:] for one in people]),
                ("name", [one.name for one in people]),
                ("pinyin", [one.latin for one in people]),
            )
        ]


def _figure(
    work: str,
    measured: Measured,
    peer: Any,
    sheet: list[tuple[Any, ...]],
    typed: list[str],
    *,
    limit: float | None,
) -> Figure:
    ways: tuple[tuple[str, Callable[[str], object]], ...] = (
        ("opensourcepos", lambda text: peer_register.suggest_customer(peer, text)),
        ("Tryton", lambda text: _party(peer, text)),
        ("a spreadsheet", lambda text: _in_sheet(sheet, text)),
    )
    ours: list[list[float]] = []
    theirs: dict[str, list[list[float]]] = {name: [] for name, _ in ways}
    chance = random.Random(7)
    for _ in range(ROUNDS):
        wanted = [chance.choice(typed) for _ in range(FINDS)]
        ours.append([_timed(measured.shop.lookup.find, text) for text in wanted])
        for name, way in ways:
            theirs[name].append([_timed(way, text) for text in wanted[: FINDS // 3]])
    medians = {name: over_rounds(rounds, 0.5) for name, rounds in theirs.items()}
    fastest = min(medians, key=lambda name: medians[name])
    said = f"{work} beside {fastest}, p50"
    figure = over_rounds(ours, 0.5)
    return Figure("7", said, "ms", figure, medians[fastest], limit, at_least=True)


def _party(peer: Any, text: str) -> None:
    found = peer.execute(_SEARCH, (text,) * 4).fetchall()
    for party, _ in found[:20]:
        peer.execute(_READ, (party,)).fetchall()


def _in_sheet(sheet: list[tuple[Any, ...]], text: str) -> list[tuple[Any, ...]]:
    return [row for row in sheet if any(text in str(cell) for cell in row)]


def _people(measured: Measured) -> list[Someone]:
    chance = random.Random(77)
    members = [measured.shop.members.member(chance.randint(1, 900)) for _ in range(60)]
    return [
        Someone(one.phone[-11:], one.card_number, one.name, one.latin.lower().replace(" ", ""))
        for one in members
        if one.phone and one.latin
    ]


def _timed(find: Callable[[str], object], text: str) -> float:
    begun = perf_counter()
    find(text)
    return (perf_counter() - begun) * 1_000
