"""Whose key a file has: what this computer knows, and what somebody enters."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from shopclub.encryption.key_file import (
    KeyFile,
    lock_for,
    read_key_file,
    seal_older,
    write_key_file,
)
from shopclub.encryption.key_store import NoKeyStore, SystemKeyStore
from shopclub.encryption.problems import KeyFileLost, KeyNeeded, WrongKey
from shopclub.encryption.sealing import SealCost, id_of
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.encryption.unlocking import find_key, opens, unlock
from shopclub.kernel.recovery_codes import RecoveryCodeRefused, new_recovery_code
from shopclub.storage.shop_file import is_plain, key_file_of
from tests.builders import desk_in
from tests.encryption.stores import KeyringInMemory, KeyStoreInMemory

CHEAP = SealCost(passes=1, memory_kib=8, lanes=1)
KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
CODE = new_recovery_code(lambda count: hashlib.sha256(b"one").digest()[:count])
WRONG = new_recovery_code(lambda count: hashlib.sha256(b"two").digest()[:count])
PASSPHRASE = "open sesame now"


class Unplugged(Exception):
    """An error that is not of keyring, as Windows and the bus of Linux have their own."""


class KeyringOnABus(KeyringBackend):
    """A backend whose store went away."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        raise Unplugged

    def set_password(self, service: str, username: str, password: str) -> None:
        raise Unplugged

    def delete_password(self, service: str, username: str) -> None:
        raise Unplugged


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """Return a closed, encrypted shop file with its key file."""
    with desk_in(tmp_path, key=KEY) as desk:
        path = desk.shop.path
    write_key_file(path, KeyFile(lock_for(KEY, code=CODE, passphrase=PASSPHRASE, cost=CHEAP)))
    return path


@pytest.mark.parametrize(
    "entry", [CODE.text, CODE.characters.lower(), "-".join(CODE.groups), PASSPHRASE]
)
def test_code_and_passphrase_unlock_a_file(locked: Path, entry: str) -> None:
    before = locked.read_bytes()
    assert not is_plain(locked)
    assert key_file_of(locked).exists()
    assert unlock(locked, entry) == KEY
    assert locked.read_bytes() == before
    assert [path.name for path in locked.parent.glob("*-*")] == []


@pytest.mark.parametrize("entry", ["", "x", "not the passphrase", "half \ud83d of it", WRONG.text])
def test_what_is_wrong_does_not_and_touches_nothing(locked: Path, entry: str) -> None:
    before = {path.name: path.read_bytes() for path in locked.parent.iterdir()}
    with pytest.raises(WrongKey):
        unlock(locked, entry)
    assert {path.name: path.read_bytes() for path in locked.parent.iterdir()} == before


def test_a_slip_in_a_code_is_told_by_its_group(locked: Path) -> None:
    slip = CODE.text[:-1] + ("A" if CODE.text[-1] != "A" else "B")
    with pytest.raises(RecoveryCodeRefused) as caught:
        unlock(locked, slip)
    assert caught.value.group == 8


def test_a_key_file_of_another_shop_opens_nothing(locked: Path) -> None:
    write_key_file(locked, KeyFile(lock_for(OTHER, code=CODE)))
    with pytest.raises(WrongKey):
        unlock(locked, CODE.text)


def test_the_key_comes_silently_from_where_this_computer_keeps_it(locked: Path) -> None:
    store = KeyStoreInMemory()
    with pytest.raises(KeyNeeded):
        find_key(locked, store=store)
    store.keep(OTHER, key_id=id_of(KEY))
    with pytest.raises(KeyNeeded):
        find_key(locked, store=store)
    store.keep(KEY, key_id=id_of(KEY))
    assert find_key(locked, store=store) == KEY
    assert find_key(locked, store=NoKeyStore(), known=(None, OTHER, KEY)) == KEY


def test_the_only_sheet_of_a_file_stays_when_its_key_is_sealed_under_another(locked: Path) -> None:
    """So stands a shop that began on another computer with an older backup, by a newer sheet."""
    sheet = KeyFile((*lock_for(OTHER, code=CODE), seal_older(KEY, under=OTHER)))
    write_key_file(locked, sheet)
    store = KeyStoreInMemory()
    for key in (KEY, OTHER):
        store.keep(key, key_id=id_of(key))
    keys = ShopKeys(locked, store=store)
    assert keys.key == KEY
    keys.tidy()
    assert read_key_file(locked) == sheet
    assert unlock(locked, CODE.text) == KEY


def test_a_plain_file_needs_no_key(tmp_path: Path) -> None:
    with desk_in(tmp_path, plain=True) as desk:
        path = desk.shop.path
    assert find_key(path, store=NoKeyStore()) is None
    assert is_plain(path)
    assert not opens(path, KEY)


def test_a_damaged_key_file_is_told_where_nothing_else_helps(locked: Path) -> None:
    key_file_of(locked).write_text("{")
    with pytest.raises(KeyNeeded):
        find_key(locked, store=NoKeyStore())
    with pytest.raises(KeyFileLost):
        unlock(locked, CODE.text)
    key_file_of(locked).unlink()
    assert find_key(locked, store=NoKeyStore()) is None
    assert find_key(locked, store=NoKeyStore(), known=(KEY,)) == KEY


@pytest.fixture
def choose_backend() -> Iterator[Callable[[KeyringBackend], None]]:
    """Return what lets the system keep keys in another place until the test is over."""
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.mark.parametrize("backend", [fail.Keyring, KeyringOnABus])
def test_a_machine_without_a_key_store_keeps_nothing_and_says_so(
    choose_backend: Callable[[KeyringBackend], None], backend: Callable[[], KeyringBackend]
) -> None:
    choose_backend(backend())
    store = SystemKeyStore()
    assert store.keep(KEY, key_id="x") is False
    assert store.find("x") is None
    store.forget("x")


def test_a_system_that_keeps_keys_gives_them_back(
    choose_backend: Callable[[KeyringBackend], None],
) -> None:
    choose_backend(KeyringInMemory())
    store = SystemKeyStore()
    assert store.keep(KEY, key_id="x") is True
    assert store.find("x") == KEY
    store.forget("x")
    assert store.find("x") is None
