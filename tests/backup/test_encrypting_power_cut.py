"""The power is cut while a shop is encrypted, gets another key or becomes plain again."""

import random
import shutil
from pathlib import Path

import pytest

from tests.backup.test_encrypting_killed import Shops, judge, shops
from tests.backup.test_restore_power_cut import LAST, MODULE, Folder
from tests.trust.failing_disk import run_on
from tests.trust.power_cut import operations

__all__ = ["shops"]
pytestmark = pytest.mark.plain


def faults_after(shops: Shops, log: Path, deed: str, *, count: int, seed: int) -> list[str]:
    """Change the key, cut the power again and again near the end, and name what is not whole."""
    case = shops.ready_for(deed)
    folder, disk = case.shop.parent, Folder()
    for path in (path for path in folder.rglob("*") if path.is_file()):
        disk.disk.durable[str(path)] = bytearray(path.read_bytes())
        disk.names[str(path)] = str(path)
    disk.durable.append(dict(disk.names))
    how = (deed, str(case.shop), str(case.shop), "0", "copied by writes")
    run_on(folder, MODULE, *how, log=log)
    done = list(operations(log.read_bytes(), with_folder=True))
    chance, at, found = random.Random(seed), 0, list[str]()
    for place in sorted(chance.randint(len(done) - LAST, len(done)) for _ in range(count)):
        for one in done[at:place]:
            disk.do(one)
        at = place
        shutil.rmtree(folder)
        for name, content in disk.cut(chance).items():
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_bytes(content)
        found += [f"cut after {place} of {len(done)}: {fault}" for fault in judge(case, deed)]
    print(f"{count} cuts in the last {LAST} of {len(done)} operations, {len(found)} faults")
    return found


@pytest.mark.parametrize("deed", ["encrypt", "change key", "decrypt"])
@pytest.mark.parametrize("count", [10, pytest.param(150, marks=pytest.mark.full)])
def test_a_power_cut_leaves_the_old_file_or_the_new_one(
    shops: Shops, tmp_path: Path, deed: str, count: int
) -> None:
    assert faults_after(shops, tmp_path / "log", deed, count=count, seed=1) == []
