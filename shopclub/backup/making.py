"""Making a backup: copied online, proved, given its name, then brought to a second place."""

import logging
import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

from shopclub.backup.contents import mark_of_live
from shopclub.backup.names import ENDING, BackupName, Occasion, read_name
from shopclub.backup.problems import BackupNotMade, BackupStopped, PlaceFault, place_faults
from shopclub.backup.proving import Verdict, prove
from shopclub.backup.rotation import superfluous
from shopclub.config import BackupPlaces
from shopclub.encryption.key_file import copy_key_file
from shopclub.kernel.alone import alone
from shopclub.kernel.whole_files import DRAFT, HIDDEN, copy_whole, keep_names
from shopclub.storage.copying import STEP_PAGES, Between, copy_online, put_on_disk
from shopclub.storage.drafts import discard, draft_of, publish
from shopclub.storage.shop_file import key_file_of

BESIDE = "backups"
"""The folder beside the shop file where backups go until someone chooses another one."""

STALE = timedelta(days=1)
log = logging.getLogger("shopclub.backup")


@dataclass(frozen=True, slots=True)
class MadeBackup:
    """A backup that was made: where, of what, and why it is not in the second place, if so.

    `second` is that place, empty where none is chosen.
    """

    path: Path
    name: BackupName
    second: str = ""
    second_fault: PlaceFault | None = None

    @property
    def is_well(self) -> bool:
        """Whether every figure agrees, and the second place, if there is one, has it too."""
        return self.second_fault is None and not self.name.differs


def folder_of(shop_file: Path, places: BackupPlaces) -> Path:
    """Return the folder of a shop's backups."""
    return Path(places.folder) if places.folder else shop_file.parent / BESIDE


def make_backup(
    source: Path,
    *,
    places: BackupPlaces,
    occasion: Occasion,
    at: datetime,
    key: bytes | None = None,
    between: Between = lambda done, of: None,
    step_pages: int = STEP_PAGES,
    stopping: Event | None = None,
) -> MadeBackup:
    """Make a proved backup of a shop file that others may be writing, and let old ones go.

    A figure that does not follow from its ledger is told by the name; a damaged copy is none.
    Raises BackupNotMade, ShopFileMissing, BackupStopped once `stopping` is set, and whatever
    `between` raises; then nothing is left.
    """

    def step(done: int, of: int) -> None:
        if stopping is not None and stopping.is_set():
            raise BackupStopped
        between(done, of)

    folder = folder_of(source, places)
    with place_faults(folder):
        mark = mark_of_live(source, key=key)
        if not places.folder:
            folder.mkdir(mode=0o700, exist_ok=True)
        with alone(folder / f".{source.stem}.lock"):
            _sweep(folder, stem=source.stem)
            second = at.astimezone(UTC).replace(microsecond=0)
            wanted = BackupName(source.stem, mark, second, occasion)
            draft = draft_of(folder / wanted.text(), token=secrets.token_hex(4))
            try:
                copy_online(source, draft, key=key, between=step, step_pages=step_pages)
                name = replace(
                    wanted, differs=_differs(draft, folder=folder, key=key, stopping=stopping)
                )
                put_on_disk(draft)
                name = _free(name, folder=folder)
                if key is not None:
                    copy_key_file(source, folder / name.text())
                publish(draft, final=folder / name.text())
            finally:
                discard(draft)
            rotate(folder, stem=source.stem, mark=mark, now=at)
    made = MadeBackup(folder / name.text(), name)
    return with_second(made, places=places, now=at)


def try_place(folder: Path) -> None:
    """Raise BackupNotMade for a folder that is not there or takes no file."""
    with place_faults(folder):
        if not folder.is_dir():
            raise BackupNotMade(PlaceFault.GONE, str(folder))
        handle, trial = tempfile.mkstemp(dir=folder, prefix=HIDDEN, suffix=DRAFT)
        os.close(handle)
        Path(trial).unlink()


