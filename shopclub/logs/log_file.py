"""The log of this machine: a few small files that are turned over, for their owner's eyes only."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from shopclub.logs.lines import OURS, LineFormatter

NAME = "shopclub.log"
MOST_BYTES = 512_000
MOST_FILES = 5
SEEN_OF_OTHERS = logging.WARNING


class LogFile(logging.Handler):
    """Writes each line at once and whole; a full disk costs the line, never the sale.

    The file is opened for each line, so that two programs may write and either may turn it over.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(level=logging.INFO)
        self._folder = folder
        self._path = folder / NAME
        self.setFormatter(LineFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        if record.levelno < SEEN_OF_OTHERS and record.name.split(".")[0] != OURS:
            return
        try:
            line = self.format(record)
        except Exception as error:
            line = f"a line of {record.name!r} could not be written: {type(error).__name__}"
        with suppress(OSError):
            self._write(f"{line}\n".encode(errors="backslashreplace"))

    def _write(self, line: bytes) -> None:
        try:
            size = self._path.stat().st_size
        except FileNotFoundError:
            size = 0
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if size and size + len(line) > MOST_BYTES:
            turn_over(self._path)
        handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, line)
        finally:
            os.close(handle)


def log_files(folder: Path) -> tuple[Path, ...]:
    """Return the files of the log that there may be, the newest first."""
    path = folder / NAME
    return (path, *(_older(path, number) for number in range(1, MOST_FILES)))


@contextmanager
def kept_log(folder: Path) -> Iterator[None]:
    """Keep the log in a folder meanwhile."""
    root, ours = logging.getLogger(), logging.getLogger(OURS)
    before = ours.level
    handler = LogFile(folder)
    root.addHandler(handler)
    ours.setLevel(logging.INFO)
    try:
        yield
    finally:
        ours.setLevel(before)
        root.removeHandler(handler)
        handler.close()


def turn_over(path: Path) -> None:
    """Let every file become one older; the oldest goes."""
    for number in range(MOST_FILES - 1, 0, -1):
        younger = _older(path, number - 1) if number > 1 else path
        with suppress(FileNotFoundError):
            younger.replace(_older(path, number))


def _older(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number}")
