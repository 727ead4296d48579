"""The quiet line of a success covers nothing that is to be read, wherever the counter is."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.widgets.badges import Badge
from shopclub.ui.widgets.labels import ElidingLabel
from tests.ui.counter.at_the_screen import press, write

SAID = "Saved as 261122-01-0004. F8 shows the receipt."
READ = (ElidingLabel, QAbstractButton, QLineEdit, Badge)


def covered(screen: CounterScreen) -> list[str]:
    """Return the names of what is in sight and lies under the line."""
    QApplication.processEvents()
    toast = screen._toast
    assert toast.isVisible()
    assert screen.rect().contains(toast.geometry())

    def place(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(screen, QPoint(0, 0)), widget.size())

    return [
        widget.accessibleName() or getattr(widget, "text", str)()
        for kind in READ
        for widget in screen.findChildren(kind)
        if widget.isVisible()
        and not toast.isAncestorOf(widget)
        and (getattr(widget, "text", str)() or widget.accessibleName())
        and place(widget).intersects(toast.geometry())
    ]


@pytest.mark.parametrize("size", [(1280, 720), (1024, 600)])
def test_it_covers_no_words_where_one_waits_searches_and_sells(
    screen: CounterScreen, size: tuple[int, int]
) -> None:
    screen.resize(*size)
    screen.announce(SAID, can_undo=True)
    at_rest = screen._toast.geometry()
    assert covered(screen) == []
    assert at_rest.bottom() < screen._bar.y()
    write("5678")
    assert covered(screen) == []
    assert screen._toast.y() < at_rest.y()
    for keys in ([Qt.Key.Key_Return], [], [Qt.Key.Key_Return], [Qt.Key.Key_Escape] * 2):
        press(*keys)
        write("" if keys else "12")
        assert covered(screen) == []
    screen._toast.move(at_rest.x(), at_rest.y() - 60)
    assert covered(screen), "it would be seen to cover the hint"
