"""A shop for these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from tests.backup.small_disks import small_disk_at
from tests.builders import CHEAP, Desk, desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a new shop with its owner at the desk."""
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.fixture
def backups(desk: Desk) -> Backups:
    """Return the backups of that shop."""
    return Backups(desk.shop.path, desk.clock, pin_cost=CHEAP)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of its own that holds 1 MB."""
    with small_disk_at(tmp_path / "small", megabytes=1) as folder:
        yield folder
