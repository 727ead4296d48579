"""A shop file becomes encrypted, plain again, or gets another key: wholly, or it stays as it is.

Nobody may be at work in the shop meanwhile: a sale of another process is refused, so that none is
told as saved that the new file does not have. The key file has a lock for the new key before
anything else happens; then the file is written anew beside itself, proved by another process, and
takes the place of the old one by one rename, as a backup does that is put back. The old file is not
kept.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC
from enum import StrEnum
from pathlib import Path
from threading import Event

from shopclub.backup.backups import Backups
from shopclub.backup.contents import mark_of_live
from shopclub.backup.making import sweep_stumps
from shopclub.backup.names import BackupName, Occasion
from shopclub.backup.problems import BackupStopped
from shopclub.backup.proving import Verdict, prove
from shopclub.backup.swapping import draft_beside, settle, swap, take_back
from shopclub.config import BackupPlaces
from shopclub.encryption.key_file import (
    KeyFile,
    Seal,
    Way,
    lock_for,
    read_key_file,
    write_key_file,
)
from shopclub.encryption.problems import KeyChangeStopped, KeyFileLost, KeyNeeded, PassphraseRefused
from shopclub.encryption.sealing import SealCost, accept_passphrase, id_of, new_key
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.kernel.recovery_codes import RecoveryCode
from shopclub.shop import Shop, open_shop
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.copying import put_on_disk
from shopclub.storage.database import writing
from shopclub.storage.drafts import discard
from shopclub.storage.problems import CommitUncertain, DamagedFile, disk_faults
from shopclub.storage.rekeying import copy_rekeyed
from shopclub.storage.shop_file import close_file, key_file_of
from shopclub.storage.stillness import held_still


class Stage(StrEnum):
    """What is being done of a change of key."""

    WRITING = "writing"
    PROVING = "proving"
    CHANGING = "changing"


NOWHERE_ELSE = BackupPlaces()
Told = Callable[[Stage, int, int], None]


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key to be, and what opens it; it shows in no log."""

    key: bytes = field(repr=False)
    lock: tuple[Seal, ...] = field(repr=False)


def make_key(
    keys: ShopKeys,
    *,
    code: RecoveryCode,
    passphrase: str = "",
    cost: SealCost | None = None,
    key: bytes | None = None,
) -> NewKey:
    """Make a key, known to this computer from now on, sealed for a code and a passphrase.

    Raises PassphraseRefused for a short one, and without one where this computer keeps no keys.
    """
    key = new_key() if key is None else key
    accepted = accept_passphrase(passphrase) if passphrase else ""
    if not keys.store.keep(key, key_id=id_of(key)) and not accepted:
        raise PassphraseRefused
    return NewKey(key, lock_for(key, code=code, passphrase=accepted, cost=cost))


def change_key(
    backups: Backups,
    new: NewKey | None,
    *,
    by: Actor,
    told: Told = lambda stage, done, of: None,
    stopping: Event | None = None,
    places: BackupPlaces = NOWHERE_ELSE,
) -> Shop:
    """Write the shop file anew under a key, or plain without one, and open it.

    What a backup that was ended in the middle left in its places goes first: it may be plain.
    Raises KeyChangeStopped once `stopping` is set, FileLocked, or a fault of the disk; then the
    shop file is as it was, closed perhaps: `Backups.open_again` opens it.
    """
    by.require(Permission.ENCRYPT)
    path, keys, old_key = backups.path, backups.keys, backups.key
    new_one = None if new is None else new.key
    settle(path)
    sweep_stumps(path, places=places, now=backups.clock.now())
    if new is not None:
        with disk_faults():
            write_key_file(path, _seals_beside(path).with_lock(new.lock))
    draft = _draft_beside(backups)
    try:
        with held_still(path, key=old_key) as still:
            _write_anew(path, draft, key=old_key, new_key=new_one, told=told, stopping=stopping)
            told(Stage.CHANGING, 0, 1)
            close_file()
            old = swap(path, draft, key=old_key, still=still)
    except BaseException:
        discard(draft)
        _leave_only(path, keys)
        raise
    try:
        shop = open_shop(path, clock=backups.clock, key=new_one, pin_cost=backups.pin_cost)
        _note(shop, old_key=old_key, new_key=new_one, by=by)
    except BaseException as problem:
        close_file()
        try:
            if old is not None:
                take_back(path, old)
        finally:
            _leave_only(path, keys)
        if isinstance(problem, CommitUncertain):  # it was taken back: nothing is uncertain
            raise problem.cause from problem
        raise
    if old is not None:
        discard(old)
    keys.take(new_one)
    _leave_only(path, keys)
    return shop


