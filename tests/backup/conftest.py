"""A shop for these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
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
