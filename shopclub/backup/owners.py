"""Who owns the shop by a file that is not open: asked before it takes the place of the shop file.

No shop is open then, so its own staff table answers by plain SQL, and wrong tries are counted in a
small file beside the shop file: a line each, added at its end, so that processes which count at
once lose none. As in the file itself, the count outlives a restart, and a wait is served while
ShopClub runs.
"""

import errno
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from shopclub.backup.contents import ask_finished
from shopclub.encryption.memory import NotEnoughMemory
from shopclub.kernel.clock import Clock, Moment
from shopclub.kernel.recovery_codes import read_recovery_code
from shopclub.kernel.whole_files import write_whole
from shopclub.staff import audit
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import PinCost, delay_after, is_hashed, pin_matches
from shopclub.staff.roles import Actor, Role
from shopclub.staff.roster import StaffMember
from shopclub.staff.staff import WrongCode, WrongPin
from shopclub.storage.engines import DriverError
from shopclub.storage.problems import disk_faults

ENDING = ".tries"
LARGEST = 64 * 1024
TRIED, RIGHT, WHOLE = "+ ", "- ", "."
"""How a line of a try begins, or of one that was right after all, and how either ends."""


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


@dataclass(frozen=True, slots=True)
class _Wait:
    """A wait after so many tries, and the uptime of the machine at its end."""

    count: int
    ends: timedelta


class Tries:
    """The wrong tries while no shop is open, by person and kind."""

    def __init__(self, live: Path, *, clock: Clock) -> None:
        self._place = live.with_name(live.name + ENDING)
        self._clock = clock
        self._waits: dict[str, _Wait] = {}

    def prove(self, owner: OwnerInFile, *, entry: str, by_code: bool) -> Actor:
        """Return the owner whose PIN or code it is; raises WrongPin, WrongCode or SignInLocked.

        A try is counted before it is looked at, so that no crash gives a free one; what can be no
        code at all is none. Raises a fault of the disk where it cannot be counted.
        """
        if by_code:
            read_recovery_code(entry)
        of = _of(owner, by_code=by_code)
        delay = self.count(of)
        with self.looked_at(of):
            right = owner.is_proved_by(entry, by_code=by_code)
        if right:
            self._take_back(of)
            return Actor(owner.staff_id, owner.name, Role.OWNER)
        if delay:
            raise SignInLocked(delay)
        raise WrongCode if by_code else WrongPin

    def wrong(self) -> tuple[tuple[str, int], ...]:
        """Return of whom how many wrong tries were made."""
        return tuple(self._read().items())

    def begin_anew(self, of: str = "") -> None:
        """Count from nothing again, as after what was right: of one, or of all."""
        left = {one: count for one, count in self._read().items() if of and one != of}
        self._waits = {one: wait for one, wait in self._waits.items() if one in left}
        lines = (_line(TRIED, one) for one, count in left.items() for _ in range(count))
        with suppress(OSError):
            if left:
                write_whole(self._place, b"".join(lines))
            else:
                self._place.unlink(missing_ok=True)

    def left(self, owner: OwnerInFile) -> timedelta:
        """Return how long no PIN of an owner is looked at; who only asks begins the wait too."""
        of = _of(owner, by_code=False)
        return max(self._left(of, self._read()[of]), timedelta(0))

    def count(self, of: str) -> timedelta:
        """Count a try before it is looked at, and return the wait after it; raises SignInLocked."""
        left = self._left(of, self._read()[of])
        if left > timedelta(0):
            raise SignInLocked(left)
        with disk_faults():
            self._place.parent.mkdir(parents=True, exist_ok=True)
            self._add(TRIED, of)
        count = max(self._read()[of], 1)
        delay = delay_after(count)
        self._waits[of] = _Wait(count, ends=self._clock.uptime() + delay)
        return delay

    def _left(self, of: str, count: int) -> timedelta:
        """Return what is left of the wait after so many tries; others' tries begin it anew."""
        now, seen = self._clock.uptime(), self._waits.get(of)
        if seen is None or seen.count != count:
            seen = self._waits[of] = _Wait(count, ends=now + delay_after(count))
        return seen.ends - now

    @contextmanager
    def looked_at(self, of: str) -> Iterator[None]:
        """Count a try no more that could not be looked at: nobody learnt anything by it."""
        try:
            yield
        except NotEnoughMemory:
            self._take_back(of)
            raise

    def _take_back(self, of: str) -> None:
        """Count a try no more that was right or not looked at; the next one may follow at once."""
        with suppress(OSError):
            self._add(RIGHT, of)
        counts = self._read()
        self._waits[of] = _Wait(counts[of], ends=self._clock.uptime())
        if not counts:
            self.begin_anew()

    def _add(self, kind: str, of: str) -> None:
        """Add a line at the end of the file and wait until the disk has it; raises OSError."""
        handle = os.open(self._place, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        line = _line(kind, of)
        try:
            if os.write(handle, line) < len(line):
                raise OSError(errno.ENOSPC, "a try could not be counted", str(self._place))
            os.fsync(handle)
        finally:
            os.close(handle)

    def _read(self) -> Counter[str]:
        """Count the lines that are whole; a file that cannot be read counts nobody's tries."""
        try:
            with self._place.open("rb") as file:
                lines = file.read(LARGEST).decode(errors="replace").splitlines()
        except OSError:
            return Counter()
        whole = [line.removesuffix(WHOLE) for line in lines if line.endswith(WHOLE)]
        counts = Counter(line.removeprefix(TRIED) for line in whole if line.startswith(TRIED))
        counts.subtract(line.removeprefix(RIGHT) for line in whole if line.startswith(RIGHT))
        return +counts


def _line(kind: str, of: str) -> bytes:
    """Return a line of its own, also after one that was cut off."""
    return f"\n{kind}{of}{WHOLE}\n".encode()


def note_wrong_tries(tries: Tries, *, moment: Moment) -> None:
    """Note each wrong try in the log of the shop they were for, inside a transaction."""
    for of, count in tries.wrong():
        kind, _, staff_id = of.partition(" ")
        action = "wrong code" if kind == "code" else "wrong pin"
        for _ in range(count):
            audit.record(action, moment=moment, staff_id=None, subject=f"staff:{staff_id}")


def _of(owner: OwnerInFile, *, by_code: bool) -> str:
    return f"{'code' if by_code else 'pin'} {owner.staff_id}"


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
