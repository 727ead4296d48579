"""What is left to the tests after it fails the test that left it, and no other."""

import pytest

from tests.architecture.test_strict_settings import Session, run_plants

PLANTS = """
import os
import threading

from PySide6.QtCore import QEventLoop, QLocale, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.translation import install_language
from shopclub.ui.widgets.look import apply_look
from tests import leftovers

leftovers.GOODBYE_SECONDS = 0
kept, gate = [], threading.Event()

def keep(widget):
    kept.append(widget)
    return widget

def test_menu(qapp):
    menu = keep(QMenu())
    menu.addAction("&Lock")
    menu.popup(QPoint())
def test_dialog(qapp): keep(QDialog()).open()
def test_window(qapp): keep(QWidget()).show()
def test_pointer(qapp): qapp.setOverrideCursor(Qt.CursorShape.WaitCursor)
def test_outlives(qapp): qapp.setQuitOnLastWindowClosed(False)
def test_told_to_quit(qapp): qapp.exit()
def test_language(qapp): install_language(qapp, "zh_CN")
def test_numbers(qapp): QLocale.setDefault(QLocale("de"))
def test_look(qapp): apply_look(qapp, tokens(Scheme.DARK))
def test_folder(tmp_path): os.chdir(tmp_path)
def test_thread(): threading.Thread(target=gate.wait, name="a lane").start()
def test_all_away(qapp):
    gate.set()
    loop = QEventLoop()
    QTimer.singleShot(0, lambda: loop.exit(7))
    assert loop.exec() == 7
    assert len(kept) == 3
    assert not any(widget.isVisible() for widget in kept)
    assert QLocale().name() == "en_US"
    assert os.getcwd() == FOLDER
FOLDER = os.getcwd()
"""


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """Run all the plants once, one after the other."""
    return run_plants(tmp_path_factory.mktemp("left"), plants=PLANTS)


@pytest.mark.parametrize(
    ("planted", "named"),
    [
        ("test_menu", "an open menu or list: <PySide6.QtWidgets.QMenu"),
        ("test_dialog", "a dialog that waits for an answer: <PySide6.QtWidgets.QDialog"),
        ("test_window", "a window in sight: <PySide6.QtWidgets.QWidget"),
        ("test_pointer", "another shape of the pointer"),
        ("test_outlives", "an application that outlives its windows"),
        ("test_told_to_quit", "an application that was told to quit"),
        ("test_language", "another language of the screens"),
        ("test_numbers", "other ways to write numbers: de_DE"),
        ("test_look", "another look: dark"),
        ("test_folder", "another folder to work in"),
        ("test_thread", "a thread that goes on: a lane"),
    ],
)
def test_what_a_test_leaves_fails_it_and_is_named(
    session: Session, planted: str, named: str
) -> None:
    (fault,) = session.faults[planted].splitlines()[1:]
    assert fault.startswith(f"left behind: {named}")


def test_what_was_left_is_put_away_before_the_next(session: Session) -> None:
    assert session.faults["test_all_away"] == ""
    assert len(session.faults) == 12
