"""Collects rubbish on the thread of the screens alone.

Python collects on whichever thread happens to need memory. An object of Qt that goes on a lane
takes its timers with it, which may only be stopped on their own thread: that warns, crashes or
stands still for good.

While a lane works nothing is collected: what it has in hand would be gone through again and again,
in the time of the screens, and goes by itself when it is done. All that lasts is gone through while
nobody touches anything.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from shopclub.kernel.rubbish import Collector

EVERY_MILLISECONDS = 500
LOOKS_TO_REST = 4


class RubbishWatch(QObject):
    """Takes over from Python's own collector until it is stopped."""

    def __init__(self) -> None:
        super().__init__()
        self._was_on = gc.isenabled()
        gc.disable()
        self._collector = Collector()
        self._is_quiet: Callable[[], bool] = lambda: True
        self._touches: Callable[[], int] = lambda: 0
        self._touched = self._still = 0
        self._timer = QTimer(self, interval=EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def wait_for(self, is_quiet: Callable[[], bool], *, touches: Callable[[], int]) -> None:
        """Collect only where the first says that no lane works.

        A rest is where that goes on for some looks, and the second, which counts what people
        touch, stays as it is.
        """
        self._is_quiet, self._touches = is_quiet, touches

    def keep(self) -> None:
        """Take what is there for lasting, and look through it no more; rubbish goes before."""
        self._collector.keep()

    def stop(self) -> None:
        """Leave it to Python again, as before."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def _look(self) -> None:
        before, self._touched = self._touched, self._touches()
        if not self._is_quiet():
            self._still = 0
            return
        self._still = self._still + 1 if self._touched == before else 0
        self._collector.collect_if_due(resting=self._still >= LOOKS_TO_REST)
