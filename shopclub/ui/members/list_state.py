"""What the page of members shows: the list that was asked for, what is chosen, what is going on."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from shopclub.counter.receipt import TierLabel
from shopclub.kernel.money import Currency
from shopclub.members.listing import Listing, SavedViews, SortKey
from shopclub.ui.jobs import Refusal


class ListColumn(StrEnum):
    """A column of the list."""

    NAME = "name"
    TIER = "tier"
    PHONE = "phone"
    CARD = "card"
    POINTS = "points"
    SPENT = "spent"
    VISITS = "visits"
    LAST_VISIT = "last visit"
    BIRTHDAY = "birthday"
    JOINED = "joined"
    TAGS = "tags"


SORTED_BY = {
    ListColumn.NAME: SortKey.NAME,
    ListColumn.CARD: SortKey.CARD,
    ListColumn.POINTS: SortKey.POINTS,
    ListColumn.SPENT: SortKey.SPENT,
    ListColumn.LAST_VISIT: SortKey.LAST_VISIT,
    ListColumn.JOINED: SortKey.JOINED,
}
"""What a press on a column's head sorts by; the others do not sort."""

FIRST_COLUMNS = (
    ListColumn.NAME,
    ListColumn.TIER,
    ListColumn.PHONE,
    ListColumn.POINTS,
    ListColumn.SPENT,
    ListColumn.LAST_VISIT,
    ListColumn.BIRTHDAY,
    ListColumn.TAGS,
)

MOST_CARDS = 2_000
"""Cards on one paper; of more, the first are drawn."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """Who is ticked: some, or with `every` all of the list but some."""

    ids: frozenset[int] = frozenset()
    every: bool = False

    def holds(self, member_id: int) -> bool:
        """Tell whether a member is ticked."""
        return (member_id in self.ids) is not self.every

    def turned(self, member_id: int) -> "Ticked":
        """Return the same with one member ticked or not any more."""
        return Ticked(self.ids ^ {member_id}, self.every)

    def without(self, member_ids: Iterable[int]) -> "Ticked":
        """Return the same without some who are ticked."""
        gone = frozenset(member_ids)
        return Ticked(self.ids | gone if self.every else self.ids - gone, self.every)

    def count(self, length: int) -> int:
        """Return how many are ticked in a list of a length."""
        return length - len(self.ids) if self.every else len(self.ids)


NOBODY = Ticked()


class Work(StrEnum):
    """What is being done to those who are ticked."""

    CARDS = "cards"
    TAG = "tag"
    EXPORT = "export"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a work is."""

    work: Work
    done: int
    whole: int


@dataclass(frozen=True, slots=True)
class Done:
    """What was done last, to how many, and by which word or file."""

    work: Work
    count: int
    named: str = ""


@dataclass(frozen=True, slots=True)
class ListState:
    """The page; `length` is None until the list is counted, `shown` how many rows it has by then.

    `silent` of all members were so for years. `view` is the name of the saved view that is shown,
    `tags` and `tiers` what can be asked for.
    """

    currency: Currency
    listing: Listing = field(default_factory=Listing)
    columns: tuple[ListColumn, ...] = FIRST_COLUMNS
    view: str = ""
    views: SavedViews = field(default_factory=SavedViews)
    tags: tuple[str, ...] = ()
    tiers: tuple[TierLabel, ...] = ()
    generation: int = 0
    read: bool = False
    shown: int = 0
    length: int | None = None
    points: int = 0
    ticked: Ticked = NOBODY
    progress: Progress | None = None
    done: Done | None = None
    problem: Refusal | None = None
    name_problem: Refusal | None = None
    named: int = 0
    silent: int = 0

    @property
    def is_everyone(self) -> bool:
        """Whether the list is of everyone, in any order."""
        return self.listing == Listing(self.listing.sort, self.listing.descending)

    @property
    def is_nobody(self) -> bool:
        """Whether the list was read and holds nobody."""
        return self.read and self.shown == 0

    @property
    def chosen(self) -> int:
        """How many are ticked."""
        return self.ticked.count(self.length if self.length is not None else self.shown)
