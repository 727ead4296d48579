"""The composition root: config, database, Shop, window; and the headless tasks."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
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
from shopclub.encryption.later import KeysOf, key_at_start, keys_later
from shopclub.kernel.clock import Clock, SystemClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.kernel.once import Once
from shopclub.kernel.whole_files import followed, write_whole
from shopclub.logs.keeping import noted
from shopclub.shop import Difference, Founding, Shop, create_shop, open_shop
from shopclub.storage.drafts import left_journals
from shopclub.storage.engines import make_thread_read_only
from shopclub.storage.head import head_path
from shopclub.storage.holders import Hold, held_by_another, require_not_held
from shopclub.storage.place_problems import RiskyPlace
from shopclub.storage.problems import FileLocked, OnlyJournalLeft, ShopFileMissing
from shopclub.storage.resting import rest_at_till
from shopclub.storage.shop_file import close_connection, close_file

if TYPE_CHECKING:
    from shopclub.backup.backups import Backups
    from shopclub.backup.rescuing import Rescue
    from shopclub.exchange.exporting import Exported
    from shopclub.insights.period import Period
    from shopclub.staff.roles import Actor
    from shopclub.storage.places import Danger
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

    def __post_init__(self) -> None:
        object.__setattr__(self, "shop", followed(self.shop))


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
    """Makes the shop of this machine on the first start; `opened` hears that it is there."""

    path: Path
    clock: Clock
    keys: KeysOf | None = None
    opened: Callable[[], None] = lambda: None

    @property
    def sample_folder(self) -> Path:
        """Where a sample shop to play with may be: beside the shop."""
        return self.path.parent / "sample"

    def found(self, **asked: Unpack[Founding]) -> Shop:
        """Make the shop and open it; where it lies all the same is a line of its log."""
        shop = create_shop(self.path, clock=self.clock, **asked)
        _note_place(shop, staff_id=shop.people()[0].staff_id)
        self.opened()
        return shop

    def restore(self, backup: Path, *, entry: str = "") -> Shop:
        """Let a backup become the shop, opened by what was entered where it is encrypted."""
        backups = backups_of(self.path, clock=self.clock, keys=self.keys)
        shop = backups.begin_with(backup, entry=entry)
        _note_place(shop, staff_id=None)
        self.opened()
        return shop


def start_of(
    where: Places,
    *,
    clock: Clock,
    keys: KeysOf | None = None,
    as_it_is: bool = False,
    anew: bool = False,
) -> "Start":
    """Open the shop of these places, if there ever was one, and gather what the window needs.

    A shop file that was here and is gone is missing, unless the shop is to begin `anew`. One is
    opened `as_it_is` whatever its log says, and is then in doubt. Raises RiskyPlace before anything
    is touched where a shop file may be lost and nobody accepted it yet, and KeyNeeded for an
    encrypted one whose key `keys` and this computer do not know.
    """
    keys = keys or keys_later(where.shop)
    config = load_config(where.config)
    _require_right_place(where.shop, config)
    require_not_held(where.shop)
    settle(where.shop)
    shop = None
    if where.shop.exists():
        shop = _open_unless_held(
            where.shop, clock=clock, config=lambda: config, keys=keys, checked=not as_it_is
        )
        if as_it_is:
            shop.doubt(shop.doubts_at_start())
        close_connection()
    elif not anew:
        _require_never_here(where.shop, config)
    hold = Hold(where.shop)
    if shop is not None:
        hold.take()

    def close() -> None:
        close_file()
        hold.let_go()

    door = Door(path=where.shop, clock=clock, keys=keys, opened=hold.take)
    start = _gathered(where, shop, door=door, config=config, close=close)
    return replace(start, hold=hold, rest_at_till=rest_at_till)


def _view_of(
    where: Places, *, clock: Clock, keys: KeysOf | None, why: EnvironmentProblem
) -> "Start":
    """Open a copy of the shop of these places that is only read, because of a fault.

    Raises what opening it raises.
    """
    from shopclub.backup.owners import Tries
    from shopclub.backup.viewing import open_view
    from shopclub.ui.world import Viewed

    keys, config = keys or keys_later(where.shop), load_config(where.config)
    view = open_view(
        where.shop,
        clock=clock,
        key=key_at_start(where.shop, keys),
        tries=Tries(where.config.with_name(where.shop.name), clock=clock),
    )
    close_connection()
    door = Door(path=where.shop, clock=clock, keys=keys)
    start = _gathered(where, view.shop, door=door, config=config, close=view.close)
    return replace(start, viewed=Viewed(why, view.at))


def _gathered(
    where: Places,
    shop: Shop | None,
    *,
    door: Door,
    config: Config,
    close: Callable[[], None],
) -> "Start":
    from shopclub.ui.application import Start

    lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="held")

    def hold_sale() -> "HeldSale":
        from shopclub.counter.held import HeldSaleFile

        return HeldSaleFile(where.shop.with_name(where.shop.name + HELD), lane=lane)

    def close_all() -> None:
        lane.shutdown(wait=True)
        close()

    return Start(
        shop=shop,
        door=door,
        config=config,
        remember=lambda config: _remember(config, path=where.config),
        paper_folder=where.papers,
        logs=where.logs,
        open_reading_lane=make_thread_read_only,
        close_lane=close_connection,
        close_shop=close_all,
        held=Once(hold_sale),
        backups=cache(lambda: backups_of(where.shop, clock=door.clock, keys=door.keys)),
    )


def _require_right_place(shop: Path, config: Config) -> None:
    from shopclub.storage.machine import danger_at

    danger = danger_at(shop)
    if danger is not None and _accepted(shop, danger) not in config.accepted_places:
        raise RiskyPlace(str(shop), *danger)


def _accepted(shop: Path, danger: "Danger") -> str:
    """Return how a place is remembered: another risk of the same place is asked about again."""
    return f"{danger.risk}: {shop.absolute()}"


def _accept_place(where: Places, *, clock: Clock, keys: KeysOf | None, by: "Actor | None") -> None:
    """Remember that the owner knows where the shop file lies, and note it in a shop that opens."""
    from shopclub.storage.machine import danger_at

    danger = danger_at(where.shop)
    if danger is None:
        return
    if by is not None and where.shop.exists():
        keys = keys or keys_later(where.shop)
        with suppress(EnvironmentProblem):  # what is wrong with it is told when it is opened
            settle(where.shop)
            with _open(where.shop, clock=clock, config=Config, keys=keys, checked=False) as shop:
                _note_place(shop, staff_id=by.staff_id)
    config = load_config(where.config)
    accepted = (*config.accepted_places, _accepted(where.shop, danger))
    _remember(replace(config, accepted_places=accepted), path=where.config)


def _note_place(shop: Shop, *, staff_id: int | None) -> None:
    """Note that the shop file lies where it may be lost, and who knows it."""
    from shopclub.staff import audit
    from shopclub.storage.database import writing
    from shopclub.storage.machine import danger_at

    danger = danger_at(shop.path)
    if danger is not None:
        with writing():
            audit.record(
                "accept place",
                moment=shop.clock.moment(),
                staff_id=staff_id,
                subject="shop file",
                risk=danger.risk,
            )


def backups_of(path: Path, *, clock: Clock, keys: KeysOf | None = None) -> "Backups":
    """Return the backups of a shop file; they are imported when they are first wanted."""
    from shopclub.backup.backups import Backups

    return Backups(path, clock, None if keys is None else keys())


def _require_never_here(shop: Path, config: Config) -> None:
    """Raise ShopFileMissing where there was a shop file: what lies beside its place says so.

    So do its backups, in the places that are chosen for them too, as far as those can be read.
    """
    from shopclub.backup.making import BESIDE, backups_in

    for journal in left_journals(shop):
        raise OnlyJournalLeft(str(shop), str(journal))
    if head_path(shop).exists():
        raise ShopFileMissing(str(shop))
    chosen = (Path(place) for place in (config.backups.folder, config.backups.second) if place)
    for folder in (shop.parent / BESIDE, *chosen):
        with suppress(OSError):
            if any(backups_in(folder, stem=shop.stem)):
                raise ShopFileMissing(str(shop))


def _open(
    path: Path,
    *,
    clock: Clock,
    config: Callable[[], Config],
    keys: KeysOf,
    checked: bool = True,
) -> Shop:
    """Open a shop file; an older one has a backup before it is brought up to date."""

    def back_up(older: Path) -> None:
        from shopclub.backup.names import Occasion

        places = config().backups
        backups = backups_of(older, clock=clock, keys=keys)
        backups.make_safeguard(Occasion.UPDATE, places=places)

    key = key_at_start(path, keys)
    return open_shop(path, clock=clock, key=key, before_update=back_up, checked=checked)


def _open_unless_held(
    path: Path,
    *,
    clock: Clock,
    config: Callable[[], Config],
    keys: KeysOf,
    checked: bool,
) -> Shop:
    """Open a shop file; where another program holds it, say which."""
    try:
        return _open(path, clock=clock, config=config, keys=keys, checked=checked)
    except FileLocked as problem:
        from shopclub.storage.machine import who_locks
        from shopclub.storage.place_problems import FileHeld

        raise FileHeld(str(path), who_locks(path)) from problem


def open_file(path: Path, *, checked: bool = True) -> Shop:
    """Open a shop file for a task without a window; raises what opening it raises."""
    from shopclub.encryption.asking import keys_of

    path = followed(path)
    settle(path)
    return _open(
        path,
        clock=SystemClock(),
        config=lambda: load_config(default_config_path()),
        keys=cache(lambda: keys_of(path)),
        checked=checked,
    )


def _remember(config: Config, *, path: Path) -> None:
    """Write the settings down; where that cannot be, they hold until the window closes."""
    try:
        save_config(config, path=path)
    except OSError as error:
        log.warning("the settings of this machine could not be written: %s", error)


def open_app(where: Places) -> int:
    """Open the app and run it until its window closes; an encrypted shop may ask for its key."""
    with noted(where.logs, clock=SystemClock()):
        from shopclub.ui.running import run

        clock, keys, config = SystemClock(), keys_later(where.shop), load_config(where.config)
        return run(
            asking_for_key(partial(start_of, where, clock=clock, keys=keys), keys, config=config),
            shop_path=where.shop,
            config=config,
            ways=partial(ways_on, where, clock=clock, keys=keys),
            logs=where.logs,
        )


def asking_for_key(
    begin: Callable[[], "Start"], keys: KeysOf, *, config: Config
) -> Callable[[], "Start"]:
    """Return a beginning that asks for the key of an encrypted shop where it is needed."""

    def begin_asking() -> "Start":
        try:
            return begin()
        except EnvironmentProblem as problem:
            from shopclub.encryption.problems import KeyNeeded
            from shopclub.ui.unlock.asking import ask_for_key

            if not isinstance(problem, KeyNeeded) or not ask_for_key(
                problem, unlock=lambda entry, keep: keys().unlock(entry, keep=keep), config=config
            ):
                raise
        return begin()

    return begin_asking


def ways_on(where: Places, *, clock: Clock, keys: KeysOf | None = None) -> "WaysOn[Start]":
    """Return what can be done where the shop file of these places does not open."""
    from shopclub.ui.start.asking import WaysOn

    def rescue(stopping: Event) -> "Rescue":
        from shopclub.backup.rescuing import Rescue

        return Rescue(
            where.shop,
            clock,
            places=lambda: load_config(where.config).backups,
            keys=keys,
            stopping=stopping,
            accept=lambda by: _accept_place(where, clock=clock, keys=keys, by=by),
        )

    def view(why: EnvironmentProblem) -> "Start":
        keys_ = keys or keys_later(where.shop)
        look = partial(_view_of, where, clock=clock, keys=keys_, why=why)
        return asking_for_key(look, keys_, config=load_config(where.config))()

    return WaysOn(
        rescue=rescue,
        clock=clock,
        begin=lambda: start_of(where, clock=clock, keys=keys),
        begin_as_is=lambda: start_of(where, clock=clock, keys=keys, as_it_is=True),
        begin_new=lambda: start_of(where, clock=clock, keys=keys, anew=True),
        begin_view=view,
        held=lambda: held_by_another(where.shop),
    )


def check_file(path: Path) -> tuple[Difference, ...]:
    """Prove every balance and tier of a shop file; raises what opening it raises."""
    with open_file(path, checked=False) as shop:
        return shop.check()


def rebuild_file(path: Path, *, ask: Callable[[str], str]) -> tuple[Difference, ...]:
    """Make every kept figure of a shop file anew; return what differed before.

    Only the owner may: raises what signing in and opening the file raise.
    """
    from shopclub.staff.at_terminal import owner_at_terminal

    with open_file(path, checked=False) as shop:
        return shop.rebuild(by=owner_at_terminal(shop.staff, ask=ask))


def write_summary(
    path: Path, *, ask: Callable[[str], str], period: "Period", language: str, out: Path
) -> None:
    """Write the owner's summary of a period as a PDF, whole or not at all.

    Only the owner may: raises what signing in raises, what opening the file raises, ExportExists,
    or PaperNotSaved.
    """
    from shopclub.documents import summary
    from shopclub.staff.at_terminal import owner_at_terminal
    from shopclub.ui.colors import accent_on_paper
    from shopclub.ui.paper.placing import require_free, saving_at

    require_free(out)
    with open_file(path) as shop:
        owner = owner_at_terminal(shop.staff, ask=ask)
        accent = accent_on_paper(load_config(default_config_path()).accent)
        paper = summary.draw(
            shop.insights.summary(period, by=owner, language=language), accent=accent
        )
    with saving_at(out):
        write_whole(out, paper)


def export_file(path: Path, *, ask: Callable[[str], str], out: Path) -> "Exported":
    """Write all that a shop file holds into a new folder, or a workbook where it ends in .xlsx.

    Only the owner may: raises what signing in raises, what opening the file raises, ExportExists,
    SheetTooLong, PaperNotSaved, or a fault of the disk.
    """
    from shopclub.exchange.exporting import allow_export, export_parts
    from shopclub.exchange.spreadsheet import export_workbook
    from shopclub.staff.at_terminal import owner_at_terminal
    from shopclub.ui.paper.placing import require_free

    require_free(out)
    with open_file(path) as shop:
        owner = owner_at_terminal(shop.staff, ask=ask)
        allow_export(shop, by=owner)
        write = export_workbook if out.suffix == ".xlsx" else export_parts
        return write(shop, out, by=owner)


def bring_back_file(export: Path, path: Path, *, pin: str) -> tuple[Difference, ...]:
    """Make a shop file of an export, with the owner's PIN anew; return what `check` finds."""
    from shopclub.exchange.bringing_back import bring_back

    with bring_back(export, path, pin=pin, clock=SystemClock()) as shop:
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
