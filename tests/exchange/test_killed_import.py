"""T13: the process that imports is killed anywhere: all or nothing, and it can be done again."""

import shutil
from pathlib import Path
from random import Random

import pytest

from shopclub.exchange.refusals import AlreadyImported
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from tests.builders import CHEAP, Desk
from tests.encrypted_suite import copied
from tests.exchange.killed_imports import (
    import_killed_at_statement,
    killed_import,
    whole_import,
    write_list,
)

ROUNDS = pytest.mark.parametrize(
    "rounds",
    [
        pytest.param(10, marks=pytest.mark.full),
        pytest.param(100, marks=[pytest.mark.soak, pytest.mark.timeout(1_800)]),
    ],
)
LISTED = 300
COUNTED = ("member", "point_entry", "imported_file")


def counts() -> list[int]:
    """Return how many rows an import left in each of its tables."""
    return [rows(f"SELECT count(*) FROM {table}")[0][0] for table in COUNTED]


def test_a_killed_import_leaves_nothing_and_can_be_done_again(desk: Desk, tmp_path: Path) -> None:
    path = write_list(tmp_path / "list.csv", members=900)
    shop, clock = desk.shop.path, desk.clock
    desk.shop.close()
    for at in (250, 750, 900):
        killed_import(shop, path, at=at, now=clock.now())
        with open_shop(shop, clock=clock, pin_cost=CHEAP) as again:
            assert counts() == [0, 0, 0]
            assert again.check() == ()
    with open_shop(shop, clock=clock, pin_cost=CHEAP) as again:
        assert whole_import(again, path).members == 900
        assert again.check() == ()


@ROUNDS
def test_an_import_killed_before_any_statement_is_there_or_not(
    desk: Desk, tmp_path: Path, rounds: int
) -> None:
    path = write_list(tmp_path / "list.csv", members=LISTED)
    shop, clock = desk.shop.path, desk.clock
    desk.shop.close()
    whole = copied_to(shop, tmp_path / "whole.shopclub")
    count = import_killed_at_statement(whole, path, at=0, now=clock.now())
    assert count > LISTED
    anywhere = Random(13).sample(range(1, count - 8), rounds - 8)
    done = 0
    for at in (*anywhere, *range(count - 7, count + 1)):
        file = copied_to(shop, tmp_path / f"{at}.shopclub")
        import_killed_at_statement(file, path, at=at, now=clock.now())
        with open_shop(file, clock=clock, pin_cost=CHEAP) as again:
            found = counts()
            assert found in ([0, 0, 0], [LISTED, LISTED, 1]), at
            assert again.check() == ()
            if any(found):
                done += 1
                with pytest.raises(AlreadyImported):
                    whole_import(again, path)
            else:
                assert whole_import(again, path).members == LISTED
            assert counts() == [LISTED, LISTED, 1]
            assert again.check() == ()
    print(f"{rounds} killed of {count} statements, {done} of them when it was done")
    assert done < rounds


def copied_to(shop: Path, file: Path) -> Path:
    """Copy a closed shop file, with its key where it has one."""
    shutil.copy(shop, file)
    return copied(file)
