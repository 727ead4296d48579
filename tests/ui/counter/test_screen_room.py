"""The counter has room for everything: low windows, other languages, other text sizes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication

from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.counter.state import Stage
from shopclub.ui.theme import Scheme, Tokens, tokens
from shopclub.ui.widgets.look import apply_look
from tests.journeys.looks import inspect
from tests.ui.counter.at_the_screen import crowded, press, stage, write
from tests.ui.stand_ins import speaking


@pytest.fixture
def another_size(qapp: QApplication) -> Iterator[Tokens]:
    yield tokens(Scheme.LIGHT, scale_percent=150)
    apply_look(qapp, tokens(Scheme.LIGHT))


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1366, 690), (1024, 600)])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_nothing_is_cut_or_laid_over_in_a_low_window(
    screen: CounterScreen, qapp: QApplication, width: int, height: int, language: str
) -> None:
    with speaking(qapp, language):
        qapp.processEvents()
        screen.resize(width, height)
        faults = [*crowded(screen), *inspect(screen).faults]
        write("5678")
        press(Qt.Key.Key_Return)
        write("128.123")
        faults += [*crowded(screen), *inspect(screen).faults]
        press(Qt.Key.Key_Backspace, Qt.Key.Key_F5, Qt.Key.Key_Return)
        write("9")
        press(Qt.Key.Key_Return)
        assert stage(screen) is Stage.PAYING
        faults += [*crowded(screen), *inspect(screen).faults]
    assert faults == []


def test_a_crowd_is_found(screen: CounterScreen) -> None:
    press(Qt.Key.Key_Return)
    assert crowded(screen) == []
    screen._sale.pay_button.move(screen._sale.pay_button.pos() - QPoint(0, 40))
    screen._sale._hero.move(400, 0)
    found = crowded(screen)
    assert any("lies over KeycapButton Take payment" in fault for fault in found)


def test_another_text_size_moves_everything_at_once(
    screen: CounterScreen, qapp: QApplication, another_size: Tokens
) -> None:
    screen.resize(2560, 1440)
    before = (screen._member.width(), screen._middle.contentsMargins().left())
    apply_look(qapp, another_size)
    QApplication.processEvents()
    after = (screen._member.width(), screen._middle.contentsMargins().left())
    assert before == (560, 24)
    assert after == (840, 36)
    assert screen.minimumSizeHint() == QSize(1536, 900)
    assert crowded(screen) == []


def test_everything_has_a_name_and_speaks_another_language(
    screen: CounterScreen, qapp: QApplication
) -> None:
    found = inspect(screen)
    print(f"{found.read} widgets read")
    assert found.read > 40
    assert [fault for fault in found.faults if fault.startswith("nameless")] == []
    with speaking(qapp, "zh_CN"):
        qapp.processEvents()
        assert screen._search.accessibleName() == "查找"
        assert screen._keys["ledger"].text() == "积分明细"
        assert screen.accessibleName() == "柜台"
