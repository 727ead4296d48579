"""The shops that are measured: made once for each size, copied for each measurement."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from shopclub.kernel.clock import SetClock
from shopclub.sample.crowd import SAMPLE_PIN, make_crowd
from shopclub.shop import Shop, open_shop
from shopclub.staff.roles import Actor

SIZES = {"1k": 1_000, "10k": 10_000, "100k": 100_000, "1m": 1_000_000}
MONTHS = 12
SEED = 20261122
LAST_DAY = date(2026, 11, 21)


@dataclass(frozen=True, slots=True)
class Measured:
    """An open shop on a clock that the benchmark turns, and who stands at the till."""

    shop: Shop
    clock: SetClock
    owner: Actor
    path: Path


def shop_file(size: str, *, folder: Path) -> Path:
    """Return the file of a shop of a size, made if this folder has none yet."""
    path = folder / f"{size}.shopclub"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        make_crowd(path, members=SIZES[size], months=MONTHS, seed=SEED, last_day=LAST_DAY)
    return path


def copied(path: Path, *, name: str) -> Path:
    """Return a fresh copy of a closed shop file beside it."""
    copy = path.with_name(f"{path.stem}-{name}{path.suffix}")
    for end in ("", "-wal", "-shm", ".head", ".doubts"):
        copy.with_name(copy.name + end).unlink(missing_ok=True)
    shutil.copyfile(path, copy)
    return copy


@contextmanager
def opened(path: Path, *, key: bytes | None = None) -> Iterator[Measured]:
    """Open a shop on the morning after its last day."""
    clock = SetClock(datetime.combine(LAST_DAY + timedelta(days=1), time(2), tzinfo=UTC))
    with open_shop(path, clock=clock, key=key) as shop:
        owner = shop.staff.sign_in(shop.staff.list_active()[0].staff_id, pin=SAMPLE_PIN)
        yield Measured(shop, clock, owner, path)
