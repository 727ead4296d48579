"""The owner looks at a month in every language and look: nothing cut, faint or left in English."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.app import places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.kernel.clock import SetClock
from shopclub.staff.roles import Actor, Role
from shopclub.ui.application import Desk, make_application, open_desk
from shopclub.ui.insights.screen import InsightsScreen
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.rehearsal import Rehearsal
from tests.insights.sample import NOW, make_sample_shop
from tests.journeys.looks import inspect
from tests.ui.languages import IN_TURN

Stage = tuple[Desk, Rehearsal]


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    shop = make_sample_shop(tmp_path / "shop.shopclub")
    where = places(shop=shop, config=tmp_path / "settings.toml", papers=tmp_path / "papers")
    save_config(Config(language="en", theme=Theme.LIGHT), path=where.config)
    app = make_application([])
    desk = open_desk(app, start_of(where, clock=SetClock(NOW)))
    try:
        hands = Rehearsal(app, desk)
        opened = desk.window.open_shop()
        assert opened is not None
        desk.window.to_counter(Actor(1, "老王", Role.OWNER))
        desk.window._office.open(opened, by=Actor(1, "老王", Role.OWNER), page="insights")
        hands.settle()
        yield desk, hands
    finally:
        desk.end()


@pytest.mark.parametrize("language", IN_TURN)
def test_the_page_is_whole_in_every_look_and_size(stage: Stage, language: str) -> None:
    desk, hands = stage
    hands.choose_language(language)
    for theme in (Theme.LIGHT, Theme.DARK):
        hands.wear(theme)
        for size in ((1280, 720), (1024, 600)):
            desk.window.resize(*size)
            hands.settle()
            found = inspect(desk.window, language=language)
            assert found.measured > 10
            assert found.faults == ()


def test_one_key_opens_the_summary_of_the_month_as_paper(stage: Stage) -> None:
    desk, hands = stage
    (screen,) = desk.window.findChildren(InsightsScreen)
    screen.take_focus()
    hands.press("F9")
    hands.require(PaperDialog.__name__)
    (dialog,) = desk.window.findChildren(PaperDialog)
    hands.wait_for(lambda: dialog._state.page_count > 0, what="the summary")
    dialog._save.click()
    hands.settle()
    assert [path.suffix for path in (desk_papers(desk)).iterdir()] == [".pdf"]


def desk_papers(desk: Desk) -> Path:
    """Return the folder of papers of a desk."""
    (screen,) = desk.window.findChildren(PaperDialog)
    saved = screen._state.saved
    assert saved is not None
    return saved.parent
