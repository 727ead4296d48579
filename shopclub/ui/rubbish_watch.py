"""Collects rubbish on the thread of the screens alone.

Python collects on whichever thread happens to need memory. An object of Qt that goes on a lane
takes its timers with it, which may only be stopped on their own thread: that warns, crashes or
stands still for good.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from shopclub.kernel.rubbish import collect_if_due

EVERY_MILLISECONDS = 500


class RubbishWatch(QObject):
    """Takes over from Python's own collector until it is stopped."""

    def __init__(self) -> None:
        super().__init__()
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MILLISECONDS)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again, as before."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
