"""A believable shop of any size: people join, buy, rise, redeem, lapse; made fast and by a seed.

The same number of members and months, seed and last day give the same people and purchases.
Memory grows with the members (a few hundred bytes each), not with their purchases.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from shopclub.counter.quote import Terms
from shopclub.kernel.clock import Moment, SetClock
from shopclub.kernel.periods import add_months
from shopclub.points.loading import next_entry_id
from shopclub.sample.afterwards import (
    Returnable,
    agree_to_reminders,
    hold_review,
    make_totals,
    refund,
)
from shopclub.sample.books import Books
from shopclub.sample.habits import amount, days_to_next, habit
from shopclub.sample.joining import join
from shopclub.sample.people import People
from shopclub.sample.visits import Customer, Desk, expire, ring_up
from shopclub.shop import Owner, Shop, create_shop
from shopclub.staff.roles import Actor, Role
from shopclub.storage.bulk import bulk_work
from shopclub.storage.identity import Identity
from shopclub.storage.problems import ShopFileExists

SAMPLE_PIN = "135790"
OPENS, SECONDS_OPEN = 8, 13 * 3_600
FOUNDING_SHARE, FOUNDING_DAYS = 0.25, 30
STRANGERS_PER_HUNDRED = 16
MEMBERS_A_TILL = 20_000
RETURN_DAYS, RETURN_SHARE = 7, 0.03
AFTER_REVIEW = (1, 1)
DRAFT = ".making"

Progress = Callable[[int, int], None]


@dataclass(slots=True)
class _Past:
    """Where the past has come to: who belongs, and who comes on which day."""

    shop: Shop
    clock: SetClock
    chance: random.Random
    people: People
    cashiers: tuple[Actor, ...]
    tills: int
    begin: date
    diary: list[list[int]]
    books: Books
    customers: list[Customer] = field(default_factory=list)
    returning: list[Returnable] = field(default_factory=list)


def make_crowd(
    path: Path,
    *,
    members: int,
    months: int,
    seed: int,
    last_day: date,
    progress: Progress = lambda done, days: None,
) -> None:
    """Make a shop with a past that ends on a day, whole or not at all.

    The owner's PIN and the cashiers' are SAMPLE_PIN. Raises ShopFileExists, or a disk's fault;
    ValueError unless there are members and months.
    """
    if not (1 <= members <= 2_000_000 and 1 <= months <= 120):
        raise ValueError("a sample has 1 to 2,000,000 members and 1 to 120 months")
    if path.exists():
        raise ShopFileExists(str(path))
    draft = path.with_name(f".{path.name}{DRAFT}")
    draft.unlink(missing_ok=True)
    try:
        _make(draft, members=members, months=months, seed=seed, last=last_day, progress=progress)
        draft.rename(path)
    finally:
        for end in ("", "-wal", "-shm", ".head"):
            draft.with_name(draft.name + end).unlink(missing_ok=True)


def _make(
    path: Path, *, members: int, months: int, seed: int, last: date, progress: Progress
) -> None:
    begin = add_months(last, months=-months) + timedelta(days=1)
    days = (last - begin).days + 1
    identity = Identity(
        name="万家生活超市", address="杭州市拱墅区幸福路 18 号", phone="0571-5555 0123"
    )
    clock = SetClock(datetime.combine(begin, time(1), tzinfo=UTC) - timedelta(days=1))
    owner = Owner("老王", SAMPLE_PIN)
    with create_shop(path, identity=identity, owner=owner, clock=clock) as shop, bulk_work():
        chance = random.Random(seed)  # noqa: S311  # a sample, not a secret
        past = _Past(
            shop=shop,
            clock=clock,
            chance=chance,
            people=People(chance),
            cashiers=_cashiers(shop),
            tills=1 + members // MEMBERS_A_TILL,
            begin=begin,
            diary=[[] for _ in range(days)],
            books=Books(identity=identity, next_entry=next_entry_id()),
        )
        for number, joining in enumerate(_joining_by_day(members, days=days, chance=chance)):
            _live_through(past, number=number, joining=joining)
            progress(number + 1, days)
        past.books.load()
        make_totals()
        agree_to_reminders(
            len(past.customers),
            moment=shop.clock.moment(),
            chance=random.Random(seed),  # noqa: S311
        )
        clock.set(_opening(past, last) + timedelta(seconds=SECONDS_OPEN + 600))
        refund(past.returning, shop=shop, clock=clock, chance=chance, by=past.cashiers[-1])


def _cashiers(shop: Shop) -> tuple[Actor, ...]:
    owner = shop.staff.sign_in(shop.staff.list_active()[0].staff_id, pin=SAMPLE_PIN)
    hired = [
        shop.staff.appoint(name=name, role=Role.CASHIER, pin=SAMPLE_PIN, by=owner)
        for name in ("小王", "小李")
    ]
    return (*hired, owner)


def _joining_by_day(members: int, *, days: int, chance: random.Random) -> list[int]:
    """Return how many join on each day: many at the opening, then a steady stream."""
    joining = [0] * days
    for _ in range(members):
        founding = chance.random() < FOUNDING_SHARE
        joining[chance.randrange(min(FOUNDING_DAYS, days) if founding else days)] += 1
    return joining


def _opening(past: _Past, day: date) -> datetime:
    """Return the instant at which the shop opens on a day."""
    return datetime.combine(day, time(OPENS), tzinfo=past.shop.clock.zone).astimezone(UTC)


def _begin_day(past: _Past, day: date, *, terms: Terms) -> None:
    """Do what the first start of a day does: lots lapse, and the tiers' review is held."""
    moment = Moment(_opening(past, day) - timedelta(minutes=15), day)
    if day.day == 1:
        for customer in past.customers:
            expire(customer, moment=moment, books=past.books)
    if (day.month, day.day) == AFTER_REVIEW:
        hold_review(
            past.shop,
            customers=past.customers,
            books=past.books,
            ladder=terms.ladder,
            moment=moment,
        )
        past.books.next_entry = next_entry_id()


