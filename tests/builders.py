"""Makers that tests share: a shop on a real file, a clock that stands, and short ways to act."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import count
from pathlib import Path
from uuid import UUID

from shopclub.counter.receipt import IssuedReceipt, Means
from shopclub.counter.till import Draft
from shopclub.kernel.clock import SetClock
from shopclub.members.members import Member, NewMember
from shopclub.members.membership import MembershipTerms
from shopclub.points.terms import Expiry, ExpiryKind, PointTerms
from shopclub.shop import BEGINNING, Owner, Shop, create_shop
from shopclub.staff.pins import PinCost
from shopclub.staff.roles import Actor
from shopclub.storage.database import run
from shopclub.storage.identity import Identity
from shopclub.tiers.ladder import Ladder, Tier

MORNING = datetime(2026, 11, 21, 2, 42, tzinfo=UTC)
"""10:42 of Saturday 21 November 2026 in Shanghai."""

PIN = "482916"
CHEAP = PinCost(passes=1, memory_kib=8, lanes=1)
GROCER = Identity(name="幸福小超市", address="人民路 8 号", phone="021 5555 8888")
ONE_TIER = Ladder(tiers=(Tier(key="bronze", threshold=0),))
NEVER = Expiry(kind=ExpiryKind.NEVER)


@dataclass(frozen=True, slots=True)
class Desk:
    """An open shop with its owner at the desk and a clock to turn."""

    shop: Shop
    clock: SetClock
    owner: Actor
    numbers: Iterator[int]

    def turn_to(self, day: date, *, at: time = time(12)) -> None:
        """Set the clock to a local time of a day."""
        self.clock.set(datetime.combine(day, at, tzinfo=self.shop.clock.zone))

    def enrol(self, name: str = "王小明", phone: str = "") -> Member:
        """Make someone a member, with a card only when there is no phone."""
        return self.shop.members.enrol(NewMember(name, phone), by=self.owner)

    def draft(
        self,
        amount: int,
        *,
        member: Member | None = None,
        points: int = 0,
        sale_id: str | None = None,
        tendered: int | None = None,
        means: Means = Means.CASH,
    ) -> Draft:
        """Fill the form of a sale, with an id of its own unless one is given."""
        return Draft(
            sale_id=sale_id or str(UUID(int=next(self.numbers))),
            amount=amount,
            member_id=None if member is None else member.member_id,
            points=points,
            tendered=tendered,
            means=means,
        )

    def ring_up(
        self,
        amount: int,
        *,
        member: Member | None = None,
        points: int = 0,
        sale_id: str | None = None,
    ) -> IssuedReceipt:
        """Ring up a sale paid in cash."""
        draft = self.draft(amount, member=member, points=points, sale_id=sale_id)
        return self.shop.till.ring_up(draft, by=self.owner)

    def give(self, points: int, *, to: Member) -> None:
        """Let a member earn points by a purchase at one point per 1.00."""
        self.ring_up(points * 100, member=to)

    def points_of(self, member: Member) -> int:
        """Return the points a member can use now."""
        return self.shop.points.available(member.member_id, on=self.shop.clock.today())

    def set_terms(self, terms: PointTerms) -> None:
        """Set the terms of points from the beginning on."""
        self.shop.set_point_terms(terms, by=self.owner, effective=BEGINNING)

    def set_ladder(self, ladder: Ladder) -> None:
        """Set the tiers from the beginning on."""
        self.shop.set_ladder(ladder, by=self.owner, effective=BEGINNING)


@contextmanager
def desk_in(
    folder: Path,
    *,
    identity: Identity = GROCER,
    ladder: Ladder | None = ONE_TIER,
    now: datetime = MORNING,
    key: bytes | None = None,
) -> Iterator[Desk]:
    """Open a new shop in a folder: phones are optional, and there is one tier unless asked."""
    clock = SetClock(now)
    shop = create_shop(
        folder / "grocer.shopclub",
        identity=identity,
        owner=Owner(name="老王", pin=PIN),
        clock=clock,
        key=key,
        pin_cost=CHEAP,
    )
    try:
        (owner,) = shop.staff.list_active()
        desk = Desk(shop, clock, shop.staff.sign_in(owner.staff_id, pin=PIN), count(1))
        card_only = MembershipTerms(phone_needed=False)
        shop.set_membership_terms(card_only, by=desk.owner, effective=BEGINNING)
        if ladder is not None:
            desk.set_ladder(ladder)
        yield desk
    finally:
        shop.close()


def spoil(*statements: str) -> None:
    """Change the open file by hand, as no service would: guards down meanwhile, no foreign keys."""
    from shopclub.storage import ledgers
    from shopclub.storage.database import engine

    run("PRAGMA foreign_keys = 0")
    ledgers.unguard(engine())
    for statement in statements:
        run(statement)
    ledgers.guard(engine())
