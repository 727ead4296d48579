"""Finding the key of a shop file or a backup: from this computer, or from what a person enters."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from shopclub.encryption.key_file import KeyFile, newer_key_files, read_key_file
from shopclub.encryption.key_store import KeyStore
from shopclub.encryption.problems import KeyFileLost, KeyNeeded, WrongKey
from shopclub.kernel.recovery_codes import CodeFault, RecoveryCodeRefused, read_recovery_code
from shopclub.storage.engines import APPLICATION_ID, DriverError, open_driver, open_finished
from shopclub.storage.shop_file import is_plain, key_file_of


def opens(path: Path, key: bytes) -> bool:
    """Tell whether a key opens a file; touches nothing.

    Where the power was cut while its first page was written that is torn, and no key fits before
    SQLite has put it back from its journal.
    """
    cut_short = path.with_name(f"{path.name}-journal").exists()
    try:
        connection = (open_driver if cut_short else open_finished)(path, key=key)
        try:
            (found,) = connection.execute("PRAGMA application_id").fetchone()
        finally:
            connection.close()
    except DriverError:
        return False
    return bool(found == APPLICATION_ID)


def find_key(path: Path, *, store: KeyStore, known: Iterable[bytes | None] = ()) -> bytes | None:
    """Return the key of a file, None for a plain one; raises KeyNeeded where nobody here knows it.

    A file that is neither plain nor has a key file is not ours to unlock: None, and opening it says
    what it is.
    """
    if is_plain(path):
        return None
    for key in known:
        if key is not None and opens(path, key):
            return key
    if not key_file_of(path).exists():
        return None
    try:
        ids = read_key_file(path).every_id
    except KeyFileLost as lost:
        raise KeyNeeded(str(path)) from lost
    for key_id in ids:
        key = store.find(key_id)
        if key is not None and opens(path, key):
            return key
    raise KeyNeeded(str(path))


def unlock(path: Path, entry: str) -> bytes:
    """Return the key of a file that a passphrase or a recovery code opens.

    Raises WrongKey, RecoveryCodeRefused for a code with a slip in it, or KeyFileLost.
    """
    return _opened_by(path, read_key_file(path), entry)


def unlock_backup(path: Path, entry: str) -> tuple[bytes, KeyFile]:
    """Return the key of a backup, and the key file by which a passphrase or a code opens it.

    Where its own does not, that of a newer one beside it may: a new sheet opens the older backups
    that lie with one of its own. An older sheet opens no newer one. Raises what `unlock` raises.
    """
    try:
        own = read_key_file(path)
        return _opened_by(path, own, entry), own
    except (WrongKey, KeyFileLost):
        for other in newer_key_files(path):
            with suppress(WrongKey, RecoveryCodeRefused):
                return _opened_by(path, other, entry), other
        raise


def _opened_by(path: Path, file: KeyFile, entry: str) -> bytes:
    """Return the key of a file among those that an entry opens, or that these open in turn."""
    keys = _opened(file, entry)
    for key in (*keys, *(older for opened in keys for older in file.older(opened))):
        if opens(path, key):
            return key
    raise WrongKey


def _opened(file: KeyFile, entry: str) -> tuple[bytes, ...]:
    try:
        code = read_recovery_code(entry)
    except RecoveryCodeRefused as refused:
        opened = file.opened_by_passphrase(entry) if file.takes_passphrase else ()
        if not opened and (refused.fault is CodeFault.CHECK or not file.takes_passphrase):
            raise
        return opened
    return file.opened_by_code(code) or file.opened_by_passphrase(entry)
