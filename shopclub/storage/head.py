"""The head: how far the log had come, in a small file of its own beside the shop file.

It is written after each commit and not synced. An older or missing head says nothing; a shop file
that is behind its head was put back by hand, or lost its journal (TRUST §1).
"""

import os
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ENDING = ".head"
MARK_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Head:
    """The last line of a shop's log that was committed here: its id, its hash, and when."""

    mark: str
    line: int
    hash: str
    at: int


class HeadFile:
    """The head of the open shop, written over in place; that may fail, and is then only older."""

    def __init__(self, path: Path, *, mark: str) -> None:
        self._path, self._mark = path, mark
        self._handle: int | None = None

    def note(self, line: int, hash_: str, at: int) -> None:
        """Write down how far the log has come."""
        with suppress(OSError):
            if self._handle is None:
                self._handle = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, _text_of(Head(self._mark, line, hash_, at)))

    def close(self) -> None:
        """Let go of the file."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def head_path(shop_file: Path) -> Path:
    """Return where the head of a shop file is."""
    return shop_file.with_name(shop_file.name + ENDING)


def read_head(shop_file: Path) -> Head | None:
    """Return the head of a shop file, None where there is none or it is torn."""
    try:
        raw = head_path(shop_file).read_bytes()
    except OSError:
        return None
    try:
        mark, line, hash_, at, sum_ = raw.decode("ascii").split()
        head = Head(mark, int(line), hash_, int(at))
    except ValueError:
        return None
    return head if raw == _text_of(head) and sum_ else None


def forget_head(shop_file: Path) -> None:
    """Remove the head of a shop file that gives way to another one, as far as the disk lets it."""
    with suppress(OSError):
        head_path(shop_file).unlink(missing_ok=True)


def _text_of(head: Head) -> bytes:
    """Return a head as a line that is always as long, with a sum that a torn one does not have."""
    text = f"{head.mark} {head.line:019} {head.hash} {head.at:019}"
    return f"{text} {zlib.crc32(text.encode()):010}\n".encode("ascii")
