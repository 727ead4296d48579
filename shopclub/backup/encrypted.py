"""How it stands with the key of a shop file: whether there is one, and what opens it."""

from dataclasses import dataclass

from shopclub.backup.backups import Backups
from shopclub.encryption.key_file import read_key_file
from shopclub.encryption.problems import KeyFileLost
from shopclub.encryption.sealing import id_of, new_key
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.staff.roles import Actor, Permission


def keeps_keys(keys: ShopKeys) -> bool:
    """Tell whether this computer keeps keys, by letting it keep one and forget it."""
    trial = new_key()
    kept = keys.store.keep(trial, key_id=id_of(trial))
    keys.store.forget(id_of(trial))
    return kept


@dataclass(frozen=True, slots=True)
class Encryption:
    """How it stands with a shop file: encrypted or plain, and what opens it."""

    encrypted: bool
    opens_itself: bool = False
    takes_passphrase: bool = False


def encryption_of(backups: Backups, *, by: Actor) -> Encryption:
    """Return how it stands with the shop file."""
    by.require(Permission.ENCRYPT)
    key = backups.key
    if key is None:
        return Encryption(encrypted=False)
    return Encryption(
        encrypted=True,
        opens_itself=backups.keys.store.find(id_of(key)) == key,
        takes_passphrase=_takes_passphrase(backups),
    )


def _takes_passphrase(backups: Backups) -> bool:
    try:
        return read_key_file(backups.path).takes_passphrase
    except KeyFileLost:
        return False
