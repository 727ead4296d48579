"""Proof of a shop file that is not the open one, by a ShopClub of its own.

The proof of the figures runs on the services, whose tables are bound to one file in a process; so
another process looks, at a lower priority, and says by its exit code what it found.
"""

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from enum import IntEnum
from pathlib import Path
from threading import Event

from shopclub.backup.problems import BackupStopped
from shopclub.kernel.clock import SystemClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.shop import open_shop
from shopclub.storage.drafts import companions, discard, draft_of
from shopclub.storage.engines import DriverError, open_driver, open_finished
from shopclub.storage.problems import StorageFault, disk_faults
from shopclub.storage.shop_file import schema_version

PACKAGES = Path(__file__).parents[2]
POLITELY = 10
EVERY_SECONDS = 0.2
TRIAL = "trial"


class Verdict(IntEnum):
    """What the proof of a shop file found, as an exit code."""

    AGREES = 0
    DIFFERS = 3
    DAMAGED = 4


def prove(path: Path, *, key: bytes | None, stopping: Event | None = None) -> Verdict:
    """Let another process prove a file; raises StorageFault where that came to no verdict.

    With `stopping` set meanwhile the other process is ended, and BackupStopped raised.
    """
    with other_shopclub("prove", str(path), stdout=subprocess.DEVNULL) as other:
        said = "" if key is None else key.hex()
        code, _ = said_and_waited(other, said=said, stopping=stopping)
    if code not in set(Verdict):
        raise StorageFault(f"proof ended with {code}")
    return Verdict(code)


def other_shopclub(*arguments: str, stdout: int) -> "subprocess.Popen[str]":
    """Start a ShopClub of its own for a task; it may be told one line.

    Raises StorageFault where the system starts none.
    """
    program = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "shopclub"]
    )
    try:
        return subprocess.Popen(  # noqa: S603  # our own program
            [*program, *arguments],
            stdin=subprocess.PIPE,
            stdout=stdout,
            stderr=subprocess.DEVNULL,
            text=True,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise StorageFault(f"no other ShopClub: {error.strerror}") from error


def said_and_waited(
    other: "subprocess.Popen[str]", *, said: str, stopping: Event | None
) -> tuple[int, str]:
    """Say something to a process; return its exit code and its answer, unless it must stop.

    The answer is read while it is given: a pipe holds little, and who fills it waits for ever.
    Raises BackupStopped once `stopping` is set.
    """
    left: str | None = said
    told: str | None = None
    while other.returncode is None:
        with suppress(subprocess.TimeoutExpired):
            told, _ = other.communicate(left, timeout=EVERY_SECONDS)
        left = None
        if stopping is not None and stopping.is_set():
            other.kill()
            raise BackupStopped
    return other.returncode, told or ""


def _environment() -> dict[str, str]:
    """Return the environment in which the other process finds this very ShopClub."""
    found = os.environ.get("PYTHONPATH", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(PACKAGES), found)))}


def prove_here(path: Path, *, key: bytes | None) -> Verdict:
    """Prove a file in this process, which has no shop open; an older one by a copy of it."""
    if hasattr(os, "nice"):
        os.nice(POLITELY)
    try:
        version = _version_of_sound(path, key=key)
        if version is None:
            return Verdict.DAMAGED
        if version == schema_version():
            return _proof_of(path, key=key, as_view=_is_alone(path))
        trial = draft_of(path, token=TRIAL)
        try:
            with disk_faults():
                trial.touch(mode=0o600)
                shutil.copyfile(path, trial)
            return _proof_of(trial, key=key, as_view=False)
        finally:
            discard(trial)
    except EnvironmentProblem:
        return Verdict.DAMAGED


def _version_of_sound(path: Path, *, key: bytes | None) -> int | None:
    """Return the version of a file whose pages and references are whole, None where not."""
    opening = open_finished if _is_alone(path) else open_driver
    try:
        connection = opening(path, key=key)
        try:
            sound = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
            loose = connection.execute("PRAGMA foreign_key_check").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        finally:
            connection.close()
    except DriverError:
        return None
    return int(version) if sound and loose is None else None


def _proof_of(path: Path, *, key: bytes | None, as_view: bool) -> Verdict:
    clock = SystemClock()
    with open_shop(path, clock=clock, key=key, checked=False, as_view=as_view) as shop:
        return Verdict.DIFFERS if shop.check() else Verdict.AGREES


def _is_alone(path: Path) -> bool:
    """Tell whether no journal lies beside a file: then it is read without making one."""
    return not any(journal.exists() for journal in companions(path))
