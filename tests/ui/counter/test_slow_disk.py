"""A slow disk: while a sale waits to be saved the screen says that it is not saved yet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.members.members import Member
from shopclub.storage.database import rows
from shopclub.ui.counter.presenter import CounterPresenter
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.counter.state import Stage
from tests.builders import Desk
from tests.journeys.looks import inspect
from tests.ui.counter.at_the_screen import Ways, crowded, focus, press, stage, write
from tests.ui.languages import IN_TURN
from tests.ui.stand_ins import StepExecutor, jobs_on, speaking

WAITING = "Not saved yet. The disk or another till is slow: wait for the answer."


@pytest.fixture
def steps() -> StepExecutor:
    return StepExecutor()


@pytest.fixture
def slow(
    desk: Desk, ming: Member, steps: StepExecutor, ways: Ways, light: None, qtbot: QtBot
) -> CounterScreen:
    """Return the counter with a sale whose payment was taken, and which is not saved yet."""
    presenter = CounterPresenter(
        desk.shop, jobs=jobs_on(steps), actor=desk.owner, received=lambda _: None
    )
    screen = CounterScreen(presenter, ways=ways.as_ways())
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    screen.show()
    screen.activateWindow()
    screen.take_focus()
    qtbot.waitUntil(screen._search.hasFocus)
    for typed in ("5678", "128"):
        write(typed)
        answer_all(steps)
        press(Qt.Key.Key_Return)
        answer_all(steps)
    assert stage(screen) is Stage.PAYING
    press(Qt.Key.Key_Return)
    assert steps.waiting
    return screen


def answer_all(steps: StepExecutor) -> None:
    while steps.waiting:
        steps.step()


def said(screen: CounterScreen) -> str:
    return screen._sale.strip.tendered.accessibleDescription()


def test_a_sale_that_is_not_saved_after_a_while_says_so_until_it_is(
    slow: CounterScreen, steps: StepExecutor
) -> None:
    waiting = slow._sale.strip.waiting
    assert waiting.isActive()
    assert said(slow) == ""
    waiting.timeout.emit()
    assert said(slow) == WAITING
    press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert (stage(slow), said(slow)) == (Stage.PAYING, WAITING)
    before = rows("SELECT count(*) FROM sale")[0][0]
    answer_all(steps)
    assert rows("SELECT count(*) FROM sale") == [(before + 1,)]
    assert (stage(slow), said(slow)) == (Stage.SEARCH, "")
    assert not waiting.isActive()
    assert focus() is slow._search


def test_a_refusal_takes_the_place_of_the_wait(
    slow: CounterScreen, steps: StepExecutor, desk: Desk
) -> None:
    slow._sale.strip.waiting.timeout.emit()
    desk.shop.path.unlink()
    answer_all(steps)
    assert said(slow).startswith("The sale was NOT saved.")
    assert not slow._sale.strip.waiting.isActive()


@pytest.mark.parametrize("language", IN_TURN)
def test_the_wait_is_read_whole_in_a_low_window(
    slow: CounterScreen, qapp: QApplication, language: str
) -> None:
    with speaking(qapp, language):
        slow.resize(1024, 640)
        slow._sale.strip.waiting.timeout.emit()
        qapp.processEvents()
        assert crowded(slow) == []
        assert [fault for fault in inspect(slow).faults if "yet" in fault or "还" in fault] == []
        assert said(slow)
        assert (said(slow) == WAITING) == (language == "en")
