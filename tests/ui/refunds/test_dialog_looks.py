"""The dialogs of money back in every language, light and dark, at two scales."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import apply_look
from tests.journeys.looks import inspect
from tests.ui.counter.at_the_screen import press
from tests.ui.languages import IN_TURN
from tests.ui.refunds.counter_window import Counter
from tests.ui.stand_ins import speaking


@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.LIGHT, 100), (Scheme.DARK, 150)])
@pytest.mark.parametrize("language", IN_TURN)
@pytest.mark.parametrize(
    ("open_it", "keys"),
    [
        ("open_refund", ()),
        ("open_refund", (Qt.Key.Key_Return,)),
        ("open_undo", ()),
        ("open_reprint", ()),
    ],
)
def test_nothing_is_cut_and_everything_has_a_name(
    counter: Counter,
    qapp: QApplication,
    language: str,
    scheme: Scheme,
    scale: int,
    open_it: str,
    keys: tuple[Qt.Key, ...],
) -> None:
    way = getattr(counter.ways, open_it)
    counter.window.resize(1280 * scale // 100, 720 * scale // 100)
    apply_look(qapp, tokens(scheme, scale_percent=scale))
    try:
        with speaking(qapp, language):
            way()
            press(*keys)
            qapp.processEvents()
            found = inspect(counter.window)
            scrolled = counter.window.findChildren(Dialog)[0]._scroll.verticalScrollBar()
            assert (found.read > 20, found.faults) == (True, ())
            assert not scrolled.isVisible()
    finally:
        apply_look(qapp, tokens(Scheme.LIGHT))


def test_an_open_refund_speaks_another_language(
    counter: Counter, qapp: QApplication, qtbot: QtBot
) -> None:
    counter.ways.open_refund("261121010002")
    dialog = counter.refund()
    with speaking(qapp, "zh_CN"):
        qtbot.waitUntil(lambda: dialog.primary_button.text() == "退款 ¥118.00 并打印")
        assert dialog._title_of_effect.text() == "将会发生"
    qtbot.waitUntil(lambda: dialog.primary_button.text() == "Refund ¥118.00 and print")
