"""A table shares its width: a column that stretches keeps enough to be read."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.ui.fonts import load_fonts
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look
from shopclub.ui.widgets.table import MOST_KEPT, Cell, Column, RowTable

DAY, SENTENCE = "2027-03-01", "What was bought on a day, said in far too many words for a column"


@pytest.fixture
def table(qapp: QApplication, qtbot: QtBot) -> RowTable:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    table = RowTable((Column("Day", stretch=True), Column("Taken"), Column("Given")), name="Sales")
    qtbot.addWidget(table)
    return table


def share(table: RowTable, *, first: str, width: int) -> list[int]:
    """Return the widths of the columns of a table of a width."""
    table.show_rows(((Cell(first), Cell("1,234.50"), Cell("0.00")),))
    table.resize(width, 200)
    table.show()
    QApplication.processEvents()
    return [table.columnWidth(number) for number in range(3)]


@pytest.mark.parametrize("width", [60, 150, 230])
def test_a_short_cell_is_whole_in_a_table_that_is_too_narrow(table: RowTable, width: int) -> None:
    widths = share(table, first=DAY, width=width)
    assert widths[0] >= table.sizeHintForColumn(0) > 60
    assert sum(widths) > width


def test_a_sentence_gives_way_but_keeps_its_share(table: RowTable) -> None:
    assert share(table, first=SENTENCE, width=200)[0] == MOST_KEPT < table.sizeHintForColumn(0)


def test_with_room_the_whole_width_is_used_also_when_it_comes_back(table: RowTable) -> None:
    for width in (700, 150, 700):
        widths = share(table, first=DAY, width=width)
    assert sum(widths) == table.viewport().width()
    assert widths[0] > 400
