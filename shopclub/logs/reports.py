"""Error reports: what went wrong and where, for whoever mends it; nothing of a person, no locals.

A report is a small text file beside the log. The newest are kept, the older ones go.
"""

import re
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import count
from pathlib import Path

from shopclub import __version__
from shopclub.kernel.whole_files import write_whole
from shopclub.logs.reading import last_lines

FOLDER = "reports"
MOST_REPORTS = 20
LAST_LINES = 30
LONGEST_REPORT = 200_000
STAMP = "%Y%m%d-%H%M%S"
_NAME = re.compile(r"(error|start|qt|crash)-(\d{8}-\d{6})(?:-\d+)?\.txt")


class ReportKind(StrEnum):
    """What a report is of: an error, one before there was a window, one of Qt's, a hard crash."""

    ERROR = "error"
    START = "start"
    QT = "qt"
    CRASH = "crash"


@dataclass(frozen=True, slots=True)
class Report:
    """A report that was written: its file, when it happened, and the error in one line."""

    path: Path
    at: datetime
    kind: ReportKind
    what: str
    text: str


def compose(
    what: str,
    *,
    kind: ReportKind,
    at: datetime,
    calls: Sequence[str],
    about: Mapping[str, str],
    log: Sequence[str] = (),
) -> str:
    """Return the text of a report."""
    import platform

    facts = {
        "when": f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC",
        "kind": str(kind),
        "version": __version__,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": sys.version.split()[0],
        **about,
    }
    parts = [
        f"ShopClub {__version__} error report",
        what,
        "",
        *(f"{name}: {value}" for name, value in facts.items()),
        "",
        "Calls, the innermost first:" if kind is ReportKind.CRASH else "Calls, the innermost last:",
        *calls,
    ]
    if log:
        parts += ["", "The last lines of the log:", *log]
    return "\n".join(parts) + "\n"


def write_report(
    folder: Path,
    what: str,
    *,
    kind: ReportKind,
    at: datetime,
    calls: Sequence[str],
    about: Mapping[str, str],
) -> Report:
    """Write a report of something that happened, and let the oldest go; raises OSError."""
    log = last_lines(folder, LAST_LINES)
    text = compose(what, kind=kind, at=at, calls=calls, about=about, log=log)
    shelf = folder / FOLDER
    shelf.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = _free(shelf, stem=f"{kind}-{at.astimezone(UTC).strftime(STAMP)}")
    write_whole(path, text.encode(errors="backslashreplace"))
    for old in _paths(shelf)[MOST_REPORTS:]:
        with suppress(OSError):
            old.unlink()
    return Report(path, at, kind, what, text)


def list_reports(folder: Path) -> tuple[Report, ...]:
    """Return the reports there are, the newest first."""
    found = (read_report(path) for path in _paths(folder / FOLDER))
    return tuple(report for report in found if report is not None)


def read_report(path: Path) -> Report | None:
    """Read a report back; None for a file that is none or cannot be read."""
    name = _NAME.fullmatch(path.name)
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            text = file.read(LONGEST_REPORT)
    except OSError:
        return None
    if name is None:
        return None
    lines = text.split("\n", 2)
    try:
        at = datetime.strptime(name[2], STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Report(path, at, ReportKind(name[1]), lines[1] if len(lines) > 1 else "", text)


def remove_report(folder: Path, name: str) -> None:
    """Remove a report by the name of its file; one that is gone already is as good."""
    if _NAME.fullmatch(name) is None:
        raise ValueError("not the name of a report")
    (folder / FOLDER / name).unlink(missing_ok=True)


def _paths(shelf: Path) -> list[Path]:
    try:
        files = [path for path in shelf.iterdir() if _NAME.fullmatch(path.name)]
    except OSError:
        return []
    return sorted(files, key=_order, reverse=True)


def _order(path: Path) -> tuple[str, int]:
    stamp, _, number = path.stem.split("-", 1)[1].partition("-")[2].partition("-")
    day = path.stem.split("-")[1]
    return f"{day}{stamp}", int(number or 1)


def _free(shelf: Path, *, stem: str) -> Path:
    for number in count(1):
        path = shelf / (f"{stem}.txt" if number == 1 else f"{stem}-{number}.txt")
        if not path.exists():
            return path
    raise AssertionError("numbers do not end")
