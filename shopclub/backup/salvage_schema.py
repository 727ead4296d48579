"""Which tables a damaged file has, and where each begins, written anew where that cannot be read.

The words of the tables stand on some pages of their own. Those that are whole are found wherever
they lie; what is lost with the others is taken from a file that is laid out alike.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path

from shopclub.storage.engines import DriverError, open_driver, open_finished

_PAGE = 4_096
_HEADER = 100
_LEAF = 0x0D
_EMPTY_LEAF = bytes((_LEAF, 0, 0, 0, 0)) + _PAGE.to_bytes(2, "big") + b"\0"
_BY_ROW, _BY_KEY = frozenset({0x05, _LEAF}), frozenset({0x02, 0x0A})
_INNER = frozenset({0x02, 0x05})
_LONGEST = _PAGE - 35
"""A record up to so many bytes lies whole on its page."""

_WORDS = "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master WHERE rootpage > 0"
_NUMBERS = {1: 1, 2: 2, 3: 3, 4: 4}


@dataclass(frozen=True, slots=True)
class Words:
    """What the schema says of a table or an index: its words, and the page on which it begins."""

    kind: str
    name: str
    table: str
    root: int
    sql: str | None


def mend_schema(copy: Path, *, alike: Sequence[Path]) -> None:
    """Write the words of the tables anew in a plain copy, if some of them cannot be read.

    What no page of it says is taken from the first of some files in which all that is left begins
    where it does here, table by table, if such a one can begin there.
    """
    read, meant = _words_read(copy), [_words_of(path) for path in alike]
    if read and all(words.keys() <= read for words in meant[-1:]):
        return
    with copy.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as content:
        left = {one.name: one for one in _words_left(content)}
        found = next((words for words in meant if words and _fits(words, left)), {})
        taken = {one.root for one in left.values()} | set(_children(content) if found else ())
        every = left | {
            name: one
            for name, one in found.items()
            if name not in left and one.root not in taken and _can_begin(content, one)
        }
    if every.keys() <= read:
        return
    with copy.open("rb+") as mended:
        mended.seek(32)
        mended.write(bytes(8))  # no page is free: what is written goes behind the others
        mended.seek(_HEADER)
        mended.write(_EMPTY_LEAF)
    with suppress(DriverError):
        _write(copy, every)


def _words_read(copy: Path) -> set[str]:
    """Return the tables and indexes that a damaged file names, none where that is cut short."""
    connection = open_driver(copy, key=None)
    try:
        connection.execute("PRAGMA writable_schema = 1").fetchall()
        return {row[1] for row in connection.execute(_WORDS)}
    except DriverError:
        return set()
    finally:
        connection.close()


def _words_of(path: Path) -> dict[str, Words]:
    """Return what a sound plain file says of its tables, nothing where it cannot be read."""
    try:
        connection = open_finished(path, key=None)
    except DriverError:
        return {}
    try:
        return {row[1]: Words(*row) for row in connection.execute(_WORDS)}
    except DriverError:
        return {}
    finally:
        connection.close()


def _fits(found: dict[str, Words], left: dict[str, Words]) -> bool:
    """Tell whether a file is laid out as the damaged one, as far as that can be told."""
    return all(name in found and found[name].root == one.root for name, one in left.items())


def _can_begin(content: mmap, words: Words) -> bool:
    """Tell whether a page may be the first of a table, or of an index."""
    at = (words.root - 1) * _PAGE
    by_key = words.kind == "index" or "WITHOUT ROWID" in (words.sql or "").upper()
    return at < len(content) and content[at] in (_BY_KEY if by_key else _BY_ROW)


def _children(content: mmap) -> Iterator[int]:
    """Yield each page that another one leads to: no table begins there."""
    for begin in range(0, len(content) - _PAGE + 1, _PAGE):
        head = begin + (_HEADER if begin == 0 else 0)
        if content[head] not in _INNER:
            continue
        yield int.from_bytes(content[head + 8 : head + 12], "big")
        for cell in range(int.from_bytes(content[head + 3 : head + 5], "big")):
            pointer = head + 12 + 2 * cell
            at = begin + int.from_bytes(content[pointer : pointer + 2], "big")
            yield int.from_bytes(content[at : at + 4], "big")


def _words_left(content: mmap) -> Iterator[Words]:
    """Yield the words that stand on any page."""
    pages = len(content) // _PAGE
    for page in range(pages):
        begin = page * _PAGE + (_HEADER if page == 0 else 0)
        if content[begin] != _LEAF or content.find(b"CREATE ", begin, (page + 1) * _PAGE) < 0:
            continue
        for cell in range(int.from_bytes(content[begin + 3 : begin + 5], "big")):
            pointer = begin + 8 + 2 * cell
            at = page * _PAGE + int.from_bytes(content[pointer : pointer + 2], "big")
            with suppress(IndexError, ValueError):
                words = _words_at(content, at)
                if words is not None and 1 < words.root <= pages:
                    yield words


def _words_at(content: mmap, at: int) -> Words | None:
    """Read a record as words of the schema; None for any other one."""
    length, at = _varint(content, at)
    _, at = _varint(content, at)
    header, place = _varint(content, at)
    if not header <= length <= _LONGEST:
        return None
    kinds, value = [], at + header
    while place < value:
        kind, place = _varint(content, place)
        kinds.append(kind)
    if len(kinds) != 5 or kinds[3] not in _NUMBERS:
        return None
    texts: list[str | None] = []
    root = 0
    for number, kind in enumerate(kinds):
        size = _NUMBERS[kind] if number == 3 else max(0, (kind - 13) // 2)
        part = content[value : value + size]
        value += size
        if number == 3:
            root = int.from_bytes(part, "big")
        elif kind % 2 == 0 and (kind != 0 or number != 4):
            return None
        else:
            texts.append(None if kind == 0 else part.decode())
    kind_word, name, table, sql = texts
    if kind_word not in {"table", "index"} or not (sql or "CREATE ").startswith("CREATE "):
        return None
    return Words(kind_word, name or "", table or "", root, sql)


def _varint(content: mmap, at: int) -> tuple[int, int]:
    """Read a number of SQLite's variable length; return it and where it ends."""
    number = 0
    for place in range(at, at + 8):
        number = number << 7 | content[place] & 0x7F
        if content[place] < 0x80:
            return number, place + 1
    raise ValueError("a number of nine bytes")


def _write(copy: Path, every: dict[str, Words]) -> None:
    connection = open_driver(copy, key=None)
    try:
        connection.execute("PRAGMA writable_schema = 1").fetchall()
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)",
            [
                (one.kind, one.name, one.table, one.root, one.sql)
                for one in every.values()
                if one.table in every  # an index whose table is lost would spoil the rest
            ],
        )
        connection.execute("COMMIT")
    finally:
        connection.close()
