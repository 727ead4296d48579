"""What every test shares: strict settings, the real data and one Hypothesis profile."""

import gc
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from shopclub.kernel.rubbish import Collector

pytest_plugins = (
    "tests.in_memory",
    "tests.strictness",
    "tests.leftovers",
    "tests.encrypted_suite",
)

_COLLECTOR = Collector()

# The everyday run looks at the same examples each time and at no clock; a soak looks for others.
settings.register_profile(
    "everyday",
    deadline=None,
    max_examples=50,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("soak", deadline=None, max_examples=5_000)
settings.load_profile("everyday")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Collect between tests, on this thread: what a test left of Qt may not go on a lane."""
    if item.get_closest_marker("soak"):
        gc.enable()
    else:
        gc.disable()


def pytest_runtest_logfinish() -> None:
    """Collect what is due."""
    _COLLECTOR.collect_if_due()


@pytest.fixture(scope="session")
def shop_data() -> Path:
    """Return the folder of real purchases and old lists, or skip where there is none."""
    named = os.environ.get("SHOPCLUB_DATA")
    if not named:
        pytest.skip("SHOPCLUB_DATA is not set: no folder of real purchases to read")
    folder = Path(named)
    assert folder.is_dir(), f"SHOPCLUB_DATA names no folder: {folder}"
    return folder
