"""What no test may leave to the tests after it: each is told of the test that left it.

All tests of a process share one application. A menu that stays open, a language that stays spoken
or an application that was told to quit makes some test fail later, and which one hangs on the
order of the day. What was left is put away, so that it fails nobody else.

The application begins in English, as it does wherever English was chosen, and in the light look:
what language a machine speaks changes no test.
"""

import gc
import os
import sys
import threading
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ENGLISH = "en"
GOODBYE_SECONDS = 20
"""How long a thread may take for its end: one whose work is done takes none."""


@dataclass(frozen=True, slots=True)
class Before:
    """What is there before a test."""

    folder: str
    threads: frozenset[threading.Thread]


_BEFORE = pytest.StashKey[Before]()


def before() -> Before:
    """Note what is there now."""
    return Before(_folder(), frozenset(threading.enumerate()))


def put_away(was: Before) -> Iterator[str]:
    """Name what is there besides, and put each away as it is named."""
    if _folder() != was.folder:
        yield "another folder to work in"
        os.chdir(was.folder)
    gc.unfreeze()  # an open shop takes all that is there for lasting
    for thread in threading.enumerate():
        if thread not in was.threads and not thread.daemon:
            thread.join(GOODBYE_SECONDS)
            if thread.is_alive():
                yield f"a thread that goes on: {thread.name}"
    app = _application()
    if app is not None:
        yield from _of_screens(app)
        yield from _of_words(app)


def _of_screens(app: "QApplication") -> Iterator[str]:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    while (popup := QApplication.activePopupWidget()) is not None:
        yield f"an open menu or list: {popup!r}"
        popup.hide()
    while (modal := QApplication.activeModalWidget()) is not None:
        yield f"a dialog that waits for an answer: {modal!r}"
        modal.hide()
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            yield f"a window in sight: {widget!r} {widget.windowTitle()}"
            widget.hide()
    if app.overrideCursor() is not None:
        yield "another shape of the pointer"
        app.restoreOverrideCursor()
    if not app.quitOnLastWindowClosed():
        yield "an application that outlives its windows"
        app.setQuitOnLastWindowClosed(True)
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    if loop.exec() != 0:
        yield "an application that was told to quit: no event loop runs in it any more"
        QTimer.singleShot(0, app.exit)
        app.exec()


def _of_words(app: "QApplication") -> Iterator[str]:
    from PySide6.QtCore import QLocale, QTranslator

    from shopclub.ui.theme import Scheme, tokens
    from shopclub.ui.translation import install_language
    from shopclub.ui.widgets.look import apply_look, current_tokens

    if app.findChild(QTranslator) is not None:
        yield "another language of the screens"
        install_language(app, ENGLISH)
    if QLocale() != QLocale(ENGLISH):
        yield f"other ways to write numbers: {QLocale().name()}"
        QLocale.setDefault(QLocale(ENGLISH))
    if current_tokens() != tokens(Scheme.LIGHT):
        yield f"another look: {current_tokens().scheme}"
        apply_look(app, tokens(Scheme.LIGHT))


def _folder() -> str:
    try:
        return str(Path.cwd())
    except FileNotFoundError:  # a test worked in a folder of its own, which is gone
        return ""


def _application() -> "QApplication | None":
    """Return the application, where a test has made one."""
    if "PySide6.QtWidgets" not in sys.modules:
        return None
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    return app if isinstance(app, QApplication) else None


def pytest_sessionstart() -> None:
    """Begin in English."""
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale(ENGLISH))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None]:
    """Note what is there before any fixture of the test."""
    item.stash[_BEFORE] = before()
    return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    """Fail the test that left something, once all its fixtures have gone."""
    try:
        yield
    finally:
        faults = list(put_away(item.stash[_BEFORE]))
    if faults:
        pytest.fail("\n".join(f"left behind: {fault}" for fault in faults), pytrace=False)
