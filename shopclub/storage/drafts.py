"""Files in the making: built beside their place under a hidden name, and moved there when whole."""

import os
from contextlib import suppress
from pathlib import Path

from shopclub.kernel.whole_files import DRAFT, HIDDEN
from shopclub.storage.problems import ShopFileExists


def draft_of(path: Path, *, token: str) -> Path:
    """Return the hidden name beside a place under which its file is built."""
    return path.with_name(f"{HIDDEN}{path.name}.{token}{DRAFT}")


def publish(draft: Path, *, final: Path) -> None:
    """Give a finished, closed file its name, never over another one, and keep that on the disk."""
    try:
        final.hardlink_to(draft)
    except FileExistsError as error:
        raise ShopFileExists(str(final)) from error
    except OSError:  # a disk without hard links
        if final.exists():
            raise ShopFileExists(str(final)) from None
        draft.rename(final)
    keep_names(final.parent)


def keep_names(folder: Path) -> None:
    """Put the names in a folder safely on the disk, where a system lets folders be synced."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sweep(path: Path) -> None:
    """Remove what a crash in the middle of making this file left behind."""
    begun = f"{HIDDEN}{path.name}."
    for other in list(path.parent.iterdir()):
        if other.name.startswith(begun) and DRAFT in other.name[len(begun) :]:
            other.unlink(missing_ok=True)


def companions(path: Path) -> tuple[Path, ...]:
    """Return the files that SQLite may keep beside one of its own."""
    return tuple(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))


def discard(draft: Path) -> None:
    """Remove a draft and its companions, as far as the disk lets that be done."""
    for leftover in (draft, *companions(draft)):
        with suppress(OSError):
            leftover.unlink(missing_ok=True)
