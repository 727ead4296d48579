"""A process that makes a backup or puts one back, killed before its n-th touch of the disk.

Run as `python -m tests.backup.dying DEED SHOP BACKUP N [QUIRK ...]`; with N = 0 it lives, and
prints how often it touched the disk.
"""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from shopclub.backup.backups import Backups
from shopclub.backup.encrypting import change_key
from shopclub.backup.making import MadeBackup, make_backup, with_second
from shopclub.backup.names import Occasion, read_name
from shopclub.backup.restoring import WORD
from shopclub.backup.salvaging import salvage
from shopclub.backup.swapping import finish, swap
from shopclub.config import BackupPlaces
from shopclub.encryption.key_file import KeyFile, lock_for, write_key_file
from shopclub.kernel.clock import SystemClock
from shopclub.staff.roles import Actor, Role
from shopclub.storage import engines
from shopclub.storage.rekeying import copy_rekeyed
from tests.backup.encrypted import CODE, KEY, backups_in, first_key, keyed_backups, next_key
from tests.builders import CHEAP
from tests.encrypted_suite import suite_key
from tests.trust.fates import Fate

OWNER = Actor(1, "老王", Role.OWNER)
STEP_PAGES = 4


def back_up(shop: Path, _: Path, fate: Fate) -> None:
    """Make a backup, each few pages a touch."""
    make_backup(
        shop,
        key=suite_key(),
        places=BackupPlaces(),
        occasion=Occasion.CLOSING,
        at=SystemClock().now(),
        between=fate.touch,
        step_pages=STEP_PAGES,
    )


def restore(shop: Path, backup: Path, _: Fate) -> None:
    """Put a backup back, all the way."""
    backups = Backups(shop, SystemClock(), pin_cost=CHEAP)
    prepared = backups.prepare(backup, places=BackupPlaces(), by=OWNER)
    backups.put_back(prepared, word=WORD, by=OWNER).shop.close()


def give_way(shop: Path, draft: Path, _: Fate) -> None:
    """Let a draft that is ready take the place of the shop file."""
    old = swap(shop, draft, key=suite_key())
    assert old is not None
    finish(old, live=shop)


def bring(shop: Path, backup: Path, _: Fate) -> None:
    """Bring an encrypted backup to the second place."""
    name = read_name(backup.name)
    assert name is not None
    places = BackupPlaces(second=str(shop.parent / "stick"))
    made = with_second(MadeBackup(backup, name), places=places, now=name.at)
    assert made.is_well


def read_what_can_be_read(shop: Path, draft: Path, _: Fate) -> None:
    """Salvage a shop file into a draft beside it."""
    salvage(shop, draft, clock=SystemClock(), key=suite_key())


def give_way_carelessly(shop: Path, draft: Path, _: Fate) -> None:
    """Move the shop file away and the draft to its place: a planted fault."""
    shop.rename(shop.with_name("old"))
    draft.rename(shop)


def encrypt(shop: Path, _: Path, fate: Fate) -> None:
    """Encrypt a plain shop."""
    backups = backups_in(shop)
    change_key(backups, first_key(backups), by=OWNER, told=fate.touch).close()


def change(shop: Path, _: Path, fate: Fate) -> None:
    """Give an encrypted shop another key."""
    backups = keyed_backups(shop)
    change_key(backups, next_key(backups), by=OWNER, told=fate.touch).close()


def decrypt(shop: Path, _: Path, fate: Fate) -> None:
    """Make an encrypted shop plain."""
    change_key(keyed_backups(shop), None, by=OWNER, told=fate.touch).close()


def encrypt_carelessly(shop: Path, draft: Path, _: Fate) -> None:
    """Write the key file last, after the shop is encrypted: a planted fault."""
    copy_rekeyed(shop, draft, key=suite_key(), new_key=KEY)
    draft.replace(shop)
    write_key_file(shop, KeyFile(lock_for(KEY, code=CODE)))


def no_hard_links() -> None:
    """Be on a disk without hard links."""

    def refuse(path: Path, target: Path) -> None:
        raise OSError(95, "no hard links here")

    Path.hardlink_to = refuse  # type: ignore[method-assign,assignment]


def copy_by_writes() -> None:
    """Copy files by reading and writing, so that whoever writes down what is written sees it."""
    vars(shutil)["_USE_CP_SENDFILE"] = False


def sync_nothing() -> None:
    """Leave what is written to the memory of the disk: a planted fault."""
    vars(os)["fsync"] = lambda _: None
    engines.SAFE_SETTINGS = tuple(
        (name, 0 if name == "synchronous" else value) for name, value in engines.SAFE_SETTINGS
    )


DEEDS: dict[str, Callable[[Path, Path, Fate], None]] = {
    "back up": back_up,
    "restore": restore,
    "encrypt": encrypt,
    "change key": change,
    "decrypt": decrypt,
    "encrypt carelessly": encrypt_carelessly,
    "bring": bring,
    "salvage": read_what_can_be_read,
    "give way": give_way,
    "give way carelessly": give_way_carelessly,
}

if __name__ == "__main__":
    deed, shop_, other, fatal_, *quirks = sys.argv[1:]
    if "no hard links" in quirks:
        no_hard_links()
    if "copied by writes" in quirks:
        copy_by_writes()
    if "without syncs" in quirks:
        sync_nothing()
    doom = Fate(int(fatal_))
    doom.watch()
    DEEDS[deed](Path(shop_), Path(other), doom)
    print(doom.count)
