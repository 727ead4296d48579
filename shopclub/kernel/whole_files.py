"""Files of ours: written whole or not at all, for their owner's eyes only."""

import contextlib
import errno
import hashlib
import os
import shutil
import tempfile
from pathlib import Path

COPIED_AT_ONCE = 1 << 20
HIDDEN, DRAFT = ".~", ".tmp"
"""How the name of a file in the making begins and ends: programs that keep folders in step leave
such names alone (Dropbox by the beginning, OneDrive, Google Drive, Nextcloud by the end).
"""
STALE_SECONDS = 24 * 60 * 60
"""A file in the making that is so old is nobody's any more: whoever made it was killed."""
LONGEST_IN_DRAFT = 200
"""Bytes of a name: most systems take 255 in all."""
NOT_FOR_FOLDERS = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})
"""What file systems say that sync no folders, as some of other computers; SQLite passes it over."""


class WholeFile:
    """A file that is written in parts and takes its place when it is whole; the mode is 0600.

    Until `finish` nothing stands in its place but what stood there before. Raises OSError, also
    where it took its place and the disk does not keep the name.
    """

    def __init__(self, path: Path, *, mode: int = 0o600) -> None:
        self._path = path
        handle, self._draft = _new_draft(path)
        self._stream = os.fdopen(handle, "wb")
        if mode != 0o600:
            Path(self._draft).chmod(mode)

    def write(self, content: bytes) -> None:
        """Add a part."""
        self._stream.write(content)

    def finish(self, *, lasting: bool = True) -> None:
        """Put the file in its place, over an older one if there is.

        What means nothing after a power cut need not be `lasting`: nobody waits for the disk then.
        """
        self._stream.flush()
        if lasting:
            os.fsync(self._stream.fileno())
        self._stream.close()
        Path(self._draft).replace(self._path)
        if lasting:
            keep_names(self._path.parent)

    def drop(self) -> None:
        """Leave nothing of what was written."""
        with contextlib.suppress(OSError):
            self._stream.close()
        Path(self._draft).unlink(missing_ok=True)


def write_whole(path: Path, content: bytes, *, mode: int = 0o600, lasting: bool = True) -> None:
    """Put a file in its place, over an older one if there is; raises OSError and leaves no stump.

    A reader sees the old content or the new one, never a part; so does whoever starts again after
    a power cut, and once this has returned they see the new one; both only of what is `lasting`.
    """
    file = WholeFile(path, mode=mode)
    try:
        file.write(content)
        file.finish(lasting=lasting)
    except OSError:
        file.drop()
        raise


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file of any size into its place, as `write_whole` does; checked by reading it again.

    Raises OSError and leaves no stump.
    """
    handle, temporary = _new_draft(target)
    try:
        with os.fdopen(handle, "wb") as stream, source.open("rb") as original:
            shutil.copyfileobj(original, stream, COPIED_AT_ONCE)
            stream.flush()
            os.fsync(stream.fileno())
        if digest_of(Path(temporary)) != digest_of(source):
            raise OSError(errno.EIO, "what was written reads otherwise", str(target))
        Path(temporary).replace(target)
        keep_names(target.parent)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def keep_names(folder: Path) -> None:
    """Put the names in a folder safely on the disk, where a system lets folders be synced."""
    if os.name == "posix":
        try:
            handle = os.open(folder, os.O_RDONLY)
        except PermissionError:  # files may be put into it, and nobody may look
            return
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in NOT_FOR_FOLDERS:
                raise
        finally:
            os.close(handle)


def _new_draft(path: Path) -> tuple[int, str]:
    """Open a new file beside a place; its name fits wherever that of the place does."""
    name = path.name if len(os.fsencode(path.name)) <= LONGEST_IN_DRAFT else path.name[:40]
    return tempfile.mkstemp(dir=path.parent, prefix=f"{HIDDEN}{name}.", suffix=DRAFT)


def digest_of(path: Path) -> bytes:
    """Return the SHA-256 of what a file holds."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def followed(path: Path) -> Path:
    """Return the file that a link leads to, or the path itself where it is none.

    What lies beside a file of ours, and what takes its place, is beside that one.
    """
    try:
        return path.resolve() if path.is_symlink() else path
    except (OSError, RuntimeError):  # a link that leads round in a circle
        return path
