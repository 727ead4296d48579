"""Every further dialog in some looks: long words, much room, little light."""

from pathlib import Path

import pytest

from tests.journeys.stages import Look
from tests.journeys.tour import TO_LOOK_FURTHER, FurtherShops, look_further


@pytest.mark.full
@pytest.mark.parametrize("look", TO_LOOK_FURTHER, ids=lambda look: look.name)
def test_every_further_dialog_is_whole(
    tmp_path: Path, further_shops: FurtherShops, look: Look
) -> None:
    look_further(tmp_path, further_shops, look)
