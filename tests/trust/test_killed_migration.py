"""T13 of an update: a shop file of an old version is wholly old or wholly new, wherever it died."""

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.kernel.clock import SetClock
from shopclub.shop import open_shop
from shopclub.storage.database import one
from shopclub.storage.shop_file import schema_version
from tests.builders import CHEAP
from tests.storage.test_old_databases import NOW, OLD

CHECKOUT = Path(__file__).parents[2]
SCHEMA = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"


def old_file(path: Path) -> Path:
    """Make a shop file of the first release."""
    connection = sqlcipher.connect(path, isolation_level=None)
    connection.executescript((OLD / "0.1.0.sql").read_text(encoding="utf-8"))
    connection.execute("PRAGMA journal_mode = wal")
    connection.close()
    return path


def migrate(file: Path, fatal: int, *quirks: str) -> "subprocess.Popen[str]":
    """Let another process open a file, and die before a statement."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.trust.migrating", str(file), str(fatal), *quirks],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
    )


def state(path: Path) -> tuple[int, list[tuple[str, ...]]]:
    """Return version and schema of a file as another program sees them."""
    connection = sqlcipher.connect(path)
    ((version,),) = connection.execute("PRAGMA user_version").fetchall()
    schema = connection.execute(SCHEMA).fetchall()
    connection.close()
    return version, schema


def statements_of_an_update(folder: Path) -> int:
    """Count the statements of an update that nobody kills."""
    whole = migrate(old_file(folder / "whole.shopclub"), 0)
    said, _ = whole.communicate()
    assert whole.returncode == 0
    return int(said)


def kill_updates(folder: Path, moments: list[int], *, quirks: tuple[str, ...] = ()) -> list[str]:
    """Kill an update before each of some statements; name each file that is neither old nor new."""
    old = state(old_file(folder / "old.shopclub"))
    new = state(folder / "whole.shopclub")
    assert (new[0], old[0] < new[0]) == (schema_version(), True)
    files = [old_file(folder / f"{moment}.shopclub") for moment in moments]
    faults, finished = [], 0
    for first in range(0, len(files), 2):
        pair = range(first, min(first + 2, len(files)))
        running = [migrate(files[place], moments[place], *quirks) for place in pair]
        for process in running:
            process.communicate()
            assert process.returncode < 0, "it was not killed"
    for file, moment in zip(files, moments, strict=True):
        found = state(file)
        finished += found == new
        if found not in (old, new):
            faults.append(f"killed before statement {moment}: version {found[0]}, a mixture")
            continue
        with open_shop(file, clock=SetClock(NOW), pin_cost=CHEAP) as shop:
            faults += [f"statement {moment}: {difference}" for difference in shop.check()]
            if one("SELECT count(*), sum(paid) FROM sale") != (6, 271_130):
                faults.append(f"killed before statement {moment}: sales are missing")
    print(f"{len(moments)} updates killed, {finished} of them when they were done")
    return faults


def test_an_update_killed_anywhere_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    count = statements_of_an_update(tmp_path)
    assert count > 100
    moments = [1 + count * part // 3 for part in (1, 2)]
    assert kill_updates(tmp_path, moments) == []


@pytest.mark.full
def test_ten_updates_killed_anywhere(tmp_path: Path) -> None:
    count = statements_of_an_update(tmp_path)
    moments = [1 + count * part // 11 for part in range(1, 11)]
    assert kill_updates(tmp_path, moments) == []


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_a_hundred_updates_killed_anywhere(tmp_path: Path) -> None:
    count = statements_of_an_update(tmp_path)
    moments = sorted(Random(0).sample(range(1, count + 1), min(100, count)))
    assert kill_updates(tmp_path, moments) == []


def test_an_update_that_is_not_one_transaction_is_found(tmp_path: Path) -> None:
    count = statements_of_an_update(tmp_path)
    (fault,) = kill_updates(tmp_path, [count // 2], quirks=("apart",))
    assert fault.endswith("a mixture")
