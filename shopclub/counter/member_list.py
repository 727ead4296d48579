"""The office's list of members: any part of it by key, its length, and what is done to many."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from shopclub.counter import list_walk
from shopclub.counter.list_conditions import conditions_of
from shopclub.counter.list_walk import BLOCK, Place, Step, Walk
from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.counter.rulebook import change_setting
from shopclub.counter.silence import silent_before
from shopclub.kernel.clock import ShopClock
from shopclub.members import tagging
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.listing import MEMBER_VIEWS, Listing, SavedViews, with_view, without_view
from shopclub.members.members import Members
from shopclub.members.people import MemberState
from shopclub.members.phones import masked_phone
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import rows, writing
from shopclub.storage.identity import Identity
from shopclub.tiers.ladder import Ladder
from shopclub.tiers.tiers import Tiers

__all__ = ["BLOCK", "ListedMember", "MemberList", "Place", "Step"]


@dataclass(frozen=True, slots=True)
class ListedMember:
    """A row of the list: the phone masked, `spent` in minor units in all.

    `points` are as they are kept: what lapsed is out once the day was turned.
    """

    member_id: int
    name: str
    latin: str
    phone: str
    card_number: str
    joined: date
    state: MemberState
    tier: TierLabel
    points: int
    spent: int
    visits: int
    last_visit: date | None
    birthday: Birthday | None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Length:
    """How long a list is, and the points of all in it."""

    members: int
    points: int


class MemberList:
    """The list of members in every order; only tags and views of it are written here."""

    def __init__(
        self, *, clock: ShopClock, identity: Identity, members: Members, tiers: Tiers
    ) -> None:
        self._clock = clock
        self._identity = identity
        self._members = members
        self._tiers = tiers

    def block(
        self, listing: Listing, *, after: Place | None = None, limit: int = BLOCK
    ) -> tuple[ListedMember, ...]:
        """Return the members that follow a place of the list; None is its beginning."""
        return self._rows(list_walk.ids_from(self.walk(listing), after, limit=limit))

    def walk(self, listing: Listing) -> Walk:
        """Return the way through a list, for steps along it."""
        today = self._clock.today()
        text = listing.text.strip()
        conditions = conditions_of(
            listing.narrowed,
            search=self._members.search(text) if text else None,
            ladder=self._tiers.ladder(on=today),
            on=today,
            silent_before=silent_before(self._members.terms(), on=today),
        )
        return list_walk.walk_of(listing.sort, descending=listing.descending, conditions=conditions)

    def step(self, listing: Listing, *, after: Place | None, carried: int) -> Step:
        """Count some more of a list, and tell where its blocks end."""
        return list_walk.step_from(self.walk(listing), after, carried=carried)

    def length(self, listing: Listing) -> Length:
        """Return how long a list is."""
        every = tuple(list_walk.steps(self.walk(listing)))
        return Length(sum(step.counted for step in every), sum(step.points for step in every))

    def every_id(self, listing: Listing) -> tuple[int, ...]:
        """Return the ids of all members of a list, in its order."""
        return list_walk.ids_from(self.walk(listing), None, limit=2**40)

    def whole(self, member_ids: Sequence[int], *, by: Actor) -> Iterator[ListedMember]:
        """Yield members in the order given with their phones in full, to leave the shop."""
        by.require(Permission.EXPORT)
        for begin in range(0, len(member_ids), BLOCK):
            yield from self._rows(member_ids[begin : begin + BLOCK], masked=False)

    def note_export(self, count: int, *, by: Actor) -> None:
        """Say in the log that so many members leave the shop in a file; owner only."""
        with writing():
            by.require(Permission.EXPORT)
            audit.record(
                "export members",
                moment=self._clock.moment(),
                staff_id=by.staff_id,
                subject="members",
                members=count,
            )

    def tiers(self) -> tuple[TierLabel, ...]:
        """Return the tiers of today, the lowest first."""
        ladder = self._tiers.ladder(on=self._clock.today())
        return tuple(tier_label(tier, ladder=ladder) for tier in ladder.tiers)

    def known_tags(self) -> tuple[str, ...]:
        """Return every tag that some member has."""
        return tagging.known_tags()

    def tag(self, member_ids: Iterable[int], tag: str, *, by: Actor) -> int:
        """Give many members a tag and return how many had it not; raises DetailRefused."""
        with writing():
            by.require(Permission.ENROL)
            return tagging.tag_many(member_ids, tag, moment=self._clock.moment(), by=by)

    def untag(self, member_ids: Iterable[int], tag: str, *, by: Actor) -> int:
        """Take a tag from many members and return how many had it."""
        with writing():
            by.require(Permission.ENROL)
            return tagging.untag_many(member_ids, tag, moment=self._clock.moment(), by=by)

    def views(self) -> SavedViews:
        """Return the views that the shop saved."""
        return settings.current(MEMBER_VIEWS, on=date.max)

    def save_view(self, name: str, listing: Listing, *, by: Actor) -> SavedViews:
        """Keep a listing under a name; raises DetailRefused or TooManyViews."""
        with writing():
            by.require(Permission.OPEN_OFFICE)
            return self._keep(with_view(self.views(), name, listing), by=by)

    def drop_view(self, name: str, *, by: Actor) -> SavedViews:
        """Forget the view of a name."""
        with writing():
            by.require(Permission.OPEN_OFFICE)
            return self._keep(without_view(self.views(), name), by=by)

    def _keep(self, views: SavedViews, *, by: Actor) -> SavedViews:
        moment = self._clock.moment()
        change_setting(MEMBER_VIEWS, views, by=by, moment=moment, effective=date.min)
        return views

    def _rows(self, ids: Sequence[int], *, masked: bool = True) -> tuple[ListedMember, ...]:
        if not ids:
            return ()
        today = self._clock.today()
        padded = (*ids, *[0] * (-len(ids) % BLOCK))
        tags: dict[int, list[str]] = {}
        for member_id, tag in rows(_tags(len(padded)), *padded):
            tags.setdefault(member_id, []).append(tag)
        country = self._identity.country if masked else ""
        shown = _Shown(country, self._tiers.ladder(on=today), tags)
        by_id = {row[0]: shown.row(row) for row in rows(_rows(len(padded)), *padded)}
        return tuple(by_id[member_id] for member_id in ids if member_id in by_id)


class _Shown:
    """Makes rows of the list, each tier named once; without a country phones are not masked."""

    def __init__(self, country: str, ladder: Ladder, tags: dict[int, list[str]]) -> None:
        self._country = country
        self._ladder = ladder
        self._tags = tags
        self._labels: dict[str | None, TierLabel] = {}

    def row(self, row: tuple[Any, ...]) -> ListedMember:
        """Return a row as a value."""
        id_, name, latin, phone, number, joined, state, tier, last, paid, visits, points, *born = (
            row
        )
        kind, month, day, leap, year = born
        return ListedMember(
            member_id=id_,
            name=name,
            latin=latin,
            phone=self._phone(phone),
            card_number=number,
            joined=date.fromisoformat(joined),
            state=MemberState(state),
            tier=self._label(tier),
            points=points,
            spent=paid or 0,
            visits=visits or 0,
            last_visit=None if last is None else date.fromisoformat(last),
            birthday=None
            if kind is None
            else Birthday(Calendar(kind), month, day, leap_month=bool(leap), year=year),
            tags=tuple(self._tags.get(id_, ())),
        )

    def _phone(self, phone: str | None) -> str:
        if phone is None:
            return ""
        return masked_phone(phone, country=self._country) if self._country else phone

    def _label(self, key: str | None) -> TierLabel:
        label = self._labels.get(key)
        if label is None:
            ladder = self._ladder
            held = ladder.tiers[0] if key is None else ladder.tier(key)
            label = self._labels[key] = tier_label(held, ladder=ladder)
        return label


@cache
def _rows(count: int) -> str:
    return f"""
SELECT p.member_id, p.name, p.latin, p.phone, c.number, m.joined_day, m.state, t.tier,
       v.last_day, v.paid, v.visits,
       coalesce(b.points, 0),
       p.birth_calendar, p.birth_month, p.birth_day, p.birth_leap, p.birth_year
FROM member_person p
JOIN member m ON m.id = p.member_id
JOIN member_card c ON c.member_id = p.member_id AND c.kind = 'card' AND c.valid = 1
LEFT JOIN sales_by_member v ON v.member_id = p.member_id
LEFT JOIN member_tier t ON t.member_id = p.member_id
LEFT JOIN point_balance b ON b.member_id = p.member_id AND b.unit = 'points'
WHERE p.member_id IN ({", ".join("?" * count)})
"""  # noqa: S608


@cache
def _tags(count: int) -> str:
    marks = ", ".join("?" * count)
    return f"SELECT member_id, tag FROM member_tag WHERE member_id IN ({marks})"  # noqa: S608
