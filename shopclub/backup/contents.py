"""What is in a shop file that is not the open one, asked by plain SQL on its own connection.

Never by the services: their tables are bound to the one open shop, process-wide (TRUST §1).
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from shopclub.backup.names import MARK_LENGTH, NO_MARK
from shopclub.storage.columns import instant
from shopclub.storage.engines import DriverError, open_driver, open_finished, quoted_key
from shopclub.storage.problems import DamagedFile, ShopFileMissing, problem_of

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a shop file holds: whose it is, of which version, how much, and the last sale."""

    shop: str
    mark: str
    version: int
    members: int
    sales: int
    last_sale: datetime | None


def contents_of(path: Path, *, key: bytes | None) -> Contents:
    """Look into a finished file; leaves nothing beside it. Raises the faults of the world."""
    return _asked(open_finished, _read, path, key=key)


def contents_of_live(path: Path, *, key: bytes | None) -> Contents:
    """Look into the shop file while others sell. Raises the faults of the world."""
    return _asked(open_driver, _read, path, key=key)


def ask_finished(ask: Callable[[Any], Answer], path: Path, *, key: bytes | None) -> Answer:
    """Ask something else of a finished file; raises the faults of the world."""
    return _asked(open_finished, ask, path, key=key)


def sales_only_in(live: Path, *, not_in: Path, key: bytes | None) -> int:
    """Count the sales of the shop file that a finished file of the same key does not have."""

    def count(connection: Any) -> int:
        place = f"{not_in.absolute().as_uri()}?mode=ro&immutable=1"
        connection.execute(f"ATTACH DATABASE ? AS other KEY {quoted_key(key)}", (place,))
        (found,) = connection.execute(_ONLY_HERE).fetchone()
        return int(found)

    return _asked(open_driver, count, live, key=key)


def mark_of_live(path: Path, *, key: bytes | None) -> str:
    """Return the mark of the shop file while others sell; raises ShopFileMissing, or a fault."""
    if not path.is_file():
        raise ShopFileMissing(str(path))
    return _asked(open_driver, _mark, path, key=key)


def _asked(
    open_: Callable[..., Any], ask: Callable[[Any], Answer], path: Path, *, key: bytes | None
) -> Answer:
    try:
        connection = open_(path, key=key)
        try:
            return ask(connection)
        finally:
            connection.close()
    except DriverError as error:
        raise problem_of(error) or DamagedFile() from error
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise DamagedFile from error


def _mark(connection: Any) -> str:
    first = connection.execute("SELECT hash FROM audit_line ORDER BY id LIMIT 1").fetchone()
    return NO_MARK if first is None else str(first[0])[:MARK_LENGTH]


def _read(connection: Any) -> Contents:
    identity = connection.execute(
        "SELECT value FROM setting WHERE name = 'identity' ORDER BY effective DESC, id DESC LIMIT 1"
    ).fetchone()
    (members,) = connection.execute("SELECT count(*) FROM member").fetchone()
    (sales,) = connection.execute("SELECT count(*) FROM sale").fetchone()
    (last,) = connection.execute(_LAST_SALE).fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return Contents(
        shop="" if identity is None else str(json.loads(identity[0]).get("name", "")),
        mark=_mark(connection),
        version=int(version),
        members=int(members),
        sales=int(sales),
        last_sale=None if last is None else instant(last),
    )


_ONLY_HERE = """
    SELECT count(*) FROM main.sale AS here
    WHERE NOT EXISTS (SELECT 1 FROM other.sale AS there WHERE there.id = here.id)
"""
_LAST_SALE = "SELECT max(at) FROM sale WHERE day = (SELECT max(day) FROM sale)"
"""By the index of days: a scan of all sales takes seconds where there are millions."""
