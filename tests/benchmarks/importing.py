"""Bar 13: a list of members imported with every check, against its rows written plainly.

The list has as many rows as the measured shop has members, one in a hundred bad. The floor writes
the very rows that the import wrote, and no others, into an empty file with the same indexes.
Up to 10,000 members both are done three times, turn by turn.
"""

import random
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from shopclub.exchange.columns import guess
from shopclub.exchange.importing import carry_out
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Choices
from shopclub.exchange.planning import plan
from shopclub.sample.people import People
from shopclub.shop import Owner, create_shop
from shopclub.storage.identity import Identity
from tests.benchmarks.figures import Figure
from tests.benchmarks.floors import raw
from tests.benchmarks.shops import LAST_DAY, SEED, SIZES, opened

ROUNDS, SEVERAL_TIMES_UP_TO = 3, 10_000
TABLES = (
    "member", "member_person", "member_card", "search_key", "point_entry", "point_lot",
    "point_balance",
)  # fmt: skip


class NotAllImported(AssertionError):
    """The rows that came in or stayed out are not those of the list."""


def measure(path: Path) -> list[Figure]:
    """Measure the bar for a list as long as a shop of this file has members."""
    members = SIZES[path.stem]
    file = _write_list(path.with_name(f"{path.stem}-members.csv"), members=members)
    ours, plain = (path.with_name(f"{path.stem}-import-{name}.shopclub") for name in ("a", "b"))
    took: list[float] = []
    floor: list[float] = []
    for _ in range(ROUNDS if members <= SEVERAL_TIMES_UP_TO else 1):
        for place in (ours, plain):
            _make_empty(place)
        took.append(_import(ours, file=file, members=members))
        floor.append(_write_plainly(plain, rows_of=ours))
    work = f"{members:,} members imported from CSV"
    return [Figure("13", work, "ms", median(took), median(floor), 2.5)]


def _write_list(path: Path, *, members: int) -> Path:
    people = People(random.Random(SEED)).many(members, on=LAST_DAY)
    with path.open("w", encoding="utf-8") as file:
        file.write("姓名,手机号,生日,积分,卡号\n")
        for number, person in enumerate(people):
            phone = "138" if number % 100 == 99 else person.phone
            file.write(f"{person.name},{phone},1990-05-06,{number % 900 + 1},A{number}\n")
    return path


def _make_empty(path: Path) -> None:
    from shopclub.kernel.clock import SystemClock
    from shopclub.sample.crowd import SAMPLE_PIN

    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    owner = Owner("老王", SAMPLE_PIN)
    create_shop(path, identity=Identity(name="店"), owner=owner, clock=SystemClock()).close()


def _import(path: Path, *, file: Path, members: int) -> float:
    with opened(path) as measured:
        begun = perf_counter()
        table = open_list(file)
        mapping = guess(table, country=measured.shop.identity.country)
        found = plan(measured.shop, table, mapping=mapping, choices=Choices())
        done = carry_out(measured.shop, found, by=measured.owner)
        took = (perf_counter() - begun) * 1_000
    if (done.members, len(found.problems)) != (members - members // 100, members // 100):
        raise NotAllImported(done, len(found.problems))
    return took


def _write_plainly(path: Path, *, rows_of: Path) -> float:
    with raw(rows_of) as source:
        every: list[tuple[str, list[tuple[Any, ...]]]] = []
        for table in TABLES:
            rows = source.execute(f"SELECT * FROM {table}").fetchall()
            marks = ", ".join("?" * len(rows[0]))
            every.append((f"INSERT INTO {table} VALUES ({marks})", rows))
    with raw(path) as floor:
        floor.execute("PRAGMA cache_size = -262144")
        begun = perf_counter()
        floor.execute("BEGIN IMMEDIATE")
        for statement, rows in every:
            floor.executemany(statement, rows)
        floor.execute("COMMIT")
        return (perf_counter() - begun) * 1_000
