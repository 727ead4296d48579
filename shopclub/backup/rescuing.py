"""Ways on from a shop file that does not open: a backup in its place, or what can be read of it.

The file that does not open is set aside whole and is never written again. Nobody is signed in:
whoever goes such a way proves first to be the owner, by the file that takes its place.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from shopclub.backup.names import Occasion
from shopclub.backup.owners import OwnerInFile, Tries, note_wrong_tries, owners_in
from shopclub.backup.problems import BackupFault, BackupRefused
from shopclub.backup.restoring import examine, prepare
from shopclub.backup.salvage_beside import Salvage, forget_salvage, salvage_beside
from shopclub.backup.shelf import Entry, shelf_of
from shopclub.backup.swapping import finish, swap, take_back
from shopclub.config import BackupPlaces
from shopclub.encryption.later import KeysOf, key_at_start, keys_later
from shopclub.encryption.problems import KeyNeeded
from shopclub.kernel.clock import Clock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.kernel.whole_files import followed
from shopclub.shop import Difference, Shop, open_shop
from shopclub.staff import audit
from shopclub.staff.pins import accept_pin
from shopclub.staff.roles import Actor, NotPermitted, Permission, Role
from shopclub.staff.roster import StaffMember
from shopclub.staff.staff import WrongPin
from shopclub.storage.database import writing
from shopclub.storage.drafts import discard
from shopclub.storage.shop_file import close_file, key_file_of


@dataclass(frozen=True, slots=True)
class Rescue:
    """What can be done for a shop file that does not open; no shop is open meanwhile."""

    path: Path
    clock: Clock
    places: Callable[[], BackupPlaces]
    keys: KeysOf | None = None
    stopping: Event = field(default_factory=Event)
    accept: Callable[[Actor | None], None] = lambda by: None
    tries: Tries = field(init=False)
    own_keys: KeysOf = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "path", followed(self.path))
        object.__setattr__(self, "tries", Tries(self.path, clock=self.clock))
        object.__setattr__(self, "own_keys", self.keys or keys_later(self.path))

    @property
    def key(self) -> bytes | None:
        """The key of the shop file, as far as it is known; None for a plain one."""
        try:
            return key_at_start(self.path, self.own_keys)
        except EnvironmentProblem:
            return None

    def newest_good(self) -> Entry | None:
        """Return the newest backup that can be read and whose figures agree, if there is one.

        One that nobody here has the key of may be it too: whoever has it is asked.
        """
        shelf = shelf_of(
            self.path,
            places=self.places(),
            now=self.clock.now(),
            key=self.key,
            key_of=self.own_keys().of,
        )
        return next((one for one in shelf.entries if _may_be(one) and self._opens(one)), None)

    def look(self, candidate: Path) -> tuple[StaffMember, ...]:
        """Return who may let a file take the place of the shop file: its owners.

        Asked of the shop file itself, who may say how it is used; nobody where there is none.
        Raises KeyNeeded, BackupRefused or a fault of the disk.
        """
        return tuple(owner.member for owner in self._owners(candidate))

    def unlock(self, candidate: Path, entry: str) -> None:
        """Open an encrypted file by its passphrase or recovery code; raises what unlocking does."""
        if candidate == self.path:
            self.own_keys().unlock(entry)
        else:
            self.own_keys().unlock_backup(candidate, entry)

    def prove(self, candidate: Path, staff_id: int, *, entry: str, by_code: bool) -> Actor:
        """Return the owner by a file whose PIN, or code of the recovery sheet, was entered.

        Raises what `look` raises, WrongPin, WrongCode, SignInLocked or RecoveryCodeRefused.
        """
        owners = {owner.staff_id: owner for owner in self._owners(candidate)}
        if staff_id not in owners:
            raise WrongPin
        return self.tries.prove(owners[staff_id], entry=entry, by_code=by_code)

    def put_back(self, candidate: Path, *, by: Actor) -> Path | None:
        """Let a backup, or another file of the shop, take the place of the one that does not open.

        Returns where that one was set aside, None where there was none. Raises BackupRefused,
        FileLocked or a fault of the disk; then everything is as it was.
        """
        by.require(Permission.MANAGE_BACKUPS)
        return self._take(candidate, by=by, subject=f"backup:{candidate.name}")

    def accept_place(self, *, by: Actor | None) -> None:
        """Go on where the shop file lies, whatever may come of it; nobody owns it yet at first."""
        if by is not None:
            by.require(Permission.MANAGE_BACKUPS)
        self.accept(by)
        self.tries.begin_anew()

    def salvage(self) -> Salvage:
        """Read what can be read into a new file beside the damaged one, which is untouched.

        Raises DamagedFile where that is nothing, DiskFull, or BackupStopped.
        """
        people = self.newest_good()
        return salvage_beside(
            self.path,
            key=self.key,
            people=None if people is None else people.path,
            stopping=self.stopping,
        )

    def take_salvage(self, salvage: Salvage, *, by: Actor | None, pin: str = "") -> Path | None:
        """Let what could be read take the place of the damaged file, which is set aside.

        Where the account says that no owner can get in there is nobody to ask, and `pin` is the
        owner's from now on; raises PinRefused then, elsewhere NotPermitted for who is no owner.
        """
        shut_out = salvage.account.people.shut_out
        new_pin = accept_pin(pin) if shut_out else None
        if by is not None:
            by.require(Permission.MANAGE_BACKUPS)
        elif not shut_out:
            raise NotPermitted(Permission.MANAGE_BACKUPS, Role.CASHIER)
        aside = self._take(
            salvage.draft,
            by=by,
            subject="salvaged",
            doubted=salvage.account.after,
            new_pin=new_pin,
        )
        self.forget(salvage.draft)
        return aside

    def forget(self, draft: Path) -> None:
        """Let go of what was salvaged."""
        forget_salvage(draft)

    def _take(
        self,
        candidate: Path,
        *,
        by: Actor | None,
        subject: str,
        doubted: tuple[Difference, ...] = (),
        new_pin: str | None = None,
    ) -> Path | None:
        keys, key = self.own_keys(), self.key
        takes_key = key is None and self._is_key_lost()
        if takes_key:
            keys.begin_with(candidate)
            key = keys.of(candidate)
        prepared = prepare(
            candidate,
            live=self.path,
            at=self.clock.now(),
            key=key,
            key_of=keys.of,
            stopping=self.stopping,
        )
        close_file()
        try:
            if takes_key:
                keys.seal_beside(candidate)
            old = swap(self.path, prepared.draft, key=key, untouched=True)
        except BaseException:
            discard(prepared.draft)
            raise
        try:
            with open_shop(self.path, clock=self.clock, key=key, checked=False) as shop:
                self._note(shop, by=by, subject=subject)
                shop.doubt(doubted)
                if new_pin is not None:
                    shop.staff.begin_again(pin=new_pin)
        except BaseException:
            close_file()
            take_back(self.path, old)
            raise
        self.tries.begin_anew()
        return None if old is None else finish(old, live=self.path)

    def _note(self, shop: Shop, *, by: Actor | None, subject: str) -> None:
        """Note what was done and by whom, and the wrong tries before it."""
        moment, owner_id = shop.clock.moment(), None if by is None else by.staff_id
        with writing():
            audit.record("restore", moment=moment, staff_id=owner_id, subject=subject)
            note_wrong_tries(self.tries, moment=moment)

    def _owners(self, candidate: Path) -> tuple[OwnerInFile, ...]:
        if candidate == self.path:
            return owners_in(candidate, key=self.own_keys().key) if candidate.exists() else ()
        keys = self.own_keys()
        examine(candidate, live=self.path, key=self.key, key_of=keys.of)
        owners = owners_in(candidate, key=keys.of(candidate))
        if not owners:
            raise BackupRefused(BackupFault.DAMAGED, candidate.name)
        return owners

    def _is_key_lost(self) -> bool:
        """Tell whether the shop was encrypted, or is gone: then the key of a backup is its key."""
        return not self.path.exists() or key_file_of(self.path).exists()

    def _opens(self, entry: Entry) -> bool:
        if entry.contents is not None:
            return True
        try:
            self.own_keys().of(entry.path)
        except KeyNeeded:
            return True
        except EnvironmentProblem:
            return False
        return False


def _may_be(entry: Entry) -> bool:
    return not entry.name.differs and entry.name.occasion is not Occasion.ASIDE
