"""A small sample shop with a past of some months, made once and opened by many tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from shopclub.kernel.clock import SetClock
from shopclub.sample.crowd import make_crowd
from shopclub.shop import Shop, open_shop
from shopclub.staff.roles import Actor, Role
from tests.builders import CHEAP

LAST_DAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 22, 2, 42, tzinfo=UTC)


def make_sample_shop(path: Path) -> Path:
    """Make a shop of 80 members and five months."""
    make_crowd(
        path, members=80, months=5, seed=4, last_day=LAST_DAY, progress=lambda done, days: None
    )
    return path


@contextmanager
def opened_sample(path: Path) -> Iterator[tuple[Shop, Actor]]:
    """Open the sample, the day after its last one, with its owner."""
    shop = open_shop(path, clock=SetClock(NOW), pin_cost=CHEAP)
    try:
        owner = next(one for one in shop.staff.list_active() if one.role is Role.OWNER)
        yield shop, Actor(owner.staff_id, owner.name, owner.role)
    finally:
        shop.close()
