"""The key file beside a shop file or a backup: its key, sealed for whoever may open it.

It names each key by its id and holds no key in the open. While the key is being changed it has a
lock for the old one and the new one, so that whoever is killed in between can open what stands
there; keys of before are sealed under the one in force, so that it opens every older backup too.
"""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from shopclub.encryption.problems import KeyFileLost, WrongKey
from shopclub.encryption.sealing import (
    SALT_BYTES,
    STANDARD,
    Random,
    SealCost,
    from_code,
    from_key,
    from_passphrase,
    id_of,
    seal,
    unseal,
)
from shopclub.kernel.recovery_codes import RecoveryCode
from shopclub.kernel.whole_files import copy_whole, write_whole
from shopclub.storage.shop_file import key_file_of

FORMAT = 1
LARGEST = 256 * 1024


class Way(StrEnum):
    """By what a sealed key is opened."""

    CODE = "recovery code"
    PASSPHRASE = "passphrase"  # noqa: S105  # the name of a way
    KEY = "key"


@dataclass(frozen=True, slots=True)
class Seal:
    """A key sealed for one way of opening it; `cost` is a passphrase's, `under` names a key."""

    key_id: str
    way: Way
    salt: bytes
    sealed: bytes
    cost: SealCost = STANDARD
    under: str = ""

    @property
    def saying(self) -> str:
        """What the seal is bound to."""
        return f"shopclub {FORMAT} {self.way} {self.key_id} {self.under}"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """All seals of a file."""

    seals: tuple[Seal, ...] = ()

    @property
    def key_ids(self) -> tuple[str, ...]:
        """The keys that a person can open, the newest first."""
        openable = (seal.key_id for seal in self.seals if seal.way is not Way.KEY)
        return tuple(dict.fromkeys(openable))

    @property
    def every_id(self) -> tuple[str, ...]:
        """All keys in it, those too that are sealed under another one."""
        return tuple(dict.fromkeys(seal.key_id for seal in self.seals))

    @property
    def takes_passphrase(self) -> bool:
        """Whether a passphrase opens it."""
        return any(seal.way is Way.PASSPHRASE for seal in self.seals)

    def with_lock(self, lock: Iterable[Seal]) -> "KeyFile":
        """Return it with one lock more, as the newest."""
        return KeyFile((*lock, *self.seals))

    def only(self, key: bytes, *, older: Iterable[bytes] = ()) -> "KeyFile":
        """Return what a key in force needs: its lock, and older keys sealed under it."""
        key_id = id_of(key)
        kept = tuple(s for s in self.seals if s.key_id == key_id and s.way is not Way.KEY)
        return KeyFile((*kept, *(seal_older(old, under=key) for old in older if old != key)))

    def opened_by_code(self, code: RecoveryCode) -> tuple[bytes, ...]:
        """Return the keys that a recovery code opens."""
        return tuple(self._opened(Way.CODE, lambda seal: from_code(code, salt=seal.salt)))

    def opened_by_passphrase(self, passphrase: str) -> tuple[bytes, ...]:
        """Return the keys that a passphrase opens."""
        return tuple(
            self._opened(
                Way.PASSPHRASE,
                lambda seal: from_passphrase(passphrase, salt=seal.salt, cost=seal.cost),
            )
        )

    def older(self, key: bytes) -> tuple[bytes, ...]:
        """Return the keys of before that the one in force opens."""
        return tuple(self._opened(Way.KEY, lambda seal: from_key(key, salt=seal.salt)))

    def _opened(self, way: Way, key_of: Callable[[Seal], bytes]) -> Iterator[bytes]:
        for one in self.seals:
            if one.way is way:
                with suppress(WrongKey):
                    yield unseal(one.sealed, under=key_of(one), saying=one.saying)


