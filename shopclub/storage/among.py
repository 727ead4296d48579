"""Questions about many keys, asked in parts: a statement takes only so many marks."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, TypeVar

from shopclub.storage.database import rows

AT_ONCE = 500
Key = TypeVar("Key", int, str)


def rows_among(
    statement: str,
    keys: Iterable[Key],
    *,
    before: tuple[Any, ...] = (),
    after: tuple[Any, ...] = (),
) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a statement whose `{marks}` stand for keys, other values around them."""
    for part in parts_of(keys):
        yield from rows(among(statement, len(part)), *before, *part, *after)


def parts_of(keys: Iterable[Key]) -> Iterator[tuple[Key, ...]]:
    """Yield keys, each once, in parts for which one statement asks."""
    every = tuple(dict.fromkeys(keys))
    for begin in range(0, len(every), AT_ONCE):
        yield every[begin : begin + AT_ONCE]


@lru_cache(maxsize=64)
def among(statement: str, count: int) -> str:
    """Return a statement whose `{marks}` stand for so many keys."""
    return statement.format(marks=", ".join("?" * count))
