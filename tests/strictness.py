"""The strict settings of the suite: what a test may not leave behind in silence.

Warnings and Qt's own messages fail a test by the settings in `pyproject.toml`; this plugin adds
log lines of WARNING and above, keeps Qt off the real screen and people's own folders out of reach.
"""

import logging
import os
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

OFFSCREEN = "offscreen"
PLATFORM = "QT_QPA_PLATFORM"


def _raised(record: logging.LogRecord) -> str:
    """Return the traceback of a logged exception, on lines of its own."""
    if record.exc_info is None or record.exc_info[1] is None:
        return ""
    return "\n" + "".join(traceback.format_exception(record.exc_info[1]))


@dataclass(slots=True)
class LogGuard:
    """What a test logged at WARNING or above, and what it had announced."""

    records: list[logging.LogRecord] = field(default_factory=list)
    announced: list[str] = field(default_factory=list)

    def expect(self, text: str) -> None:
        """Announce a log line that holds `text`; it must come, and only then is it allowed."""
        self.announced.append(text)

    def faults(self) -> tuple[str, ...]:
        """Name the lines nobody announced and the announced lines that never came."""
        lines = [f"{r.levelname} {r.name}: {r.getMessage()}{_raised(r)}" for r in self.records]
        unexpected = [
            f"unexpected log line: {line}"
            for line in lines
            if not any(text in line for text in self.announced)
        ]
        missing = [
            f"announced log line never came: {text}"
            for text in self.announced
            if not any(text in line for line in lines)
        ]
        return (*unexpected, *missing)


class _Collector(logging.Handler):
    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__(level=logging.WARNING)
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)


@pytest.fixture(autouse=True)
def log_guard() -> Iterator[LogGuard]:
    """Fail the test on a log line of WARNING or above that it did not `expect`."""
    guard = LogGuard()
    handler = _Collector(guard.records)
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield guard
    finally:
        root.removeHandler(handler)
    faults = guard.faults()
    guard.records.clear()  # an error in one holds the calls of its test, and their widgets
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Point the platform's folders at an empty place: no test sees a person's own shop."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
            folder = home / kind.lower()
            folder.mkdir()
            patch.setenv(f"XDG_{kind}_HOME", str(folder))
        yield


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run without a screen, but for a session of window tests, which has a real one."""
    windows = [item for item in items if item.get_closest_marker("window")]
    if not windows:
        os.environ[PLATFORM] = OFFSCREEN
    elif len(windows) < len(items):
        raise pytest.UsageError("Window tests need a session of their own: pytest -m window")
    elif os.environ.get(PLATFORM) == OFFSCREEN:
        raise pytest.UsageError(f"Window tests need a real screen: unset {PLATFORM}")
