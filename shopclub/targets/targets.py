"""Setting targets, changing and ending them; each act is a line of the log with its seal."""

from dataclasses import replace
from datetime import date
from typing import Any

from shopclub.kernel.clock import Moment, ShopClock
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.database import one, rows, run, writing
from shopclub.storage.problems import reading_stored_text
from shopclub.targets import statements
from shopclub.targets.target import (
    Figure,
    Target,
    TargetGone,
    TargetOverlaps,
    TargetSaid,
    check_target,
)


class Targets:
    """What the owner wants to reach; only the owner sets it."""

    def __init__(self, *, clock: ShopClock) -> None:
        self._clock = clock

    def followed(self, *, by: Actor) -> tuple[Target, ...]:
        """Return the targets that were not ended, the first to begin first."""
        by.require(Permission.OPEN_OFFICE)
        return followed_targets()

    def add(self, said: TargetSaid, *, by: Actor) -> Target:
        """Set a target; raises what `check_target` raises, or TargetOverlaps."""
        with writing():
            by.require(Permission.CHANGE_SETTINGS)
            moment = self._clock.moment()
            _require_alone(said, today=moment.day)
            target_id = run(statements.ADD, *_values(said))
            _log("set target", target_id, said, moment=moment, by=by)
            return Target(target_id, said)

    def change(self, target_id: int, said: TargetSaid, *, by: Actor) -> Target:
        """Set a target otherwise; its figure stays. Raises what `add` raises, or TargetGone."""
        with writing():
            by.require(Permission.CHANGE_SETTINGS)
            moment, before = self._clock.moment(), _followed(target_id)
            said = replace(said, figure=before.said.figure)
            if said == before.said:
                return before
            _require_alone(said, today=moment.day, but=target_id)
            run(statements.CHANGE, *_values(said), target_id)
            _log("change target", target_id, said, moment=moment, by=by, before=before.said)
            return Target(target_id, said)

    def end(self, target_id: int, *, by: Actor) -> None:
        """Follow a target no longer; raises TargetGone for one that was ended already."""
        with writing():
            by.require(Permission.CHANGE_SETTINGS)
            moment, target = self._clock.moment(), _followed(target_id)
            run(statements.END, moment.day.isoformat(), target_id)
            _log("end target", target_id, target.said, moment=moment, by=by)


def followed_targets() -> tuple[Target, ...]:
    """Return the targets that were not ended, the first to begin first."""
    with reading_stored_text():
        return tuple(_target(row) for row in rows(statements.FOLLOWED))


def _followed(target_id: int) -> Target:
    found = one(statements.ROW, target_id)
    if found is None or found[-1] is not None:
        raise TargetGone
    with reading_stored_text():
        return _target(found)


def _require_alone(said: TargetSaid, *, today: date, but: int | None = None) -> None:
    check_target(said, today=today)
    for other in followed_targets():
        if other.target_id != but and said.overlaps(other.said):
            raise TargetOverlaps(said.figure, other.said.first_month, other.said.last_month)


def _target(row: tuple[Any, ...]) -> Target:
    target_id, figure, first_month, months, baseline, goal, ended_on = row
    first = date.fromisoformat(f"{first_month}-01")
    said = TargetSaid(Figure(figure), first, months, baseline, goal)
    return Target(target_id, said, date.fromisoformat(ended_on) if ended_on else None)


def _values(said: TargetSaid) -> tuple[str, str, int, int, int]:
    month = said.first.isoformat()[:7]
    return said.figure.value, month, said.months, said.baseline, said.goal


def _log(
    action: str,
    target_id: int,
    said: TargetSaid,
    *,
    moment: Moment,
    by: Actor,
    before: TargetSaid | None = None,
) -> None:
    told = _told(said) if before is None else {**_told(said), **_told_before(before, said)}
    audit.record(
        action,
        moment=moment,
        staff_id=by.staff_id,
        subject=f"target:{target_id}",
        seal=audit.seal_of(*(one(statements.ROW, target_id) or ())),
        **told,
    )


def _told_before(before: TargetSaid, said: TargetSaid) -> dict[str, int | str]:
    """Return what a target said before, of what it says otherwise now."""
    was, now = _told(before), _told(said)
    return {f"was_{name}": value for name, value in was.items() if value != now[name]}


def _told(said: TargetSaid) -> dict[str, int | str]:
    """Return what a line of the log tells of a target."""
    figure, first, months, baseline, goal = _values(said)
    return {
        "figure": figure,
        "first": first,
        "months": months,
        "baseline": baseline,
        "goal": goal,
    }
