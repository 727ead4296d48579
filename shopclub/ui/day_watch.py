"""Watches for the turn of the shop day while ShopClub is open, and begins the new one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs, Refusal

if TYPE_CHECKING:
    from datetime import date

EVERY_MILLISECONDS = 60_000


class DayWatch(QObject):
    """Looks at the clock once a minute; the work of a new day is done at the till, between sales.

    The first look is whoever opens the desk's: after the first paint, and before anybody sells.
    `open_shop` returns the shop, or None before the first start has made one; `turned` is told when
    a new day has begun, `refused` what the world did not let happen.
    """

    def __init__(
        self,
        *,
        open_shop: Callable[[], Shop | None],
        jobs: Jobs,
        turned: Callable[[], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        super().__init__()
        self._open_shop = open_shop
        self._jobs = jobs
        self._turned = turned
        self._refused = refused
        self._last: tuple[Shop, date] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """Stop looking, before the shop is closed."""
        self._timer.stop()

    def look(self) -> None:
        """Begin the day that it is now, unless it has begun in this very shop."""
        shop = self._open_shop()
        if shop is None:
            return
        today = shop.clock.today()
        if self._last != (shop, today):
            self._last = (shop, today)
            self._jobs.at_till(
                shop.turn_of_day, done=lambda _: self._begun(shop), refused=self._look_again
            )

    def _look_again(self, refusal: Refusal) -> None:
        self._last = None
        self._refused(refusal)

    def _begun(self, shop: Shop) -> None:
        self._turned()
        self._issue(shop)

    def _issue(self, shop: Shop) -> None:
        """Issue what is left of a day's vouchers, a batch a job: sales come between."""

        def issued(count: int) -> None:
            from shopclub.counter.birthday_vouchers import AT_ONCE

            if count >= AT_ONCE:
                self._issue(shop)

        self._jobs.at_till(shop.till.issue_birthday_vouchers, done=issued, refused=self._refused)
