"""Reading the rows of a damaged file: around the damage, by halving the stretch that fails.

What SQLite can still read is read; a stretch that fails is halved until single rows are left.
"""

from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shopclub.storage.engines import DriverError, open_driver

STRETCH = 256
MOST_TRIES = 200_000
LAST_RESORT = 1 << 20
"""Where nothing says how far the ids of a table go, they are looked for up to here."""

IN_VAIN = 4
"""Such a table is given up where not even the first ids can be read."""

_BAD = (DriverError, ValueError, OverflowError, UnicodeError)
Values = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table to be read: its columns, and its key where rows have no id of their own.

    `parent` is the table and column to which the first part of the key refers.
    """

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...] = ()
    parent: tuple[str, str] | None = None


class DamagedRows:
    """The rows of a damaged file, asked by plain SQL.

    After the first page that is not what its key sealed SQLCipher answers nothing more on that
    connection, and each later table would seem lost: an encrypted file is opened anew then.
    """

    def __init__(self, path: Path, *, key: bytes | None) -> None:
        self._path, self._key = path, key
        self._connection = self._opened()

    def ask(self, statement: str, values: Values = ()) -> Iterator[Values]:
        """Yield what SQLite answers, as far as it goes; raises DriverError at the damage."""
        try:
            yield from self._connection.execute(statement, values)
        except DriverError:
            if self._key is not None:
                self.close()
                self._connection = self._opened()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _opened(self) -> Any:
        connection = open_driver(self._path, key=self._key)
        with suppress(DriverError):  # tables whose words still stand are read, whatever of others
            connection.execute("PRAGMA writable_schema = 1").fetchall()
        return connection


class RowReader:
    """Reads one table of a damaged file.

    `lost` counts the ids that could not be read; where nobody knows how many there were, `unknown`.
    """

    def __init__(self, damaged: DamagedRows, shape: TableShape) -> None:
        self._damaged, self._shape = damaged, shape
        self._tries = 0
        self.lost = 0
        self.unknown = False

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of each row."""
        return self._shape.columns

    def rows(self, parent_ids: tuple[Any, ...] = ()) -> Iterator[Values]:
        """Yield every row that can be read."""
        return self._by_key(parent_ids) if self._shape.key else self._by_id()

    def _by_id(self) -> Iterator[Values]:
        last = self._last_id()
        if not last and not any(self._stretch(1, IN_VAIN)):
            self.unknown = last is None
            self.lost = 0 if last == 0 else self.lost
            return
        for begin in range(1, (last or LAST_RESORT) + 1, STRETCH):
            yield from self._stretch(begin, min(begin + STRETCH - 1, last or LAST_RESORT))

    def _stretch(self, first: int, last: int) -> Iterator[Values]:
        """Yield the rows of a stretch of ids, or those of its halves where it fails."""
        if self._tries > MOST_TRIES:
            self.lost += last - first + 1
            return
        self._tries += 1
        columns, name = ", ".join(self._shape.columns), self._shape.name
        try:
            asked = self._damaged.ask(
                f"SELECT rowid, {columns} FROM {name} NOT INDEXED"  # noqa: S608  # our own words
                " WHERE rowid BETWEEN ? AND ? ORDER BY rowid",
                (first, last),
            )
            found = list(asked)
            ids = [row[0] for row in found]
            if ids != sorted(set(ids)) or any(not first <= one <= last for one in ids):
                raise ValueError("ids out of order")
        except _BAD:
            if first == last:
                self.lost += 1
                return
            middle = (first + last) // 2
            yield from self._stretch(first, middle)
            yield from self._stretch(middle + 1, last)
        else:
            yield from (row[1:] for row in found)

    def _last_id(self) -> int | None:
        """Return how far the ids go, as the count of ids, the table or an index says, if any."""
        name = self._shape.name
        found = []
        for asked in (
            f"SELECT seq FROM sqlite_sequence WHERE name = '{name}'",  # noqa: S608
            f"SELECT max(rowid) FROM {name}",  # noqa: S608
            f"SELECT max(rowid) FROM {name} NOT INDEXED",  # noqa: S608
            f"SELECT count(*) FROM {name}",  # noqa: S608
        ):
            try:
                row = next(self._damaged.ask(asked), None)
            except _BAD:
                continue
            if row is not None and type(row[0]) is int and 0 <= row[0] < 1 << 40:
                found.append(row[0])
            elif row is not None and row[0] is None:
                found.append(0)
        return max(found) if found else None

    def _by_key(self, parent_ids: tuple[Any, ...]) -> Iterator[Values]:
        """Yield rows from the front and from the back up to the damage, then one by one."""
        key = [self._shape.columns.index(column) for column in self._shape.key]
        seen: set[Values] = set()
        whole = False
        for order in ("ASC", "DESC"):
            ordered = ", ".join(f"{column} {order}" for column in self._shape.key)
            whole = yield from self._as_far_as_it_goes(f" ORDER BY {ordered}", (), key, seen)
            if whole:
                return
        for one in parent_ids:
            if self._tries > MOST_TRIES:
                break
            self._tries += 1
            where = f" WHERE {self._shape.key[0]} = ?"
            if not (yield from self._as_far_as_it_goes(where, (one,), key, seen)):
                self.lost += 1

    def _as_far_as_it_goes(
        self, rest: str, values: Values, key: list[int], seen: set[Values]
    ) -> Generator[Values, None, bool]:
        """Yield rows until one cannot be read; return whether all could."""
        columns, name = ", ".join(self._shape.columns), self._shape.name
        try:
            for row in self._damaged.ask(
                f"SELECT {columns} FROM {name}{rest}",  # noqa: S608  # our own words
                values,
            ):
                mark = tuple(row[place] for place in key)
                if mark not in seen:
                    seen.add(mark)
                    yield row
        except _BAD:
            return False
        return True
