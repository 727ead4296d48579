"""The services of an open shop, made together once someone needs more of it than the sign-in."""

from dataclasses import dataclass
from datetime import date

from shopclub.birthdays.birthdays import Birthdays
from shopclub.counter.lookup import Lookup
from shopclub.counter.rulebook import Rulebook
from shopclub.counter.takings import DayBook
from shopclub.counter.till import Till
from shopclub.kernel.clock import ShopClock
from shopclub.members.doubles import Doubles
from shopclub.members.members import Members
from shopclub.points.ledger import Ledger
from shopclub.rewards.giving import Gifts
from shopclub.rewards.voucher_book import Vouchers
from shopclub.storage.identity import Identities
from shopclub.tiers.tiers import Tiers


@dataclass(frozen=True, slots=True)
class Services:
    """What the counter asks of a shop."""

    members: Members
    doubles: Doubles
    points: Ledger
    tiers: Tiers
    birthdays: Birthdays
    till: Till
    gifts: Gifts
    vouchers: Vouchers
    lookup: Lookup
    day_book: DayBook
    rulebook: Rulebook


def services_of(identities: Identities, *, clock: ShopClock) -> Services:
    """Return the services of the open shop file."""
    identity = identities.on(date.max)
    members = Members(clock=clock, identity=identity)
    points = Ledger()
    tiers = Tiers(clock=clock, ledger=points)
    birthdays = Birthdays(clock=clock, members=members)
    vouchers = Vouchers(clock=clock, members=members)
    gifts = Gifts(clock=clock, ledger=points, vouchers=vouchers)
    till = Till(
        clock=clock,
        identity=identity,
        members=members,
        ledger=points,
        tiers=tiers,
        gifts=gifts,
        birthdays=birthdays,
    )
    return Services(
        members=members,
        doubles=Doubles(),
        points=points,
        tiers=tiers,
        birthdays=birthdays,
        till=till,
        gifts=gifts,
        vouchers=vouchers,
        lookup=Lookup(
            identity=identity,
            members=members,
            ledger=points,
            tiers=tiers,
            birthdays=birthdays,
            till=till,
            vouchers=vouchers,
            gifts=gifts,
        ),
        day_book=DayBook(clock=clock, members=members, tiers=tiers),
        rulebook=Rulebook(clock=clock, identities=identities),
    )
