"""Saving papers: a safe name, for its owner's eyes, whole or not at all, never over another."""

import errno
import os
import re
import tempfile
import unicodedata
from contextlib import suppress
from itertools import count
from pathlib import Path

from shopclub.kernel.whole_files import DRAFT, HIDDEN, STALE_SECONDS
from shopclub.ui.paper.problems import FolderFault, PaperNotSaved

FALLBACK_NAME = "paper"
LONGEST_NAME_BYTES = 120
_DRAFT = re.compile(re.escape(HIDDEN) + "[a-z0-9_]{8}" + re.escape(DRAFT))
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])", re.IGNORECASE)


class FolderOnDisk:
    """A folder that keeps papers; it is made when the first one is saved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, paper: bytes, *, name: str, ending: str = "pdf") -> Path:
        """Save a paper and return where; raises PaperNotSaved and then leaves nothing behind."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            draft = self._write_draft(paper)
            try:
                _sweep(draft)
                return self._publish(draft, stem=safe_stem(name), ending=ending)
            finally:
                draft.unlink(missing_ok=True)
        except OSError as error:
            raise PaperNotSaved(fault_of(error), str(self._folder)) from error

    def _write_draft(self, paper: bytes) -> Path:
        handle, path = tempfile.mkstemp(dir=self._folder, prefix=HIDDEN, suffix=DRAFT)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(paper)
                stream.flush()
                os.fsync(stream.fileno())
        except OSError:
            Path(path).unlink(missing_ok=True)
            raise
        return Path(path)

    def _publish(self, draft: Path, *, stem: str, ending: str) -> Path:
        for number in count(1):
            name = f"{stem}.{ending}" if number == 1 else f"{stem} ({number}).{ending}"
            target = self._folder / name
            try:
                _take_name(draft, target)
            except FileExistsError:
                continue
            return target
        raise AssertionError("numbers do not end")


def _sweep(draft: Path) -> None:
    """Remove what a kill left of papers that were half saved: there are names on them."""
    before = draft.stat().st_mtime - STALE_SECONDS
    for other in draft.parent.iterdir():
        if _DRAFT.fullmatch(other.name):
            with suppress(OSError):
                if other.stat().st_mtime < before:
                    other.unlink()


def safe_stem(name: str) -> str:
    """Return a file name without its ending that every system takes, inside its folder."""
    kept = "".join(" " if unicodedata.category(char).startswith("C") else char for char in name)
    plain = re.sub(r'[\\/:*?"<>|]', " ", kept)
    line = " ".join(plain.split())
    line = re.sub(r"\.pdf$", "", line, flags=re.IGNORECASE)
    while len(line.encode()) > LONGEST_NAME_BYTES:
        line = line[:-1]
    line = line.strip(". ")
    if not line:
        return FALLBACK_NAME
    return f"{line}_" if _RESERVED.fullmatch(line.split(".")[0].strip()) else line


def _take_name(draft: Path, target: Path) -> None:
    """Give a finished file a name that is still free, or raise FileExistsError."""
    try:
        os.link(draft, target)
    except FileExistsError:
        raise
    except OSError:
        target.touch(mode=0o600, exist_ok=False)
        try:
            draft.replace(target)
        except OSError:
            target.unlink()
            raise


def fault_of(error: OSError) -> FolderFault:
    """Return why a folder took no file."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FolderFault.FULL
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return FolderFault.NOT_ALLOWED
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENXIO, errno.ENODEV):
        return FolderFault.GONE
    return FolderFault.OTHER
