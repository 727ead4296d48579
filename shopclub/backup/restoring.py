"""Putting a backup back: examined, copied beside the shop file, proved, only then swapped in."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

from shopclub.backup.contents import Contents, contents_of, contents_of_live, sales_only_in
from shopclub.backup.names import NO_MARK, BackupName, Occasion
from shopclub.backup.problems import BackupFault, BackupRefused
from shopclub.backup.proving import Verdict, prove
from shopclub.backup.swapping import draft_beside, settle
from shopclub.encryption.problems import KeyNeeded
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.kernel.whole_files import DRAFT
from shopclub.storage.copying import put_on_disk
from shopclub.storage.database import database
from shopclub.storage.drafts import discard
from shopclub.storage.problems import (
    DamagedFile,
    NewerShopFile,
    NotAShopFile,
    StorageFault,
    disk_faults,
)
from shopclub.storage.rekeying import copy_rekeyed
from shopclub.storage.shop_file import look_at_header, schema_version

KeyOf = Callable[[Path], bytes | None]
WORD = "RESTORE"
"""What is typed before a backup takes the place of the shop file."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A backup that is ready to take the place of the shop file, and what would change.

    `present` is what the shop file holds now, None where there is none or it cannot be read;
    `sales_lost` says how many of its sales are not in the backup. With `differs` a figure in the
    backup does not follow from its ledger.
    """

    name: str
    draft: Path
    contents: Contents
    present: Contents | None
    differs: bool
    sales_lost: int


def examine(
    candidate: Path, *, live: Path, key: bytes | None = None, key_of: KeyOf | None = None
) -> Contents:
    """Look whether a file can be put back as this shop; raises BackupRefused, touches nothing.

    `key` is that of the shop file; `key_of` knows that of the backup, the same unless given.
    """
    return _examined(candidate, live=live, key=key, key_of=key_of)[0]


def _examined(
    candidate: Path, *, live: Path, key: bytes | None, key_of: KeyOf | None
) -> tuple[Contents, bytes | None]:
    name, own_key = candidate.name, key
    try:
        if not candidate.is_file():
            raise BackupRefused(BackupFault.GONE, name)
        if live.exists() and candidate.samefile(live):
            raise BackupRefused(BackupFault.IN_USE, name)
        if candidate.stat().st_size == 0:
            raise BackupRefused(BackupFault.EMPTY, name)
        own_key = key if key_of is None else key_of(candidate)
        look_at_header(candidate, encrypted=own_key is not None)
        found = contents_of(candidate, key=own_key)
    except KeyNeeded as problem:
        raise BackupRefused(BackupFault.LOCKED, name) from problem
    except OSError as error:
        raise BackupRefused(BackupFault.UNREADABLE, name) from error
    except NewerShopFile as problem:
        raise BackupRefused(BackupFault.NEWER, name) from problem
    except NotAShopFile as problem:
        raise BackupRefused(BackupFault.FOREIGN, name) from problem
    except EnvironmentProblem as problem:
        locked = own_key is not None and isinstance(problem, DamagedFile)
        fault = BackupFault.FOREIGN if locked else BackupFault.DAMAGED
        raise BackupRefused(fault, name) from problem
    if found.version > schema_version():
        raise BackupRefused(BackupFault.NEWER, name)
    present = present_of(live, key=key)
    if present is not None and NO_MARK not in {present.mark, found.mark} != {found.mark}:
        raise BackupRefused(BackupFault.OTHER_SHOP, name)
    return found, own_key


def present_of(live: Path, *, key: bytes | None = None) -> Contents | None:
    """Return what the shop file holds now, None where there is none or it cannot be read.

    One that nobody here has open is looked at before SQLite may touch it and its journal.
    """
    if not live.exists():
        return None
    try:
        if database.obj is None:
            with disk_faults():
                look_at_header(live, encrypted=key is not None)
        return contents_of_live(live, key=key)
    except EnvironmentProblem:
        return None


def prepare(
    candidate: Path,
    *,
    live: Path,
    at: datetime,
    key: bytes | None = None,
    key_of: KeyOf | None = None,
    stopping: Event | None = None,
) -> Prepared:
    """Copy a backup beside the shop file and prove the copy; the shop file is untouched.

    A backup of another key, or of none, is written anew under the key of the shop. Raises
    BackupRefused, or a fault of the disk, and then leaves nothing.
    """
    found, own_key = _examined(candidate, live=live, key=key, key_of=key_of)
    present = present_of(live, key=key)
    mark = found.mark if present is None else present.mark
    draft = draft_beside(live, aside=_aside_name(live, mark=mark, at=at))
    with disk_faults():
        live.parent.mkdir(parents=True, exist_ok=True)
        settle(live)
    try:
        with disk_faults():
            _copy(candidate, draft)
        if own_key != key:
            _rekey(draft, key=own_key, new_key=key)
        verdict = prove(draft, key=key, stopping=stopping)
        if verdict is Verdict.DAMAGED:
            raise BackupRefused(BackupFault.DAMAGED, candidate.name)
        with disk_faults():
            put_on_disk(draft)
        lost = 0 if present is None else _lost(live, present, draft, found, key=key)
    except StorageFault as problem:
        discard(draft)
        raise BackupRefused(BackupFault.UNREADABLE, candidate.name) from problem
    except BaseException:
        discard(draft)
        raise
    return Prepared(
        candidate.name,
        draft,
        found,
        present,
        differs=verdict is Verdict.DIFFERS,
        sales_lost=lost,
    )


def _lost(live: Path, present: Contents, draft: Path, found: Contents, *, key: bytes | None) -> int:
    """Count the sales that are not in a draft, as far as the shop file can be read."""
    try:
        return sales_only_in(live, not_in=draft, key=key)
    except EnvironmentProblem:
        return max(present.sales - found.sales, 0)


def _copy(candidate: Path, draft: Path) -> None:
    """Copy a file for its owner's eyes, with a journal that may lie beside it."""
    for end in ("", "-wal"):
        source, target = (path.with_name(path.name + end) for path in (candidate, draft))
        if not end or source.exists():
            target.touch(mode=0o600)
            shutil.copyfile(source, target)


def _rekey(draft: Path, *, key: bytes | None, new_key: bytes | None) -> None:
    """Write a draft anew under another key; in between its own key's file is a draft as well."""
    anew = draft.with_name(f"{draft.name.removesuffix(DRAFT)}.anew{DRAFT}")
    try:
        copy_rekeyed(draft, anew, key=key, new_key=new_key)
        with disk_faults():
            discard(draft)
            anew.replace(draft)
    finally:
        discard(anew)


def _aside_name(live: Path, *, mark: str, at: datetime) -> str:
    """Return a name that is free for the shop file when it goes aside."""
    second = at.astimezone(UTC).replace(microsecond=0)
    while True:
        name = BackupName(live.stem, mark, second, Occasion.ASIDE).text()
        if not live.with_name(name).exists():
            return name
        second += timedelta(seconds=1)
