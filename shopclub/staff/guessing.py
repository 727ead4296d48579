"""Counting wrong tries at a PIN or a code, so that a guesser waits longer each time."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from peewee import Field

from shopclub.encryption.memory import NotEnoughMemory
from shopclub.kernel.clock import ShopClock
from shopclub.kernel.errors import ShopClubError
from shopclub.staff.pins import delay_after
from shopclub.staff.tables import StaffRow
from shopclub.storage.database import writing


@dataclass(eq=False)
class SignInLocked(ShopClubError):
    """Too many wrong tries: the next one is possible after a while."""

    wait: timedelta


@dataclass(frozen=True, slots=True)
class Counter:
    """Where the tries of one kind are kept, and what is said to a wrong one."""

    failures: Field
    locked_until: Field
    wrong: type[ShopClubError]


@dataclass(frozen=True, slots=True)
class _Wait:
    """A wait after wrong tries: as the file names it, and the uptime of the machine at its end."""

    until: datetime | None
    ends: timedelta


class Guesses:
    """The tries of one kind, person by person; the count is in the file, the wait in here.

    A wait is served while ShopClub runs, by the uptime of the machine: a clock set forward ends
    none, and one begun elsewhere or before a restart begins anew (TRUST T18).
    """

    def __init__(self, counter: Counter, *, clock: ShopClock) -> None:
        self._counter = counter
        self._clock = clock
        self._waits: dict[int, _Wait] = {}

    def count(self, staff_id: int) -> tuple[StaffRow, timedelta]:
        """Count a try before it is looked at, and return whose it is and the wait after it.

        So neither a crash nor many tries at once give a free guess. Raises what is said to a
        wrong try for someone who does not work here, or SignInLocked.
        """
        counter = self._counter
        with writing():
            row = StaffRow.get_or_none((StaffRow.id == staff_id) & StaffRow.active)
            if row is None:
                raise counter.wrong
            left = self._left(row)
            if left > timedelta(0):
                raise SignInLocked(left)
            failures = getattr(row, counter.failures.name) + 1
            delay = delay_after(failures)
            until = self._clock.moment().at + delay if delay else None
            self._keep(row.id, failures=failures, until=until)
        self._waits[row.id] = _Wait(until, ends=self._clock.uptime() + delay)
        return row, delay

    @contextmanager
    def looked_at(self, row: StaffRow) -> Iterator[None]:
        """Count a try no more that could not be looked at: nobody learnt anything by it.

        `row` is what counting it returned.
        """
        try:
            yield
        except NotEnoughMemory:
            counter = self._counter
            before = getattr(row, counter.failures.name)
            until = getattr(row, counter.locked_until.name)
            with writing():
                now = getattr(StaffRow.get_by_id(row.id), counter.failures.name)
                if now == before + 1:
                    self._keep(row.id, failures=before, until=until)
                    self._waits[row.id] = _Wait(until, ends=self._clock.uptime())
            raise

    def left(self, staff_id: int) -> timedelta:
        """Return how long no try of somebody is looked at; who only asks begins the wait too."""
        row = StaffRow.get_or_none((StaffRow.id == staff_id) & StaffRow.active)
        return timedelta(0) if row is None else max(self._left(row), timedelta(0))

    def begin_anew(self, staff_id: int) -> None:
        """Count from nothing again, inside the transaction of what was right."""
        self._keep(staff_id, failures=0, until=None)

    def _keep(self, staff_id: int, *, failures: int, until: datetime | None) -> None:
        counter = self._counter
        values = {counter.failures: failures, counter.locked_until: until}
        StaffRow.update(values).where(StaffRow.id == staff_id).execute()

    def _left(self, row: StaffRow) -> timedelta:
        failures = getattr(row, self._counter.failures.name)
        until = getattr(row, self._counter.locked_until.name)
        delay, now = delay_after(failures), self._clock.uptime()
        seen = self._waits.get(row.id)
        if seen is None or seen.until != until:
            seen = self._waits[row.id] = _Wait(until, ends=now + delay)
        return min(seen.ends - now, delay)
