"""T2: the power is cut at any moment: no answered sale is lost, and no file is damaged.

The control sells with NORMAL syncs, which SQLite allows: it must lose, or the replay is no test.
"""

from pathlib import Path

import pytest

from shopclub.storage.engines import DriverError
from tests.builders import desk_in
from tests.encrypted_suite import connect
from tests.trust.failing_disk import run_on
from tests.trust.power_cut import Disk, Operation, cuts

MODULE = "tests.trust.selling_process"
SHOP = "grocer.shopclub"
FULL, NORMAL = 2, 1


def faults_after(folder: Path, *, count: int, synchronous: int, sales: int = 40) -> list[str]:
    """Sell, cut the power again and again, and name what was lost or damaged."""
    with desk_in(folder / "shop"):
        pass
    shop = folder / "shop" / SHOP
    start = {SHOP: shop.read_bytes()}
    log = folder / "log"
    run_on(shop.parent, MODULE, str(shop), str(sales), str(synchronous), log=log)
    after = folder / "after"
    after.mkdir()
    found: list[str] = []
    answers = 0
    for number, (files, answered) in enumerate(
        cuts(start, log.read_bytes(), count=count, seed=synchronous)
    ):
        for path in after.iterdir():
            path.unlink()
        for name, content in files.items():
            (after / name).write_bytes(content)
        answers += len(answered)
        found += [f"cut {number}: {fault}" for fault in _faults_of(after / SHOP, answered)]
    print(f"{count} cuts, {answers} answered sales looked for, {len(found)} lost or damaged")
    assert answers > count
    return found


def _faults_of(path: Path, answered: tuple[str, ...]) -> list[str]:
    connection = connect(path)
    try:
        there = {name for (name,) in connection.execute("SELECT id FROM sale")}
        lost = [f"{name} is lost" for name in answered if name not in there]
        sound = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        return lost if sound else [*lost, "the file is damaged"]
    except DriverError as error:
        return [f"the file is damaged: {error}"]
    finally:
        connection.close()


@pytest.mark.parametrize(
    "count",
    [
        20,
        pytest.param(300, marks=pytest.mark.full),
        pytest.param(3_000, marks=[pytest.mark.soak, pytest.mark.timeout(1_800)]),
    ],
)
def test_a_power_cut_loses_no_answered_sale_and_damages_nothing(tmp_path: Path, count: int) -> None:
    assert faults_after(tmp_path, count=count, synchronous=FULL) == []


def test_the_same_with_fewer_syncs_loses_sales(tmp_path: Path) -> None:
    faults = faults_after(tmp_path, count=25, synchronous=NORMAL, sales=20)
    assert [fault for fault in faults if "is lost" in fault]


def test_only_what_was_synced_is_sure_to_be_there() -> None:
    import random

    disk = Disk()
    disk.do(Operation("w", "a", 0, b"sure" * 256))
    disk.do(Operation("s", "a"))
    disk.do(Operation("w", "a", 0, b"lost" * 256))
    found = {disk.cut(random.Random(seed))["a"][:4] for seed in range(20)}
    assert found == {b"sure", b"lost"}
