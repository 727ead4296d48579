"""Who owns the shop by a file that is not open: asked before it takes the place of the shop file.

No shop is open then, so its own staff table answers by plain SQL, and wrong tries are counted in a
small file beside the shop file. As in the file itself, the count outlives a restart, and a wait is
served while ShopClub runs.
"""

import json
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from shopclub.backup.contents import ask_finished
from shopclub.kernel.clock import Clock
from shopclub.kernel.recovery_codes import read_recovery_code
from shopclub.kernel.whole_files import write_whole
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import PinCost, delay_after, is_hashed, pin_matches
from shopclub.staff.roles import Actor, Role
from shopclub.staff.roster import StaffMember
from shopclub.staff.staff import WrongCode, WrongPin
from shopclub.storage.engines import DriverError
from shopclub.storage.problems import disk_faults

ENDING = ".tries"
LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class OwnerInFile:
    """An owner as a file has one; without a live code of a recovery sheet `code_hash` is empty."""

    staff_id: int
    name: str
    pin_hash: str = field(repr=False)
    code_hash: str = field(repr=False)

    @property
    def member(self) -> StaffMember:
        """The person, as all may know them."""
        return StaffMember(self.staff_id, self.name, Role.OWNER)

    def is_proved_by(self, entry: str, *, by_code: bool) -> bool:
        """Tell whether an entry is the PIN, or the code; raises RecoveryCodeRefused for a slip."""
        if not by_code:
            return pin_matches(self.pin_hash, entry=entry, cost=PinCost())
        code = read_recovery_code(entry)
        return bool(self.code_hash) and is_hashed(
            self.code_hash, text=code.characters, cost=PinCost()
        )


def owners_in(path: Path, *, key: bytes | None) -> tuple[OwnerInFile, ...]:
    """Return the owners by a finished file; raises the faults of the world, or DamagedFile."""
    return ask_finished(_read, path, key=key)


class Tries:
    """The wrong tries while no shop is open, by person and kind."""

    def __init__(self, live: Path, *, clock: Clock) -> None:
        self._place = live.with_name(live.name + ENDING)
        self._clock = clock
        self._ends: dict[str, timedelta] = {}

    def prove(self, owner: OwnerInFile, *, entry: str, by_code: bool) -> Actor:
        """Return the owner whose PIN or code it is; raises WrongPin, WrongCode or SignInLocked.

        A try is counted before it is looked at, so that no crash gives a free one; what can be no
        code at all is none. Raises a fault of the disk where it cannot be counted.
        """
        if by_code:
            read_recovery_code(entry)
        of = f"{'code' if by_code else 'pin'} {owner.staff_id}"
        delay = self.count(of)
        if owner.is_proved_by(entry, by_code=by_code):
            return Actor(owner.staff_id, owner.name, Role.OWNER)
        if delay:
            raise SignInLocked(delay)
        raise WrongCode if by_code else WrongPin

    def wrong(self) -> tuple[tuple[str, int], ...]:
        """Return of whom how many wrong tries were made; the last one was right."""
        return tuple((of, count) for of, count in self._read().items() if count)

    def begin_anew(self, of: str = "") -> None:
        """Count from nothing again, as after what was right: of one, or of all."""
        left = {one: count for one, count in self._read().items() if of and one != of}
        self._ends = {one: ends for one, ends in self._ends.items() if one in left}
        with suppress(OSError):
            if left:
                write_whole(self._place, json.dumps(left).encode())
            else:
                self._place.unlink(missing_ok=True)

    def count(self, of: str) -> timedelta:
        """Count a try before it is looked at, and return the wait after it; raises SignInLocked."""
        counts, now = self._read(), self._clock.uptime()
        before = counts.get(of, 0)
        left = self._ends.setdefault(of, now + delay_after(before)) - now
        if left > timedelta(0):
            raise SignInLocked(left)
        delay = delay_after(before + 1)
        with disk_faults():
            self._place.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._place, json.dumps({**counts, of: before + 1}).encode())
        self._ends[of] = now + delay
        return delay

    def _read(self) -> dict[str, int]:
        try:
            with self._place.open("rb") as file:
                found = json.loads(file.read(LARGEST))
            return {str(of): int(count) for of, count in found.items()}
        except (OSError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
            return {}


def _read(connection: Any) -> tuple[OwnerInFile, ...]:
    codes: dict[int, str] = {}
    with suppress(DriverError):  # files of before the recovery sheet have none
        codes = dict(connection.execute(_CODES).fetchall())
    return tuple(
        OwnerInFile(int(staff_id), str(name), str(pin_hash), codes.get(staff_id, ""))
        for staff_id, name, pin_hash in connection.execute(_OWNERS).fetchall()
    )


_OWNERS = "SELECT id, name, pin_hash FROM staff WHERE active = 1 AND role = 'owner' ORDER BY id"
_CODES = "SELECT staff_id, code_hash FROM recovery_code WHERE state = 'live'"
