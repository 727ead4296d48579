"""Backups from before a shop was encrypted: found, and encrypted or removed by the owner."""

import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from shopclub.backup.backups import Backups
from shopclub.backup.making import backups_in, folder_of
from shopclub.config import BackupPlaces
from shopclub.encryption.key_file import copy_key_file
from shopclub.kernel.whole_files import keep_names
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.drafts import JOURNALS, discard, draft_of, journals_put_aside
from shopclub.storage.problems import disk_faults
from shopclub.storage.rekeying import copy_rekeyed
from shopclub.storage.rescue_copy import rescued_copies
from shopclub.storage.shop_file import is_plain

EMPTY = bytes(64)


def plain_backups(backups: Backups, *, places: BackupPlaces, by: Actor) -> tuple[Path, ...]:
    """Return what can be read without a key in both places and beside an encrypted shop file.

    That is backups, what was set aside, copies that were made when the shop file vanished, and
    journals of a file that was taken away.
    """
    by.require(Permission.ENCRYPT)
    if backups.key is None:
        return ()
    return tuple(dict.fromkeys(_plain(backups, places)))


def encrypt_backups(backups: Backups, paths: Iterable[Path], *, by: Actor) -> int:
    """Write plain backups anew under the key of the shop, each whole or not at all.

    A journal without its file is no backup: it stays as it is, to be removed. Returns how many;
    raises a fault of the disk, and then those done before it stay done.
    """
    by.require(Permission.ENCRYPT)
    count = 0
    for path in paths:
        if _is_journal(path):
            continue
        draft = draft_of(path, token=secrets.token_hex(4))
        try:
            with disk_faults():
                copy_rekeyed(path, draft, key=None, new_key=backups.key)
                copy_key_file(backups.path, path)
                draft.replace(path)
                keep_names(path.parent)
        finally:
            discard(draft)
        count += 1
    return count


def remove_backups(backups: Backups, paths: Iterable[Path], *, by: Actor) -> int:
    """Remove plain backups, if the shop is encrypted; return how many went."""
    by.require(Permission.ENCRYPT)
    count = 0
    if backups.key is not None:
        for path in paths:
            with disk_faults():
                if _is_in_the_open(path):
                    path.unlink()
                    count += 1
    return count


def _plain(backups: Backups, places: BackupPlaces) -> Iterator[Path]:
    live = backups.path
    folders = [folder_of(live, places), live.parent]
    if places.second:
        folders.append(Path(places.second))
    with disk_faults():
        every = [path for folder in folders for path, _ in backups_in(folder, stem=live.stem)]
        for path in (*every, *rescued_copies(live), *journals_put_aside(live)):
            if _is_in_the_open(path):
                yield path


def _is_journal(path: Path) -> bool:
    return path.name.endswith(JOURNALS)


def _is_in_the_open(path: Path) -> bool:
    """Tell whether a file can be read without a key; an encrypted page has no room left empty."""
    return EMPTY in path.read_bytes() if _is_journal(path) else is_plain(path)
