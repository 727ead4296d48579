"""What the tests of a change of key share: codes, keys and ways to look into what is left."""

import hashlib
from pathlib import Path

from shopclub.backup.backups import Backups
from shopclub.backup.encrypting import NewKey, make_key
from shopclub.encryption.sealing import SealCost, id_of
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.kernel.clock import Clock, SystemClock
from shopclub.kernel.recovery_codes import RecoveryCode, new_recovery_code
from shopclub.storage.shop_file import is_plain, key_file_of
from tests.builders import CHEAP
from tests.encryption.stores import KeyStoreInMemory

CHEAP_SEAL = SealCost(passes=1, memory_kib=8, lanes=1)
KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
PASSPHRASE = "open sesame now"


def code_of(word: str) -> RecoveryCode:
    """Return the recovery code of a word."""
    return new_recovery_code(lambda count: hashlib.sha256(word.encode()).digest()[:count])


CODE, NEXT_CODE = code_of("one"), code_of("two")


def backups_in(
    path: Path, clock: Clock | None = None, store: KeyStoreInMemory | None = None
) -> Backups:
    """Return the backups of a shop file, with keys that are kept in memory."""
    keys = ShopKeys(path, store=store or KeyStoreInMemory())
    return Backups(path, clock or SystemClock(), keys, pin_cost=CHEAP)


def keyed_backups(path: Path) -> Backups:
    """Return the backups of an encrypted shop file, whose first key this computer knows."""
    store = KeyStoreInMemory()
    store.keep(KEY, key_id=id_of(KEY))
    return backups_in(path, store=store)


def first_key(backups: Backups, *, passphrase: str = "") -> NewKey:
    """Make the key with which a shop is encrypted first."""
    return make_key(backups.keys, code=CODE, passphrase=passphrase, cost=CHEAP_SEAL, key=KEY)


def next_key(backups: Backups) -> NewKey:
    """Make another one."""
    return make_key(backups.keys, code=NEXT_CODE, cost=CHEAP_SEAL, key=OTHER)


def plain_files_in(folder: Path) -> list[str]:
    """Return the files below a folder that are SQLite's and encrypted by no key."""
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and is_plain(path)
    )


def hidden_in(folder: Path) -> list[str]:
    """Return what was left in the middle of something."""
    return sorted(path.name for path in folder.glob(".*") if ".shopclub" in path.name)


def has_key_file(path: Path) -> bool:
    """Tell whether there is a key file beside a shop file."""
    return key_file_of(path).exists()
