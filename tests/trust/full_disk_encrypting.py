"""Encrypts a shop again and again while the disk fails at each operation; says what came.

Each line is a JSON object: what was said, and what is not as it should be when the disk is well.
"""

import ctypes
import errno
import json
import sys
from pathlib import Path

from shopclub.backup.encrypting import change_key
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.staff.roles import Actor, Role
from shopclub.storage.database import rows
from shopclub.storage.shop_file import close_file, is_plain
from tests.backup.encrypted import backups_in, first_key, has_key_file, hidden_in, plain_files_in
from tests.builders import MORNING

OWNER = Actor(1, "老王", Role.OWNER)
DONE = "encrypted"
DISK = ctypes.CDLL(None)
DISK.disk_count.restype = ctypes.c_long


def main(folder: str, error: str, for_good: str, kinds: str, step: str) -> None:
    """Fail at the first operation, and at each so many after it, until none is reached."""
    content = (Path(folder) / "grocer.shopclub").read_bytes()
    number, reached = 1, True
    while reached:
        path = Path(folder) / f"{number}" / "grocer.shopclub"
        path.parent.mkdir()
        path.write_bytes(content)
        DISK.disk_fail(number, getattr(errno, error), int(for_good), int(kinds))
        said = _encrypted(path)
        reached = DISK.disk_count() >= number
        DISK.disk_mend()
        faults = _faults(path, said)
        if step == "1" and said != DONE and _encrypted(path) != DONE:
            faults.append("it is not encrypted once the disk is well")
        close_file()
        print(json.dumps({"n": number, "said": said, "faults": faults}), flush=True)
        number += int(step)


def _encrypted(path: Path) -> str:
    backups = backups_in(path, SetClock(MORNING))
    try:
        change_key(backups, first_key(backups), by=OWNER).close()
    except EnvironmentProblem as problem:
        return type(problem).__name__
    return DONE


def _faults(path: Path, said: str) -> list[str]:
    """Name what is neither wholly as it was nor wholly encrypted."""
    was_done = said == DONE
    found = [f"left behind: {name}" for name in hidden_in(path.parent)]
    if is_plain(path) == was_done or plain_files_in(path.parent) != (
        [] if was_done else [path.name]
    ):
        found.append(f"{said}, and in the open: {plain_files_in(path.parent)}")
    if has_key_file(path) != was_done:
        found.append(f"{said}, and a key file: {has_key_file(path)}")
    if not was_done:
        with backups_in(path, SetClock(MORNING)).open_again() as shop:
            if rows("SELECT count(*) FROM sale") != [(3,)] or shop.check():
                found.append("not as it was")
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])
