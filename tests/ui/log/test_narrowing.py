"""What narrows the log: days as people write them, and searches whose answers come late."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.ui.insights.periods import range_of
from shopclub.ui.log.days import days_of
from tests.builders import Desk, desk_in
from tests.ui.log.test_presenter import Watched
from tests.ui.stand_ins import StepExecutor, jobs_on


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        desk.enrol("王小明", "13800138000")
        desk.ring_up(1_000)
        yield desk


@pytest.mark.parametrize(
    "entry",
    ["2026-12-01", "2026-12-1", "2026/12/1", "2026.12.1", "2026年12月1日", "２０２６－１２－１"],
)
def test_a_day_is_read_as_people_write_it_wherever_days_narrow(entry: str) -> None:
    assert days_of(entry, "") == (date(2026, 12, 1), None)
    assert range_of(entry, entry).first == date(2026, 12, 1)


def answer(lane: StepExecutor) -> None:
    while lane.waiting:
        lane.step()


def test_a_search_that_was_given_up_narrows_nothing_when_it_is_answered(desk: Desk) -> None:
    lane = StepExecutor()
    page = Watched(desk, jobs=jobs_on(lane))
    answer(lane)
    whole = page.state.shown
    page.presenter.narrow.look_for("王小明")
    page.presenter.narrow.look_for("")
    answer(lane)
    assert (page.state.about, page.state.shown) == (None, whole)
    page.presenter.narrow.look_for("王小明")
    lane.step()
    assert page.state.about is not None
    page.presenter.narrow.drop_about()
    answer(lane)
    assert page.presenter.state.about is None
    assert (page.state.asked.subjects, page.state.shown) == ((), whole)
