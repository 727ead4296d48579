"""Every screen and dialog in every light look; the dark ones have a file, to be run beside."""

from pathlib import Path

import pytest

from shopclub.config import Theme
from tests.journeys.stages import Look
from tests.journeys.tour import EVERYDAY, FURTHER, LOOKS, Shops, look_everywhere

pytestmark = pytest.mark.timeout(600)  # half a minute alone; a busy machine takes longer
LIGHT = [look for look in LOOKS if look.theme is Theme.LIGHT]


def test_every_screen_in_the_everyday_look(tmp_path: Path, shops: Shops) -> None:
    look_everywhere(tmp_path, shops, EVERYDAY)


@pytest.mark.full
@pytest.mark.parametrize("look", LIGHT, ids=lambda look: look.name)
def test_every_screen_in_every_light_look(tmp_path: Path, shops: Shops, look: Look) -> None:
    look_everywhere(tmp_path, shops, look)


@pytest.mark.soak
@pytest.mark.parametrize("look", FURTHER, ids=lambda look: look.name)
def test_every_screen_in_a_small_window_and_at_twice_the_size(
    tmp_path: Path, shops: Shops, look: Look
) -> None:
    look_everywhere(tmp_path, shops, look)
