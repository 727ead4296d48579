"""A member's points in the hands of a test: short ways to act, and what is left."""

from dataclasses import dataclass, field
from datetime import date
from itertools import count

from shopclub.members.members import Member
from shopclub.points.ledger import EntryKind, GiveBack, Ledger, TakeBack
from shopclub.points.lots import Taken
from shopclub.points.terms import DeficitPolicy
from shopclub.storage.database import one
from tests.builders import Desk

OWE, FORGIVE = DeficitPolicy.OWE, DeficitPolicy.FORGIVE
GRACE = 30


@dataclass(frozen=True, slots=True)
class Purse:
    """One member's points; each act has a source of its own unless one is given."""

    desk: Desk
    member: Member
    ledger: Ledger
    numbers: "count[int]" = field(default_factory=count)

    @property
    def member_id(self) -> int:
        """Return whose points these are."""
        return self.member.member_id

    @property
    def today(self) -> date:
        """Return the present shop day."""
        return self.desk.shop.clock.today()

    @property
    def points(self) -> int:
        """Return the balance, below 0 when some are owed."""
        return self.ledger.balance(self.member_id, on=self.today)

    @property
    def owed(self) -> int:
        """Return what is owed."""
        return self.ledger.account(self.member_id).owed

    @property
    def kept(self) -> int:
        """Return the balance that is kept beside the ledger."""
        found = one(
            "SELECT points FROM point_balance WHERE member_id = ? AND unit = ?",
            self.member_id,
            self.ledger.unit.value,
        )
        return found[0] if found else 0

    @property
    def left(self) -> list[tuple[int, int]]:
        """Return what is left of each usable lot: granted and remaining, in spending order."""
        lots = self.ledger.open_lots_of(self.member_id, on=self.today)
        return [(lot.granted, lot.remaining) for lot in lots]

    def source(self, word: str) -> str:
        """Return a source that was never used."""
        return f"{word}:{self.member_id}:{next(self.numbers)}"

    def credit(self, points: int, *, until: date | None = None, source: str = "") -> int:
        """Give points that lapse after a day and return their lot, 0 from a known source."""
        lot_id = self.ledger.credit(
            self.member_id,
            points,
            kind=EntryKind.BONUS,
            source=source or self.source("gift"),
            expires_on=until,
            moment=self.desk.shop.clock.moment(),
            staff_id=None,
        )
        return lot_id or 0

    def redeem(self, points: int, *, source: str = "") -> tuple[Taken, ...]:
        """Use points."""
        return self.ledger.redeem(
            self.member_id,
            points,
            source=source or self.source("use"),
            moment=self.desk.shop.clock.moment(),
            staff_id=None,
        )

    def take_back(
        self, points: int, *, lot: int, policy: DeficitPolicy = OWE, source: str = ""
    ) -> TakeBack | None:
        """Take back points of a credit, which must do what the quote said."""
        sketch = self.ledger.sketch(self.member_id, on=self.today)
        told = sketch.take_back(points, own_lot=lot, policy=policy)
        done = self.ledger.take_back(
            self.member_id,
            points,
            own_lot=lot,
            source=source or self.source("reverse"),
            policy=policy,
            moment=self.desk.shop.clock.moment(),
            staff_id=None,
        )
        assert done in {None, told}
        if done is not None:
            assert sketch.balance == self.ledger.balance(self.member_id, on=self.today)
        return done

    def give_back(self, points: int, *, of: str, source: str = "") -> GiveBack | None:
        """Give points of a redemption back."""
        return self.ledger.give_back(
            self.member_id,
            points,
            undoes=of,
            source=source or self.source("restore"),
            grace_days=GRACE,
            moment=self.desk.shop.clock.moment(),
            staff_id=None,
        )

    def adjust(
        self,
        points: int,
        *,
        reason: str = "counted again",
        until: date | None = None,
        policy: DeficitPolicy = OWE,
        source: str = "",
    ) -> int | None:
        """Change points by hand, as the owner."""
        return self.ledger.adjust(
            self.member_id,
            points,
            reason=reason,
            source=source or self.source("adjust"),
            expires_on=until,
            policy=policy,
            moment=self.desk.shop.clock.moment(),
            by=self.desk.owner,
        )


def purse_of(desk: Desk, name: str = "王小明") -> Purse:
    """Return the purse of someone who just became a member."""
    return Purse(desk, desk.enrol(name), desk.shop.points)
