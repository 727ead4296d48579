"""A dialog goes once, whoever lets it go, and leaves the window alive."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.overlay import overlay_of, when_free
from tests.ui.widgets.stage import Window


def opened(qtbot: QtBot) -> tuple[Window, Dialog]:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    dialog = Dialog("Refund", primary="Refund")
    dialog.open_over(window)
    return window, dialog


def test_it_tells_once_that_it_is_gone(qtbot: QtBot, light: None) -> None:
    window, dialog = opened(qtbot)
    told, freed = list[str](), list[str]()
    dialog.finished.connect(lambda: told.append("finished"))
    when_free(window, lambda: freed.append("free"))
    dialog.dismiss()
    dialog.finish()
    QApplication.processEvents()
    assert (told, freed) == (["finished"], ["free"])


def test_a_look_that_changes_as_it_goes_leaves_the_window_alive(qtbot: QtBot, light: None) -> None:
    window, dialog = opened(qtbot)
    overlay = overlay_of(window)
    assert overlay is not None
    overlay.restyle()
    dialog.finish()
    QApplication.processEvents()
    assert window.search.isEnabled()
    assert not overlay.isVisible()
