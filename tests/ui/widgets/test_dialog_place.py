import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import apply_look
from tests.ui.widgets.stage import Window, signup


def test_the_dialog_lies_in_the_middle_and_follows_the_window(window: Window) -> None:
    dialog, _, _ = signup()
    dialog.open_over(window.search)
    assert dialog.width() == 640
    assert dialog.geometry().center().x() in (639, 640)

    window.resize(1000, 600)

    assert dialog.geometry().center().x() in (499, 500)


def test_a_dialog_too_tall_scrolls_its_content_and_keeps_its_foot(window: Window) -> None:
    dialog, _, _ = signup()
    for number in range(20):
        dialog.body.addWidget(Field(f"More {number}"))
    dialog.open_over(window.search)

    assert dialog.height() == 720 - 32
    foot = dialog.primary_button.mapTo(window, QPoint(0, 0)).y()
    assert foot + 48 < 720 - 16


def test_the_dialog_grows_when_a_problem_is_said(window: Window, qtbot: QtBot) -> None:
    dialog, phone, _ = signup()
    dialog.open_over(window.search)
    before = dialog.height()

    phone.set_problem(Problem.WARN, "Another member has this number.")

    qtbot.waitUntil(lambda: dialog.height() > before)
    assert phone.editor.property("problem") == "warn"


def test_a_note_of_a_field_that_would_wrap_elsewhere_leaves_nothing_out_of_sight(
    window: Window, qapp: QApplication
) -> None:
    dialog = Dialog("Adjust points", primary="Adjust")
    says = QLabel("Counts for the balance, never for the tier.")
    says.setWordWrap(True)
    points, reason = Field("Points"), Field("Reason")
    for part in (says, points, reason):
        dialog.body.addWidget(part)
    dialog.open_over(window.search)
    points.set_note("162 now, +50, 212 then; usable until 30 Nov 2027")
    reason.set_problem(Problem.DANGER, "A reason is needed.")
    qapp.processEvents()
    qapp.processEvents()
    (area,) = dialog.findChildren(QScrollArea)
    inside = area.widget()
    assert inside is not None
    assert inside.height() <= area.viewport().height()


def test_the_scrim_follows_a_change_of_the_look(
    window: Window, qapp: QApplication, qtbot: QtBot
) -> None:
    dialog, _, _ = signup()
    dialog.open_over(window.search)

    def corner() -> int:
        return QColor(window.grab().toImage().pixelColor(4, 4)).lightness()

    before = corner()
    apply_look(qapp, tokens(Scheme.DARK))

    qtbot.waitUntil(lambda: corner() < 20)
    assert before > 80


def test_a_dialog_has_one_of_three_widths() -> None:
    with pytest.raises(ValueError, match="640"):
        Dialog("Refund", width=700)


def test_a_text_that_fits_leaves_no_scroll_bar(window: Window, qapp: QApplication) -> None:
    """A bar that came while the frame was still low takes room, so that it would be needed."""
    dialog, label = Dialog("A title"), QLabel()
    label.setWordWrap(True)
    dialog.body.addWidget(label)
    dialog.open_over(window.search)
    (area,) = dialog.findChildren(QScrollArea)
    for words in (*range(30, 60), 6_000):
        label.setText("")
        qapp.processEvents()
        label.setText("word " * words)
        qapp.processEvents()
        assert (area.verticalScrollBar().maximum() > 0) is (words == 6_000), words


def test_the_scrim_lies_on_the_window_as_it_has_just_become(
    window: Window, qapp: QApplication
) -> None:
    dialog, _, _ = signup()
    qapp.processEvents()
    before = window.search.width()
    layout = window.screen_of_it.layout()
    assert layout is not None
    layout.setContentsMargins(200, 0, 200, 0)
    dialog.open_over(window.search)
    assert window.search.width() < before
