"""The backups of a shop: made on every occasion, listed with what is in them, put back."""

import logging
from dataclasses import InitVar, dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Event

from shopclub.backup.contents import mark_of_live
from shopclub.backup.looking import look_through
from shopclub.backup.making import MadeBackup, folder_of, make_backup, try_place
from shopclub.backup.names import Occasion
from shopclub.backup.problems import (
    BackupFault,
    BackupNotMade,
    BackupRefused,
    PlaceFault,
    WordMissing,
    place_faults,
)
from shopclub.backup.restoring import WORD, Prepared, prepare
from shopclub.backup.shelf import Shelf, newest_good, shelf_of
from shopclub.backup.swapping import finish, swap, take_back
from shopclub.config import BackupPlaces
from shopclub.encryption.problems import KeyNeeded
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.kernel.clock import Clock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.kernel.whole_files import followed
from shopclub.members.erase_list import ENDING, carry_lists, list_beside
from shopclub.shop import Difference, Shop, open_shop
from shopclub.staff import audit
from shopclub.staff.pins import PinCost
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.copying import Between
from shopclub.storage.database import writing
from shopclub.storage.drafts import discard, put_journals_aside
from shopclub.storage.problems import ShopFileExists, disk_faults
from shopclub.storage.shop_file import close_file, key_file_of

log = logging.getLogger("shopclub.backup")


