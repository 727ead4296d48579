"""A machine that slept: the day that came meanwhile begins, and a counter left alone is locked."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.ui.sleep_watch import SleepWatch
from shopclub.ui.today.page import TodayPage
from tests.builders import Desk, desk_in
from tests.ui.staff.stage import open_stage

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support.*", extend=True)


@dataclass(slots=True)
class Watched:
    """A watch, and what it told."""

    desk: Desk
    watch: SleepWatch
    told: list[str] = field(default_factory=list)

    def sleep(self, for_: timedelta) -> None:
        """Let the hands move while the machine stands still, and the timer come after it."""
        self.desk.clock.set(self.desk.clock.now() + for_)
        self.watch.look()


@pytest.fixture
def watched(qapp: QApplication, tmp_path: Path) -> Iterator[Watched]:
    told: list[str] = []
    with desk_in(tmp_path) as desk:
        watch = SleepWatch(
            open_shop=lambda: desk.shop,
            minutes=lambda: 5,
            woke=lambda: told.append("woke"),
            lock=lambda: told.append("lock"),
        )
        watch.look()
        yield Watched(desk, watch, told)
        watch.stop()


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(0, []), (59, []), (90, ["woke"]), (300, ["lock", "woke"]), (86_400 * 3, ["lock", "woke"])],
)
def test_a_sleep_is_noticed_by_its_length(watched: Watched, seconds: int, told: list[str]) -> None:
    watched.sleep(timedelta(seconds=seconds))
    assert watched.told == told
    watched.watch.look()
    assert watched.told == told, "once"


def test_a_machine_that_runs_and_a_clock_set_back_are_no_sleep(watched: Watched) -> None:
    watched.desk.clock.advance(timedelta(hours=9))
    watched.watch.look()
    watched.sleep(-timedelta(hours=3))
    assert watched.told == []


def test_after_a_night_asleep_the_counter_is_locked_and_the_day_has_begun(
    qapp: QApplication, tmp_path: Path
) -> None:
    with desk_in(tmp_path):
        pass
    with open_stage(tmp_path) as stage:
        stage.sign_in()
        stage.desk.sleep.look()
        stage.press("Return")
        stage.write("20")
        stage.clock.set(stage.clock.now() + timedelta(hours=14))
        stage.desk.sleep.look()
        stage.hands.settle()
        assert stage.cover() is not None
        last = stage.desk.watch._last
        assert last is not None
        assert last[1] == last[0].clock.today()


def test_the_page_that_was_left_open_shows_the_new_day(qapp: QApplication, tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.enrol("王小明")
    with open_stage(tmp_path) as stage:
        stage.sign_in()
        stage.press("F12")
        (page,) = stage.desk.window.findChildren(TodayPage)
        before = page._presenter.state.today
        assert before is not None
        stage.clock.set(stage.clock.now() + timedelta(hours=24))
        stage.desk.watch.look()
        stage.hands.settle()
        after = page._presenter.state.today
        assert after is not None
        assert after.day == before.day + timedelta(days=1)
