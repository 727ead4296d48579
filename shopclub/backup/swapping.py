"""A shop file gives way to another one: at any moment the old one or the new one, and both kept.

The new file waits as a draft beside the shop file, the old one is linked under a hidden name, and
one rename puts the new one in its place. Whoever is killed in between leaves what `settle` needs
to know how far it came: while the draft is there nothing happened, without it all did.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from shopclub.kernel.whole_files import DRAFT, keep_names
from shopclub.storage.doubts import forget_doubts
from shopclub.storage.drafts import begin_at, discard, journals_of, sweep, sweep_stale
from shopclub.storage.engines import DriverError, open_driver
from shopclub.storage.head import forget_head
from shopclub.storage.problems import (
    CutShopFile,
    DamagedFile,
    NewerShopFile,
    NotAShopFile,
    disk_faults,
    problem_of,
)
from shopclub.storage.shop_file import key_file_of, look_at_header
from shopclub.storage.stillness import PATIENCE_MS, StillFile, fold

OLD = ".old"


def draft_beside(live: Path, *, aside: str) -> Path:
    """Return the hidden name of what will take the place of a shop file that goes aside."""
    return live.with_name(f".{aside}{DRAFT}")


def swap(
    live: Path,
    draft: Path,
    *,
    key: bytes | None,
    untouched: bool = False,
    still: StillFile | None = None,
) -> Path | None:
    """Put a draft into the place of a closed shop file; return where the old one waits, hidden.

    The old one becomes one file, unless it is to go `untouched`, bit for bit with its journal. Held
    `still` until here it is just as it was when the draft was made of it, or FileLocked is raised.

    Call `finish` or `take_back` after it. Where there was no shop file nothing waits. Raises
    FileLocked while anybody has the shop file open, or a fault of the disk; then it is as it was.
    """
    with disk_faults():
        if not live.exists():
            begin_at(live, draft)
            discard(draft)
            return None
        if still is not None:
            still.make_single()
        elif not untouched:
            _fold(live, key=key)
        old = _old_of(draft)
        try:
            _link_or_copy(live, old)
            _move_journal(live, old)
            forget_head(live)
            forget_doubts(live)
            draft.replace(live)
        except OSError:
            _undo(live, old)
            raise
        try:
            keep_names(live.parent)
        except OSError:
            take_back(live, old)
            raise
    return old


def finish(old: Path, *, live: Path) -> Path:
    """Give the shop file that went aside its name and its key file, and return it.

    Where the disk does not let that be done, it keeps its hidden name until the next `settle`.
    """
    from shopclub.encryption.key_file import copy_key_file

    aside = old.with_name(old.name.removeprefix(".").removesuffix(OLD))
    with suppress(OSError):
        copy_key_file(live, aside)
        for journal in journals_of(old):
            if journal.exists():
                journal.rename(aside.with_name(aside.name + journal.name.removeprefix(old.name)))
        old.rename(aside)
        keep_names(aside.parent)
    return aside if aside.exists() else old


def take_back(live: Path, old: Path | None) -> None:
    """Put the old shop file back where it was, if there was one, instead of one that did not open.

    That one becomes a draft again first, its journal before it: whoever is killed on the way leaves
    to `settle` what undoes the swap.
    """
    with disk_faults():
        if old is None:
            discard(live)
            return
        draft = _draft_of(old)
        _move_journal(live, draft)
        if live.exists():
            live.replace(draft)
        _undo(live, old)
        with suppress(OSError):
            keep_names(live.parent)
        discard(draft)


def settle(live: Path) -> None:
    """Bring a swap that was ended in the middle to an end: all of it or nothing.

    A draft that nothing waits for is of a restore that never came so far, and goes; so does what
    else was left half made beside the shop file a day before it was written last.
    """
    if not live.parent.is_dir():
        return
    with disk_faults():
        for old in _ours(live, ending=OLD):
            draft = _draft_of(old)
            if draft.exists():
                _undo(live, old)
            elif any(journal.exists() for journal in journals_of(draft)):
                take_back(live, old)
            elif _is_of_a_change_of_key(old):
                discard(old)
            else:
                finish(old, live=live)
        for draft in _ours(live, ending=DRAFT):
            discard(draft)
        for leftover in _ours(live, ending=f"{DRAFT}-wal"):
            leftover.unlink(missing_ok=True)
        sweep(key_file_of(live))
        sweep_stale(live)


def _ours(live: Path, *, ending: str) -> tuple[Path, ...]:
    """Return the hidden files of restores of this very shop file."""
    hidden = [
        path
        for path in live.parent.iterdir()
        if path.name.startswith(".") and path.name.endswith(ending)
    ]
    if not hidden:
        return ()
    from shopclub.backup.names import ENDING, read_name

    found = []
    for path in hidden:
        aside, *_ = path.name.lstrip(".~").partition(f"{ENDING}.")
        name = read_name(aside + ENDING)
        if name is not None and name.stem == live.stem:
            found.append(path)
    return tuple(found)


def _is_of_a_change_of_key(old: Path) -> bool:
    """Tell whether a file gave way to itself under another key: it is not kept, and proved anew."""
    from shopclub.backup.names import Occasion, read_name

    name = read_name(old.name.removeprefix(".").removesuffix(OLD))
    return name is not None and name.occasion is Occasion.KEYED


def _fold(live: Path, *, key: bytes | None) -> None:
    """Make a shop file one single file, which takes that nobody else has it open.

    One that is too damaged for that keeps its journal.
    """
    try:
        look_at_header(live, encrypted=key is not None)
    except (NotAShopFile, CutShopFile):
        return
    except NewerShopFile:
        pass
    try:
        connection = open_driver(live, key=key)
        try:
            connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}").fetchall()
            fold(connection)
        finally:
            connection.close()
    except DriverError as error:
        problem = problem_of(error)
        if isinstance(problem, DamagedFile):
            return
        raise (problem or error) from error


def _link_or_copy(live: Path, old: Path) -> None:
    try:
        old.hardlink_to(live)
    except OSError:  # a disk without hard links
        old.touch(mode=0o600)
        shutil.copyfile(live, old)
        with old.open("rb+") as file:
            os.fsync(file.fileno())


def _undo(live: Path, old: Path) -> None:
    """Give the shop file back its journal, and its name or let go of the second one."""
    _move_journal(old, live)
    if not live.exists():
        old.replace(live)
    with suppress(OSError):
        old.unlink(missing_ok=True)


def _move_journal(of: Path, to: Path) -> None:
    """Move the journal of a file with it: beside another file it would be taken for its own."""
    for journal in journals_of(of):
        if journal.exists():
            journal.replace(to.with_name(to.name + journal.name.removeprefix(of.name)))
    of.with_name(of.name + "-shm").unlink(missing_ok=True)


def _old_of(draft: Path) -> Path:
    return draft.with_name(draft.name.removesuffix(DRAFT) + OLD)


def _draft_of(old: Path) -> Path:
    return old.with_name(old.name.removesuffix(OLD) + DRAFT)
