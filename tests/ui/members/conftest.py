from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import Desk, desk_in
from tests.ui.members.signing_up import Ends


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.fixture
def ends() -> Ends:
    return Ends()
