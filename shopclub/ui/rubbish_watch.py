"""Collects rubbish on the thread of the screens alone.

Python collects on whichever thread happens to need memory. An object of Qt that goes on a lane
takes its timers with it, which may only be stopped on their own thread: that warns, crashes or
stands still for good.

While a lane works nothing is collected: what it has in hand would be gone through again and again,
in the time of the screens, and goes by itself when it is done.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from shopclub.kernel.rubbish import collect_if_due

EVERY_MILLISECONDS = 500


class RubbishWatch(QObject):
    """Takes over from Python's own collector until it is stopped."""

    def __init__(self) -> None:
        super().__init__()
        self._was_on = gc.isenabled()
        gc.disable()
        self._is_quiet: Callable[[], bool] = lambda: True
        self._timer = QTimer(self, interval=EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def wait_for(self, is_quiet: Callable[[], bool]) -> None:
        """Collect only where this says that no lane works."""
        self._is_quiet = is_quiet

    def stop(self) -> None:
        """Leave it to Python again, as before."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def _look(self) -> None:
        if self._is_quiet():
            collect_if_due()
