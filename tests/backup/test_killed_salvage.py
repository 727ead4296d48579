"""T12: a salvage is stopped or killed; no copy of the shop stays behind it."""

import os
import shutil
from pathlib import Path

import pytest

from shopclub.backup.salvage_beside import forget_salvage
from shopclub.backup.swapping import settle
from shopclub.storage.drafts import draft_of
from tests.builders import desk_in
from tests.trust.processes import told_by

TWO_DAYS = 2 * 24 * 60 * 60


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    with desk_in(tmp_path) as desk:
        desk.ring_up(1_000)
    return desk.shop.path


def beside(shop: Path) -> set[str]:
    return {path.name for path in shop.parent.iterdir()}


def killed(shop: Path, draft: Path, *, at: int) -> set[str]:
    """Salvage in a process that is killed before a touch of the disk; return what it leaves."""
    before = beside(shop)
    told_by("-m", "tests.backup.dying", "salvage", shop, draft, at, dies=True)
    return beside(shop) - before


def test_what_a_killed_salvage_left_goes_with_it_or_when_the_shop_goes_on(shop: Path) -> None:
    before = beside(shop)
    draft = draft_of(shop, token="abcd.salvaged")
    left = killed(shop, draft, at=4)
    assert left
    settle(shop)
    assert beside(shop) == before | left
    kept = shop.with_name("kept")
    kept.mkdir()
    for name in left:
        copy = shutil.copytree if shop.with_name(name).is_dir() else shutil.copy2
        copy(shop.with_name(name), kept / name)
    forget_salvage(draft)
    assert beside(shop) == before | {"kept"}
    for name in left:
        (kept / name).rename(shop.with_name(name))
    kept.rmdir()
    written = shop.stat().st_mtime + TWO_DAYS
    os.utime(shop, (written, written))
    settle(shop)
    assert beside(shop) == before


@pytest.mark.full
@pytest.mark.plain
def test_a_salvage_killed_before_any_touch_leaves_nothing_that_does_not_go(shop: Path) -> None:
    draft = draft_of(shop, token="abcd.salvaged")
    before = beside(shop)
    whole = shop.with_name("whole.shopclub")
    of = int(told_by("-m", "tests.backup.dying", "salvage", shop, whole, 0, dies=False))
    whole.unlink()
    assert of > 4
    for at in range(1, of + 1, 4):
        killed(shop, draft, at=at)
        forget_salvage(draft)
        assert beside(shop) == before, at
