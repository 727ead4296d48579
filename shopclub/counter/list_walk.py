"""Walking the list of members: a block from any place on, and the places where blocks end.

Two plans, as a search has them: when a condition names few members the list is collected from
those and sorted; otherwise the index of its order is walked and each member tested.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import isqrt
from typing import Any

from shopclub.counter.list_conditions import Condition
from shopclub.counter.list_orders import Stretch, stretches_of
from shopclub.members.listing import SortKey
from shopclub.storage.database import one, rows

BLOCK = 50
SLICE = 5_000
"""How many members one step counts, so that a block is never waited for long."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the list: the stretch, sort key and id of the member after whom it is."""

    stretch: int
    key: int | str
    member_id: int


@dataclass(frozen=True, slots=True)
class Step:
    """What a step along the list found: where blocks end, how many members, and their points.

    `reached` is where the next step goes on, None at the end of the list.
    """

    ends: tuple[Place, ...]
    counted: int
    points: int
    reached: Place | None


@dataclass(frozen=True, slots=True)
class Walk:
    """A way through the list: its order, its conditions, and the one that names few if any."""

    sort: SortKey
    descending: bool
    conditions: tuple[Condition, ...]
    few: Condition | None

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The stretches of its order."""
        return stretches_of(self.sort, descending=self.descending)


def walk_of(sort: SortKey, *, descending: bool, conditions: tuple[Condition, ...]) -> Walk:
    """Choose the way: from the condition that names fewest, if those are few indeed."""
    found = one("SELECT max(id) FROM member")
    most = isqrt(BLOCK * ((found[0] if found else None) or 0)) + BLOCK
    counted = [(_bounded(each, limit=most + 1), each) for each in conditions if each.ids]
    fewest = min(counted, key=lambda pair: pair[0], default=None)
    few = None if fewest is None or fewest[0] > most else fewest[1]
    return Walk(sort, descending, conditions, few)


def ids_from(walk: Walk, place: Place | None, *, limit: int) -> tuple[int, ...]:
    """Return the ids of the members that follow a place, the first ones where it is None."""
    found: list[int] = []
    for number in range(0 if place is None else place.stretch, len(walk.stretches)):
        after = place if place is not None and place.stretch == number else None
        statement, values = _statement(walk, number, after=after)
        found += [row[1] for row in rows(f"{statement} LIMIT {limit - len(found)}", *values)]
        if len(found) >= limit:
            break
    return tuple(found)


def step_from(walk: Walk, place: Place | None, *, carried: int) -> Step:
    """Count some more members after a place; `carried` have been counted since a block ended."""
    number = 0 if place is None else place.stretch
    after = place if place is not None and place.member_id else None
    statement, values = _statement(walk, number, after=after)
    found = rows(_with_points(statement, SLICE), *values)
    first = -(carried + 1) % BLOCK
    ends = tuple(Place(number, key, id_) for key, id_, _ in found[first::BLOCK])
    points = sum(row[2] for row in found)
    if len(found) == SLICE:
        return Step(ends, SLICE, points, Place(number, found[-1][0], found[-1][1]))
    going_on = number + 1 < len(walk.stretches)
    return Step(ends, len(found), points, Place(number + 1, 0, 0) if going_on else None)


def steps(walk: Walk) -> Iterator[Step]:
    """Yield every step along the whole list."""
    place: Place | None = None
    carried = 0
    while True:
        step = step_from(walk, place, carried=carried)
        yield step
        if step.reached is None:
            return
        carried = (carried + step.counted) % BLOCK
        place = step.reached


def _bounded(condition: Condition, *, limit: int) -> int:
    (count,) = one(_bounding(condition.ids, limit), *condition.id_values) or (0,)
    return int(count)


def _statement(walk: Walk, number: int, *, after: Place | None) -> tuple[str, list[Any]]:
    """Return the statement of keys and ids of a stretch in order, without its limit."""
    stretch = walk.stretches[number]
    few = walk.few
    tests = [each for each in walk.conditions if each is not few]
    bounds = [each for each in walk.conditions if each.key is walk.sort and stretch.key]
    text = _walking(
        stretch,
        few.ids if few is not None else "",
        tuple(each.test for each in tests),
        len(bounds),
        walk.descending,
        after is not None,
    )
    values: list[Any] = [*(few.id_values if few is not None else ())]
    values += [value for each in tests for value in each.values]
    values += [value for each in bounds for value in (each.low, each.high)]
    if after is not None:
        values += [after.key, after.member_id] if stretch.key else [after.member_id]
    return text, values


# A bound LIMIT makes SQLite prepare a statement anew each time: it stands in the text.


@cache
def _bounding(ids: str, limit: int) -> str:
    return f"SELECT count(*) FROM (SELECT 1 FROM ({ids}) AS every LIMIT {limit}) AS some"  # noqa: S608


@cache
def _walking(
    stretch: Stretch,
    ids: str,
    tests: Sequence[str],
    bounds: int,
    descending: bool,  # noqa: FBT001  # a cached text, keyed by its places
    after: bool,  # noqa: FBT001
) -> str:
    key, id_ = stretch.key, stretch.id
    source = stretch.source
    wheres = [stretch.where]
    if ids:
        source = f"(SELECT DISTINCT member_id FROM ({ids}) AS every) AS few CROSS JOIN {source}"  # noqa: S608
        wheres.append(f"few.member_id = {id_}")
    wheres += [test.format(id=id_) for test in tests]
    wheres += [f"{key} >= ? AND {key} <= ?"] * bounds
    way, sign = ("DESC", "<") if descending else ("ASC", ">")
    if after:
        wheres.append(f"({key}, {id_}) {sign} (?, ?)" if key else f"{id_} {sign} ?")
    order = f"{key} {way}, {id_} {way}" if key else f"{id_} {way}"
    return (
        f"SELECT {key or 0} AS k, {id_} AS id FROM {source}"  # noqa: S608
        f" WHERE {' AND '.join(wheres)} ORDER BY {order}"
    )


@cache
def _with_points(statement: str, limit: int) -> str:
    return f"""
SELECT s.k, s.id, coalesce(
    (SELECT b.points FROM point_balance b WHERE b.member_id = s.id AND b.unit = 'points'), 0
) FROM ({statement} LIMIT {limit}) AS s
"""  # noqa: S608
