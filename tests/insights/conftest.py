"""The sample shop of these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from tests.insights.sample import make_sample_shop, opened_sample


@pytest.fixture(scope="package")
def sample_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of the sample, made once."""
    return make_sample_shop(tmp_path_factory.mktemp("sample") / "sample.shopclub")


@pytest.fixture
def sample(sample_path: Path) -> Iterator[tuple[Shop, Actor]]:
    """Return the sample, open, and its owner."""
    with opened_sample(sample_path) as opened:
        yield opened
