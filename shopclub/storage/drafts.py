"""Files in the making: built beside their place under a hidden name, and moved there when whole."""

import logging
import shutil
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from shopclub.kernel.whole_files import DRAFT, HIDDEN, STALE_SECONDS, keep_names
from shopclub.storage.doubts import forget_doubts
from shopclub.storage.head import forget_head
from shopclub.storage.problems import ShopFileExists

JOURNALS = ("-wal", "-journal")
LEFT = "left"
"""What the name of a journal says whose file is gone: put back as its namesake, it takes it up."""

log = logging.getLogger("shopclub.storage")


def draft_of(path: Path, *, token: str) -> Path:
    """Return the hidden name beside a place under which its file is built."""
    return path.with_name(f"{HIDDEN}{path.name}.{token}{DRAFT}")


def publish(draft: Path, *, final: Path) -> None:
    """Give a finished, closed file its name, never over another one, and keep that on the disk.

    A journal that lies at that place is of a file that is gone, and is put aside first. Where the
    disk does not keep the name the file is a draft again.
    """
    put_journals_aside(final)
    try:
        final.hardlink_to(draft)
    except FileExistsError as error:
        raise ShopFileExists(str(final)) from error
    except OSError:  # a disk without hard links
        if final.exists():
            raise ShopFileExists(str(final)) from None
        draft.rename(final)
    try:
        keep_names(final.parent)
    except OSError:
        if draft.exists():
            final.unlink()
        else:
            final.rename(draft)
        raise


def begin_at(path: Path, draft: Path) -> None:
    """Let a draft be the shop file where there is none; what the last one left goes aside first."""
    put_journals_aside(path)
    forget_head(path)
    forget_doubts(path)
    publish(draft, final=path)


def sweep(path: Path, *, before: float | None = None) -> None:
    """Remove what a crash in the middle of making this file, or one beside it, left behind.

    All of it, or what was written before a time of the disk's clock: somebody may be at it still.
    """
    for other in list(path.parent.iterdir()):
        if not _is_draft(other.name, of=path.name):
            continue
        if before is not None and other.stat().st_mtime >= before:
            continue
        if other.is_dir():
            shutil.rmtree(other)
        else:
            other.unlink(missing_ok=True)


def _is_draft(name: str, *, of: str) -> bool:
    """Tell whether a name is that of a draft of a file, or of a draft of its draft."""
    while name.startswith(HIDDEN):
        name = name.removeprefix(HIDDEN)
        if name.startswith(f"{of}.") and DRAFT in name[len(of) + 1 :]:
            return True
    return False


def sweep_stale(path: Path) -> None:
    """Remove what was left half made beside a file that was written a day later still.

    A salvage that was killed leaves a whole copy of the shop. What cannot be removed stays.
    """
    with suppress(OSError):
        beside = (path, *journals_of(path))
        written = max((file.stat().st_mtime for file in beside if file.exists()), default=0)
        sweep(path, before=written - STALE_SECONDS)


def companions(path: Path) -> tuple[Path, ...]:
    """Return the files that SQLite may keep beside one of its own."""
    return (*journals_of(path), path.with_name(f"{path.name}-shm"))


def journals_of(path: Path) -> tuple[Path, ...]:
    """Return where the journals of a file lie, which hold what it does not hold yet."""
    return tuple(path.with_name(path.name + end) for end in JOURNALS)


def left_journals(path: Path) -> tuple[Path, ...]:
    """Return the journals of a file that is gone; without it they can be joined with nothing."""
    if path.exists():
        return ()
    return tuple(journal for journal in journals_of(path) if journal.exists())


def put_journals_aside(path: Path) -> tuple[Path, ...]:
    """Put the journals of a file that is gone aside, before another one takes its place.

    It would be taken for that one's own, and destroy it. Kept under a name that says when it was
    written last, and where its file must be put for it to be taken up.
    """
    left = left_journals(path)
    if not left:
        return ()
    written = max(datetime.fromtimestamp(journal.stat().st_mtime, UTC) for journal in left)
    namesake = _free_namesake(path, written)
    kept = tuple(
        journal.rename(namesake.with_name(namesake.name + journal.name.removeprefix(path.name)))
        for journal in left
    )
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    keep_names(path.parent)
    for journal in kept:
        log.info("the journal of a file that is gone was put aside: %s", journal.name)
    return kept


def journals_put_aside(path: Path) -> tuple[Path, ...]:
    """Return the journals of files that were once at a place, put aside since."""
    every = (path.parent.glob(f"{path.stem}-{LEFT}-*{path.suffix}{end}") for end in JOURNALS)
    return tuple(sorted(journal for found in every for journal in found))


def _free_namesake(path: Path, at: datetime) -> Path:
    while True:
        name = path.with_name(f"{path.stem}-{LEFT}-{at:%Y%m%dT%H%M%SZ}{path.suffix}")
        if not any(taken.exists() for taken in (name, *journals_of(name))):
            return name
        at += timedelta(seconds=1)


def discard(draft: Path) -> None:
    """Remove a draft and its companions, as far as the disk lets that be done."""
    for leftover in (draft, *companions(draft)):
        with suppress(OSError):
            leftover.unlink(missing_ok=True)