@dataclass(frozen=True, slots=True)
class Restored:
    """A shop that was put back and is open, and where the shop file of before was kept.

    Of one that was gone there are `journals` at most; they can be joined with nothing but it.
    """

    shop: Shop
    aside: Path | None
    journals: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Backups:
    """Makes and puts back the backups of one shop file, whether it is open or not.

    Once `stopping` is set, what is being made is given up. Without `opened_by` the keys are those
    that this computer knows.
    """

    path: Path
    clock: Clock
    opened_by: InitVar[ShopKeys | None] = None
    pin_cost: PinCost | None = None
    stopping: Event = field(default_factory=Event)
    keys: ShopKeys = field(init=False)

    def __post_init__(self, opened_by: ShopKeys | None) -> None:
        object.__setattr__(self, "path", followed(self.path))
        object.__setattr__(self, "keys", opened_by or ShopKeys(self.path))

    @property
    def key(self) -> bytes | None:
        """The key of the shop file, None for a plain one; raises KeyNeeded."""
        return self.keys.key

    def make(
        self,
        occasion: Occasion,
        *,
        places: BackupPlaces,
        between: Between = lambda done, of: None,
    ) -> MadeBackup:
        """Make a backup while the shop goes on; raises BackupNotMade or ShopFileMissing.

        Who was erased is told beside it too, for a computer that begins with it.
        """
        made = make_backup(
            self.path,
            places=places,
            occasion=occasion,
            at=self.clock.now(),
            key=self.key,
            between=between,
            stopping=self.stopping,
        )
        listed = list_beside(self.path)
        carry_lists((listed,), into=made.path.with_name(listed.name))
        if made.second and made.second_fault is None:
            carry_lists((listed,), into=Path(made.second) / listed.name)
        return made

    def make_by_hand(self, *, places: BackupPlaces, by: Actor) -> MadeBackup:
        """Make a backup because the owner says so."""
        by.require(Permission.MANAGE_BACKUPS)
        return self.make(Occasion.BY_HAND, places=places)

    def make_safeguard(self, occasion: Occasion, *, places: BackupPlaces) -> MadeBackup:
        """Make a backup before something that cannot be undone: beside the shop file if need be.

        Raises BackupNotMade where that takes none either.
        """
        try:
            return self.make(occasion, places=places)
        except BackupNotMade as problem:
            if not places.folder or problem.fault is PlaceFault.DAMAGED:
                raise
            log.info("the folder of backups took none: %s", problem.fault)
            return self.make(occasion, places=BackupPlaces(second=places.second))

    def last_good(self, *, places: BackupPlaces) -> datetime | None:
        """Return when the last sound backup was made, None where there is none to be seen."""
        try:
            mark = mark_of_live(self.path, key=self.key)
        except EnvironmentProblem:
            mark = ""
        folder = folder_of(self.path, places)
        return newest_good(folder, stem=self.path.stem, mark=mark, now=self.clock.now())

    def shelf(self, *, places: BackupPlaces, by: Actor) -> Shelf:
        """Return the backups there are with what is in each."""
        by.require(Permission.MANAGE_BACKUPS)
        return shelf_of(
            self.path, places=places, now=self.clock.now(), key=self.key, key_of=self.keys.of
        )

    def accept_places(self, places: BackupPlaces, *, by: Actor) -> None:
        """Try whether places take a file; raises BackupNotMade for one that does not."""
        by.require(Permission.MANAGE_BACKUPS)
        folder, second = folder_of(self.path, places), Path(places.second)
        if places.folder:
            try_place(folder)
        if places.second:
            try_place(second)
            with place_faults(folder):
                if folder.is_dir() and second.samefile(folder):
                    raise BackupNotMade(PlaceFault.SAME, str(second))

    def look_through(self, *, whole: bool = False) -> tuple[Difference, ...]:
        """Return what is wrong with the shop file and not yet known, while others sell.

        It takes seconds, or as long as `check` where the `whole` is to be proved. Raises
        StorageFault where that came to no end, BackupStopped once `stopping` is set.
        """
        return look_through(self.path, key=self.key, stopping=self.stopping, whole=whole)

    def prepare(self, candidate: Path, *, places: BackupPlaces, by: Actor) -> Prepared:
        """Get a backup ready to be put back, and make one of the shop as it is.

        Raises BackupRefused, BackupNotMade, or a fault of the disk; the shop file is untouched.
        """
        by.require(Permission.MANAGE_BACKUPS)
        prepared = self._prepare(candidate)
        try:
            self._safeguard(prepared, places=places)
        except BaseException:
            discard(prepared.draft)
            raise
        return prepared

    def forget(self, prepared: Prepared) -> None:
        """Let go of a backup that is not put back after all."""
        discard(prepared.draft)

    def put_back(self, prepared: Prepared, *, word: str, by: Actor) -> Restored:
        """Close the shop, let the backup take its place, and open it; the shop before is kept.

        Nobody may be at work in the shop. If the backup does not open, the shop before is opened
        again. Raises WordMissing unless RESTORE was typed, FileLocked, or a fault of the disk.
        """
        by.require(Permission.MANAGE_BACKUPS)
        if word.strip().upper() != WORD:
            raise WordMissing(WORD)
        close_file()
        with disk_faults():
            journals = put_journals_aside(self.path)
        old = swap(self.path, prepared.draft, key=self.key)
        try:
            shop = self._open()
            _note(shop, prepared, staff_id=by.staff_id)
        except BaseException:
            close_file()
            take_back(self.path, old)
            raise
        aside = None if old is None else finish(old, live=self.path)
        return Restored(shop, aside, journals)

    def begin_with(self, candidate: Path, *, entry: str = "") -> Shop:
        """Let a backup become the shop of a machine that has none yet, and open it.

        Nobody is there yet to allow it: its own people sign in afterwards. An encrypted one opens
        by its passphrase or recovery code. Raises ShopFileExists, BackupRefused, what unlocking
        raises, or a fault of the disk, and then leaves nothing.
        """
        if self.path.exists():
            raise ShopFileExists(str(self.path))
        if entry:
            self.keys.unlock_backup(candidate, entry)
        self._take_key_of(candidate)
        prepared = self._prepare(candidate)
        try:
            self.keys.seal_beside(candidate)
            swap(self.path, prepared.draft, key=self.key)
        except BaseException:
            discard(prepared.draft)
            discard(key_file_of(self.path))
            raise
        try:
            shop = self._open()
            _note(shop, prepared, staff_id=None)
        except BaseException:
            close_file()
            discard(self.path)
            discard(key_file_of(self.path))
            raise
        return shop

    def open_again(self) -> Shop:
        """Open the shop as it stands, after putting a backup back was refused on the way."""
        close_file()
        return self._open()

    def _open(self) -> Shop:
        return open_shop(self.path, clock=self.clock, key=self.key, pin_cost=self.pin_cost)

    def _take_key_of(self, candidate: Path) -> None:
        """Know the key of a backup that becomes the shop; what else is wrong is told by looking."""
        try:
            self.keys.begin_with(candidate)
        except KeyNeeded as problem:
            raise BackupRefused(BackupFault.LOCKED, candidate.name) from problem
        except EnvironmentProblem:
            return

    def _prepare(self, candidate: Path) -> Prepared:
        found = prepare(
            candidate,
            live=self.path,
            at=self.clock.now(),
            key=self.key,
            key_of=self.keys.of,
            stopping=self.stopping,
        )
        carry_lists(candidate.parent.glob(f"*{ENDING}"), into=list_beside(self.path))
        return found

    def _safeguard(self, prepared: Prepared, *, places: BackupPlaces) -> None:
        """Make a backup of the shop as it is, unless it is past that: it is kept whole anyway."""
        if prepared.present is None:
            return
        try:
            self.make_safeguard(Occasion.RESTORE, places=places)
        except BackupNotMade as problem:
            if problem.fault is not PlaceFault.DAMAGED:
                raise


def _note(shop: Shop, prepared: Prepared, *, staff_id: int | None) -> None:
    """Note in the log of the shop that was put back, from which backup and by whom."""
    with writing():
        audit.record(
            "restore",
            moment=shop.clock.moment(),
            staff_id=staff_id,
            subject=f"backup:{prepared.name}",
            sales_lost=prepared.sales_lost,
        )
