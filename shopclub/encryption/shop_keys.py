"""The key of one shop file while ShopClub runs, and those of its backups."""

from contextlib import suppress
from pathlib import Path

from shopclub.encryption.key_file import KeyFile, read_key_file, write_key_file
from shopclub.encryption.key_store import KeyStore, SystemKeyStore
from shopclub.encryption.problems import KeyFileLost, KeyNeeded
from shopclub.encryption.sealing import id_of
from shopclub.encryption.unlocking import find_key, unlock, unlock_backup
from shopclub.kernel.whole_files import followed
from shopclub.storage.problems import disk_faults
from shopclub.storage.shop_file import is_plain, key_file_of


class ShopKeys:
    """Knows the key of a shop file: told, found in this computer's store, or entered."""

    def __init__(
        self, path: Path, *, key: bytes | None = None, store: KeyStore | None = None
    ) -> None:
        self.path = followed(path)
        self.store: KeyStore = SystemKeyStore() if store is None else store
        self._key = key
        self._others: list[bytes] = []
        self._opened_by: dict[Path, KeyFile] = {}

    @property
    def key(self) -> bytes | None:
        """The key of the shop file, None while it is plain; raises KeyNeeded."""
        if self._key is None and self.path.is_file():
            with disk_faults():
                self._key = find_key(self.path, store=self.store)
        return self._key

    def take(self, key: bytes | None) -> None:
        """Go on with another key, or with none: the file was written anew."""
        for before in (self._key, *self._older()):
            self._remember(before)
        self._key = key

    def unlock(self, entry: str, *, keep: bool = False) -> None:
        """Open the shop file by a passphrase or a recovery code; raises what `unlock` raises.

        With `keep` this computer opens it by itself from now on, where it can.
        """
        self._key = unlock(self.path, entry)
        if keep:
            self.store.keep(self._key, key_id=id_of(self._key))

    def unlock_backup(self, path: Path, entry: str) -> None:
        """Open a backup by a passphrase or a recovery code; raises what `unlock` raises."""
        key, self._opened_by[path] = unlock_backup(path, entry)
        self._remember(key)

    def of(self, path: Path) -> bytes | None:
        """Return the key of a backup, None for a plain one; raises KeyNeeded, or a disk's fault."""
        with disk_faults():
            if is_plain(path):
                return None
            with suppress(KeyNeeded):  # a backup may open where the shop file does not
                self._key = self.key
            known = (self._key, *self._others, *self._older())
            return find_key(path, store=self.store, known=known)

    def begin_with(self, backup: Path) -> None:
        """Open what a backup becomes by the key of the backup; raises KeyNeeded, or a fault."""
        self._key = self.of(backup)

    def seal_beside(self, backup: Path) -> None:
        """Let what opened a backup open the shop file too, and this computer know the key.

        What opened the shop file of before stays in it, for that file goes aside.
        """
        found = self._opened_by.get(backup)
        if self._key is not None and (found or key_file_of(backup).exists()):
            seals = dict.fromkeys((found or read_key_file(backup)).seals)
            with suppress(KeyFileLost):
                seals |= dict.fromkeys(read_key_file(self.path).seals)
            with disk_faults():
                write_key_file(self.path, KeyFile(tuple(seals)))
            self.store.keep(self._key, key_id=id_of(self._key))

    def older(self) -> tuple[bytes, ...]:
        """Return the keys of before that open older backups."""
        return tuple(dict.fromkeys((*self._others, *self._older())))

    def tidy(self) -> None:
        """End what a kill in the middle of changing the key left in the key file."""
        if self._key is None:
            return
        try:
            file = read_key_file(self.path)
        except KeyFileLost:
            return
        gone = [key_id for key_id in file.key_ids if key_id != id_of(self._key)]
        found = [key for key in map(self.store.find, gone) if key is not None]
        locked = id_of(self._key) in file.key_ids
        if locked and gone and len(found) == len(gone):
            with disk_faults():
                write_key_file(self.path, file.only(self._key, older=(*found, *self.older())))

    def _older(self) -> tuple[bytes, ...]:
        if self._key is None or not key_file_of(self.path).exists():
            return ()
        try:
            return read_key_file(self.path).older(self._key)
        except KeyFileLost:
            return ()

    def _remember(self, key: bytes | None) -> None:
        if key is not None and key not in self._others:
            self._others.append(key)
