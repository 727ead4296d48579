"""The panel of targets on the page: when it is read, what it says, and what opens from it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shopclub.insights.behind import Behind, Question
from shopclub.insights.target_months import TargetsRead
from shopclub.targets.target import Figure, Target, TargetSaid
from shopclub.targets.way import progress_of
from shopclub.ui.fonts import load_fonts
from shopclub.ui.insights.presenter import InsightsPresenter
from shopclub.ui.insights.state import InsightsState
from shopclub.ui.insights.target_dialog import TargetDialog
from shopclub.ui.insights.targets_panel import TargetsPanel
from shopclub.ui.insights.targets_shown import targets_shown
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look
from tests.builders import Desk, desk_in
from tests.ui.insights.conftest import Stage
from tests.ui.stand_ins import RecordingView, StepExecutor, jobs_on

OCTOBER, TODAY = date(2026, 10, 1), date(2026, 11, 22)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def targets_in(view: RecordingView[InsightsState]) -> TargetsRead | None:
    """Return the targets that a view shows now."""
    return view.last.targets


def read_of(*said: tuple[TargetSaid, int | None]) -> TargetsRead:
    """Return targets with the same figure in each month."""
    progress = tuple(
        progress_of(
            Target(place, one),
            {one.month(at): figure for at in range(1, one.months + 1)},
            today=TODAY,
        )
        for place, (one, figure) in enumerate(said, start=1)
    )
    return TargetsRead(TODAY, "CNY", progress, {})


RATE = TargetSaid(Figure.REPURCHASE, OCTOBER, 4, 300, 340)
READ = read_of(
    (RATE, 320),
    (replace(RATE, figure=Figure.RETENTION, first=date(2026, 11, 1)), 455),
    (replace(RATE, figure=Figure.VISITS), None),
    (replace(RATE, figure=Figure.ACTIVE, first=date(2027, 1, 1)), 0),
    (replace(RATE, figure=Figure.BASKET, goal=20), 300),
)


def test_a_row_tells_of_the_last_month_that_is_over_or_of_the_one_that_runs() -> None:
    assert [row.said for row in targets_shown(READ)] == [
        "Repurchase rate, 30.0% to 34.0% by Jan 2027, 32.0%, expected 31.0%, Oct 2026, reached",
        "Retention, 30.0% to 34.0% by Feb 2027, 45.5%, expected 31.0%, Nov 2026, still running",
        "Visits each, 3.00 to 3.40 by Jan 2027, –, expected 3.10, Oct 2026, no figure",
        "Active members, 300 to 340 by Apr 2027, begins Jan 2027",
        "Members' basket, ¥3.00 to ¥0.20 by Jan 2027, ¥3.00, expected ¥2.30, Oct 2026, behind",
    ]
    bars = targets_shown(READ)[0].bars
    assert [(bar.whole, bar.members, bar.before) for bar in bars] == [
        (320, 320, 310), (320, 0, 320), (0, 0, 330), (0, 0, 340),
    ]  # fmt: skip
    assert bars[0].said == "October 2026: expected 31.0%, 32.0%, reached"
    assert bars[2].said == "December 2026: expected 33.0%"


def test_targets_are_read_after_all_else_and_kept_when_another_period_is_asked_for(
    desk: Desk,
) -> None:
    desk.shop.targets.add(RATE, by=desk.owner)
    lane, view = StepExecutor(), RecordingView[InsightsState]()
    presenter = InsightsPresenter(desk.shop, jobs=jobs_on(lane), by=desk.owner)
    presenter.attach(view)
    for _ in range(3):
        lane.step()
    assert view.last.steps is not None
    lane.step()
    assert targets_in(view) is None, "October is read, November follows"
    presenter.ask(Question(Behind.BUYERS, presenter.state.period))
    assert len(lane.waiting) == 2, "whoever asks for something else waits for one month at most"
    lane.step()
    first = targets_in(view)
    assert first is not None
    assert [one.target.said.figure for one in first.progress] == [Figure.REPURCHASE]
    lane.step()
    presenter.choose(1)
    assert targets_in(view) is first, "they are of no period"
    for _ in range(3):
        lane.step()
    presenter.choose(2)
    lane.step()
    assert targets_in(view) is first, "nobody waits for those any more"


def test_the_panel_says_what_it_is_for_while_there_is_no_target(
    qapp: QApplication, stage: Stage
) -> None:
    panel = stage.screen._charts.targets
    assert panel.nothing.isVisible()
    assert panel.nothing.text().startswith("No target yet. Say what a figure is")
    assert (panel.add.isVisible(), panel.rows) == (True, [])
    wanted: list[bool] = []
    stage.screen.target_wanted.connect(lambda: wanted.append(True))
    panel.add.setFocus()
    QTest.keyClick(panel.add, Qt.Key.Key_Space)
    assert wanted == [True]


def test_a_row_opens_its_target_by_the_keyboard_and_who_only_looks_sets_none(
    qapp: QApplication,
) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    panel, opened = TargetsPanel(), list[int]()
    panel.chosen.connect(opened.append)
    panel.show_targets(READ, only_reads=True)
    panel.show()
    qapp.processEvents()
    assert not panel.add.isVisible()
    assert not panel.nothing.isVisible()
    panel.rows[2].setFocus()
    QTest.keyClick(panel.rows[2], Qt.Key.Key_Return)
    assert opened == [3]
    before = panel.rows
    panel.show_targets(replace(READ, known={}), only_reads=True)
    assert panel.rows is before, "rows that say the same stay"
    panel.deleteLater()


def test_a_target_opens_month_by_month_and_is_changed_and_ended_from_there(
    qapp: QApplication, stage: Stage
) -> None:
    done: list[str] = []
    progress = READ.progress[0]
    dialog = TargetDialog(
        progress, READ, change=lambda: done.append("change"), end=lambda: done.append("end")
    )
    dialog.open_over(stage.screen)
    qapp.processEvents()
    model = dialog.table.model()
    shown = [
        [model.index(row, column).data(Qt.ItemDataRole.DisplayRole) for column in range(5)]
        for row in range(model.rowCount())
    ]
    assert shown == [
        ["November 2026", "32.0%", "32.0%", "0.0 pt", "still running"],
        ["October 2026", "32.0%", "31.0%", "+1.0 pt", "reached"],
    ]
    dialog.bars.chosen.emit(0)
    assert dialog.table.currentIndex().row() == 1
    dialog.bars.chosen.emit(3)
    assert dialog.table.currentIndex().row() == 1, "a month to come has no row"
    dialog.primary_button.click()
    assert done == ["change"]
    only_read = TargetDialog(progress, READ, change=None, end=None)
    only_read.open_over(stage.screen)
    assert not only_read.end.isVisible()
    assert not only_read.primary_button.isVisible()
    only_read.dismiss()
    to_end = TargetDialog(progress, READ, change=None, end=lambda: done.append("end"))
    to_end.open_over(stage.screen)
    to_end.end.click()
    assert done == ["change", "end"]
