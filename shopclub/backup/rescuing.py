"""Ways on from a shop file that does not open: a backup in its place, or what can be read of it.

The file that does not open is set aside whole and is never written again.
"""

import secrets
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from shopclub.backup.accounts import Account, account_from_json
from shopclub.backup.names import Occasion
from shopclub.backup.proving import other_shopclub, said_and_waited
from shopclub.backup.restoring import prepare
from shopclub.backup.shelf import Entry, shelf_of
from shopclub.backup.swapping import finish, swap, take_back
from shopclub.config import BackupPlaces
from shopclub.encryption.later import KeysOf, key_at_start
from shopclub.kernel.clock import Clock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.shop import Difference, open_shop
from shopclub.staff import audit
from shopclub.staff.pins import accept_pin
from shopclub.storage.database import writing
from shopclub.storage.doubts import forget_doubts
from shopclub.storage.drafts import DRAFT, discard
from shopclub.storage.problems import DamagedFile, DiskFull, room_beside
from shopclub.storage.shop_file import close_file


@dataclass(frozen=True, slots=True)
class Salvage:
    """What could be read of the damaged file, waiting beside it, and the account of it."""

    draft: Path
    account: Account


@dataclass(frozen=True, slots=True)
class Rescue:
    """What can be done for a shop file that does not open; no shop is open meanwhile."""

    path: Path
    clock: Clock
    places: Callable[[], BackupPlaces]
    keys: KeysOf | None = None
    stopping: Event = field(default_factory=Event)

    @property
    def key(self) -> bytes | None:
        """The key of the shop file, as far as it is known; None for a plain one."""
        if self.keys is None:
            return None
        try:
            return key_at_start(self.path, self.keys)
        except EnvironmentProblem:
            return None

    def newest_good(self) -> Entry | None:
        """Return the newest backup that can be read and whose figures agree, if there is one."""
        shelf = shelf_of(self.path, places=self.places(), now=self.clock.now(), key=self.key)
        return next((entry for entry in shelf.entries if _is_good(entry)), None)

    def put_back(self, candidate: Path) -> Path | None:
        """Let a backup, or another file of the shop, take the place of the one that does not open.

        Returns where that one was set aside, None where there was none. Raises BackupRefused,
        FileLocked or a fault of the disk; then everything is as it was.
        """
        return self._take(candidate, subject=f"backup:{candidate.name}")

    def salvage(self) -> Salvage:
        """Read what can be read into a new file beside the damaged one, which is untouched.

        Raises DamagedFile where that is nothing, DiskFull, or BackupStopped.
        """
        draft = self.path.with_name(f".{self.path.name}.{secrets.token_hex(4)}.salvaged{DRAFT}")
        said = "" if self.key is None else self.key.hex()
        try:
            people = self.newest_good()
            named = () if people is None else ("--people", str(people.path))
            arguments = ("salvage", str(self.path), str(draft), *named, "--told")
            with other_shopclub(*arguments, stdout=subprocess.PIPE) as other:
                code, told = said_and_waited(other, said=said, stopping=self.stopping)
            if code:
                raise ValueError(code)
            return Salvage(draft, account_from_json(told))
        except ValueError as error:
            self.forget(draft)
            room = room_beside(self.path)
            if room is not None and room < 2 * self.path.stat().st_size:
                raise DiskFull(str(self.path.parent), room) from error
            raise DamagedFile from error
        except BaseException:
            self.forget(draft)
            raise

    def take_salvage(self, salvage: Salvage, *, pin: str = "") -> Path | None:
        """Let what could be read take the place of the damaged file, which is set aside.

        `pin` is the owner's from now on where the account says that no owner can get in; raises
        PinRefused then.
        """
        new_pin = accept_pin(pin) if salvage.account.people.shut_out else None
        aside = self._take(
            salvage.draft,
            subject="salvaged",
            doubted=salvage.account.after,
            new_pin=new_pin,
        )
        self.forget(salvage.draft)
        return aside

    def forget(self, draft: Path) -> None:
        """Let go of what was salvaged."""
        discard(draft)
        forget_doubts(draft)

    def _take(
        self,
        candidate: Path,
        *,
        subject: str,
        doubted: tuple[Difference, ...] = (),
        new_pin: str | None = None,
    ) -> Path | None:
        prepared = prepare(
            candidate,
            live=self.path,
            at=self.clock.now(),
            key=self.key,
            stopping=self.stopping,
        )
        close_file()
        try:
            old = swap(self.path, prepared.draft, key=self.key, untouched=True)
        except BaseException:
            discard(prepared.draft)
            raise
        try:
            with open_shop(self.path, clock=self.clock, key=self.key, checked=False) as shop:
                with writing():
                    audit.record(
                        "restore", moment=shop.clock.moment(), staff_id=None, subject=subject
                    )
                shop.doubt(doubted)
                if new_pin is not None:
                    shop.staff.begin_again(pin=new_pin)
        except BaseException:
            close_file()
            if old is not None:
                take_back(self.path, old)
            raise
        return None if old is None else finish(old, live=self.path)


def _is_good(entry: Entry) -> bool:
    return (
        entry.contents is not None
        and not entry.name.differs
        and entry.name.occasion is not Occasion.ASIDE
    )
