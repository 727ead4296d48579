"""A shop of these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import Desk, desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a new shop with its owner at the desk."""
    with desk_in(tmp_path) as desk:
        yield desk
