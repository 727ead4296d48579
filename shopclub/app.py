"""The composition root: config, database, Shop, window; and the headless tasks."""

import logging
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache, partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Unpack

from shopclub.backup.swapping import settle
from shopclub.config import (
    Config,
    default_config_path,
    default_log_folder,
    default_paper_folder,
    default_shop_path,
    load_config,
    save_config,
)
from shopclub.kernel.clock import Clock, SystemClock
from shopclub.kernel.once import Once
from shopclub.kernel.whole_files import write_whole
from shopclub.logs.keeping import noted
from shopclub.shop import Difference, Founding, Shop, create_shop, open_shop
from shopclub.storage.engines import make_thread_read_only
from shopclub.storage.head import head_path
from shopclub.storage.problems import ShopFileMissing, disk_faults
from shopclub.storage.resting import rest_at_till
from shopclub.storage.shop_file import close_connection, close_file

if TYPE_CHECKING:
    from shopclub.backup.backups import Backups
    from shopclub.backup.rescuing import Rescue
    from shopclub.exchange.exporting import Exported
    from shopclub.insights.period import Period
    from shopclub.ui.application import Start
    from shopclub.ui.protocols import HeldSale
    from shopclub.ui.start.asking import WaysOn

log = logging.getLogger("shopclub.app")

HELD = ".held"
"""What the name of the file of a sale in hand has after that of the shop file."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where this machine keeps the shop file, its own settings, saved papers and its log."""

    shop: Path
    config: Path
    papers: Path
    logs: Path = field(default_factory=default_log_folder)


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

    def found(self, **asked: Unpack[Founding]) -> Shop:
        """Make the shop and open it."""
        return create_shop(self.path, clock=self.clock, **asked)

    def restore(self, backup: Path) -> Shop:
        """Let a backup become the shop."""
        return backups_of(self.path, clock=self.clock).begin_with(backup)


def start_of(where: Places, *, clock: Clock, as_it_is: bool = False, anew: bool = False) -> "Start":
    """Open the shop of these places, if there ever was one, and gather what the window needs.

    A shop file that was here and is gone is missing, unless the shop is to begin `anew`. One is
    opened `as_it_is` whatever its log says, and is then in doubt.
    """
    from shopclub.ui.application import Start

    config = load_config(where.config)
    settle(where.shop)
    shop = None
    if where.shop.exists():
        shop = _open(where.shop, clock=clock, config=lambda: config, checked=not as_it_is)
        if as_it_is:
            shop.doubt(shop.doubts_at_start())
        close_connection()
    elif not anew and _was_here(where.shop):
        raise ShopFileMissing(str(where.shop))
    lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="held")

    def hold() -> "HeldSale":
        from shopclub.counter.held import HeldSaleFile

        return HeldSaleFile(where.shop.with_name(where.shop.name + HELD), lane=lane)

    def close() -> None:
        lane.shutdown(wait=True)
        close_file()

    return Start(
        shop=shop,
        door=Door(path=where.shop, clock=clock),
        config=config,
        remember=lambda config: _remember(config, path=where.config),
        paper_folder=where.papers,
        logs=where.logs,
        open_reading_lane=make_thread_read_only,
        close_lane=close_connection,
        close_shop=close,
        held=Once(hold),
        backups=cache(lambda: backups_of(where.shop, clock=clock)),
        rest_at_till=rest_at_till,
    )


def backups_of(path: Path, *, clock: Clock) -> "Backups":
    """Return the backups of a shop file; they are imported when they are first wanted."""
    from shopclub.backup.backups import Backups

    return Backups(path, clock)


def _was_here(shop: Path) -> bool:
    """Tell whether there was a shop file at a place: what lies beside it says so."""
    from shopclub.backup.making import BESIDE, backups_in

    backups = shop.parent / BESIDE
    return head_path(shop).exists() or any(backups_in(backups, stem=shop.stem))


def _open(path: Path, *, clock: Clock, config: Callable[[], Config], checked: bool = True) -> Shop:
    """Open a shop file; an older one has a backup before it is brought up to date."""

    def back_up(older: Path) -> None:
        from shopclub.backup.names import Occasion

        places = config().backups
        backups_of(older, clock=clock).make_safeguard(Occasion.UPDATE, places=places)

    return open_shop(path, clock=clock, before_update=back_up, checked=checked)