def backups_in(folder: Path, *, stem: str, mark: str = "") -> Iterator[tuple[Path, BackupName]]:
    """Yield the backups of a shop in a folder by their names; drafts and others' are left out."""
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        name = read_name(path.name)
        if name is not None and name.stem == stem and mark in {"", name.mark}:
            yield path, name


def rotate(folder: Path, *, stem: str, mark: str, now: datetime) -> int:
    """Remove the backups of this shop that may go; return how many went."""
    there = {name: path for path, name in backups_in(folder, stem=stem, mark=mark)}
    gone = superfluous(there, now=now)
    for name in gone:
        there[name].unlink(missing_ok=True)
        key_file_of(there[name]).unlink(missing_ok=True)
    return len(gone)


def _differs(draft: Path, *, folder: Path, key: bytes | None, stopping: Event | None) -> bool:
    verdict = prove(draft, key=key, stopping=stopping)
    if verdict is Verdict.DAMAGED:
        raise BackupNotMade(PlaceFault.DAMAGED, str(folder))
    return verdict is Verdict.DIFFERS


def _free(name: BackupName, *, folder: Path) -> BackupName:
    """Return the name, or that of the next second where it is taken."""
    while (folder / name.text()).exists():
        name = replace(name, at=name.at + timedelta(seconds=1))
    return name


def _copy_with_key(backup: Path, copy: Path) -> None:
    """Copy a backup after its key, without which nobody could open it; both or neither stay."""
    copy_key_file(backup, copy)
    try:
        copy_whole(backup, copy)
    except BaseException:
        key_file_of(copy).unlink(missing_ok=True)
        raise


def with_second(made: MadeBackup, *, places: BackupPlaces, now: datetime) -> MadeBackup:
    """Bring a backup to the second place; why that failed is told, the backup itself is made."""
    if not places.second:
        return made
    second = Path(places.second)
    try:
        with place_faults(second):
            if not second.is_dir():
                raise BackupNotMade(PlaceFault.GONE, str(second))
            if second.samefile(made.path.parent):
                raise BackupNotMade(PlaceFault.SAME, str(second))
            _sweep(second, stem=made.name.stem, before=now - STALE)
            _copy_with_key(made.path, second / made.path.name)
            keep_names(second)
            rotate(second, stem=made.name.stem, mark=made.name.mark, now=now)
    except BackupNotMade as problem:
        log.info("the second place took no backup: %s", problem.fault)
        return replace(made, second=places.second, second_fault=problem.fault)
    return replace(made, second=places.second)


def sweep_stumps(live: Path, *, places: BackupPlaces, now: datetime) -> None:
    """Remove what backups that were ended in the middle left in both places, where it can be."""
    folder = folder_of(live, places)
    with suppress(BackupNotMade), place_faults(folder), alone(folder / f".{live.stem}.lock"):
        _sweep(folder, stem=live.stem)
    second = Path(places.second)
    with suppress(BackupNotMade), place_faults(second):
        if places.second and second.is_dir():
            _sweep(second, stem=live.stem, before=now - STALE)


def _sweep(folder: Path, *, stem: str, before: datetime | None = None) -> None:
    """Remove what backups that were ended in the middle left behind, all or before an instant."""
    for path in folder.iterdir():
        name, _, rest = path.name.partition(f"{ENDING}.")
        half = name.startswith(f"{HIDDEN}{stem}-") and DRAFT in f".{rest}"
        if half or _is_orphan(path, stem=stem):
            with suppress(OSError):
                written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
                if before is None or written <= before:
                    path.unlink()


def _is_orphan(path: Path, *, stem: str) -> bool:
    """Tell whether a key file stands beside a backup that never came to be, or went."""
    backup = path.with_suffix("")
    name = read_name(backup.name)
    ours = name is not None and name.stem == stem
    return ours and path == key_file_of(backup) and not backup.exists()
