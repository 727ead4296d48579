"""The sample shop, made once for the page of insights, and the page over it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.insights.period import Period
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.insights.presenter import InsightsPresenter
from shopclub.ui.insights.screen import InsightsScreen
from tests.insights.sample import make_sample_shop, opened_sample
from tests.ui.stand_ins import inline_jobs


@dataclass(slots=True)
class Stage:
    """The page on the screen, and what it asked for."""

    shop: Shop
    owner: Actor
    presenter: InsightsPresenter
    screen: InsightsScreen
    opened: list[int] = field(default_factory=list)
    summaries: list[Period] = field(default_factory=list)


@pytest.fixture(scope="package")
def sample_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of the sample, made once."""
    return make_sample_shop(tmp_path_factory.mktemp("sample") / "sample.shopclub")


@pytest.fixture
def sample(sample_path: Path) -> Iterator[tuple[Shop, Actor]]:
    """Return the sample, open, and its owner."""
    with opened_sample(sample_path) as opened:
        yield opened


@pytest.fixture
def stage(qapp: QApplication, sample: tuple[Shop, Actor]) -> Iterator[Stage]:
    """Return the page, read and shown."""
    shop, owner = sample
    opened: list[int] = []
    presenter = InsightsPresenter(shop, jobs=inline_jobs(), by=owner)
    screen = InsightsScreen(presenter, today=shop.insights.today(), open_member=opened.append)
    made = Stage(shop, owner, presenter, screen, opened)
    screen.summary_asked.connect(made.summaries.append)
    screen.resize(1064, 720)
    screen.show()
    qapp.processEvents()
    yield made
    screen.close()
    screen.deleteLater()
    qapp.processEvents()
