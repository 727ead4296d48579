from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import Desk, desk_in
from tests.ui.settings.editing import Editing, edit


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=None) as made:
        yield made


@pytest.fixture
def editing(desk: Desk) -> Editing:
    """The settings opened by the owner."""
    return edit(desk)
