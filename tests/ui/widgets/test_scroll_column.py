"""A column scrolls up and down only, and Tab stops at what is in it, not at itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from shopclub.ui.widgets.scroll_column import ScrollColumn


def test_what_is_too_high_scrolls_and_what_is_too_wide_does_not(qtbot: QtBot) -> None:
    inner, column = QLabel("much"), ScrollColumn()
    inner.setMinimumSize(400, 900)
    column.setWidget(inner)
    column.resize(200, 300)
    qtbot.addWidget(column)
    column.show()
    assert column.verticalScrollBar().maximum() > 0
    assert not column.horizontalScrollBar().isVisible()
    assert column.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_what_is_small_fills_the_column(qtbot: QtBot) -> None:
    inner, column = QWidget(), ScrollColumn()
    column.setWidget(inner)
    column.resize(200, 300)
    qtbot.addWidget(column)
    column.show()
    assert inner.width() == column.viewport().width()
