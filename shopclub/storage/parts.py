"""The file's rows table by table, for an export that people can read and bring back.

What is derived from other rows is left out, and made anew; so is what nobody may carry away.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from shopclub.storage.database import each_row, engine, one, rows, run, run_many
from shopclub.storage.shop_file import MIGRATIONS

DERIVED = frozenset(
    {
        "member_now",
        "member_tier",
        "schema_migration",
        "point_balance",
        "point_debt",
        "point_lot",
        "sales_by_cohort",
        "sales_by_day",
        "sales_by_member",
        "sales_by_month",
        "search_key",
        "tier_spend",
        "voucher_state",
    }
)
SECRET = frozenset(
    {
        ("staff", "pin_hash"),
        ("staff", "failures"),
        ("staff", "locked_until"),
        ("staff", "code_failures"),
        ("staff", "code_locked_until"),
    },
)
SECRET_TABLES = frozenset({"recovery_code"})
"""Who brings a shop back chooses a PIN anyway, and makes a new sheet."""


class Kind(StrEnum):
    """What a column holds."""

    INTEGER = "integer"
    TEXT = "text"
    BLOB = "blob"


@dataclass(frozen=True, slots=True)
class PartColumn:
    """A column of a part."""

    name: str
    kind: Kind
    nullable: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A table as a part of an export: its rows come in the order of `key`."""

    name: str
    columns: tuple[PartColumn, ...]
    key: tuple[str, ...]


def schema() -> int:
    """Return the number of the newest migration of the open file."""
    found = one("PRAGMA user_version")
    return int(found[0]) if found else 0


def tables_since(schema: int) -> frozenset[str]:
    """Return the tables that migrations after one of this number brought."""
    later = (
        file
        for file in MIGRATIONS.iterdir()
        if file.name[:1].isdigit() and int(file.name[:4]) > schema
    )
    return frozenset(
        name
        for file in later
        for name in re.findall(r"CREATE TABLE (\w+)", file.read_text("utf-8"))
    )


def list_parts() -> tuple[Part, ...]:
    """Return every table that is no projection, with the columns that may be carried away."""
    names = [name for (name,) in rows(_TABLES) if name not in DERIVED | SECRET_TABLES]
    return tuple(_part(name) for name in names)


def parents_first(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return parts so that each comes after those its rows refer to, as far as that can be.

    While a row refers to one that is still to come, every further row looks for whoever waits for
    it: a hundred times as much work.
    """
    by_name = {part.name: part for part in parts}
    found: dict[str, Part] = {}
    entered: set[str] = set()

    def enter(name: str) -> None:
        if name not in entered and name in by_name:
            entered.add(name)
            for _, _, parent, *_ in rows(f"PRAGMA foreign_key_list({name})"):
                enter(parent)
            found[name] = by_name[name]

    for name in by_name:
        enter(name)
    return tuple(found.values())


def rows_of_part(part: Part) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a part one by one; within `snapshot` all parts are of one moment."""
    columns = ", ".join(column.name for column in part.columns)
    order = ", ".join(part.key)
    statement = f"SELECT {columns} FROM {part.name} ORDER BY {order}"  # noqa: S608  # our own names
    yield from each_row(statement)


@contextmanager
def snapshot() -> Iterator[None]:
    """Read one moment of the file within the block, while others go on writing."""
    engine().begin("DEFERRED")
    try:
        yield
    finally:
        engine().rollback()


def defer_references() -> None:
    """Let rows of this transaction refer to rows that come later; the commit proves them."""
    run("PRAGMA defer_foreign_keys = 1")


def load_part(name: str, columns: tuple[str, ...], every: Iterable[tuple[Any, ...]]) -> None:
    """Write rows of a part as they were; the caller has the transaction.

    Columns that must hold something and were not carried away are left empty.
    """
    empty = {
        column: "" if kind == "TEXT" else 0
        for _, column, kind, needed, standard, key in rows(f"PRAGMA table_info({name})")
        if needed and standard is None and not key and column not in columns
    }
    named = ", ".join((*columns, *empty))
    marks = ", ".join("?" * (len(columns) + len(empty)))
    rest = tuple(empty.values())
    statement = f"INSERT INTO {name} ({named}) VALUES ({marks})"  # noqa: S608  # our own names
    run_many(statement, ((*row, *rest) for row in every))


def _part(name: str) -> Part:
    found = rows(f"PRAGMA table_info({name})")
    keys = sorted((place, column) for _, column, _, _, _, place in found if place)
    columns = tuple(
        PartColumn(column, Kind(kind.lower()), nullable=not needed and not key)
        for _, column, kind, needed, _, key in found
        if (name, column) not in SECRET
    )
    return Part(name, columns, tuple(column for _, column in keys) or ("rowid",))


_TABLES = """
SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
ORDER BY name
"""
