"""The till's own reading of the clock: never back behind what was sold, nor into a closed day."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from shopclub.kernel.clock import Moment, ShopClock
from shopclub.kernel.errors import ShopClubError
from shopclub.sales import closings, sales
from shopclub.sales.sales import BeforeSale
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.columns import micros
from shopclub.storage.database import writing

CORRECTION = timedelta(minutes=1)
"""How far a time service may set the clock back: then a row takes the time of the one before."""

JUMP = timedelta(hours=36)
"""How far ahead of the newest row the clock may be before jobs that expire wait for the owner."""


@dataclass(eq=False)
class ClockBehind(ShopClubError):
    """The clock stands behind the newest row of the till; the owner may confirm it."""

    now: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class ClockAhead:
    """The clock stands so far ahead of the newest row that nothing may expire unasked."""

    now: datetime
    last: datetime


class TillClock:
    """The shop's clock as the till reads it."""

    def __init__(self, clock: ShopClock) -> None:
        self._clock = clock

    def present(self) -> Moment:
        """Return the present moment; after a day's closing it belongs to the next shop day."""
        moment = self._clock.moment()
        return _next_day(moment) if closings.is_closed(moment.day) else moment

    def before(self, sale_id: str) -> tuple[BeforeSale, Moment]:
        """Return what a till must know before it records, and the present moment for it."""
        moment = self._clock.moment()
        before = sales.before(sale_id, day=moment.day)
        return before, _next_day(moment) if before.closed else moment

    def reading(self, before: BeforeSale, *, present: Moment) -> Moment:
        """Return the moment of what is to be recorded.

        Raises ClockBehind when the clock was set back behind the till's newest row; a row within
        the correction of a time service takes the time of the one before.
        """
        last = before.newest
        if last is None or present.at >= last:
            return present
        if last - present.at > CORRECTION:
            raise ClockBehind(now=self.local(present.at), last=self.local(last))
        return replace(present, at=last)

    def confirm(self, *, by: Actor) -> None:
        """Take the clock as it stands: from now on rows are compared with this moment."""
        with writing():
            by.require(Permission.CONFIRM_CLOCK)
            moment = self._clock.moment()
            last = sales.before("", day=moment.day).newest
            audit.record(
                "confirm clock",
                moment=moment,
                staff_id=by.staff_id,
                subject="clock",
                last=0 if last is None else micros(last),
            )

    def ahead(self) -> ClockAhead | None:
        """Return by how much the clock ran ahead of the rows of earlier days, if it is too much."""
        moment = self.present()
        last = sales.newest_before(moment.day)
        if last is None or moment.at - last <= JUMP:
            return None
        return ClockAhead(now=self.local(moment.at), last=self.local(last))

    def today(self) -> date:
        """Return the shop day to which the next sale belongs."""
        return self.present().day

    def by_clock(self) -> date:
        """Return the shop day of the clock alone, closed or not."""
        return self._clock.today()

    def local(self, at: datetime) -> datetime:
        """Return an instant in the shop's zone."""
        return self._clock.local(at)


def _next_day(moment: Moment) -> Moment:
    return replace(moment, day=moment.day + timedelta(days=1))