def renew_lock(
    backups: Backups,
    shop: Shop,
    *,
    code: RecoveryCode,
    passphrase: str = "",
    by: Actor,
    cost: SealCost | None = None,
) -> None:
    """Let another recovery code open the shop file; a passphrase stays unless another is given.

    Raises PassphraseRefused, KeyFileLost for a plain shop, or a fault of the disk.
    """
    by.require(Permission.ENCRYPT)
    key = backups.key
    if key is None:
        raise KeyFileLost(str(key_file_of(backups.path)))
    accepted = accept_passphrase(passphrase) if passphrase else ""
    lock = lock_for(key, code=code, passphrase=accepted, cost=cost)
    gone = {Way.CODE, Way.PASSPHRASE} if accepted else {Way.CODE}
    kept = (seal for seal in _seals_beside(backups.path).seals if seal.way not in gone)
    with disk_faults():
        write_key_file(backups.path, KeyFile((*lock, *kept)))
    with writing():
        audit.record(
            "recovery sheet",
            moment=shop.clock.moment(),
            staff_id=by.staff_id,
            subject="shop file",
        )


def _write_anew(
    path: Path,
    draft: Path,
    *,
    key: bytes | None,
    new_key: bytes | None,
    told: Told,
    stopping: Event | None,
) -> None:
    """Write a file under another key and have it proved; what is wrong leaves a draft."""

    def between(done: int, of: int) -> None:
        if stopping is not None and stopping.is_set():
            raise KeyChangeStopped
        told(Stage.WRITING, done, of)

    with disk_faults():
        copy_rekeyed(path, draft, key=key, new_key=new_key, between=between)
    told(Stage.PROVING, 0, 1)
    try:
        verdict = prove(draft, key=new_key, stopping=stopping)
    except BackupStopped as problem:
        raise KeyChangeStopped from problem
    if verdict is Verdict.DAMAGED:
        raise DamagedFile
    with disk_faults():
        put_on_disk(draft)


def _draft_beside(backups: Backups) -> Path:
    path = backups.path
    mark = mark_of_live(path, key=backups.key)
    second = backups.clock.now().astimezone(UTC).replace(microsecond=0)
    return draft_beside(path, aside=BackupName(path.stem, mark, second, Occasion.KEYED).text())


def _seals_beside(path: Path) -> KeyFile:
    """Return the key file of a shop file, an empty one where there is none that is whole."""
    try:
        return read_key_file(path)
    except KeyFileLost:
        return KeyFile()


def _leave_only(path: Path, keys: ShopKeys) -> None:
    """Let go of the lock of the key of before; it opens nothing here any more.

    What keeps that from being done is no reason to doubt the shop, which is open.
    """
    with suppress(OSError, KeyNeeded):
        if keys.key is None:
            discard(key_file_of(path))
        else:
            write_key_file(path, _seals_beside(path).only(keys.key, older=keys.older()))


def _note(shop: Shop, *, old_key: bytes | None, new_key: bytes | None, by: Actor) -> None:
    """Note in the log what was done; keys are named by their ids, which tell nothing of them."""
    deed = "decrypt" if new_key is None else "encrypt" if old_key is None else "change key"
    with writing():
        audit.record(
            deed,
            moment=shop.clock.moment(),
            staff_id=by.staff_id,
            subject="shop file" if new_key is None else f"key:{id_of(new_key)}",
        )