def _live_through(past: _Past, *, number: int, joining: int) -> None:
    """Live through a shop day: people join, members and strangers buy."""
    chance, day = past.chance, past.begin + timedelta(days=number)
    opening = _opening(past, day)
    terms = past.shop.till.terms(on=day)
    _begin_day(past, day, terms=terms)
    coming = past.diary[number]
    past.diary[number] = []
    events = [(chance.randrange(SECONDS_OPEN), index) for index in coming]
    strangers = (len(coming) + joining) * STRANGERS_PER_HUNDRED // 100
    events += [(chance.randrange(SECONDS_OPEN), -1) for _ in range(strangers)]
    first = len(past.customers)
    times = sorted(chance.randrange(SECONDS_OPEN) for _ in range(joining))
    events += [(second, first + place) for place, second in enumerate(times)]
    events.sort()
    newcomers = iter(past.people.many(joining, on=day))
    running = [0] * (past.tills + 1)
    for second, index in events:
        at = opening + timedelta(seconds=second, microseconds=chance.randrange(1_000_000))
        till = 1 + chance.randrange(past.tills)
        running[till] += 1
        desk = Desk(
            identity=past.shop.identity,
            cashier=past.cashiers[(second // 3_600 + till) % len(past.cashiers)],
            till=till,
            running=running[till],
            terms=terms,
            moment=Moment(at, day),
            local=past.shop.clock.local(at),
        )
        if index < 0:
            ring_up(None, amount=amount(4_000, chance), desk=desk, books=past.books, chance=chance)
            continue
        if index == len(past.customers):
            past.customers.append(
                join(
                    next(newcomers),
                    member_id=index + 1,
                    habit=habit(chance),
                    desk=desk,
                    books=past.books,
                )
            )
        _buy(past, index, desk=desk, number=number)
    past.books.load_if_full()


def _buy(past: _Past, index: int, *, desk: Desk, number: int) -> None:
    """Ring up a member's purchase and note the next visit, unless they stay away from now on."""
    customer, chance = past.customers[index], past.chance
    bill = amount(customer.habit.usual, chance)
    sold = ring_up(customer, amount=bill, desk=desk, books=past.books, chance=chance).sale
    days_left = len(past.diary) - number
    if days_left <= RETURN_DAYS and sold.paid and chance.random() < RETURN_SHARE:
        past.returning.append(Returnable(sold.sale_id, sold.paid))
    following = number + days_to_next(customer.habit, chance)
    if following < len(past.diary) and past.begin + timedelta(following) <= customer.leaves_on:
        past.diary[following].append(index)
