"""The technical log is shown in the whole window, as errors are."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import Desk, desk_in
from tests.ui.bugs.conftest import put_back, watched

__all__ = ["put_back", "watched"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk
