"""Where each value of a shop file lies: found by reading its tables as SQLite lays them out.

A bit of a value is turned over there, as a disk would do it: no index hears of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from shopclub.storage.engines import open_finished

PAGE = 4_096
_LEAVES, _INNER = {0x0D, 0x0A}, {0x05, 0x02}
_WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8}


@dataclass(frozen=True, slots=True)
class Place:
    """A value of a row: where its type and its bytes stand in the file; no bytes has NULL, 0, 1."""

    table: str
    column: str
    type_at: int
    kind: int
    begin: int
    size: int

    @property
    def name(self) -> str:
        """Return `table.column`."""
        return f"{self.table}.{self.column}"


@dataclass(frozen=True, slots=True)
class Shape:
    """A table: its columns in the order in which its rows hold them, and which is their number.

    A row holds NULL in the place of its number, which stands before it.
    """

    columns: tuple[str, ...]
    number: str | None
    root: int


def shapes_of(path: Path) -> dict[str, Shape]:
    """Return the shape of every table of the schema."""
    connection = open_finished(path, key=None)
    try:
        tables = connection.execute(
            "SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"
        ).fetchall()
        found: dict[str, Shape] = {}
        for name, root in tables:
            told = connection.execute(f"PRAGMA table_info({name})").fetchall()
            ((*_, by_key, _),) = connection.execute(f"PRAGMA table_list({name})").fetchall()
            keyed = sorted((row for row in told if row[5]), key=lambda row: row[5])
            rest = [row for row in told if not row[5]]
            stored = [*keyed, *rest] if by_key else told
            is_number = not by_key and len(keyed) == 1 and keyed[0][2] == "INTEGER"
            number = keyed[0][1] if is_number else None
            found[name] = Shape(tuple(row[1] for row in stored), number, root)
        return found
    finally:
        connection.close()


def places(path: Path) -> Iterator[Place]:
    """Yield the place of every value in the file that lies on the page of its row."""
    content = path.read_bytes()
    for table, shape in shapes_of(path).items():
        for record in _records(content, shape.root):
            yield from _values(content, record, table, shape)


def _records(content: bytes, page: int) -> Iterator[tuple[int, int, int]]:
    """Yield where each record's number and record begin, and where its part of the page ends."""
    start = (page - 1) * PAGE
    head = start + (100 if page == 1 else 0)
    kind, cells = content[head], int.from_bytes(content[head + 3 : head + 5], "big")
    pointers = head + (12 if kind in _INNER else 8)
    for cell in range(cells):
        at = start + int.from_bytes(content[pointers + 2 * cell : pointers + 2 * cell + 2], "big")
        if kind in _INNER:
            yield from _records(content, int.from_bytes(content[at : at + 4], "big"))
            at += 4
        if kind == 0x05:
            continue
        length, at = _number(content, at)
        numbered = at
        if kind == 0x0D:
            _, at = _number(content, at)
        yield numbered, at, at + _local(length, by_row=kind == 0x0D)
    if kind in _INNER:
        yield from _records(content, int.from_bytes(content[head + 8 : head + 12], "big"))


def _local(length: int, *, by_row: bool) -> int:
    most = PAGE - 35 if by_row else (PAGE - 12) * 64 // 255 - 23
    if length <= most:
        return length
    least = (PAGE - 12) * 32 // 255 - 23
    kept = least + (length - least) % (PAGE - 4)
    return kept if kept <= most else least


def _values(
    content: bytes, record: tuple[int, int, int], table: str, shape: Shape
) -> Iterator[Place]:
    numbered, at, end = record
    header, types = _number(content, at)
    value = at + header
    for column in shape.columns:
        if types >= at + header:
            return
        kind, after = _number(content, types)
        size = _WIDTHS.get(kind, 0) if kind < 12 else (kind - 12) // 2
        if column == shape.number:
            _, past = _number(content, numbered)
            yield Place(table, column, past - 1, 1, numbered, past - numbered)
        elif value + size <= end:
            yield Place(table, column, after - 1, kind, value, size)
        types, value = after, value + size


def _number(content: bytes, at: int) -> tuple[int, int]:
    """Read a number of SQLite's variable length; return it and where it ends."""
    number = 0
    for place in range(9):
        byte = content[at + place]
        if place == 8:
            return number << 8 | byte, at + 9
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, at + place + 1
    raise AssertionError
