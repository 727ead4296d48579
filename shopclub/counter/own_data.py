"""All that a shop keeps of one member, gathered for the member: plain values, part by part.

With every membership that went into theirs. Money is in minor units, keys are the words of the
code; papers name them in a language.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from shopclub.counter.own_data_statements import STATEMENTS, Asked
from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.kernel.clock import Moment, ShopClock
from shopclub.kernel.table import CellKind
from shopclub.members import reading
from shopclub.members.enrolling import as_fields
from shopclub.members.indexing import codes_of
from shopclub.members.members import Member
from shopclub.members.merged import ids_of
from shopclub.storage import settings
from shopclub.storage.columns import instant
from shopclub.storage.database import rows
from shopclub.storage.identity import Identity
from shopclub.tiers.ladder import LADDER, Basis

FORMAT = 1
Value = str | int | None


class Topic(StrEnum):
    """What a part tells."""

    PERSON = "person"
    CONSENTS = "consents"
    FAMILY = "family"
    GREETINGS = "greetings"
    SALES = "sales"
    REFUNDS = "refunds"
    POINTS = "points"
    LOTS = "lots"
    TIERS = "tiers"
    VOUCHERS = "vouchers"
    GIFTS = "gifts"
    NOTES = "notes"
    CHANGES = "changes"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class OwnPart:
    """A part: its columns by key and kind, and its rows, the oldest first."""

    topic: Topic
    columns: tuple[tuple[str, CellKind], ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class OwnData:
    """All parts of one member; `made_at` is local, `memberships` are the numbers that are one.

    `tiers` are those of today's ladder, for whoever names the keys of a move.
    """

    shop: str
    name: str
    memberships: tuple[int, ...]
    made_at: str
    day: date
    currency: str
    language: str
    parts: tuple[OwnPart, ...]
    tiers: tuple[TierLabel, ...] = ()

    @property
    def stem(self) -> str:
        """A name for the files: of the membership, never of the person."""
        return f"member-{self.memberships[0]}-{self.day.isoformat()}"


def gather(member: Member, *, identity: Identity, moment: Moment, clock: ShopClock) -> OwnData:
    """Return all that is kept of a member at a moment."""
    ids = ids_of(member.member_id)
    local = clock.local(moment.at)
    parts = [_person(member)]
    parts += [_part(Topic(topic), asked, ids, clock=clock) for topic, asked in STATEMENTS.items()]
    ladder = settings.current(LADDER, on=moment.day)
    return OwnData(
        shop=identity.name,
        name=member.name,
        memberships=ids,
        made_at=f"{local:%Y-%m-%d %H:%M}",
        day=moment.day,
        currency=identity.currency_code,
        language=identity.language,
        parts=tuple(_in_units(part) if part.topic is Topic.TIERS else part for part in parts),
        tiers=tuple(tier_label(tier, ladder=ladder) for tier in ladder.tiers),
    )


def to_json(data: OwnData) -> bytes:
    """Return the data for a machine: a list of objects for each part."""
    told: dict[str, Any] = {
        "format": FORMAT,
        "shop": data.shop,
        "memberships": data.memberships,
        "made_at": data.made_at,
        "currency": data.currency,
    }
    for part in data.parts:
        keys = [key for key, _ in part.columns]
        told[part.topic.value] = [dict(zip(keys, row, strict=True)) for row in part.rows]
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _person(member: Member) -> OwnPart:
    """Return what the member said, field by field, with cards, standing and the day of joining."""
    fields = as_fields(reading.read_told(member))
    fields |= {
        "cards and codes": ", ".join(codes_of(member.member_id)),
        "joined": member.joined.isoformat(),
        "standing": member.state.value,
        "frozen because": member.frozen_because,
    }
    held = tuple((field, value) for field, value in fields.items() if value)
    columns = (("field", CellKind.TEXT), ("value", CellKind.TEXT))
    return OwnPart(Topic.PERSON, columns, held)


def _part(topic: Topic, asked: Asked, ids: Sequence[int], *, clock: ShopClock) -> OwnPart:
    marks = ", ".join("?" * len(ids))
    values = [f"member:{id_}" for id_ in ids] if asked.by_subject else list(ids)
    found = rows(asked.text.format(marks=marks), *values)
    at = [place for place, (key, _) in enumerate(asked.columns) if key == "at"]
    return OwnPart(topic, asked.columns, tuple(_local(row, at, clock=clock) for row in found))


def _in_units(moves: OwnPart) -> OwnPart:
    """Tell what counted for a tier as points where the ladder of that day counted points."""
    place = next(at for at, (key, _) in enumerate(moves.columns) if key == "counted")
    told = []
    for row in moves.rows:
        money, none = row[place : place + 2]
        basis = settings.current(LADDER, on=date.fromisoformat(str(row[0]))).basis
        unit = (none, money) if basis is Basis.POINTS else (money, none)
        told.append((*row[:place], *unit, *row[place + 2 :]))
    return replace(moves, rows=tuple(told))


def _local(row: tuple[Any, ...], at: Sequence[int], *, clock: ShopClock) -> tuple[Value, ...]:
    return tuple(
        f"{clock.local(instant(value)):%Y-%m-%d %H:%M}" if place in at else value
        for place, value in enumerate(row)
    )
