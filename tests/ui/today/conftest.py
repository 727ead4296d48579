"""A shop for these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import Desk, desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=None) as made:
        yield made
