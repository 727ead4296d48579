"""A shop for these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import Desk, desk_in
from tests.rewards.stories import Counter


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a new shop with its owner at the desk."""
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.fixture
def counter(desk: Desk) -> Counter:
    """Return a desk and a member with 200 points."""
    counter = Counter(desk, desk.enrol())
    desk.give(200, to=counter.member)
    return counter
