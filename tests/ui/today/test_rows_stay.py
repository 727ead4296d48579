"""Rows of a card stay the same widgets while what they say stays, under keys and open menus."""

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from shopclub.ui.fonts import load_fonts
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.today.card_panel import CardPanel
from shopclub.ui.today.cards import Card
from shopclub.ui.today.lines import Line, birthday_lines
from shopclub.ui.today.row import LineRow, RowWays
from shopclub.ui.widgets.look import apply_look
from shopclub.ui.widgets.panels import Tone
from tests.ui.stand_ins import speaking
from tests.ui.today.test_birthday_rows import TODAY, coming


def card(*lines: Line) -> Card:
    return Card("Birthdays", "", len(lines), "members", lines, "None.", "All")


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> CardPanel:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    ways = RowWays(open_member=lambda _: None, greet=lambda *_: None, take_back=lambda _: None)
    panel = CardPanel("cake", Tone.SOFT, ways=ways)
    qtbot.addWidget(panel)
    panel.show_card(shown())
    panel.show()
    return panel


def shown(*names: str) -> Card:
    rows = tuple(coming(name) for name in names or ("王小明",))
    return card(*birthday_lines(rows, tiers={}, today=TODAY))


def rows_of(panel: CardPanel) -> list[LineRow]:
    return panel.findChildren(LineRow)


def test_a_card_shown_again_keeps_its_rows(panel: CardPanel, qapp: QApplication) -> None:
    (before,) = rows_of(panel)
    panel.show_card(shown())
    assert rows_of(panel) == [before]
    panel.show_card(shown("王小明", "李建军"))
    assert len(rows_of(panel)) == 2
    with speaking(qapp, "zh_CN"):
        panel.show_card(shown("王小明", "李建军"))
        greeting = rows_of(panel)[0].greeting
        assert greeting is not None
        assert greeting.text() != "Greet"


def test_a_row_that_goes_under_its_open_menu_takes_it_along(panel: CardPanel) -> None:
    (row,) = rows_of(panel)
    seen = list[bool]()

    def read_again() -> None:
        seen.append(isinstance(QApplication.activePopupWidget(), QMenu))
        panel.show_card(shown("李建军"))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    QTimer.singleShot(0, panel, read_again)
    assert row.greeting is not None
    row.greeting.click()
    assert seen == [True]
