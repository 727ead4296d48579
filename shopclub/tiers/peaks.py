"""The most that a window counted of each member since the last review, on each day of a period."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from shopclub.storage.among import among, parts_of
from shopclub.storage.database import rows
from shopclub.tiers import tables
from shopclub.tiers.ladder import Ladder

A_DAY = timedelta(days=1)
A_YEAR = timedelta(days=366)
"""Everyone is reviewed within a year: what a window counted before that has been judged."""

Steps = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Peaks:
    """Peaks in the units of a ladder.

    For whom every peak of the period reaches the same tier, `sure` has one of them. For the others
    `steps` has each day on which it changed, with the peak at that day's end.
    """

    sure: Mapping[int, int]
    steps: Mapping[int, Steps]

    def before(self, member_id: int, *, day: date) -> int:
        """Return the peak with which a member came to a day."""
        steps = self.steps.get(member_id)
        if steps is None:
            return self.sure.get(member_id, 0)
        place = bisect_left(steps, (day.isoformat(),)) - 1
        return steps[place][1] if place >= 0 else 0

    def after(self, member_id: int, *, day: date) -> int:
        """Return the peak at the end of a day."""
        return self.before(member_id, day=day + A_DAY)


NO_PEAKS = Peaks({}, {})


def peaks_of(ladder: Ladder, *, first: date, last: date) -> Peaks:
    """Return the peaks of all members from the morning of a day to the evening of another."""
    floor = first - A_DAY - A_YEAR
    sure: dict[int, int] = {}
    unsure: list[int] = []
    begin = ladder.window_start(floor).isoformat()
    statement = tables.SPEND_BOUNDS[ladder.basis]
    always = (ladder.window_start(last).isoformat(), first.isoformat())
    for member_id, least, most in rows(statement, *always, begin, last.isoformat()):
        if ladder.tier_at(least) == ladder.tier_at(most):
            sure[member_id] = least
        else:
            unsure.append(member_id)
    return Peaks(sure, dict(_steps_of(unsure, ladder=ladder, floor=floor, last=last)))


class Starts(dict[str, str]):
    """The day before the first one that counts on each day of a ladder's windows."""

    def __init__(self, ladder: Ladder) -> None:
        super().__init__()
        self._ladder = ladder

    def __missing__(self, day: str) -> str:
        """Find the start of a window once for all members."""
        start = self[day] = self._ladder.window_start(date.fromisoformat(day)).isoformat()
        return start


def steps_of(
    bought: Sequence[tuple[str, int]], *, reviews: Iterable[str], starts: Starts, floor: str
) -> Steps:
    """Return the days on which a member's peak changed; `bought` are days and sums in order.

    A review judges what the window holds at the end of its day: with it the peak begins again, as
    it does on the day of the floor.
    """
    days = [day for day, _ in bought]
    sums = list(accumulate((spend for _, spend in bought), initial=0))
    judged = {floor, *(day for day in reviews if day > floor)}
    found: list[tuple[str, int]] = []
    peak = 0
    for day in sorted({*judged, *(one for one in days if one > floor)}):
        held = sums[bisect_right(days, day)] - sums[bisect_right(days, starts[day])]
        peak = held if day in judged else max(peak, held)
        found.append((day, peak))
    return tuple(found)


def _steps_of(
    member_ids: list[int], *, ladder: Ladder, floor: date, last: date
) -> Iterator[tuple[int, Steps]]:
    begin, starts = ladder.window_start(floor).isoformat(), Starts(ladder)
    for part in parts_of(member_ids):
        bought: dict[int, list[tuple[str, int]]] = defaultdict(list)
        reviews: dict[int, list[str]] = defaultdict(list)
        statement = among(tables.SPEND_OF_MEMBERS[ladder.basis], len(part))
        for member_id, day, spend in rows(statement, *part, begin, last.isoformat()):
            bought[member_id].append((day, spend))
        statement = among(tables.REVIEWS_OF_MEMBERS, len(part))
        for member_id, day in rows(statement, floor.isoformat(), last.isoformat(), *part):
            reviews[member_id].append(day)
        for member_id in part:
            yield (
                member_id,
                steps_of(
                    bought[member_id],
                    reviews=reviews[member_id],
                    starts=starts,
                    floor=floor.isoformat(),
                ),
            )
