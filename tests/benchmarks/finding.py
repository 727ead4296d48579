"""Bars 1 and 2: finding a member by an exact number, and at every key of what is typed."""

import random
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from shopclub.shop import Shop
from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.floors import raw, timed_query
from tests.benchmarks.shops import copied, opened

ROUNDS = 7
PEOPLE = 200
TYPISTS = 40
SHOWN = 20

_ROW = """
SELECT p.member_id, p.name, p.phone, c.number, t.tier, s.last_day,
       (SELECT b.points FROM point_balance b WHERE b.member_id = p.member_id AND b.unit = 'points')
FROM member_person p
JOIN member_card c ON c.member_id = p.member_id AND c.kind = 'card' AND c.valid = 1
LEFT JOIN member_tier t ON t.member_id = p.member_id
LEFT JOIN sales_by_member s ON s.member_id = p.member_id
"""
BY_PHONE = f"{_ROW} WHERE p.phone = ? AND p.living = 1"
BY_CARD = f"{_ROW} WHERE p.member_id = (SELECT member_id FROM member_card WHERE number = ?)"
BY_IDS = f"{_ROW} WHERE p.member_id IN ({', '.join('?' * SHOWN)})"

_FLOOR_TABLES = """
CREATE TABLE word (word TEXT, id INTEGER, PRIMARY KEY (word, id)) WITHOUT ROWID;
CREATE TABLE visit (id INTEGER PRIMARY KEY, last_at INTEGER);
INSERT INTO word SELECT key, member_id FROM shop.search_key ORDER BY key, member_id;
INSERT INTO visit SELECT m.id, coalesce(s.last_at, 0) FROM shop.member m
LEFT JOIN shop.sales_by_member s ON s.member_id = m.id;
CREATE INDEX word_id ON word (id, word);
CREATE INDEX visit_last ON visit (last_at DESC, id DESC)
"""
_COUNT = "SELECT count(*) FROM (SELECT 1 FROM word WHERE word >= ? AND word < ? LIMIT ?)"
_SORT = """
SELECT id FROM visit WHERE id IN (SELECT id FROM word WHERE word >= ? AND word < ?)
ORDER BY last_at DESC, id DESC LIMIT 20
"""
_WALK = """
SELECT id FROM visit v
WHERE EXISTS (SELECT 1 FROM word w WHERE w.id = v.id AND w.word >= ? AND w.word < ?)
ORDER BY last_at DESC, id DESC LIMIT 20
"""


@dataclass(frozen=True, slots=True)
class Someone:
    """A member as people type one: national phone, card, name and the initials of its pinyin."""

    phone: str
    card: str
    name: str
    initials: str


def measure(path: Path) -> list[Figure]:
    """Measure both bars on a shop file."""
    copy = copied(path, name="finding")
    floor_file = path.with_name(f"{path.stem}-floor.db")
    floor_file.unlink(missing_ok=True)
    with opened(copy) as measured, raw(floor_file) as floor:
        floor.execute("ATTACH ? AS shop", (str(copy),))
        people = people_of(floor)
        shop = measured.shop
        return [*_exact(shop, people=people, floor=floor), *_keystrokes(shop, people, floor)]


def people_of(connection: Any) -> list[Someone]:
    (last,) = connection.execute("SELECT max(id) FROM member").fetchone()
    chance = random.Random(7)
    ids = chance.sample(range(1, last + 1), min(PEOPLE, last))
    found = [
        connection.execute(
            "SELECT p.phone, c.number, p.name, p.latin FROM member_person p"
            " JOIN member_card c ON c.member_id = p.member_id WHERE p.member_id = ?",
            (id_,),
        ).fetchone()
        for id_ in ids
    ]
    return [
        Someone(phone.removeprefix("+86"), card, name, initials)
        for phone, card, name, latin in found
        if (initials := "".join(word[0] for word in latin.lower().split()))
    ]


def _exact(shop: Shop, *, people: list[Someone], floor: Any) -> list[Figure]:
    ours: dict[str, list[list[float]]] = {"phone": [], "card": []}
    plain: dict[str, list[list[float]]] = {"phone": [], "card": []}
    for _ in range(ROUNDS):
        for kind, statement in (("phone", BY_PHONE), ("card", BY_CARD)):
            typed = [one.phone if kind == "phone" else one.card for one in people]
            both = [
                (
                    timed_find(shop, text),
                    timed_query(floor, statement, f"+86{text}" if kind == "phone" else text),
                )
                for text in typed
            ]
            ours[kind].append([mine for mine, _ in both])
            plain[kind].append([theirs for _, theirs in both])
    return [
        Figure(
            "1", f"exact {kind}, p{share}", "ms",
            over_rounds(ours[kind], share / 100), over_rounds(plain[kind], share / 100),
            6 if share == 50 else None,
        )
        for kind in ours
        for share in (50, 99)
    ]  # fmt: skip


def _keystrokes(shop: Shop, people: list[Someone], floor: Any) -> list[Figure]:
    typed = [
        text[:length]
        for one in people[:TYPISTS]
        for text in (one.phone, one.name, one.initials, one.card)
        for length in range(1, len(text) + 1)
    ]
    _make_floor(floor)
    (members,) = floor.execute("SELECT count(*) FROM visit").fetchone()
    few = int((SHOWN * members) ** 0.5)
    ours, plain, ids_only = [], [], []
    for turn in range(ROUNDS + 1):
        both = [(timed_find(shop, text), _two_plans(floor, text, few=few)) for text in typed]
        if turn:  # the first round warms both up
            ours.append([mine for mine, _ in both])
            plain.append([search + shown for _, (search, shown) in both])
            ids_only.append([search for _, (search, _) in both])
    ratio_of_ids = over_rounds(ids_only, 0.99)
    return [
        Figure("2", f"keystroke mix of {len(typed):,}, p50", "ms",
               over_rounds(ours, 0.5), over_rounds(plain, 0.5), None),
        Figure("2", "keystroke mix, p99", "ms",
               over_rounds(ours, 0.99), over_rounds(plain, 0.99), 3),
        Figure("2", "keystroke mix, p99, floor of ids alone", "ms",
               over_rounds(ours, 0.99), ratio_of_ids, None),
    ]  # fmt: skip


def timed_find(shop: Shop, text: str) -> float:
    begun = perf_counter()
    shop.lookup.find(text, limit=SHOWN)
    return (perf_counter() - begun) * 1_000


def _make_floor(connection: Any) -> None:
    """Make the floor's own tables from the keys and visits of the attached shop."""
    for statement in _FLOOR_TABLES.split(";\n"):
        connection.execute(statement)


def _two_plans(connection: Any, text: str, *, few: int) -> tuple[float, float]:
    """Return the milliseconds of the search, and of reading what the list shows."""
    start, end = text.lower(), text.lower() + "\U0010ffff"
    begun = perf_counter()
    (count,) = connection.execute(_COUNT, (start, end, few + 1)).fetchone()
    plan = _SORT if count <= few else _WALK
    ids = [row[0] for row in connection.execute(plan, (start, end))]
    found = perf_counter()
    padded = (ids + [0] * SHOWN)[:SHOWN]
    connection.execute(BY_IDS, padded).fetchall()
    return (found - begun) * 1_000, (perf_counter() - found) * 1_000
