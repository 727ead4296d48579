"""What the office asks of its list of members: an order, what narrows it, and saved views of it."""

from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextFault, fold
from shopclub.members.consent import Purpose
from shopclub.members.particulars import LIMITS, Detail, DetailRefused, accept_detail
from shopclub.storage.settings import Setting

MOST_VIEWS = 20


class SortKey(StrEnum):
    """By what the list is sorted; members alike in it follow by their ids."""

    NAME = "name"
    LAST_VISIT = "last visit"
    SPENT = "spent"
    POINTS = "points"
    JOINED = "joined"
    CARD = "card"


class StandingChoice(StrEnum):
    """Whom the list shows: those who belong to the club, or only some of them, or who left.

    Who was silent for as long as the shop says is proposed for erasing, also of those who left.
    """

    BELONG = "belong"
    ACTIVE = "active"
    FROZEN = "frozen"
    LEFT = "left"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Reach:
    """A reach of whole numbers, open where an end is None; both ends belong to it."""

    least: int | None = None
    most: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether every number lies in it."""
        return self.least is None and self.most is None

    def holds(self, number: int) -> bool:
        """Tell whether a number lies in it."""
        above = self.least is None or number >= self.least
        return above and (self.most is None or number <= self.most)


ANY = Reach()


@dataclass(frozen=True, slots=True)
class MemberFilter:
    """What narrows the list; every condition that is set must hold.

    `spent` is what someone paid in all, in minor units and net of refunds; `away_days` how long
    ago the last visit was at least; `birth_months` are months as they were given, solar or lunar.
    Of several tiers, tags or months any will do.
    """

    tiers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    birth_months: tuple[int, ...] = ()
    visited_from: date | None = None
    visited_before: date | None = None
    away_days: int | None = None
    spent: Reach = ANY
    points: Reach = ANY
    consent: Purpose | None = None
    standing: StandingChoice = StandingChoice.BELONG


ALL_MEMBERS = MemberFilter()


@dataclass(frozen=True, slots=True)
class Listing:
    """The list as it is asked for: its order, what narrows it, and the text that was typed."""

    sort: SortKey = SortKey.LAST_VISIT
    descending: bool = True
    narrowed: MemberFilter = ALL_MEMBERS
    text: str = ""


@dataclass(frozen=True, slots=True)
class SavedView:
    """A listing that the shop gave a name."""

    name: str
    listing: Listing


@dataclass(frozen=True, slots=True)
class SavedViews:
    """The views of a shop, in the order in which they were saved."""

    views: tuple[SavedView, ...] = ()


@dataclass(eq=False)
class TooManyViews(ShopClubError):
    """A shop keeps at most `limit` views."""

    limit: int


def with_view(views: SavedViews, name: str, listing: Listing) -> SavedViews:
    """Return the views with one more, or with another listing under its name.

    Raises DetailRefused for a name that says nothing or too much, or TooManyViews.
    """
    clean = accept_detail(name, detail=Detail.TAG)
    if not fold(clean):
        raise DetailRefused(Detail.TAG, TextFault.MISSING, LIMITS[Detail.TAG])
    view = SavedView(clean, replace(listing, text=""))
    named = [one.name for one in views.views]
    if clean in named:
        kept = [view if one.name == clean else one for one in views.views]
        return SavedViews(tuple(kept))
    if len(named) >= MOST_VIEWS:
        raise TooManyViews(MOST_VIEWS)
    return SavedViews((*views.views, view))


def without_view(views: SavedViews, name: str) -> SavedViews:
    """Return the views without the one of a name."""
    return SavedViews(tuple(view for view in views.views if view.name != name))


def _to_data(views: SavedViews) -> dict[str, Any]:
    return {"views": [{"name": view.name, **_listing_data(view.listing)} for view in views.views]}


def _listing_data(listing: Listing) -> dict[str, Any]:
    narrowed = listing.narrowed
    days = {
        name: None if day is None else day.isoformat()
        for name, day in (
            ("visited_from", narrowed.visited_from),
            ("visited_before", narrowed.visited_before),
        )
    }
    return {
        "sort": listing.sort.value,
        "descending": listing.descending,
        "narrowed": {
            **asdict(narrowed),
            **days,
            "consent": None if narrowed.consent is None else narrowed.consent.value,
            "standing": narrowed.standing.value,
        },
    }


def _from_data(data: dict[str, Any]) -> SavedViews:
    return SavedViews(
        tuple(SavedView(view["name"], _listing(view)) for view in data["views"]),
    )


def _listing(data: dict[str, Any]) -> Listing:
    said = data["narrowed"]
    consent = said["consent"]
    return Listing(
        sort=SortKey(data["sort"]),
        descending=data["descending"],
        narrowed=MemberFilter(
            tiers=tuple(said["tiers"]),
            tags=tuple(said["tags"]),
            birth_months=tuple(said["birth_months"]),
            visited_from=_day(said["visited_from"]),
            visited_before=_day(said["visited_before"]),
            away_days=said["away_days"],
            spent=Reach(**said["spent"]),
            points=Reach(**said["points"]),
            consent=None if consent is None else Purpose(consent),
            standing=StandingChoice(said["standing"]),
        ),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


MEMBER_VIEWS = Setting(
    name="member views", standard=SavedViews(), to_data=_to_data, from_data=_from_data
)
"""The views that the shop saved of its list of members; in force at once, for everyone."""
