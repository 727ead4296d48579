"""On which step of the ladder of loyalty every member stood at the end of a day."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.insights.period import Period, previous
from shopclub.insights.steps import Standing, Step, StepCount, moves_of, step_of
from shopclub.members import rosters
from shopclub.members.rosters import Joined
from shopclub.sales.buyers import bought_until


class Side(StrEnum):
    """Which of the members of a step: who stood there before, came, left, stand there now."""

    BEFORE = "before"
    CAME = "came"
    LEFT = "left"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class Loyalty:
    """The step of each member at the end of a period, and at the end of the one before."""

    now: dict[int, Step]
    then: dict[int, Step]

    def counts(self) -> tuple[StepCount, ...]:
        """Return how many stood on each step, came to it, left it and stand on it."""
        return moves_of((self.then.get(one), self.now.get(one)) for one in self._everybody())

    def members(self, step: Step, side: Side) -> tuple[int, ...]:
        """Return the members of a step, in order."""

        def wanted(member_id: int) -> bool:
            now, then = self.now.get(member_id) is step, self.then.get(member_id) is step
            return {
                Side.BEFORE: then,
                Side.CAME: now and not then,
                Side.LEFT: then and not now,
                Side.NOW: now,
            }[side]

        return tuple(member_id for member_id in sorted(self._everybody()) if wanted(member_id))

    def _everybody(self) -> set[int]:
        return self.now.keys() | self.then.keys()


def loyalty_of(period: Period, *, today: date) -> Loyalty:
    """Read where everybody stands at the end of a period, or today where it is still running.

    It looks at every purchase so far.

    Whoever left the club stands nowhere from that day on, and where they stood before; a friend
    whom somebody brought stays brought.
    """
    on, before = min(period.last, today), previous(period).last
    joined = rosters.joined(first=date.min, last=period.last)
    return Loyalty(now=_steps(joined, on=on), then=_steps(joined, on=min(before, on)))


def _steps(joined: tuple[Joined, ...], *, on: date) -> dict[int, Step]:
    friends = Counter(one.introduced_by for one in joined if one.day <= on)
    bought = bought_until(on)
    found = {}
    for one in joined:
        if not one.is_member_on(on):
            continue
        so_far = bought.get(one.member_id)
        standing = Standing(
            joined=one.day,
            visits=0 if so_far is None else so_far.visits,
            last_day=None if so_far is None else so_far.last_day,
            friends=friends[one.member_id],
        )
        found[one.member_id] = step_of(standing, on=on)
    return found
