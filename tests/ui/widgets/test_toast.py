from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopclub.ui.widgets.toast import SHOWN_MILLISECONDS, Toast


def test_a_toast_lies_above_the_bar_and_goes_after_five_seconds(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 720)
    bar = QWidget(host)
    bar.setGeometry(0, 648, 1280, 72)
    host.show()
    toast = Toast(host, above=bar)

    toast.announce("Paid ¥101.60, 304 points earned.")

    assert toast.isVisible()
    assert toast.text() == "Paid ¥101.60, 304 points earned."
    assert (toast.x(), toast.height()) == (24, 48)
    assert toast.geometry().bottom() + 1 == 648 - 16
    assert SHOWN_MILLISECONDS == 5_000
    gone: list[bool] = []
    toast.gone.connect(lambda: gone.append(True))
    toast.dismiss()
    assert gone == [True]
    assert not toast.isVisible()


def test_a_toast_follows_the_size_of_its_host(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    toast = Toast(host)
    toast.announce("Saved.")

    host.resize(800, 500)

    assert toast.geometry().bottom() + 1 == 500 - 16
