"""Notices that the machine slept: its timers stood still, and the hour is another one."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from shopclub.shop import Shop

EVERY_MILLISECONDS = 5_000
A_WHILE = timedelta(seconds=60)


class SleepWatch(QObject):
    """Compares the hands of the clock with how long the machine ran.

    `woke` is told once after each sleep; `lock` covers a counter that was left alone for as long as
    the lock waits, of which 0 minutes is never. A clock set forward counts as sleep: no harm in it.
    """

    def __init__(
        self,
        *,
        open_shop: Callable[[], Shop | None],
        minutes: Callable[[], int],
        woke: Callable[[], None],
        lock: Callable[[], None],
    ) -> None:
        super().__init__()
        self._open_shop, self._minutes = open_shop, minutes
        self._woke, self._lock = woke, lock
        self._seen: tuple[datetime, timedelta] | None = None
        self._timer = QTimer(self, interval=EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """See whether the hands moved further than the machine ran."""
        shop = self._open_shop()
        if shop is None:
            return
        before, now = self._seen, (shop.clock.moment().at, shop.clock.uptime())
        self._seen = now
        if before is None:
            return
        slept = (now[0] - before[0]) - (now[1] - before[1])
        if slept < A_WHILE:
            return
        minutes = self._minutes()
        if minutes and slept >= timedelta(minutes=minutes):
            self._lock()
        self._woke()

    def stop(self) -> None:
        """Look no more, before the window goes."""
        self._timer.stop()
