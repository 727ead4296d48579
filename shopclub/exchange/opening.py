"""Reading a list from elsewhere, whatever kind of file it comes in."""

import hashlib
import stat
from mmap import ACCESS_READ, mmap
from pathlib import Path

from shopclub.exchange.lists import FileKind, Table, too_large
from shopclub.exchange.refusals import (
    MEGABYTE,
    MOST,
    Limit,
    ListFault,
    ListRefused,
    ListUnreadable,
)

ZIP_START = b"PK\x03\x04"
COMPOUND_START = bytes.fromhex("d0cf11e0a1b11ae1")
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def open_list(path: Path, *, sheet: str = "") -> Table:
    """Read a list, the first sheet that is shown and has rows unless one is named.

    Raises ListRefused, ListTooLarge, CellTooLong, QuoteNotClosed or ListUnreadable; limits come
    before reading.
    """
    try:
        return _open(path, sheet=sheet)
    except OSError as error:
        raise ListUnreadable(path.name) from error


def _open(path: Path, *, sheet: str) -> Table:
    try:
        found = path.stat()
    except FileNotFoundError:
        raise
    except (OSError, ValueError) as error:  # links in a circle, a name that no file can have
        raise ListRefused(ListFault.NOT_A_FILE) from error
    if not stat.S_ISREG(found.st_mode):
        raise ListRefused(ListFault.NOT_A_FILE)
    if found.st_size > MOST[Limit.FILE]:
        raise too_large(Limit.FILE)
    with path.open("rb") as file:
        start = file.read(8)
        if not start:
            raise ListRefused(ListFault.EMPTY)
        digest = hashlib.sha256(start)
        while chunk := file.read(MEGABYTE):
            digest.update(chunk)
    kind = kind_of(path, start=start)
    if kind is FileKind.CSV:
        from shopclub.exchange.delimited import read_delimited

        return read_delimited(path, sha256=digest.hexdigest())
    if kind is FileKind.XLSX:
        from shopclub.exchange.workbook import read_workbook

        return read_workbook(path, sheet=sheet, sha256=digest.hexdigest())
    from shopclub.exchange.old_workbook import read_old_workbook

    return read_old_workbook(path, sheet=sheet, sha256=digest.hexdigest())


def kind_of(path: Path, *, start: bytes) -> FileKind:
    """Tell a file's kind by its first bytes; raises ListRefused where its name says otherwise."""
    named_as_text = path.suffix.lower() in {".csv", ".txt", ".tsv"}
    if start.startswith(COMPOUND_START):
        if _stands_in(path, ENCRYPTED):
            raise ListRefused(ListFault.PASSWORD)
        if named_as_text:
            raise ListRefused(ListFault.IS_EXCEL)
        return FileKind.XLS
    if start.startswith(ZIP_START):
        if named_as_text:
            raise ListRefused(ListFault.IS_EXCEL)
        return FileKind.XLSX
    return FileKind.CSV


def _stands_in(path: Path, sign: bytes) -> bool:
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as content:
        return content.find(sign) >= 0
