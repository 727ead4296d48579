"""Makers that tests share: a shop on a real file, a clock that stands, and short ways to act."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache
from itertools import count
from pathlib import Path
from uuid import UUID

from shopclub.counter.receipt import IssuedReceipt, Means
from shopclub.counter.till import Draft
from shopclub.kernel.clock import SetClock
from shopclub.members.members import Member, NewMember
from shopclub.members.membership import MembershipTerms
from shopclub.points.terms import Expiry, ExpiryKind, PointTerms
from shopclub.shop import BEGINNING, Owner, Shop, create_shop, open_shop
from shopclub.staff.pins import PinCost
from shopclub.staff.roles import Actor, Permission, Rights, Role
from shopclub.storage.database import run
from shopclub.storage.identity import Identity
from shopclub.tiers.ladder import Ladder, Tier
from tests.encrypted_suite import seal_beside, suite_key

MORNING = datetime(2026, 11, 21, 2, 42, tzinfo=UTC)
"""10:42 of Saturday 21 November 2026 in Shanghai."""

PIN = "482916"
CHEAP = PinCost(passes=1, memory_kib=8, lanes=1)
GROCER = Identity(name="幸福小超市", address="人民路 8 号", phone="021 5555 8888")
ONE_TIER = Ladder(tiers=(Tier(key="bronze", threshold=0),))
NEVER = Expiry(kind=ExpiryKind.NEVER)


class NoRights(Rights):
    """Nobody may do anything."""

    def allow(self, role: Role, permission: Permission) -> bool:
        """Allow nothing."""
        return False


NOBODY = Actor(1, "小李", Role.CASHIER, NoRights())
"""Someone who may do nothing at all."""


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


def owner_of(shop: Shop) -> Actor:
    """Return the owner of a shop, who did not have to sign in."""
    first = shop.people()[0]
    return Actor(first.staff_id, first.name, first.role)


@contextmanager
def desk_in(
    folder: Path,
    *,
    identity: Identity = GROCER,
    ladder: Ladder | None = ONE_TIER,
    now: datetime = MORNING,
    key: bytes | None = None,
    plain: bool = False,
) -> Iterator[Desk]:
    """Open a new shop in a folder: phones are optional, and there is one tier unless asked.

    The file is a copy of one that was made as shops are made, by `create_shop`. Without a key of
    its own it has that of the suite, if there is one and it may not be plain.
    """
    path, clock, whose = folder / "grocer.shopclub", SetClock(now), None if plain else suite_key()
    opens = whose if key is None else key
    content = _new_shop(identity, ladder, now, opens)
    folder.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=False)
    path.write_bytes(content)
    if key is None and whose is not None:
        seal_beside(path)
    shop = open_shop(path, clock=clock, key=opens, pin_cost=CHEAP)
    try:
        yield Desk(shop, clock, owner_of(shop), count(1))
    finally:
        shop.close()


@lru_cache(maxsize=64)
def _new_shop(identity: Identity, ladder: Ladder | None, now: datetime, key: bytes | None) -> bytes:
    """Return a new shop file whose owner signed in; it is made once and then copied."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "grocer.shopclub"
        founder = Owner(name="老王", pin=PIN)
        with create_shop(
            path, identity=identity, owner=founder, clock=SetClock(now), key=key, pin_cost=CHEAP
        ) as shop:
            (person,) = shop.people()
            owner = shop.staff.sign_in(person.staff_id, pin=PIN)
            card_only = MembershipTerms(phone_needed=False)
            shop.set_membership_terms(card_only, by=owner, effective=BEGINNING)
            if ladder is not None:
                shop.set_ladder(ladder, by=owner, effective=BEGINNING)
        return path.read_bytes()


def spoil(*statements: str) -> None:
    """Change the open file by hand, as no service would: guards down meanwhile, no foreign keys."""
    from shopclub.storage import ledgers
    from shopclub.storage.database import engine

    run("PRAGMA foreign_keys = 0")
    ledgers.unguard(engine())
    for statement in statements:
        run(statement)
    ledgers.guard(engine())
