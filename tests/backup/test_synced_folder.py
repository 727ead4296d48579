"""TRUST 86: a program that keeps a folder in step never sees a backup in the making in it."""

import ctypes
import os
import shutil
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.names import BackupName, Occasion, read_name
from shopclub.config import BackupPlaces
from shopclub.kernel.whole_files import DRAFT, HIDDEN
from tests.builders import MORNING, Desk

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a folder is watched by inotify")
MODIFIED, MOVED_HERE, CREATED = 0x2, 0x80, 0x100
HEAD = struct.Struct("iIII")


@dataclass(slots=True)
class Seen:
    """What a program that watches a folder was told, in its order."""

    events: list[tuple[int, str]] = field(default_factory=list)

    def names(self) -> list[str]:
        """Return the names of backups as they came to be, those in the making left out."""
        came = [name for kind, name in self.events if kind & (CREATED | MOVED_HERE)]
        return [name for name in came if not is_left_alone(name)]

    def faults(self) -> list[str]:
        """Name what would be carried away unfinished: written under a name that is kept in step."""
        written = {name for kind, name in self.events if kind & MODIFIED}
        strange = {name for name in self.names() if read_name(name.removesuffix(".key")) is None}
        return sorted({name for name in written if not is_left_alone(name)} | strange)


def is_left_alone(name: str) -> bool:
    """Tell whether Dropbox (by the beginning) and the others (by the end) leave a name alone."""
    return (name.startswith(HIDDEN) and name.endswith(DRAFT)) or name.endswith(".lock")


@contextmanager
def watched(folder: Path) -> Iterator[Seen]:
    """Watch a folder within the block, as a program does that keeps it in step."""
    library = ctypes.CDLL(None, use_errno=True)
    handle = library.inotify_init1(os.O_NONBLOCK)
    mask = MODIFIED | MOVED_HERE | CREATED
    assert library.inotify_add_watch(handle, os.fsencode(folder), mask) >= 0
    seen = Seen()
    try:
        yield seen
        content = os.read(handle, 1 << 20)
        while content:
            _, kind, _, length = HEAD.unpack_from(content)
            name = content[HEAD.size : HEAD.size + length].rstrip(b"\0")
            seen.events.append((kind, os.fsdecode(name)))
            content = content[HEAD.size + length :]
    finally:
        os.close(handle)


def test_a_backup_is_written_under_a_name_that_is_left_alone_then_named(
    desk: Desk, tmp_path: Path
) -> None:
    first, second = tmp_path / "Dropbox", tmp_path / "OneDrive"
    first.mkdir()
    second.mkdir()
    places = BackupPlaces(folder=str(first), second=str(second))
    with watched(first) as in_first, watched(second) as in_second:
        made = Backups(desk.shop.path, desk.clock).make(Occasion.DAILY, places=places)
    assert made.second_fault is None
    for seen in (in_first, in_second):
        assert len(seen.events) >= 3
        assert seen.faults() == []
        assert made.path.name in seen.names()


def test_a_backup_that_is_written_under_its_own_name_is_seen(tmp_path: Path) -> None:
    name = BackupName("shop", "1f3a9c2e", MORNING, Occasion.DAILY).text()
    (tmp_path / "made").write_bytes(b"a backup")
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    with watched(folder) as seen:
        shutil.copyfile(tmp_path / "made", folder / name)
    assert seen.faults() == [name]
