"""What happened to a member beside the ledger: moves of tier, changes, acts of the staff."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.members.merged import ids_of
from shopclub.members.phones import masked_phone
from shopclub.storage.columns import instant
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder

MOST_EVENTS = 200


class EventKind(StrEnum):
    """What an event is."""

    TIER = "tier"
    EDIT = "edit"
    ACT = "act"


@dataclass(frozen=True, slots=True)
class MemberEvent:
    """An event: `what` is the reason of a move, the field that changed, or the act in the log.

    `before` is what the field held, or the reason that was given; the tiers are those of a move.
    """

    at: datetime
    day: date
    kind: EventKind
    what: str
    before: str = ""
    staff: str = ""
    from_tier: TierLabel | None = None
    to_tier: TierLabel | None = None


def history_of(member_id: int, *, ladder: Ladder, country: str) -> tuple[MemberEvent, ...]:
    """Return the last events of a member, the newest first; older numbers are masked too."""
    labels = {tier.key: tier_label(tier, ladder=ladder) for tier in ladder.tiers}
    events = []
    whose = ids_of(member_id)
    told = [
        row for each in whose for row in rows(_EVENTS, each, each, f"member:{each}", MOST_EVENTS)
    ]
    for at, day, kind, what, first, second, staff in sorted(told, key=_when, reverse=True):
        moved = kind == EventKind.TIER
        held = masked_phone(first, country=country) if what == "phone" and first else first
        events.append(
            MemberEvent(
                at=instant(at),
                day=date.fromisoformat(day) if day else instant(at).date(),
                kind=EventKind(kind),
                what=what,
                before="" if moved else held,
                staff=staff or "",
                from_tier=labels.get(first) if moved else None,
                to_tier=labels.get(second) if moved else None,
            )
        )
    return tuple(events)


def _when(row: tuple[Any, ...]) -> int:
    return int(row[0])


_EVENTS = """
SELECT e.at, e.day, e.kind, e.what, e.first, e.second, s.name FROM (
    SELECT at, day, 'tier' AS kind, reason AS what, from_tier AS first, to_tier AS second,
           NULL AS staff_id
    FROM tier_change WHERE member_id = ?
    UNION ALL
    SELECT at, '', 'edit', field, before, '', staff_id FROM member_edit WHERE member_id = ?
    UNION ALL
    SELECT at, day, 'act', action, '', '', staff_id FROM audit_line
    WHERE subject = ? AND subject GLOB 'member:*'
      AND action NOT IN ('edit member', 'reveal phone')
) AS e LEFT JOIN staff s ON s.id = e.staff_id
ORDER BY e.at DESC LIMIT ?
"""
