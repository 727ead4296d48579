"""Proof of the schema: every table, index and guard stands word for word as ShopClub makes it."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from shopclub.storage import ledgers
from shopclub.storage.database import engine
from shopclub.storage.engines import ShopDatabase, create_private_file
from shopclub.storage.shop_file import MIGRATIONS, schema_version

Difference = tuple[str, str, int, int]
Words = dict[tuple[str, str], str]


def differences() -> tuple[Difference, ...]:
    """Return what stands otherwise in the open file than in one that is made anew."""
    found, meant = _words(engine()), as_made()
    return tuple(
        ("schema", f"{kind} {name}", 0, 0)
        for kind, name in sorted(found.keys() | meant.keys())
        if found.get((kind, name)) != meant.get((kind, name))
    )


@cache
def as_made() -> Words:
    """Return the schema of a shop file that is made now."""
    with TemporaryDirectory(prefix="shopclub-") as folder:
        made = make_tables(Path(folder) / "new.shopclub", version=schema_version(), key=None)
        try:
            ledgers.guard(made)
            return _words(made)
        finally:
            made.close_all()


def make_tables(path: Path, *, version: int, key: bytes | None) -> ShopDatabase:
    """Make a file with the empty tables of a version, without guards, and bind nothing to it."""
    from playhouse.migrations import Runner

    from shopclub.storage.models import ShopQueries

    create_private_file(path, key=key)
    made = ShopDatabase(path, key=key)
    made.sql("PRAGMA query_only = 0")  # this file is its own, also on a thread that only reads
    wanted = next(file.stem for file in MIGRATIONS.glob(f"{version:04}_*.py"))
    with made.transaction():
        Runner(ShopQueries(lambda: made), str(MIGRATIONS)).up(wanted)  # type: ignore[no-untyped-call]
        made.sql(f"PRAGMA user_version = {version}")
    return made


def _words(shop_file: ShopDatabase) -> Words:
    found = shop_file.sql("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {(kind, name): sql for kind, name, sql in found if not name.startswith("sqlite_")}
