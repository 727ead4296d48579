"""A row of lots keeps all its words whole: in one line where there is room, else in two."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopclub.ui.fonts import load_fonts
from shopclub.ui.members.lot_row import LotRow
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import apply_look


@pytest.mark.parametrize(("width", "lines"), [(728, 1), (600, 1), (420, 2), (360, 2)])
def test_a_row_takes_one_line_where_all_of_it_fits(
    qtbot: QtBot, qapp: QApplication, width: int, lines: int
) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    row = LotRow(1, source="3 sales, 9 Oct to 29 Oct", last_day="until 31 Oct 2027", soon=False)
    row.set_left("{left} of {granted}", left="119", granted="145", done=(119, 145))
    panel = QWidget()
    qtbot.addWidget(panel)
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    column.addStretch(1)
    panel.resize(width, 200)
    panel.show()
    qapp.processEvents()

    source, left, last_day = row.findChildren(ElidingLabel)
    below = last_day.geometry().top() > source.geometry().bottom()
    assert below == (lines == 2)
    for label in (source, left, last_day):
        assert label.width() >= label.sizeHint().width()
