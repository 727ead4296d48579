"""Carries answers of jobs to the thread of the screens."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid


class QtHop(QObject):
    """A queued signal: what is emitted on a lane is called on the thread that made this object."""

    _called = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._called.connect(_run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, call: Callable[[], None]) -> None:
        """Run the call over there, soon; after the end of the window nobody is there to be told."""
        try:
            self._called.emit(call)
        except RuntimeError:
            if isValid(self):
                raise


def _run(call: Callable[[], None]) -> None:
    call()
