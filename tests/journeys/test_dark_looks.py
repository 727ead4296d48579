"""Every screen and dialog in every dark look."""

from pathlib import Path

import pytest

from shopclub.config import Theme
from tests.journeys.stages import Look
from tests.journeys.tour import LOOKS, Shops, look_everywhere

DARK = [look for look in LOOKS if look.theme is Theme.DARK]


@pytest.mark.full
@pytest.mark.parametrize("look", DARK, ids=lambda look: look.name)
def test_every_screen_in_every_dark_look(tmp_path: Path, shops: Shops, look: Look) -> None:
    look_everywhere(tmp_path, shops, look)
