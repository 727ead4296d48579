"""Bars 4 and 5: a sale through its service, against the very same statements run by the driver."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from shopclub.counter.draft import Draft
from shopclub.counter.receipt import Means
from shopclub.storage.checkpoints import checkpoint_when_idle
from shopclub.storage.engines import ShopDatabase
from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.floors import Statement, raw, timed_transaction
from tests.benchmarks.shops import Measured, copied, opened

ROUNDS = 7
SALES = 120
REGULARS = 400
REDEEMING = 0.12


@dataclass(slots=True)
class SaleTimes:
    """Milliseconds of each sale of each round: by the service, and by the driver alone."""

    service: list[list[float]] = field(default_factory=list)
    driver: list[list[float]] = field(default_factory=list)
    statements: int = 0


def measure(path: Path) -> list[Figure]:
    """Measure what can be measured without another sync than the disk's own."""
    times = time_sales(path, rounds=ROUNDS, sales=SALES)
    return [
        Figure(
            "4", f"sale, p50 ({times.statements} statements)", "ms",
            over_rounds(times.service, 0.5), over_rounds(times.driver, 0.5), 3,
        ),
        Figure(
            "5", "sale, p99", "ms",
            over_rounds(times.service, 0.99), over_rounds(times.driver, 0.99), 3,
        ),
    ]  # fmt: skip


def time_sales(
    path: Path, *, rounds: int, sales: int, mark: Callable[[], None] = lambda: None
) -> SaleTimes:
    """Ring up each sale twice: by the service, and at once its statements on a copy of the shop.

    Turn by turn, so that both meet the same noise. `mark` is called before the one, between the
    two and after the other.
    """
    mine, theirs = copied(path, name="selling"), copied(path, name="replayed")
    times = SaleTimes()
    with opened(mine) as measured:
        first, *drafts = drafts_of(measured.path, count=rounds * sales + 1)
        with _recorded() as told:
            ring_up(measured, first)
        times.statements = len(told)
        with raw(theirs) as floor:
            _catch_up(floor, source=mine)
            timed_transaction(floor, ())
            for number in range(rounds):
                service: list[float] = []
                driver: list[float] = []
                for draft in drafts[number * sales : (number + 1) * sales]:
                    mark()
                    with _recorded() as told:
                        service.append(ring_up(measured, draft))
                    checkpoint_when_idle()  # as the till lane does after each answer
                    mark()
                    driver.append(timed_transaction(floor, told))
                    mark()
                times.service.append(service)
                times.driver.append(driver)
    return times


def _catch_up(floor: Any, *, source: Path) -> None:
    """Bring the copy to where the measured shop stands after its warm-up."""
    from sqlcipher3 import dbapi2

    with_all = dbapi2.connect(str(source))
    with_all.backup(floor)
    with_all.close()


def drafts_of(path: Path, *, count: int) -> list[Draft]:
    """Return sales to regulars, some of whom redeem, and to strangers."""
    chance = random.Random(11)
    regulars = _regulars(path)
    return [
        Draft(
            sale_id=f"benchmark-{number}",
            amount=chance.randint(50, 2_000) * 10,
            member_id=None if chance.random() < 0.1 else chance.choice(regulars),
            points=1 if chance.random() < REDEEMING else 0,
            means=chance.choice((Means.CASH, Means.WECHAT)),
        )
        for number in range(count)
    ]


def _regulars(path: Path) -> list[int]:
    with raw(path) as connection:
        found = connection.execute(
            "SELECT member_id FROM sales_by_member ORDER BY last_at DESC, member_id LIMIT ?",
            (REGULARS,),
        )
        return [member_id for (member_id,) in found]


def ring_up(measured: Measured, draft: Draft) -> float:
    """Quote as the screen does, then ring up what was seen; only the second is timed."""
    till = measured.shop.till
    measured.clock.advance(timedelta(seconds=20))
    points = 0
    if draft.points and draft.member_id is not None:
        points = till.quote(replace(draft, points=0)).most_points
    asked = replace(draft, points=points)
    seen = replace(asked, seen=till.quote(asked))
    begun = perf_counter()
    till.ring_up(seen, by=measured.owner)
    return (perf_counter() - begun) * 1_000


@contextmanager
def _recorded() -> Iterator[list[Statement]]:
    """Keep the text and values of every statement of the last write transaction."""
    told: list[Statement] = []
    plain_sql, plain_begin = ShopDatabase.sql, ShopDatabase.begin

    def sql(self: ShopDatabase, statement: str, *values: Any) -> Any:
        told.append((statement, values))
        return plain_sql(self, statement, *values)

    def begin(self: ShopDatabase, lock_type: Any = None) -> None:
        told.clear()
        plain_begin(self, lock_type)

    ShopDatabase.sql, ShopDatabase.begin = sql, begin  # type: ignore[method-assign]
    try:
        yield told
    finally:
        ShopDatabase.sql, ShopDatabase.begin = plain_sql, plain_begin  # type: ignore[method-assign]
