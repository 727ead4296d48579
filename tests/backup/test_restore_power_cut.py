"""Bad input 90: the power is cut while a backup is put back; what was not synced may be lost.

A sync makes the content of its file durable, and that of a folder the names in it. Of the names
that changed after that any first part may have reached the disk, of the content of each file any.
"""

import random
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.backup.test_killed import Case, case, judge
from tests.trust.failing_disk import run_on
from tests.trust.power_cut import Disk, Operation, operations

__all__ = ["case"]
pytestmark = pytest.mark.plain
MODULE = "tests.backup.dying"
LAST = 30
"""So many operations at the end let the backup take the place."""


@dataclass(slots=True)
class Folder:
    """The files of a folder by their content, which names come to have, and which are durable."""

    disk: Disk = field(default_factory=Disk)
    names: dict[str, str] = field(default_factory=dict)
    durable: list[dict[str, str]] = field(default_factory=list)

    def do(self, one: Operation) -> None:
        """Let an operation reach the memory of the disk, or the disk."""
        place, _, to = one.name.partition("\t")
        match one.kind:
            case "r":
                self.names[to] = self.names.pop(place)
            case "l":
                self.names[to] = self.names[place]
            case "u":
                self.names.pop(place, None)
            case "s" if place not in self.names:
                self.durable.clear()
            case _:
                if place not in self.names:
                    self.names[place] = f"{place} {len(self.disk.durable | self.disk.waiting)}"
                self.disk.do(Operation(one.kind, self.names[place], one.offset, one.data))
        self.durable.append(dict(self.names))

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return the files as they may be after a cut now."""
        content = self.disk.cut(chance)
        names = chance.choice(chance.choice((self.durable, self.durable[-6:])))
        return {name: content.get(held, b"") for name, held in names.items()}


def _place(chance: random.Random, *, of: int) -> int:
    """Choose where to cut: anywhere, or where one file takes the place of another."""
    return chance.randint(chance.choice((1, of - LAST)), of)


def faults_after(
    case: Case, folder: Path, *, count: int, seed: int, quirks: tuple[str, ...] = ()
) -> list[str]:
    """Put a backup back, cut the power again and again, and name what is neither old nor new."""
    ready, log = case.copy_to(folder / "shop"), folder / "log"
    start = Folder()
    for path in (ready.shop, ready.backup):
        start.disk.durable[str(path)] = bytearray(path.read_bytes())
        start.names[str(path)] = str(path)
    start.durable.append(dict(start.names))
    how = (str(ready.shop), str(ready.backup), "0", "copied by writes", *quirks)
    run_on(ready.shop.parent, MODULE, "restore", *how, log=log)
    done = list(operations(log.read_bytes(), with_folder=True))
    assert {one.kind for one in done} >= {"w", "s", "r"}
    chance, at, found = random.Random(seed), 0, list[str]()
    for place in sorted(_place(chance, of=len(done)) for _ in range(count)):
        for one in done[at:place]:
            start.do(one)
        at = place
        shutil.rmtree(ready.shop.parent)
        for name, content in start.cut(chance).items():
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_bytes(content)
        found += [f"cut after {place} of {len(done)}: {fault}" for fault in judge(ready)]
    print(f"{count} cuts in {len(done)} operations, {len(found)} faults")
    return found


@pytest.mark.parametrize("count", [20, pytest.param(150, marks=pytest.mark.full)])
def test_a_power_cut_in_a_restore_leaves_the_old_shop_or_the_new_one(
    case: Case, tmp_path: Path, count: int
) -> None:
    assert faults_after(case, tmp_path, count=count, seed=1) == []


def test_a_restore_that_syncs_nothing_is_found(case: Case, tmp_path: Path) -> None:
    found = faults_after(case, tmp_path, count=25, seed=2, quirks=("without syncs",))
    assert [fault for fault in found if "neither old nor new" in fault or "not kept" in fault]
