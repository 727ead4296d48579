"""The lock: nothing to be seen, nothing to be reached, nothing lost (TRUST 97)."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from shopclub.ui.members.signup_dialog import SignupDialog
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.widgets.dialog import Dialog
from tests.builders import PIN
from tests.ui.staff.stage import CASHIER_PIN, SALES, Stage

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


def test_the_lock_covers_a_half_typed_sale_and_gives_it_back(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    on_stage.write("5678")
    on_stage.press("Return")
    on_stage.write("12.8+3")
    on_stage.press("Ctrl+L")
    cover = on_stage.cover()
    assert cover is not None
    window = on_stage.desk.window
    assert cover.mapTo(window, cover.rect().topLeft()) == window.rect().topLeft()
    assert cover.size() == window.size()
    assert window.childAt(window.rect().center()) in cover.findChildren(QWidget)
    assert not on_stage.counter().isEnabled()
    on_stage.press("Escape", "Tab", "F9")
    on_stage.write("9")
    assert on_stage.cover() is cover
    cover.focus_first()
    cover._pin.entry.clear()
    on_stage.write(CASHIER_PIN)
    on_stage.press("Return")
    assert on_stage.cover() is None
    assert on_stage.counter()._sale.amount.text() == "12.8+3"
    assert QApplication.focusWidget() is on_stage.counter()._sale.amount


def test_somebody_else_unlocks_and_goes_on_with_the_sale(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    on_stage.press("Return")
    on_stage.write("20")
    on_stage.press("Ctrl+L", "F1")
    on_stage.write(PIN)
    on_stage.press("Return", "Return", "Return")
    assert on_stage.read(SALES)[-1] == (1, 2_000)


def test_a_lock_over_a_dialog_keeps_the_dialog(on_stage: Stage) -> None:
    on_stage.sign_in()
    on_stage.press("F2")
    on_stage.write("13900000001")
    on_stage.press("Ctrl+L")
    (form,) = on_stage.desk.window.findChildren(SignupDialog)
    assert not form.isVisible()
    on_stage.desk.window.resize(1300, 740)
    on_stage.hands.settle()
    cover = on_stage.cover()
    assert cover is not None
    assert cover.size() == on_stage.desk.window.size()
    on_stage.write(PIN)
    on_stage.press("Return")
    assert form.isVisible()
    assert form._front.phone.entry.text() == "13900000001"
    assert QApplication.focusWidget() is form._front.phone.entry


def test_left_alone_the_counter_locks_and_input_puts_it_off(on_stage: Stage) -> None:
    on_stage.sign_in()
    on_stage.press("Return")
    on_stage.write("20")
    timer = on_stage.desk.auto_lock._timer
    assert timer.isActive()
    assert timer.interval() == 5 * 60_000
    timer.timeout.emit()
    assert on_stage.cover() is not None
    on_stage.write(PIN)
    on_stage.press("Return")
    assert on_stage.counter()._sale.amount.text() == "20"
    on_stage.desk.preferences.lock_after(0)
    on_stage.press("Escape")
    assert not timer.isActive(), "0 is never"
    on_stage.desk.preferences.lock_after(7)
    on_stage.press("Escape")
    assert timer.interval() == 7 * 60_000


@pytest.mark.parametrize(
    ("kind", "begins"),
    [(QEvent.Type.KeyPress, True), (QEvent.Type.KeyRelease, False)],
)
def test_only_what_people_do_puts_the_lock_off(
    on_stage: Stage, kind: QEvent.Type, begins: bool
) -> None:
    timer, before = on_stage.desk.auto_lock._timer, on_stage.desk.auto_lock.touches
    timer.stop()
    event = QKeyEvent(kind, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(on_stage.desk.window, event)
    assert timer.isActive() is begins
    assert (on_stage.desk.auto_lock.touches > before) is begins


def test_a_touch_of_the_window_puts_the_lock_off(on_stage: Stage) -> None:
    on_stage.sign_in()
    timer = on_stage.desk.auto_lock._timer
    timer.stop()
    handle = on_stage.desk.window.windowHandle()
    QTest.mouseMove(handle, handle.geometry().center() - handle.position())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert timer.isActive()


def test_what_happens_to_others_does_not_put_it_off(on_stage: Stage, qtbot: QtBot) -> None:
    on_stage.sign_in()
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    timer = on_stage.desk.auto_lock._timer
    timer.stop()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(elsewhere, event)
    assert not timer.isActive()


def test_an_open_menu_does_not_stay_over_the_lock(on_stage: Stage) -> None:
    on_stage.sign_in()
    seen: list[bool] = []

    def lock_now() -> None:
        seen.append(QApplication.activePopupWidget() is not None)
        on_stage.desk.auto_lock._timer.timeout.emit()

    QTimer.singleShot(0, on_stage.desk.window, lock_now)
    on_stage.press("F1")
    assert seen == [True]
    assert QApplication.activePopupWidget() is None
    assert on_stage.desk.window.staff.locked


def test_before_anyone_signed_in_nothing_is_locked(on_stage: Stage) -> None:
    on_stage.press("Ctrl+L")
    on_stage.desk.auto_lock._timer.timeout.emit()
    assert on_stage.cover() is None
    on_stage.sign_in()


def test_the_menu_locks_too(on_stage: Stage) -> None:
    on_stage.sign_in()
    on_stage.choose_in_menu(Qt.Key.Key_K)
    assert on_stage.cover() is not None


def test_what_the_till_answers_after_the_lock_does_not_lie_over_it(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    on_stage.press("Return")
    on_stage.write("250000")
    on_stage.press("Return")
    on_stage.desk.window.staff.lock()
    on_stage.counter()._presenter.confirm()
    on_stage.desk.window._counter().show_card(1)
    on_stage.desk.window.staff.appoint()
    on_stage.hands.settle()
    cover = on_stage.cover()
    assert cover is not None
    assert cover.isVisible()
    assert on_stage.asks() == []
    on_stage.write(CASHIER_PIN)
    on_stage.press("Return", "Return")
    assert len(on_stage.asks()) == 1, "Enter asks again, once the counter is there"


def test_a_card_asked_for_twice_is_shown_once(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    counter = on_stage.desk.window._counter()
    counter.show_card(1)
    counter.show_card(1)
    on_stage.hands.settle()
    (paper,) = on_stage.desk.window.findChildren(PaperDialog)
    paper.finish()
    on_stage.hands.settle()
    assert not [one for one in on_stage.desk.window.findChildren(PaperDialog) if one.isVisible()]


def test_a_file_dialog_does_not_stay_over_the_lock(on_stage: Stage, tmp_path: Path) -> None:
    on_stage.sign_in()
    window, answers = on_stage.desk.window, list[bool]()

    def take_it() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            answers.append(window.staff.locked)
            dialog.done(1)

    QTimer.singleShot(0, window, window.staff.lock)
    QTimer.singleShot(300, window, take_it)
    chosen, _ = QFileDialog.getSaveFileName(window, "Export", str(tmp_path / "members.csv"))
    assert (chosen, answers) == ("", []), "nobody can answer it while it is locked"
    window.activateWindow()
    on_stage.hands.settle()
    cover = on_stage.cover()
    assert cover is not None
    on_stage.write(PIN)
    on_stage.press("Return")
    assert on_stage.cover() is None


@pytest.mark.full
def test_what_was_asked_before_signing_out_opens_nothing_over_the_sign_in(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    window = on_stage.desk.window
    shop, doors = window.open_shop(), window._counter()._doors
    assert shop is not None
    assert doors is not None
    on_stage.press("Return")
    on_stage.write("20")
    on_stage.press("Return", "Return")
    ways = doors.ways()
    ways.undo_last()
    ways.redeem_gift(1)
    doors.show_card(1)
    window.to_sign_in(shop)
    on_stage.hands.settle()
    assert not [one for one in window.findChildren(Dialog) if one.isVisible()]
