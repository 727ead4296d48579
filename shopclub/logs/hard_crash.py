"""The end that no code hears of, such as a segmentation fault: noted by Python's own fault handler.

Each run has a file of its own beside the log; it stays empty unless the process dies hard, and
goes at a good end. The next start makes a report of what it finds.
"""

import faulthandler
import os
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shopclub.logs.reports import Report

LONGEST = 100_000
_NAME = r"faults-(\d{1,9})-\w+\.txt"
_FRAME = r'  File "(.*)", line (\d+|\?\?\?) in (.*)'


@contextmanager
def faults_noted(folder: Path) -> Iterator[None]:
    """Note a hard crash of this process meanwhile; where no file can be, on standard error."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, path = tempfile.mkstemp(dir=folder, prefix=f"faults-{os.getpid()}-", suffix=".txt")
    except OSError:
        if sys.stderr is not None:
            with suppress(OSError, ValueError):
                faulthandler.enable()
        yield
        return
    faulthandler.enable(handle)
    try:
        yield
    finally:
        faulthandler.disable()
        os.close(handle)
        with suppress(OSError):
            Path(path).unlink()


def report_crashes(folder: Path, *, about: Mapping[str, str]) -> "tuple[Report, ...]":
    """Make a report of each process that died hard since the last start; return the new ones."""
    from shopclub.logs.reports import ReportKind, write_report

    found = []
    for path in _left_behind(folder):
        with suppress(OSError):
            with path.open(encoding="utf-8", errors="replace") as file:
                text = file.read(LONGEST)
            at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            if text.strip():
                found.append(
                    write_report(
                        folder,
                        crash_named(text),
                        kind=ReportKind.CRASH,
                        at=at,
                        calls=crash_calls(text),
                        about=about,
                    )
                )
            path.unlink()
    return tuple(found)


def crash_named(text: str) -> str:
    """Name a crash by the handler's first line."""
    from shopclub.logs.masking import one_line

    return one_line(text.strip().splitlines()[0])[:200]


def crash_calls(text: str) -> tuple[str, ...]:
    """Return what the fault handler noted, files without the folders above them."""
    return tuple(_call(line) for line in text.strip().splitlines())


def _call(line: str) -> str:
    from shopclub.logs.masking import one_line
    from shopclub.logs.tracing import short_file

    frame = re.fullmatch(_FRAME, line)
    if frame is None:
        return one_line(line)
    return f"  {short_file(frame[1])}:{frame[2]} in {one_line(frame[3])}"


def _left_behind(folder: Path) -> list[Path]:
    """Return the files of processes that are gone; an empty one of a living process stays."""
    try:
        files = sorted(folder.iterdir())
    except OSError:
        return []
    own = os.getpid()
    return [
        path
        for path in files
        if (name := re.fullmatch(_NAME, path.name))
        and (_has_text(path) or (int(name[1]) != own and not _lives(int(name[1]))))
    ]


def _has_text(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _lives(process: int) -> bool:
    if os.name != "posix":
        return False  # a file that is open there cannot be removed
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
