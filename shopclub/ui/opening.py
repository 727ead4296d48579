"""How a shop is opened: to be worked in, and others told so, or only to be read."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs
from shopclub.ui.window import MainWindow
from shopclub.ui.world import World

RENEWING_EVERY = 60_000
"""Milliseconds from one time to the next that others are told of the open shop file."""


class Renewed(Protocol):
    """Says beside the shop file that it is open here."""

    def renew(self) -> None:
        """Say it again."""
        ...


def keep_renewing(hold: Renewed | None, *, jobs: Jobs, owner: QObject) -> None:
    """Say that the shop file is open for as long as the owner lives."""
    if hold is None:
        return
    again = QTimer(owner, interval=RENEWING_EVERY)
    again.timeout.connect(
        lambda: jobs.reading(hold.renew, done=lambda _: None, refused=lambda _: None)
    )
    again.start()


def window_of(world: World, *, shop: Shop | None) -> MainWindow:
    """Return the window of a shop; of one that is only read, one without a counter."""
    if world.viewed is None:
        return MainWindow(world, shop=shop)
    from shopclub.ui.view_window import ViewWindow

    return ViewWindow(world, shop=shop, viewed=world.viewed)


def written_shop(window: MainWindow, *, world: World) -> Callable[[], Shop | None]:
    """Return what gives the shop in which days begin: in one that is only read none does."""
    return window.open_shop if world.viewed is None else lambda: None
