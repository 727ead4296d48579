"""The whole counter by keyboard: Tab goes in the order of reading, Escape goes back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.counter.state import Stage
from tests.ui.counter.at_the_screen import focus, press, stage, write

ROUND = 60


def place_of(screen: CounterScreen, widget: QWidget) -> tuple[int, int, int]:
    """Return where a widget is read: its band from top to bottom, its half, its row and column."""
    corner = widget.mapTo(screen, QPoint(0, 0))
    bands = (screen._top.height(), screen._places.panels.geometry().top(), screen._bar.y())
    band = sum(corner.y() >= edge for edge in bands)
    half = int(band == 2 and corner.x() >= screen._places.right.x())
    return band, half, corner.y() // 24


def tab_round(screen: CounterScreen) -> list[QWidget]:
    """Go once round by Tab, from the first widget of the window on."""
    seen: list[QWidget] = []
    for _ in range(ROUND):
        press(Qt.Key.Key_Tab)
        if focus() in seen:
            break
        seen.append(focus())
    first = min(seen, key=lambda widget: place_of(screen, widget))
    start = seen.index(first)
    return seen[start:] + seen[:start]


def bring(screen: CounterScreen, where: Stage) -> None:
    if where is Stage.SEARCH:
        return
    write("5678")
    press(Qt.Key.Key_Return)
    write("320" if where is Stage.ASKING else "128")
    if where in (Stage.PAYING, Stage.ASKING):
        press(Qt.Key.Key_Return)
    if where is Stage.ASKING:
        press(Qt.Key.Key_Return)
    assert stage(screen) is where


@pytest.mark.parametrize("where", [Stage.SEARCH, Stage.SALE, Stage.PAYING, Stage.ASKING])
def test_tab_goes_in_the_order_of_reading(screen: CounterScreen, where: Stage) -> None:
    bring(screen, where)
    order = tab_round(screen)
    names = [widget.accessibleName() for widget in order]
    print(f"{where}: {names}")
    assert all(names), "everything in the order has a name"
    places = [place_of(screen, widget) for widget in order]
    assert places == sorted(places), names
    assert len(order) >= 5


@pytest.mark.parametrize("where", [Stage.SALE, Stage.PAYING, Stage.ASKING])
def test_escape_leads_back_to_the_search_from_wherever_the_focus_is(
    screen: CounterScreen, where: Stage
) -> None:
    bring(screen, where)
    for _ in range(4):
        press(Qt.Key.Key_Tab)
    for _ in range(3):
        press(Qt.Key.Key_Escape)
    assert stage(screen) is Stage.SEARCH
    assert focus() is screen._search


@pytest.mark.parametrize("where", [Stage.SEARCH, Stage.SALE, Stage.PAYING, Stage.ASKING])
def test_the_key_of_the_points_leaves_the_focus_where_it_is_seen(
    screen: CounterScreen, where: Stage
) -> None:
    bring(screen, where)
    press(Qt.Key.Key_F5)
    assert focus().isVisible()
    assert (focus() is screen._sale.lines.stepper._entry) is (where is Stage.SALE)


def test_a_scan_is_read_after_the_key_of_points_that_nobody_has(screen: CounterScreen) -> None:
    press(Qt.Key.Key_F5)
    write("5678")
    assert screen._search.text() == "5678"


def test_a_wrong_order_is_found(screen: CounterScreen) -> None:
    bring(screen, Stage.SALE)
    QWidget.setTabOrder(screen._sale.pay_button, screen._search)
    places = [place_of(screen, widget) for widget in tab_round(screen)]
    assert places != sorted(places)
