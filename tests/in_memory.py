"""What everyday tests write goes into memory, where the system has room for it.

A commit of a shop waits until the disk has it, and tests commit by the thousand: on a disk they
mostly wait. Long runs are on the disk, and so are all with `TMPDIR=/tmp pytest`.
"""

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")  # of Linux; what it holds is in memory
ROOM = 4 * 1024**3
CHOSEN = "TMPDIR"
LONG = frozenset({"full", "soak"})


def folder_in_memory(
    environment: Mapping[str, str], *, marks: str, memory: Path = MEMORY, room: int = ROOM
) -> Path | None:
    """Return where in memory tests may write, None where the disk was chosen or room is short.

    `marks` is pytest's expression of marks: memory is for a run that leaves long tests out.
    """
    if any(f"not {mark}" not in marks for mark in LONG):
        return None
    if environment.get(CHOSEN) or not memory.is_dir() or not os.access(memory, os.W_OK):
        return None
    if os.statvfs(memory).f_flag & os.ST_NOEXEC:  # one test loads what it compiled
        return None
    return memory if shutil.disk_usage(memory).free >= room else None


def pytest_configure(config: pytest.Config) -> None:
    """Let this process make its temporary folders in memory; pytest makes its own among them."""
    memory = folder_in_memory(os.environ, marks=config.option.markexpr)
    if memory is not None:
        tempfile.tempdir = str(memory)
