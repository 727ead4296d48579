"""The rows of a shop's past, gathered until there are enough, then loaded in one transaction."""

from dataclasses import dataclass, field
from datetime import date

from shopclub.kernel.clock import Moment
from shopclub.members import loading as members_loading
from shopclub.members.loading import LoadedMember
from shopclub.points import loading as points_loading
from shopclub.points.ledger import EntryKind
from shopclub.points.loading import PastEntry
from shopclub.points.lots import Taken
from shopclub.sales import loading as sales_loading
from shopclub.sales.loading import PastSale
from shopclub.staff import audit
from shopclub.staff.audit import AuditLine
from shopclub.storage.database import writing
from shopclub.storage.identity import Identity
from shopclub.tiers import loading as tiers_loading
from shopclub.tiers.loading import PastMove

ENOUGH = 10_000


@dataclass(slots=True)
class Books:
    """Rows in the order in which they happened; ids of entries are given out here."""

    identity: Identity
    next_entry: int
    people: list[LoadedMember] = field(default_factory=list)
    sales: list[PastSale] = field(default_factory=list)
    entries: list[PastEntry] = field(default_factory=list)
    moves: list[PastMove] = field(default_factory=list)
    lines: list[AuditLine] = field(default_factory=list)

    def enter(
        self,
        kind: EntryKind,
        points: int,
        *,
        member_id: int,
        source: str,
        moment: Moment,
        staff_id: int | None,
        expires_on: date | None = None,
        taken: tuple[Taken, ...] = (),
    ) -> int:
        """Enter points in the ledger and return the id of the entry."""
        entry_id = self.next_entry
        self.next_entry += 1
        self.entries.append(
            PastEntry(
                entry_id, moment, member_id, kind, points, source, expires_on, staff_id, taken
            )
        )
        return entry_id

    def load_if_full(self) -> None:
        """Load what there is once it is enough for a transaction."""
        if len(self.lines) >= ENOUGH:
            self.load()

    def load(self) -> None:
        """Load what there is in one transaction."""
        with writing():
            members_loading.load_many(self.people, identity=self.identity)
            sales_loading.load_many(self.sales)
            points_loading.load_many(self.entries)
            tiers_loading.load_many(moves=self.moves)
            audit.load_many(self.lines)
        for gathered in (self.people, self.sales, self.entries, self.moves, self.lines):
            gathered.clear()