def open_file(path: Path, *, checked: bool = True) -> Shop:
    """Open a shop file for a task without a window; raises what opening it raises."""
    settle(path)
    clock = SystemClock()
    return _open(
        path, clock=clock, config=lambda: load_config(default_config_path()), checked=checked
    )


def _remember(config: Config, *, path: Path) -> None:
    """Write the settings down; where that cannot be, they hold until the window closes."""
    try:
        save_config(config, path=path)
    except OSError as error:
        log.warning("the settings of this machine could not be written: %s", error)


def open_app(where: Places) -> int:
    """Open the app and run it until its window closes."""
    with noted(where.logs, clock=SystemClock()):
        from shopclub.ui.running import run

        clock = SystemClock()
        return run(
            partial(start_of, where, clock=clock),
            shop_path=where.shop,
            config=load_config(where.config),
            ways=ways_on(where, clock=clock),
            logs=where.logs,
        )


def ways_on(where: Places, *, clock: Clock) -> "WaysOn[Start]":
    """Return what can be done where the shop file of these places does not open."""
    from shopclub.ui.start.asking import WaysOn

    def rescue(stopping: Event) -> "Rescue":
        from shopclub.backup.rescuing import Rescue

        return Rescue(
            where.shop,
            clock,
            places=lambda: load_config(where.config).backups,
            stopping=stopping,
        )

    return WaysOn(
        rescue=rescue,
        clock=clock,
        begin=lambda: start_of(where, clock=clock),
        begin_as_is=lambda: start_of(where, clock=clock, as_it_is=True),
        begin_new=lambda: start_of(where, clock=clock, anew=True),
    )


def check_file(path: Path) -> tuple[Difference, ...]:
    """Prove every balance and tier of a shop file; raises what opening it raises."""
    shop = open_file(path, checked=False)
    try:
        return shop.check()
    finally:
        shop.close()


def rebuild_file(path: Path) -> tuple[Difference, ...]:
    """Make every kept figure of a shop file anew; return what differed before."""
    shop = open_file(path, checked=False)
    try:
        return shop.rebuild()
    finally:
        shop.close()


def write_summary(path: Path, *, period: "Period", language: str, out: Path) -> None:
    """Write the owner's summary of a period as a PDF, whole or not at all.

    Raises what opening the shop file raises, or a fault of the disk.
    """
    from shopclub.documents import summary

    with open_file(path) as shop:
        paper = summary.draw(shop.insights.summary(period, language=language))
    with disk_faults():
        write_whole(out, paper)


def export_file(path: Path, *, pin: str, out: Path) -> "Exported":
    """Write all that a shop file holds into a new folder, or a workbook where it ends in .xlsx.

    Only the owner may: raises what signing in raises, what opening the file raises, ExportExists,
    SheetTooLong, or a fault of the disk.
    """
    from shopclub.exchange.exporting import allow_export, export_parts
    from shopclub.exchange.spreadsheet import export_workbook

    with open_file(path) as shop:
        owner = shop.staff.sign_in(shop.staff.list_active()[0].staff_id, pin=pin)
        allow_export(shop, by=owner)
        write = export_workbook if out.suffix == ".xlsx" else export_parts
        return write(shop, out, by=owner)


def ask_pin(prompt: str) -> str:
    """Ask for a PIN unseen; a script hands it in as a line."""
    if sys.stdin.isatty():
        import getpass

        return getpass.getpass(prompt)
    return sys.stdin.readline().strip()


def ask_line(prompt: str) -> str:
    """Ask for a line that may be seen."""
    if sys.stdin.isatty():
        return input(prompt)
    return sys.stdin.readline().strip()


def bring_back_file(folder: Path, path: Path, *, pin: str) -> tuple[Difference, ...]:
    """Make a shop file of an export, with the owner's PIN anew; return what `check` finds."""
    from shopclub.exchange.bringing_back import bring_back

    with bring_back(folder, path, pin=pin, clock=SystemClock()) as shop:
        return shop.check()


def make_sample(
    path: Path,
    *,
    members: int,
    months: int,
    seed: int,
    last_day: date | None,
    progress: Callable[[int, int], None],
) -> None:
    """Make a believable shop whose past ends on a day, on the day before today unless given."""
    from shopclub.sample.crowd import make_crowd

    make_crowd(
        path,
        members=members,
        months=months,
        seed=seed,
        last_day=last_day or SystemClock().now().date() - timedelta(days=1),
        progress=progress,
    )
