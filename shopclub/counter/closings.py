"""Closing a shift or the shop day: what was taken, what was counted, each once."""

import json
from dataclasses import dataclass, replace
from datetime import date

from shopclub.counter import paper
from shopclub.counter.closing import (
    Closing,
    ClosingKind,
    by_cashier,
    by_means,
    closing_from_json,
    closing_to_json,
    expected_cash,
    sums_of,
)
from shopclub.counter.saved import looked_up
from shopclub.counter.till_clock import TillClock
from shopclub.kernel.clock import Moment
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.kernel.money import LARGEST_MINOR
from shopclub.sales import closings
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import writing
from shopclub.storage.identity import IDENTITY, Identity


@dataclass(eq=False)
class ClosingConflict(ShopClubError):
    """A closing of this id was recorded with other content, with this cash in minor units."""

    counted: int


@dataclass(eq=False)
class DayClosed(ShopClubError):
    """The present shop day is closed already."""

    day: date


@dataclass(eq=False)
class DayTurned(ShopClubError):
    """Another shop day has begun since the form was shown, and this one would be closed."""

    day: date


@dataclass(eq=False)
class CountRefused(ShopClubError):
    """The cash counted, or that in the drawer before, is no sum of money in minor units."""

    amount: int
    most: int


@dataclass(eq=False)
class ClosingNotSaved(EnvironmentProblem):
    """The world failed in the middle of a closing, and a look-up found that it was not saved."""

    cause: EnvironmentProblem


@dataclass(frozen=True, slots=True)
class ClosingDraft:
    """A closing as the form holds it: the cash counted, and the change put in before.

    `seen` is the shop day that the form shows; no other day is closed by it.
    """

    closing_id: str
    kind: ClosingKind
    counted: int
    opening: int = 0
    seen: date | None = None


class Closings:
    """The closings of a till.

    A shift counts what this till took since its last closing; a day counts all tills since the
    last day was closed, also what was taken out of the drawer at a change of cashier.
    """

    def __init__(self, *, clock: TillClock, identity: Identity) -> None:
        self._clock = clock
        self._identity = identity

    def quote(self, kind: ClosingKind, *, opening: int) -> Closing:
        """Return what a closing would say if the cash counted were what is expected."""
        draft = ClosingDraft("", kind, counted=0, opening=opening)
        closing, _ = self._closing(draft, moment=self._clock.present(), cashier="")
        return replace(closing, counted=max(closing.expected, 0))

    def close(self, draft: ClosingDraft, *, by: Actor) -> Closing:
        """Close a shift or the shop day."""
        try:
            with writing():
                by.require(Permission.CLOSE)
                return self._close(draft, by=by)
        except EnvironmentProblem as problem:
            return looked_up(
                problem, lambda: self.find(draft.closing_id), not_saved=ClosingNotSaved
            )

    def find(self, closing_id: str) -> Closing | None:
        """Return the closing of an id, if it was recorded."""
        found = closings.find(closing_id)
        return None if found is None else closing_from_json(found.totals)

    def list_of_day(self, day: date) -> tuple[Closing, ...]:
        """Return the closings of a shop day in their order."""
        return tuple(closing_from_json(found.totals) for found in closings.list_of_day(day))

    def _close(self, draft: ClosingDraft, *, by: Actor) -> Closing:
        recorded = closings.find(draft.closing_id)
        if recorded is not None:
            first = closing_from_json(recorded.totals)
            if recorded.content != _content(draft):
                raise ClosingConflict(first.counted)
            return first
        for amount in (draft.counted, draft.opening):
            if type(amount) is not int or not 0 <= amount <= LARGEST_MINOR:
                raise CountRefused(amount, most=LARGEST_MINOR)
        before, present = self._clock.before("")
        if before.closed and draft.kind is ClosingKind.DAY:
            raise DayClosed(self._clock.by_clock())
        if draft.kind is ClosingKind.DAY and draft.seen not in {None, present.day}:
            raise DayTurned(present.day)
        moment = self._clock.reading(before, present=present)
        closing, through = self._closing(draft, moment=moment, cashier=by.name)
        seal = closings.record(
            closings.NewClosing(
                closing_id=draft.closing_id,
                till=self._identity.till,
                staff_id=by.staff_id,
                kind=draft.kind.value,
                through=through,
                counted=closing.counted,
                expected=closing.expected,
                content=_content(draft),
                totals=closing_to_json(closing),
            ),
            moment=moment,
        )
        audit.record(
            "closing",
            moment=moment,
            staff_id=by.staff_id,
            subject=f"closing:{draft.closing_id}",
            kind=draft.kind.value,
            counted=closing.counted,
            expected=closing.expected,
            seal=seal,
        )
        return closing

    def _closing(self, draft: ClosingDraft, *, moment: Moment, cashier: str) -> tuple[Closing, int]:
        """Return the snapshot of a closing, and the last line of the log that it counts."""
        till, through = self._identity.till, closings.through()
        last = closings.last(kind=draft.kind.value, till=till, day=moment.day)
        parts = closings.handled(
            since=last.through,
            through=through,
            till=till if draft.kind is ClosingKind.SHIFT else None,
        )
        identity = settings.current(IDENTITY, on=moment.day)
        closing = Closing(
            closing_id=draft.closing_id,
            kind=draft.kind,
            shop=paper.shop_face(identity),
            currency=identity.currency_code,
            language=identity.language,
            day=moment.day.isoformat(),
            time=f"{self._clock.local(moment.at):%H:%M}",
            since="" if last.at is None else f"{self._clock.local(last.at):%Y-%m-%d %H:%M}",
            till=till,
            cashier=cashier,
            total=sums_of(parts),
            by_means=by_means(parts),
            by_cashier=by_cashier(parts),
            opening=draft.opening,
            expected=expected_cash(parts, opening=draft.opening),
            counted=draft.counted,
        )
        return closing, through


def _content(draft: ClosingDraft) -> str:
    """Return what makes two drafts the same closing."""
    return json.dumps([draft.kind.value, draft.counted, draft.opening])
