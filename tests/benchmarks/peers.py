"""Bar 6: a sale with a redemption beside opensourcepos, its queries rebuilt in our driver.

The same job on both sides: a known customer, two goods or their sum, points paid and earned, with
all that each side asks of its database on the way. Choosing a customer begins with a search on both
sides, and theirs reads every customer; without it the figure is told too. Figure and peer take
turns. Neither PHP nor its server is in the figure.
"""

import random
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from shopclub.counter.draft import Draft
from shopclub.storage.checkpoints import checkpoint_when_idle
from tests.benchmarks import peer_register as register
from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.floors import raw
from tests.benchmarks.shops import Measured, copied, opened

ROUNDS, SALES = 5, 60
ITEMS = 2_000
FASTER, BAR_FROM = 5, 100_000
"""The bar, and the members from which on it is one (SPEED)."""

TABLES = Path(__file__).with_name("peer_tables.sql")


@dataclass(slots=True)
class Job:
    """Milliseconds of one side: the search, the steps after it, the saving, what keeps steps."""

    search: float = 0
    steps: float = 0
    saving: float = 0
    sessions: float = 0

    @property
    def whole(self) -> float:
        """From the chosen customer to the saved sale."""
        return self.steps + self.saving

    @property
    def from_search(self) -> float:
        """From the telephone number of the customer to the saved sale."""
        return self.search + self.whole

    @property
    def with_sessions(self) -> float:
        """From the chosen customer to the saved sale, and what keeps the cart between steps."""
        return self.whole + self.sessions


@dataclass(slots=True)
class Jobs:
    """The jobs of each round on both sides."""

    ours: list[list[Job]] = field(default_factory=list)
    theirs: list[list[Job]] = field(default_factory=list)


def measure(path: Path) -> list[Figure]:
    """Measure the same jobs on both sides, turn by turn."""
    peer_file = path.with_name(f"{path.stem}-peer.db")
    for end in ("", "-wal", "-shm"):
        peer_file.with_name(peer_file.name + end).unlink(missing_ok=True)
    jobs = Jobs()
    with opened(copied(path, name="selling")) as measured, raw(peer_file) as peer:
        make_peer(peer, shop_path=path)
        people = people_of(peer)
        chance = random.Random(5)
        for number in range(-1, ROUNDS):
            ours, theirs = [], []
            for turn in range(SALES if number >= 0 else 3):
                customer, phone = chance.choice(people)
                mine = _ours(measured, f"peer-{number}-{turn}", customer, phone, chance)
                ours.append(mine)
                checkpoint_when_idle()
                theirs.append(_theirs(peer, customer, phone, chance))
            if number >= 0:
                jobs.ours.append(ours)
                jobs.theirs.append(theirs)
    return _figures(jobs, members=len(people))


def _figures(jobs: Jobs, *, members: int) -> list[Figure]:
    bar = FASTER if members >= BAR_FROM else None
    spans = (
        ("the customer found by phone, to the saved sale", "from_search", bar),
        ("the customer chosen, to the saved sale", "whole", None),
        ("the same with the peer's sessions", "with_sessions", None),
        ("the saving alone", "saving", None),
    )
    return [
        Figure(
            "6", f"sale with points beside opensourcepos: {what}, p50", "ms",
            over_rounds([[getattr(job, span) for job in round_] for round_ in jobs.ours], 0.5),
            over_rounds([[getattr(job, span) for job in round_] for round_ in jobs.theirs], 0.5),
            limit, at_least=True,
        )
        for what, span, limit in spans
    ]  # fmt: skip


def make_peer(peer: Any, *, shop_path: Path) -> None:
    """Make the peer's tables, filled from a sample shop."""
    peer.execute("ATTACH ? AS shop", (str(shop_path),))
    peer.execute("BEGIN")
    for statement in TABLES.read_text("utf-8").split(";\n"):
        peer.execute(statement)
    for item in range(1, ITEMS + 1):
        peer.execute(
            "INSERT INTO items VALUES (?, ?, ?, 'goods', 0, 500, 0)",
            (item, f"item {item}", f"69{item:011d}"),
        )
        peer.execute("INSERT INTO item_quantities VALUES (?, 1, 1000)", (item,))
    peer.execute("INSERT INTO sessions VALUES (?, 0, '')", (register.SESSION,))
    peer.execute("COMMIT")
    peer.execute("DETACH shop")


def people_of(peer: Any) -> list[tuple[int, str]]:
    """Return its customers with their telephone numbers."""
    found: list[tuple[int, str]] = peer.execute(
        "SELECT c.person_id, p.phone_number FROM customers c JOIN people p"
        " ON p.person_id = c.person_id WHERE p.phone_number IS NOT NULL"
    ).fetchall()
    return found


def _ours(
    measured: Measured, sale_id: str, customer: int, phone: str, chance: random.Random
) -> Job:
    """What the counter asks: the profile, a quote at each key and for the points, the sale."""
    shop, job = measured.shop, Job()
    measured.clock.advance(timedelta(seconds=20))
    begun = perf_counter()
    shop.lookup.find(phone)
    job.search = _since(begun)
    amount = chance.randint(50, 2_000) * 10
    begun = perf_counter()
    shop.lookup.profile(customer)
    draft = Draft(sale_id=sale_id, amount=0, member_id=customer)
    typed = str(amount)
    for keys in range(1, len(typed) + 1):
        draft = replace(draft, amount=int(typed[:keys]))
        quote = shop.till.quote(draft)
    draft = replace(draft, points=quote.most_points)
    draft = replace(draft, seen=shop.till.quote(draft))
    shop.till.similar_sale(draft)
    job.steps = _since(begun)
    begun = perf_counter()
    shop.till.ring_up(draft, by=measured.owner)
    job.saving = _since(begun)
    return job


def _theirs(peer: Any, customer: int, phone: str, chance: random.Random) -> Job:
    """What the register asks in six requests: customer, two goods, points, cash, complete.

    The goods are scanned, so that nothing is searched for them.
    """
    items, job = (chance.randint(1, ITEMS), chance.randint(1, ITEMS)), Job()
    begun = perf_counter()
    register.suggest_customer(peer, phone)
    job.search = _since(begun)
    begun = perf_counter()
    register.select_customer(peer, customer)
    for item in items:
        register.add_item(peer, customer, item)
    register.add_payment(peer, customer, rewards=True)
    register.add_payment(peer, customer, rewards=False)
    register.before_saving(peer, customer)
    job.steps = _since(begun)
    begun = perf_counter()
    register.save(peer, customer, items)
    job.saving = _since(begun)
    begun = perf_counter()
    for _ in range(6):
        register.keep_session(peer)
    job.sessions = _since(begun)
    return job


def _since(begun: float) -> float:
    return (perf_counter() - begun) * 1_000
