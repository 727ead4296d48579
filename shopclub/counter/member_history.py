"""What happened to a member, as one line of time: read in windows, the newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from shopclub.counter.history_statements import SOURCES
from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.kernel.clock import ShopClock
from shopclub.members.merged import ids_of
from shopclub.members.phones import masked_phone
from shopclub.storage.columns import instant, micros
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder

AT_ONCE = 50
INTRODUCER = "introduced by"
MOST_EDITS = 1_000
_LAST = 2**62
_FUTURE = ("9999-12-31", _LAST, "")


class EventKind(StrEnum):
    """What an event is; `POINTS` are those that neither a purchase nor a gift moved."""

    SALE = "sale"
    REFUND = "refund"
    GIFT = "gift"
    VOUCHER = "voucher"
    POINTS = "points"
    TIER = "tier"
    NOTE = "note"
    EDIT = "edit"
    ACT = "act"


EVERYTHING = frozenset(EventKind)


@dataclass(frozen=True, slots=True)
class MemberEvent:
    """An event: `what` is the gift, the kind of entry, the reason of a move, the field, the act.

    `before` is what the field held, the reason that was given, or what a note says, of which
    `number` is the id. Of who brought the member before it is the name, empty once that person was
    erased, and `number` their id. The tiers are those of a move.
    `money` is in minor units, `points` are signed, `used` paid for a sale; `until` is the last day
    of points or of a voucher, whose `points` are hundredths of a percent. `key` tells events of
    one instant apart.
    """

    at: datetime
    day: date
    kind: EventKind
    what: str
    before: str = ""
    staff: str = ""
    from_tier: TierLabel | None = None
    to_tier: TierLabel | None = None
    key: str = ""
    number: str = ""
    money: int = 0
    points: int = 0
    used: int = 0
    until: date | None = None

    @property
    def place(self) -> tuple[str, int, str]:
        """Where it stands in the line of time: shop day, instant, key."""
        return (self.day.isoformat(), micros(self.at), self.key)


@dataclass(frozen=True, slots=True)
class History:
    """A window of events, the newest first, and whether there are older ones."""

    events: tuple[MemberEvent, ...] = ()
    more: bool = False


def history_of(
    member_id: int,
    *,
    ladder: Ladder,
    country: str,
    clock: ShopClock,
    kinds: frozenset[EventKind] = EVERYTHING,
    before: MemberEvent | None = None,
    limit: int = AT_ONCE,
) -> History:
    """Return events older than one, with those of memberships that went into this one.

    The names of tiers are today's, older telephone numbers are masked too.
    """
    place = _FUTURE if before is None else before.place
    found: list[MemberEvent] = []
    for whose in ids_of(member_id):
        for kind, statement in SOURCES.items():
            if EventKind(kind) in kinds:
                values = {"whose": whose, "subject": f"member:{whose}", "limit": limit + 1}
                asked = tuple(values.get(name, name) for name in statement.values)
                asked = (*asked, place[0], *place, limit + 1)
                found += (
                    _event(EventKind(kind), row, ladder=ladder)
                    for row in rows(statement.text, *asked)
                )
        if EventKind.EDIT in kinds:
            edits = _edits(whose, country=country, clock=clock, before=before)
            found += (edit for edit in edits if edit.place < place)
    found.sort(key=lambda event: event.place, reverse=True)
    return History(tuple(found[:limit]), more=len(found) > limit)


def _event(kind: EventKind, row: tuple[Any, ...], *, ladder: Ladder) -> MemberEvent:
    day, at, key, what, first, second, staff, number, money, points, used, until = row
    moved = kind is EventKind.TIER
    return MemberEvent(
        at=instant(at),
        day=date.fromisoformat(day),
        kind=kind,
        what=what,
        before="" if moved else first or "",
        staff=staff or "",
        from_tier=_label(first, ladder=ladder) if moved else None,
        to_tier=_label(second, ladder=ladder) if moved else None,
        key=key,
        number=number or "",
        money=money,
        points=points,
        used=used,
        until=None if until is None else date.fromisoformat(until),
    )


def _edits(
    member_id: int, *, country: str, clock: ShopClock, before: MemberEvent | None
) -> Iterator[MemberEvent]:
    """Yield the newest changes of what a member said, to the end of the day of an event at least.

    Their shop day is no column: whoever asks looks which of them are older than the event.
    """
    until = _LAST if before is None else micros(_after(before.day, clock=clock))
    for edit_id, at, field, held, staff, name in rows(_EDITS, member_id, until, MOST_EDITS):
        when, introducer = instant(at), held if field == INTRODUCER else ""
        told = (name or "") if introducer else held
        yield MemberEvent(
            at=when,
            day=clock.day_of(when),
            kind=EventKind.EDIT,
            what=field,
            before=masked_phone(held, country=country) if field == "phone" and held else told,
            staff=staff or "",
            key=f"edit:{edit_id:012d}",
            number=introducer,
        )


def _after(day: date, *, clock: ShopClock) -> datetime:
    """Return an instant after the end of a shop day, which may end in the night that follows."""
    return datetime.combine(day + timedelta(days=2), time(), tzinfo=clock.zone)


def _label(key: str, *, ladder: Ladder) -> TierLabel | None:
    known = next((tier for tier in ladder.tiers if tier.key == key), None)
    return None if known is None else tier_label(known, ladder=ladder)


_EDITS = """
SELECT e.id, e.at, e.field, e.before, s.name, p.name
FROM member_edit e LEFT JOIN staff s ON s.id = e.staff_id
LEFT JOIN member_person p
    ON e.field = 'introduced by' AND e.before <> '' AND p.member_id = CAST(e.before AS INTEGER)
WHERE e.member_id = ? AND e.at < ? ORDER BY e.id DESC LIMIT ?
"""
