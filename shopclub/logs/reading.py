"""Reading the log from its end, a window at a time, however many files it has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from itertools import islice
from pathlib import Path

from shopclub.logs.log_file import log_files

BLOCK = 64 * 1024
WINDOW = 200
_LINE = re.compile(
    r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})Z ([A-Z]+) (\S+)(?: \[([^\]]*)\])?: (.*)", re.DOTALL
)


class Level(IntEnum):
    """How grave a line is, as the filter of the page offers it."""

    INFO = 20
    WARNING = 30
    ERROR = 40


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of the log, the instant aware; one that is none of ours has no instant."""

    at: datetime | None
    level: Level
    source: str
    thread: str
    text: str
    raw: str


@dataclass(frozen=True, slots=True)
class LogWindow:
    """Some lines, the newest first; `more` tells whether older ones follow."""

    lines: tuple[LogLine, ...]
    more: bool


def read_window(
    folder: Path, *, least: Level = Level.INFO, skip: int = 0, most: int = WINDOW
) -> LogWindow:
    """Return the newest lines of a level or above, after `skip` of them; raises OSError."""
    fitting = (line for line in newest_lines(folder) if line.level >= least)
    found = tuple(islice(fitting, skip, skip + most + 1))
    return LogWindow(lines=found[:most], more=len(found) > most)


def last_lines(folder: Path, most: int) -> tuple[str, ...]:
    """Return the last lines as they stand, the newest last; none where none can be read."""
    try:
        return tuple(line.raw for line in islice(newest_lines(folder), most))[::-1]
    except OSError:
        return ()


def newest_lines(folder: Path) -> Iterator[LogLine]:
    """Yield the lines of all files from the newest to the oldest."""
    for path in log_files(folder):
        try:
            yield from map(read_line, _backwards(path))
        except FileNotFoundError:
            continue


def read_line(raw: str) -> LogLine:
    """Read one line back."""
    found = _LINE.fullmatch(raw)
    if found is None:
        return LogLine(None, Level.INFO, "", "", raw, raw)
    instant, level, source, thread, text = found.groups()
    try:
        at = datetime.fromisoformat(instant).replace(tzinfo=UTC)
    except ValueError:
        return LogLine(None, Level.INFO, "", "", raw, raw)
    return LogLine(at, _level(level), source, thread or "", text, raw)


def _level(name: str) -> Level:
    if name in {"ERROR", "CRITICAL"}:
        return Level.ERROR
    return Level.WARNING if name == "WARNING" else Level.INFO


def _backwards(path: Path) -> Iterator[str]:
    with path.open("rb") as file:
        place = file.seek(0, 2)
        rest = b""
        while place > 0:
            step = min(BLOCK, place)
            place -= step
            file.seek(place)
            first, *lines = (file.read(step) + rest).split(b"\n")
            rest = first
            yield from (_text(line) for line in reversed(lines) if line)
        if rest:
            yield _text(rest)


def _text(line: bytes) -> str:
    return line.decode(errors="replace")
