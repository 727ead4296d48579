"""What this machine says of a place: its disk, and which program keeps it in step.

The one module of its kind: each system has its branch, and what it says is read in `places`.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from shopclub.storage.place_problems import Holder
from shopclub.storage.places import (
    MARKS,
    Danger,
    Volume,
    danger_of,
    pids_that_lock,
    volume_of,
    volume_of_windows,
    volumes_of_linux,
    volumes_of_mac,
)

ENVIRONMENT = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
PATIENCE = 2
"""Seconds to wait for a system that says nothing of its disks."""


def danger_at(path: Path) -> Danger | None:
    """Return why a place is no good for a shop file, None where it is, or where nobody knows."""
    try:
        place = path.resolve()
        return danger_of(
            place, volume=_volume_at(place), marked=dict(_marked(place)), told=_told_by_system()
        )
    except (OSError, RuntimeError):  # a link that leads round in a circle
        return None


if sys.platform == "win32":
    import ctypes

    def _volume_at(place: Path) -> Volume | None:
        drive_type = ctypes.windll.kernel32.GetDriveTypeW(place.anchor)
        return volume_of_windows(place.anchor, drive_type=drive_type)

elif sys.platform == "darwin":

    def _volume_at(place: Path) -> Volume | None:
        import subprocess

        try:
            said = subprocess.run(
                ["/sbin/mount"], capture_output=True, text=True, timeout=PATIENCE, check=False
            )
        except subprocess.SubprocessError:
            return None
        return volume_of(place, volumes_of_mac(said.stdout))

else:

    def _volume_at(place: Path) -> Volume | None:
        mounted = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
        volume = volume_of(place, volumes_of_linux(mounted))
        if volume is None or volume.removable:
            return volume
        return volume._replace(removable=_is_stick(volume.device))


def who_locks(path: Path, *, proc: Path = Path("/proc")) -> Holder:
    """Return which program keeps others out of a shop file; an empty one where nobody can tell.

    Only Linux tells it, by its table of locks.
    """
    try:
        locked = (proc / "locks").read_text(encoding="ascii", errors="replace")
    except OSError:
        return Holder()
    for place in (path, *(path.with_name(path.name + end) for end in ("-shm", "-wal"))):
        with suppress(OSError):
            status = place.stat()
            major, minor = os.major(status.st_dev), os.minor(status.st_dev)
            for pid in pids_that_lock(locked, file=f"{major:02x}:{minor:02x}:{status.st_ino}"):
                if pid != os.getpid():
                    return _process(pid, proc=proc)
    return Holder()


def is_running(pid: int) -> bool:
    """Tell whether there is such a process; where asking would end it, it is taken to be there."""
    if os.name != "posix":
        return True
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):  # no system counts so far
        return False
    except OSError:
        return True
    return True


def _process(pid: int, *, proc: Path) -> Holder:
    program = user = ""
    with suppress(OSError, KeyError, ImportError):
        program = (proc / str(pid) / "comm").read_text(encoding="utf-8", errors="replace").strip()
        user = (proc / str(pid)).owner()
    return Holder(program=program, user=user, pid=pid)


def _is_stick(device: str, *, devices: Path = Path("/sys/dev/block")) -> bool:
    """Tell whether a disk of Linux hangs on a plug, or says of itself that it can be taken out."""
    disk = (devices / device).resolve()
    if any(part.startswith("usb") for part in disk.parts):
        return True
    for place in (disk, disk.parent):
        try:
            if (place / "removable").read_text(encoding="ascii").strip() == "1":
                return True
        except (OSError, ValueError):
            continue
    return False


def _marked(place: Path) -> Iterator[tuple[str, str]]:
    """Yield the folders of a place that a program marked; Dropbox keeps itself in a like folder."""
    for folder in place.parents:
        for mark, service in MARKS.items():
            found = folder / mark
            if found.is_file() or (mark != ".dropbox" and found.is_dir()):
                yield str(folder), service


def _told_by_system() -> Mapping[str, str]:
    return {
        str(Path(folder).resolve()): "OneDrive"
        for folder in map(os.environ.get, ENVIRONMENT)
        if folder
    }
