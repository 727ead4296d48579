"""Shop files damaged at random, salvaged, and compared with what was in them: T12."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.backup.salvaging import salvage
from shopclub.kernel.clock import SetClock
from shopclub.storage.engines import open_driver
from tests.builders import MORNING
from tests.encrypted_suite import suite_key

LEDGER = ("audit_line", "sale", "sale_payment", "sale_refund", "point_entry", "lot_use")
WRITTEN_BY_IT = {"salvage", "let go", "take back"}
"""Lines of the log that a salvage writes; the shop that is damaged here has none of them."""

PAGE = 4_096
CLOCK = SetClock(MORNING + timedelta(hours=2))
Rows = dict[str, set[tuple[object, ...]]]


def rows_of(path: Path) -> Rows:
    """Return the rows of the ledger in a sound file."""
    connection = sqlcipher.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    found = {
        table: set(connection.execute(f"SELECT * FROM {table}").fetchall()) for table in LEDGER
    }
    connection.close()
    return found


@dataclass(frozen=True, slots=True)
class Salvaging:
    """One damaged file: how many rows of how many came back, and which differ unnamed."""

    read: int
    of: int
    silent: tuple[str, ...]


def damaged_in(shop: Path, chance: random.Random) -> bytes:
    """Return the bytes of a shop with a page or two overwritten, or a few bits turned over."""
    content = bytearray(shop.read_bytes())
    kind = chance.choice(["zeros", "noise", "stretch", "bits"])
    for _ in range(8 if kind == "bits" else chance.choice([1, 1, 2])):
        page = chance.randrange(len(content) // PAGE) * PAGE
        if kind == "zeros":
            content[page : page + PAGE] = bytes(PAGE)
        elif kind == "noise":
            content[page : page + PAGE] = chance.randbytes(PAGE)
        elif kind == "stretch":
            begin = page + chance.randrange(PAGE - 256)
            content[begin : begin + 256] = chance.randbytes(256)
        else:
            content[page + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
    return bytes(content)


def salvagings(shop: Path, *, files: int, seed: int) -> Iterator[Salvaging]:
    """Damage a shop again and again, salvage each, and compare with what was in it."""
    chance, whole = random.Random(seed), rows_of(shop)
    damaged, new = shop.with_name("damaged.shopclub"), shop.with_name("new.shopclub")
    for _ in range(files):
        content = damaged_in(shop, chance)
        damaged.write_bytes(content)
        account = salvage(damaged, new, clock=CLOCK)
        assert damaged.read_bytes() == content, "the damaged file is never written"
        found = rows_of(new)
        found["audit_line"] = {row for row in found["audit_line"] if row[4] not in WRITTEN_BY_IT}
        named = {one.whose for one in account.after}
        yield Salvaging(
            sum(len(found[table] & whole[table]) for table in LEDGER),
            sum(map(len, whole.values())),
            tuple(
                f"{table} {row}"
                for table in LEDGER
                for row in found[table] - whole[table]
                if not _is_named(row, named) and touches_value(table, row, whole)
            ),
        )
        for path in shop.parent.glob("new.shopclub*"):
            path.unlink()


def _is_named(row: tuple[object, ...], named: set[str]) -> bool:
    """Tell whether the account names a row, or the sale that it belongs to."""
    texts = [str(value) for value in row]
    return texts[0] in named or any(
        name in text for name in named if len(name) > 5 for text in texts
    )


def touches_value(table: str, row: tuple[object, ...], whole: Rows) -> bool:
    """Tell whether a row differs in more than the instant or the person of an entry."""
    if table != "point_entry":
        return True
    kept = (0, 2, 3, 4, 5, 6, 7, 8, 9)
    return tuple(row[n] for n in kept) not in {
        tuple(other[n] for n in kept) for other in whole[table]
    }


def judge(found: list[Salvaging]) -> None:
    """Hold what was salvaged against the bar: 95% of the rows, none of them wrong in silence."""
    read, of = sum(one.read for one in found), sum(one.of for one in found)
    print(f"{len(found)} damaged files, {read} of {of} rows salvaged ({100 * read / of:.2f}%)")
    assert [line for one in found for line in one.silent] == []
    assert read >= 0.95 * of


def spoil_page(shop: Path, *, table: str) -> None:
    """Overwrite a leaf of a table with noise."""
    connection = sqlcipher.connect(f"file:{shop}?mode=ro&immutable=1", uri=True)
    leaves = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
    ).fetchone()
    connection.close()
    content = bytearray(shop.read_bytes())
    root = (leaves[0] - 1) * PAGE
    cells = int.from_bytes(content[root + 3 : root + 5], "big")
    first = int.from_bytes(content[root + 12 : root + 14], "big")
    assert content[root] == 5, "an inner page: the table has leaves"
    assert cells
    leaf = int.from_bytes(content[root + first : root + first + 4], "big")
    begin = (leaf - 1) * PAGE
    content[begin : begin + PAGE] = random.Random(1).randbytes(PAGE)
    for path in shop.parent.glob(f"{shop.name}*"):
        path.unlink()
    shop.write_bytes(content)
    shutil.rmtree(shop.parent / "backups", ignore_errors=True)


def spoil_leaves(shop: Path, *, table: str) -> None:
    """Overwrite every leaf of a table that has some with zeros."""
    connection = open_driver(shop, key=None)
    (root,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
    ).fetchone()
    connection.close()
    content = bytearray(shop.read_bytes())
    inner = content[(root - 1) * PAGE : root * PAGE]
    assert inner[0] == 5, "an inner page: the table has leaves"
    for cell in range(int.from_bytes(inner[3:5], "big")):
        place = int.from_bytes(inner[12 + 2 * cell : 14 + 2 * cell], "big")
        leaf = int.from_bytes(inner[place : place + 4], "big")
        content[(leaf - 1) * PAGE : leaf * PAGE] = bytes(PAGE)
    shop.write_bytes(content)


def spoil_whole(shop: Path, *tables: str, key: bytes | None = None) -> None:
    """Overwrite the one page that holds all the rows of each of some small tables."""
    connection = open_driver(shop, key=key or suite_key())
    roots = [
        connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        for table in tables
    ]
    connection.close()
    content = bytearray(shop.read_bytes())
    for (root,) in roots:
        content[(root - 1) * PAGE : root * PAGE] = random.Random(1).randbytes(PAGE)
    shop.write_bytes(content)
