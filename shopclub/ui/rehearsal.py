"""Plays a cashier through the real window: key events in, pictures out; never the services."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from shopclub.config import Theme
from shopclub.ui.application import Desk

PATIENCE_MILLISECONDS = 60_000
"""A backup is proved by a process that gives way to all others, which may be many."""
QUIET_MILLISECONDS = 300
"""The longest that a screen waits for the next key before it asks."""
_HELD = {
    "": Qt.KeyboardModifier.NoModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class StageFright(RuntimeError):
    """The window did not do what the rehearsal waited for."""


class Rehearsal:
    """A pair of hands at the keyboard and a camera."""

    def __init__(self, app: QApplication, desk: Desk) -> None:
        self._app = app
        self._desk = desk
        self._bugs: list[str] = []
        sys.excepthook = self._note_bug
        desk.window.show()
        desk.window.activateWindow()
        self.settle()

    def press(self, *names: str) -> None:
        """Press keys one after the other where the focus is: "F9", "Tab", "Return", "Ctrl+S"."""
        for name in names:
            held, _, key = name.rpartition("+")
            QTest.keyClick(self._hands(), Qt.Key[f"Key_{key}"], _HELD[held])
            self.settle()

    def choose_language(self, language: str) -> None:
        """Change the language of the screen, as the desk menu does."""
        self._desk.preferences.speak(language)
        self.settle()

    def wear(self, theme: Theme) -> None:
        """Change the look of the screen, as the desk menu does."""
        self._desk.preferences.wear(theme)
        self.settle()

    def write(self, text: str) -> None:
        """Type a text: keys for what is on a keyboard, the input method's commit for the rest."""
        for char in text:
            if char.isascii():
                QTest.keyClicks(self._hands(), char)
            else:
                commit = QInputMethodEvent("", [])
                commit.setCommitString(char)
                QApplication.sendEvent(self._hands(), commit)
        self.settle()

    def look(self, path: Path, *, quality: int = -1) -> None:
        """Take a picture of the window; a quality near 100 is a larger file, made in less time."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self._desk.window.grab().save(str(path), quality=quality):
            raise StageFright(f"no picture could be written to {path}")

    def wait_for(self, ready: Callable[[], bool], *, what: str) -> None:
        """Wait until something is so; raises StageFright if it does not come."""
        if not self._wait(ready):
            raise StageFright(f"{what} did not come")
        self.settle()

    def wait_for_prints(self) -> None:
        """Wait until no paper is on its way to a printer any more."""
        self.wait_for(lambda: self._desk.prints.idle, what="the last print")

    def require(self, kind: str) -> None:
        """Raise StageFright unless a widget of a class of this name is in sight."""
        for widget in self._desk.window.findChildren(QWidget):
            if type(widget).__name__ == kind and widget.isVisible():
                return
        raise StageFright(f"no {kind} in sight")

    def settle(self) -> None:
        """Let the event loop run until every job is answered and the screen is painted.

        What waits for a moment without keys, such as a search while typing, is waited for too, and
        so is a button that is still down.
        """
        self._app.processEvents()
        jobs = self._desk.jobs
        if not self._wait(lambda: jobs.idle and not jobs.asking and not self._is_about_to_act()):
            raise StageFright("a job did not end")
        self._app.processEvents()
        if self._bugs:
            raise StageFright("\n".join(self._bugs))

    def _note_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._bugs.append("".join(traceback.format_exception(kind, error, trace)))

    def _wait(self, ready: Callable[[], bool]) -> bool:
        patience = QDeadlineTimer(PATIENCE_MILLISECONDS)
        wake = QTimer(interval=10)
        wake.start()
        while not ready() and not patience.hasExpired():
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return ready()

    def _is_about_to_act(self) -> bool:
        window = self._desk.window
        return any(
            timer.isActive() and timer.isSingleShot() and timer.interval() <= QUIET_MILLISECONDS
            for timer in window.findChildren(QTimer)
        ) or any(button.isDown() for button in window.findChildren(QAbstractButton))

    def _hands(self) -> QWidget:
        focus = QApplication.focusWidget()
        return focus if focus is not None else self._desk.window
