"""The ladder of loyalty: where a member stands on a day, and the moves between; pure (RULES §11).

A `suspect` joined and has never bought in all the time after which a buyer would be inactive, a
`prospect` has not bought yet; then the number of purchases counts. An `advocate` is a client who
brought a friend.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

INACTIVE_AFTER = timedelta(days=90)
CLIENT_FROM = 5


class Step(StrEnum):
    """A step of the ladder, from the foot to the top; `inactive` stands beside it."""

    SUSPECT = "suspect"
    PROSPECT = "prospect"
    FIRST_TIME = "first-time"
    REPEAT = "repeat"
    CLIENT = "client"
    ADVOCATE = "advocate"
    INACTIVE = "inactive"


@dataclass(frozen=True, slots=True)
class Standing:
    """What decides a member's step on a day: when joined, purchases so far, the last, friends."""

    joined: date
    visits: int
    last_day: date | None
    friends: int


@dataclass(frozen=True, slots=True)
class StepCount:
    """How many stood on a step before and stand on it now, and how many came to it and left it."""

    step: Step
    before: int
    now: int
    came: int
    left: int


def step_of(standing: Standing, *, on: date) -> Step:
    """Return the step of a member at the end of a day."""
    if standing.last_day is None or not standing.visits:
        away = on - standing.joined >= INACTIVE_AFTER
        return Step.SUSPECT if away else Step.PROSPECT
    if on - standing.last_day >= INACTIVE_AFTER:
        return Step.INACTIVE
    if standing.visits == 1:
        return Step.FIRST_TIME
    if standing.visits < CLIENT_FROM:
        return Step.REPEAT
    return Step.ADVOCATE if standing.friends else Step.CLIENT


def moves_of(steps: Iterable[tuple[Step | None, Step | None]]) -> tuple[StepCount, ...]:
    """Return the count of each step, from each one's step before and now; None: no member then."""
    pairs = Counter(steps)
    return tuple(
        StepCount(
            step,
            before=sum(n for (old, _), n in pairs.items() if old is step),
            now=sum(n for (_, new), n in pairs.items() if new is step),
            came=sum(n for (old, new), n in pairs.items() if new is step and old is not step),
            left=sum(n for (old, new), n in pairs.items() if old is step and new is not step),
        )
        for step in Step
    )
