"""The sounds of the counter: the system's short one when a sale is done, twice when refused."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

BETWEEN_TWO = 180
"""Milliseconds from the first sound of a refusal to the second."""


class Sounds:
    """Sounds that are off until somebody turns them on; `on` is asked at each."""

    def __init__(
        self, *, on: Callable[[], bool], beep: Callable[[], None] = QApplication.beep
    ) -> None:
        self._on = on
        self._beep = beep

    def done(self) -> None:
        """Sound once: the sale is saved."""
        if self._on():
            self._beep()

    def refused(self) -> None:
        """Sound twice: look at the screen."""
        if self._on():
            self._beep()
            QTimer.singleShot(BETWEEN_TWO, self._beep)
