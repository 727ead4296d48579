"""What every test shares: strict settings, the real data and one Hypothesis profile."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

pytest_plugins = ("tests.strictness", "tests.encrypted_suite")

settings.register_profile("everyday", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.register_profile("soak", deadline=None, max_examples=5_000)
settings.load_profile("everyday")


@pytest.fixture(scope="session")
def shop_data() -> Path:
    """Return the folder of real purchases and old lists, or skip where there is none."""
    named = os.environ.get("SHOPCLUB_DATA")
    if not named:
        pytest.skip("SHOPCLUB_DATA is not set: no folder of real purchases to read")
    folder = Path(named)
    assert folder.is_dir(), f"SHOPCLUB_DATA names no folder: {folder}"
    return folder
