"""Where the time comes from: the only file that may ask the machine."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from time import monotonic
from typing import Protocol
from zoneinfo import ZoneInfo

from shopclub.kernel.periods import shop_day


class Clock(Protocol):
    """Says what time it is; given to whoever needs to know."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...

    def uptime(self) -> timedelta:
        """Return how long it has run since some beginning, whatever its hands were set to."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)

    def uptime(self) -> timedelta:
        """Return how long this machine has run, whatever its clock was set to."""
        return timedelta(seconds=monotonic())


@dataclass(slots=True)
class SetClock:
    """A clock that stands where it was set: for scripts, imports, samples and tests.

    Time passes by `advance`; `set` only moves the hands.
    """

    instant: datetime
    ran: timedelta = timedelta(0)

    def __post_init__(self) -> None:
        self.set(self.instant)

    def now(self) -> datetime:
        """Return the instant at which the clock stands, in UTC."""
        return self.instant

    def uptime(self) -> timedelta:
        """Return how far the clock was advanced."""
        return self.ran

    def set(self, instant: datetime) -> None:
        """Move the clock to an aware instant, forward or back."""
        if instant.tzinfo is None:
            raise ValueError("a clock needs an aware instant")
        self.instant = instant.astimezone(UTC)

    def advance(self, by: timedelta) -> None:
        """Move the clock forward by a duration."""
        self.instant += by
        self.ran += max(by, timedelta(0))


@dataclass(frozen=True, slots=True)
class Moment:
    """One reading of the shop's clock: the UTC instant and the shop day it belongs to."""

    at: datetime
    day: date


@dataclass(frozen=True, slots=True)
class ShopClock:
    """A clock that also knows the shop's zone, and the hour at which each day begins (RULES §2).

    `begins_at` answers at once: the hour may change from a day on while the shop is open.
    """

    clock: Clock
    zone: ZoneInfo
    begins_at: Callable[[date], int]

    def moment(self) -> Moment:
        """Read the clock once."""
        at = self.clock.now()
        return Moment(at=at, day=self.day_of(at))

    def day_of(self, at: datetime) -> date:
        """Return the shop day that an instant belongs to."""
        hour = self.begins_at(self.local(at).date())
        return shop_day(at, zone=self.zone, day_ends_at=hour)

    def today(self) -> date:
        """Return the shop day of now."""
        return self.moment().day

    def uptime(self) -> timedelta:
        """Return how long the clock has run, whatever its hands were set to."""
        return self.clock.uptime()

    def local(self, at: datetime) -> datetime:
        """Return an instant in the shop's zone."""
        return at.astimezone(self.zone)
