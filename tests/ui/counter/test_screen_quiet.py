"""A key repaints what it changes, and lays out nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.counter.search_box import SearchBox
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.entries import AmountField


class PaintWatch(QObject):
    """Remembers what was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: set[QObject] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember who paints itself."""
        if event.type() is QEvent.Type.Paint:
            self.painted.add(watched)
        return False


@pytest.fixture
def paints(screen: CounterScreen) -> Iterator[PaintWatch]:
    watch = PaintWatch()
    watched = [widget for widget in screen.findChildren(QWidget) if widget.isVisible()]
    QTest.keyClicks(screen._search, "m")  # the list opens over what is below
    QApplication.processEvents()
    for widget in watched:
        widget.installEventFilter(watch)
    yield watch
    for widget in watched:
        widget.removeEventFilter(watch)


def test_a_key_in_the_search_box_repaints_no_button(
    screen: CounterScreen, paints: PaintWatch
) -> None:
    QTest.keyClicks(screen._search, "i")
    QApplication.processEvents()
    assert any(isinstance(one, SearchBox) for one in paints.painted)
    still = [one for one in paints.painted if isinstance(one, KeycapButton | AmountField)]
    assert still == []


def test_a_button_that_changes_is_repainted(screen: CounterScreen, paints: PaintWatch) -> None:
    button = screen._bar.buttons["gift"]
    button.set_count("2")
    QApplication.processEvents()
    assert button in paints.painted
