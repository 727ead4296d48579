"""Who has a shop file open: a small note beside it, renewed while ShopClub runs.

Two windows of one person on one computer find each other without it (`ui/one_instance`); the note
tells other people and other computers. What a kill left is stale after a while.
"""

import os
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from shopclub.kernel.whole_files import DRAFT, HIDDEN, write_whole
from shopclub.storage.place_problems import FileHeld, Holder

ENDING = ".open"
LARGEST = 4_096
STALE_SECONDS = 600


def held_by_another(path: Path) -> FileHeld:
    """Return the fault of a shop file that another window has open, as far as it can be told."""
    holder = _read(_note_of(path))
    return FileHeld(str(path), holder or Holder(), this_process().host)


def require_not_held(path: Path, *, by: Holder | None = None) -> None:
    """Raise FileHeld where somebody else, or another computer, has a shop file open just now."""
    note = _note_of(path)
    if not note.exists():
        return
    holder, own = _read(note), by or this_process()
    if holder is None or (holder.host, holder.user) == (own.host, own.user):
        return
    if _is_fresh(note) and not _is_gone(holder, own=own):
        raise FileHeld(str(path), holder, own.host)


def this_process() -> Holder:
    """Return this ShopClub as others are told of it."""
    import getpass

    host = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = ""
    return Holder(program="ShopClub", user=user, host=host, pid=os.getpid())


class Hold:
    """Says beside a shop file that this ShopClub has it open; that may fail, and is then unsaid."""

    def __init__(self, path: Path) -> None:
        self._note, self._own = _note_of(path), this_process()
        self._held = False

    def take(self) -> None:
        """Say it from now on."""
        self._held = True
        self.renew()

    def renew(self) -> None:
        """Say it again, as long as it is so; whoever reads it meanwhile reads all of it."""
        import json

        if self._held:
            with suppress(OSError):
                own = json.dumps(asdict(self._own)).encode()
                write_whole(self._note, own, mode=0o644, lasting=False)

    def let_go(self) -> None:
        """Say it no more."""
        if self._held and _read(self._note) == self._own:
            with suppress(OSError):
                self._note.unlink(missing_ok=True)
        self._held = False


def _note_of(path: Path) -> Path:
    return path.with_name(path.name + ENDING)


def _read(note: Path) -> Holder | None:
    import json

    try:
        with note.open("rb") as file:
            found = json.loads(file.read(LARGEST))
        return Holder(
            program=str(found["program"])[:60],
            user=str(found["user"])[:60],
            host=str(found["host"])[:60],
            pid=int(found["pid"]),
        )
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None


def _is_gone(holder: Holder, *, own: Holder) -> bool:
    """Tell whether somebody's ShopClub on this very computer was killed."""
    from shopclub.storage.machine import is_running

    return holder.host == own.host and not is_running(holder.pid)


def _is_fresh(note: Path) -> bool:
    """Tell whether a note was renewed lately, by the clock of the disk that it lies on.

    Where nothing may be written its clock cannot be asked: then the note is believed.
    """
    trial = note.with_name(f"{HIDDEN}{note.name}.{os.getpid()}{DRAFT}")
    try:
        trial.touch()
        now = trial.stat().st_mtime
        trial.unlink()
        return now - note.stat().st_mtime < STALE_SECONDS
    except OSError:
        return True
