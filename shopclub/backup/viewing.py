"""Looking at a shop that cannot be written: a copy of one moment of it, for whoever reads it.

The file itself is not opened. Whoever has it may be writing it, on another computer even, where a
reader in between would harm it; and beside a file in a folder that may not be written SQLite can
put no journal. The copy lies in a folder for its reader alone and goes with the view.
"""

import os
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from shopclub.backup.owners import Tries
from shopclub.kernel.clock import Clock
from shopclub.kernel.once import Once
from shopclub.members.erase_list import list_beside
from shopclub.shop import Shop, open_shop
from shopclub.staff.view_staff import ViewStaff
from shopclub.storage.machine import is_running
from shopclub.storage.problems import FileNotAllowed, ShopFileMissing, disk_faults
from shopclub.storage.shop_file import close_file

if TYPE_CHECKING:
    from shopclub.staff.staff import Staff

PREFIX = "shopclub-view-"
TRIES = 3
"""How often a file is copied that somebody writes meanwhile, before it is taken as it is."""


@dataclass(frozen=True, slots=True)
class View:
    """A shop that is only read, as it was at an instant."""

    shop: Shop
    at: datetime
    folder: Path

    def close(self) -> None:
        """Close it, and let the copy go."""
        close_file()
        shutil.rmtree(self.folder, ignore_errors=True)


def open_view(path: Path, *, clock: Clock, key: bytes | None, tries: Tries) -> View:
    """Open a copy of a shop file that is only read; raises what opening a shop file raises.

    An older one is brought up to date in the copy, and who was erased is erased in it again.
    """
    sweep_views()
    if not path.is_file():
        raise ShopFileMissing(str(path))
    with disk_faults():
        folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
    copy, at = folder / path.name, clock.now()
    try:
        _copy_still(path, copy)
        open_shop(copy, clock=clock, key=key, checked=False).close()
        shop = open_shop(copy, clock=clock, key=key, checked=False, as_view=True)
    except BaseException:
        close_file()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    staff: Once[Staff] = Once(lambda: ViewStaff(clock=shop.clock, tries=tries))
    return View(replace(shop, signing=staff), at, folder)


def sweep_views() -> None:
    """Remove the copies of views whose ShopClub is no more."""
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
            pid = folder.name.removeprefix(PREFIX).partition("-")[0]
            if not (pid.isdecimal() and is_running(int(pid))):
                shutil.rmtree(folder, ignore_errors=True)


def _copy_still(path: Path, copy: Path) -> None:
    """Copy a file with its journal, again where somebody wrote it meanwhile."""
    journal, beside = (file.with_name(file.name + "-wal") for file in (path, copy))
    try:
        for _ in range(TRIES):
            before = _state_of(path), _state_of(journal)
            with disk_faults():
                shutil.copyfile(path, copy)
                beside.unlink(missing_ok=True)
                if journal.exists():
                    shutil.copyfile(journal, beside)
            if before == (_state_of(path), _state_of(journal)):
                break
        if list_beside(path).exists():
            with disk_faults():
                shutil.copyfile(list_beside(path), list_beside(copy))
    except Exception as error:
        if isinstance(error.__cause__, PermissionError):
            raise FileNotAllowed(str(path)) from error
        raise


def _state_of(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