def lock_for(
    key: bytes,
    *,
    code: RecoveryCode,
    passphrase: str = "",
    cost: SealCost | None = None,
    random: Random = os.urandom,
) -> tuple[Seal, ...]:
    """Seal a key for a recovery code, and for a passphrase where there is one."""
    salt = random(SALT_BYTES)
    lock = [_sealed(key, Way.CODE, salt=salt, under=from_code(code, salt=salt))]
    if passphrase:
        salt, cost = random(SALT_BYTES), cost or STANDARD
        under = from_passphrase(passphrase, salt=salt, cost=cost)
        lock.append(_sealed(key, Way.PASSPHRASE, salt=salt, under=under, cost=cost))
    return tuple(lock)


def seal_older(old: bytes, *, under: bytes, random: Random = os.urandom) -> Seal:
    """Seal a key of before under the one in force."""
    salt = random(SALT_BYTES)
    return _sealed(old, Way.KEY, salt=salt, under=from_key(under, salt=salt), by=id_of(under))


def read_key_file(path: Path) -> KeyFile:
    """Read the key file of a shop file or a backup; raises KeyFileLost."""
    place = key_file_of(path)
    try:
        with place.open(encoding="utf-8") as stream:
            text = stream.read(LARGEST + 1)
        if len(text) > LARGEST:
            raise ValueError("too long for a key file")
        return from_json(text)
    except (OSError, ValueError) as error:
        raise KeyFileLost(str(place)) from error


def newer_key_files(path: Path) -> tuple[KeyFile, ...]:
    """Return the key files of newer backups in the folder of a backup, each content once.

    They have the lock of a newer sheet, and the keys of before. Backups sort by their names.
    """
    found: dict[KeyFile, None] = {}
    for place in sorted(path.parent.glob(key_file_of(Path("*")).name), reverse=True):
        if place.name > key_file_of(path).name:
            with suppress(KeyFileLost):
                found[read_key_file(place.with_suffix(""))] = None
    return tuple(found)


def write_key_file(path: Path, content: KeyFile) -> None:
    """Write the key file of a shop file or a backup whole; raises OSError."""
    write_whole(key_file_of(path), to_json(content).encode())


def copy_key_file(source: Path, target: Path) -> None:
    """Put the key file of a shop file or backup beside a copy of it, if it is encrypted."""
    if key_file_of(source).exists():
        copy_whole(key_file_of(source), key_file_of(target))


def to_json(content: KeyFile) -> str:
    """Return a key file as its text."""
    return json.dumps({"format": FORMAT, "seals": [_fields(seal) for seal in content.seals]})


def from_json(text: str) -> KeyFile:
    """Read a key file back; raises ValueError for whatever is not one."""
    try:
        data = json.loads(text)
        if data["format"] != FORMAT:
            raise ValueError("another format")
        seals = tuple(_seal_of(fields) for fields in data["seals"])
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("not a key file") from error
    if not all(seal.cost.is_bearable and len(seal.salt) == SALT_BYTES for seal in seals):
        raise ValueError("no cost of ours, or no salt")
    return KeyFile(seals)


def _sealed(
    key: bytes,
    way: Way,
    *,
    salt: bytes,
    under: bytes,
    cost: SealCost | None = None,
    by: str = "",
) -> Seal:
    empty = Seal(id_of(key), way, salt, b"", cost or STANDARD, by)
    sealed = seal(key, under=under, saying=empty.saying)
    return Seal(empty.key_id, way, salt, sealed, empty.cost, by)


def _fields(seal: Seal) -> dict[str, object]:
    cost = seal.cost
    return {
        "key": seal.key_id,
        "way": seal.way,
        "salt": seal.salt.hex(),
        "sealed": seal.sealed.hex(),
        "under": seal.under,
        "cost": [cost.passes, cost.memory_kib, cost.lanes],
    }


def _seal_of(fields: dict[str, Any]) -> Seal:
    passes, memory_kib, lanes = fields["cost"]
    if not all(type(number) is int for number in (passes, memory_kib, lanes)):
        raise TypeError("a cost is three numbers")
    return Seal(
        key_id=str(fields["key"]),
        way=Way(str(fields["way"])),
        salt=bytes.fromhex(str(fields["salt"])),
        sealed=bytes.fromhex(str(fields["sealed"])),
        cost=SealCost(passes, memory_kib, lanes),
        under=str(fields["under"]),
    )
