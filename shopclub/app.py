"""The composition root: config, database, Shop, window; and the headless tasks."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from shopclub.config import (
    default_config_path,
    default_paper_folder,
    default_shop_path,
    load_config,
    save_config,
)
from shopclub.kernel.clock import Clock, SystemClock
from shopclub.shop import Difference, Owner, Shop, create_shop, open_shop
from shopclub.storage.engines import make_thread_read_only
from shopclub.storage.identity import Identity
from shopclub.storage.shop_file import close_connection, close_file

if TYPE_CHECKING:
    from shopclub.ui.application import Start


@dataclass(frozen=True, slots=True)
class Places:
    """Where this machine keeps the shop file, its own settings and saved papers."""

    shop: Path
    config: Path
    papers: Path


def places(
    *, shop: Path | None = None, config: Path | None = None, papers: Path | None = None
) -> Places:
    """Return the places given, or this machine's usual ones."""
    return Places(
        shop=shop or default_shop_path(),
        config=config or default_config_path(),
        papers=papers or default_paper_folder(),
    )


@dataclass(frozen=True, slots=True)
class Door:
    """Makes the shop of this machine on the first start."""

    path: Path
    clock: Clock

    def found(self, *, identity: Identity, owner: Owner) -> Shop:
        """Make the shop and open it."""
        return create_shop(self.path, identity=identity, owner=owner, clock=self.clock)


def start_of(where: Places, *, clock: Clock) -> "Start":
    """Open the shop of these places, if there is one, and gather what the window needs."""
    from shopclub.ui.application import Start

    shop = None
    if where.shop.exists():
        shop = open_shop(where.shop, clock=clock)
        shop.expire_due()
        close_connection()
    return Start(
        shop=shop,
        door=Door(path=where.shop, clock=clock),
        config=load_config(where.config),
        remember=lambda config: save_config(config, path=where.config),
        paper_folder=where.papers,
        open_reading_lane=make_thread_read_only,
        close_lane=close_connection,
        close_shop=close_file,
    )


def open_app(where: Places) -> int:
    """Open the app and run it until its window closes."""
    from shopclub.ui.application import run

    return run(lambda: start_of(where, clock=SystemClock()), shop_path=where.shop)


def check_file(path: Path) -> tuple[Difference, ...]:
    """Prove every balance and tier of a shop file; raises what opening it raises."""
    shop = open_shop(path, clock=SystemClock())
    try:
        return shop.check()
    finally:
        shop.close()
