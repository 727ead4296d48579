"""Does one deed again and again while the disk fails at each of its operations; says what came."""

import ctypes
import errno
import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion
from shopclub.backup.problems import BackupNotMade
from shopclub.config import BackupPlaces
from shopclub.counter.refund_draft import RefundDraft
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from tests.builders import CHEAP, MORNING, PIN, Desk

DISK = ctypes.CDLL(None)
DISK.disk_count.restype = ctypes.c_long


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one deed said while the disk failed at its nth operation, and what was true then.

    `true_cause` is the fault that it named; `saved` what a look-up found once there was room.
    """

    n: int
    error: str
    reached: bool
    said: str
    true_cause: str
    saved: bool
    once: bool
    works_again: bool


def main(path: str, deed: str, error: str, for_good: str, kinds: str, step: str) -> None:
    """Fail at the first operation, the second and so on, until the deed does not reach it."""
    shop = open_shop(Path(path), clock=SetClock(MORNING), pin_cost=CHEAP)
    (owner, *_) = shop.staff.list_active()
    desk = Desk(shop, SetClock(MORNING), shop.staff.sign_in(owner.staff_id, pin=PIN), iter(()))
    do, count = DEEDS[deed](desk)
    number = 1 - int(step)
    while True:
        number += int(step)
        found = _fail(
            number,
            do,
            count,
            error=getattr(errno, error),
            for_good=int(for_good),
            kinds=int(kinds),
            desk=desk,
        )
        print(json.dumps(asdict(found)), flush=True)
        if not found.reached:
            break
    differences = shop.check()
    shop.close()
    print(json.dumps({"differences": [str(one) for one in differences]}))


def _fail(
    number: int,
    do: Callable[[str], object],
    count: Callable[[str], int],
    *,
    error: int,
    for_good: int,
    kinds: int,
    desk: Desk,
) -> Outcome:
    name = f"deed-{error}-{for_good}-{number}"
    DISK.disk_fail(number, error, for_good, kinds)
    said, cause = "saved", ""
    try:
        do(name)
    except EnvironmentProblem as problem:
        said = type(problem).__name__
        true = getattr(problem, "cause", problem)
        cause = str(getattr(true, "fault", "")) or type(true).__name__
    reached = DISK.disk_count() >= number
    DISK.disk_mend()
    saved = count(name) > 0
    do(name)
    once = count(name) == 1
    do(f"{name}-after")
    return Outcome(
        number,
        errno.errorcode[error],
        reached,
        said,
        cause,
        saved,
        once,
        works_again=count(f"{name}-after") == 1,
    )


def _selling(desk: Desk) -> tuple[Callable[[str], object], Callable[[str], int]]:
    member = desk.enrol("Somebody")

    def do(name: str) -> object:
        return desk.ring_up(1_280, member=member, sale_id=name)

    return do, lambda name: len(rows("SELECT 1 FROM sale WHERE id = ?", name))


def _refunding(desk: Desk) -> tuple[Callable[[str], object], Callable[[str], int]]:
    member = desk.enrol("Somebody")
    for number in range(140):
        desk.ring_up(1_280, member=member, sale_id=f"sale-{number}")
    numbers: dict[str, int] = {}

    def do(name: str) -> object:
        sale = f"sale-{numbers.setdefault(name, len(numbers))}"
        return desk.shop.till.refund(RefundDraft(name, sale, 640), by=desk.owner)

    return do, lambda name: len(rows("SELECT 1 FROM sale_refund WHERE id = ?", name))


def _backing_up(desk: Desk) -> tuple[Callable[[str], object], Callable[[str], int]]:
    folder = desk.shop.path.parent / "kept"
    folder.mkdir(exist_ok=True)
    made: dict[str, str] = {}
    backups = Backups(desk.shop.path, desk.clock, pin_cost=CHEAP)

    def do(name: str) -> object:
        if name in made:
            return None
        before = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
        try:
            found = backups.make(Occasion.BY_HAND, places=BackupPlaces(folder=str(folder)))
        except BackupNotMade:
            after = {path.name for path in folder.iterdir() if path.name != ".grocer.lock"}
            assert after == before, f"a stump is left: {after - before}"
            raise
        made[name] = found.path.name
        return found

    return do, lambda name: 1 if name in made else 0


DEEDS: dict[str, Callable[[Desk], tuple[Callable[[str], object], Callable[[str], int]]]] = {
    "sale": _selling,
    "refund": _refunding,
    "backup": _backing_up,
}

if __name__ == "__main__":
    main(*sys.argv[1:])
