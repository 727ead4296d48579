"""Bulk work on a shop file: more memory while many rows go in, as safe as ever."""

from collections.abc import Iterator
from contextlib import contextmanager

from shopclub.storage.database import one, run

BULK_CACHE_KIB = 256 * 1024


@contextmanager
def bulk_work() -> Iterator[None]:
    """Give this thread's connection a large cache for the length of the block."""
    usual = (one("PRAGMA cache_size") or (-2_000,))[0]
    run(f"PRAGMA cache_size = -{BULK_CACHE_KIB}")
    try:
        yield
    finally:
        run(f"PRAGMA cache_size = {usual}")
