"""A shop is encrypted, gets another key, is plain again; with its backups, at any time."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.encrypting import Stage, change_key, make_key, renew_lock
from shopclub.backup.names import Occasion
from shopclub.backup.restoring import WORD
from shopclub.config import BackupPlaces
from shopclub.encryption.key_file import read_key_file
from shopclub.encryption.key_store import NoKeyStore
from shopclub.encryption.problems import KeyNeeded, PassphraseRefused, WrongKey
from shopclub.encryption.sealing import id_of
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.encryption.unlocking import opens, unlock
from shopclub.shop import Shop, open_shop
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.storage.drafts import draft_of
from tests.backup.encrypted import (
    CHEAP_SEAL,
    CODE,
    KEY,
    NEXT_CODE,
    OTHER,
    PASSPHRASE,
    backups_in,
    first_key,
    has_key_file,
    hidden_in,
    next_key,
    plain_files_in,
)
from tests.builders import CHEAP, Desk, desk_in

BESIDE = BackupPlaces()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, plain=True) as desk:
        member = desk.enrol("王小明", "13800135678")
        for _ in range(3):
            desk.ring_up(1_000, member=member)
        yield desk


@pytest.fixture
def backups(desk: Desk) -> Backups:
    return backups_in(desk.shop.path, desk.clock)


def sales_in(shop: Shop) -> int:
    assert shop.check() == ()
    found: int = rows("SELECT count(*) FROM sale")[0][0]
    return found


@pytest.mark.full
def test_what_a_killed_backup_left_in_the_open_goes_before_the_shop_is_encrypted(
    desk: Desk, backups: Backups, tmp_path: Path
) -> None:
    places = BackupPlaces(second=str(tmp_path / "stick"))
    made = backups.make(Occasion.CLOSING, places=BESIDE).path
    stump = draft_of(made, token="1234")
    (tmp_path / "stick").mkdir()
    elsewhere = draft_of(tmp_path / "stick" / made.name, token="1234")
    for left in (stump, elsewhere):
        left.write_bytes(made.read_bytes())
        os.utime(left, (0, 0))
    change_key(backups, first_key(backups), by=desk.owner, places=places).close()
    assert not stump.exists()
    assert not elsewhere.exists()
    assert made.exists(), "what becomes of a whole backup the owner says"


def test_a_plain_shop_becomes_an_encrypted_one_with_all_that_was_in_it(
    desk: Desk, backups: Backups
) -> None:
    path, stages = desk.shop.path, []
    shop = change_key(
        backups,
        first_key(backups),
        by=desk.owner,
        told=lambda stage, done, of: stages.append(stage),
    )
    assert sales_in(shop) == 3
    assert shop.lookup.find("13800135678") is not None
    assert list(dict.fromkeys(stages)) == [Stage.WRITING, Stage.PROVING, Stage.CHANGING]
    assert plain_files_in(path.parent) == []
    assert hidden_in(path.parent) == []
    assert opens(path, KEY)
    assert unlock(path, CODE.text) == KEY
    assert rows("SELECT action, subject FROM audit_line ORDER BY id DESC LIMIT 1") == [
        ("encrypt", f"key:{id_of(KEY)}")
    ]


@pytest.mark.full
def test_the_next_start_finds_the_key_where_this_computer_keeps_it(
    desk: Desk, backups: Backups
) -> None:
    change_key(backups, first_key(backups), by=desk.owner).close()
    again = ShopKeys(desk.shop.path, store=backups.keys.store)
    assert again.key == KEY
    with pytest.raises(KeyNeeded):
        _ = ShopKeys(desk.shop.path, store=NoKeyStore()).key


@pytest.mark.full
def test_an_encrypted_shop_becomes_plain_again(desk: Desk, backups: Backups) -> None:
    path = desk.shop.path
    change_key(backups, first_key(backups), by=desk.owner)
    shop = change_key(backups, None, by=desk.owner)
    assert sales_in(shop) == 3
    assert plain_files_in(path.parent) == ["grocer.shopclub"]
    assert not has_key_file(path)
    assert backups.key is None


@pytest.mark.full
def test_another_key_locks_the_old_one_out_and_opens_older_backups(
    desk: Desk, backups: Backups
) -> None:
    path = desk.shop.path
    change_key(backups, first_key(backups), by=desk.owner)
    old = backups.make(Occasion.CLOSING, places=BESIDE)
    shop = change_key(backups, next_key(backups), by=desk.owner)
    assert sales_in(shop) == 3
    assert not opens(path, KEY)
    assert opens(path, OTHER)
    with pytest.raises(WrongKey):
        unlock(path, CODE.text)
    assert unlock(path, NEXT_CODE.text) == OTHER
    assert read_key_file(path).key_ids == (id_of(OTHER),)
    elsewhere = ShopKeys(path, store=NoKeyStore())
    elsewhere.unlock(NEXT_CODE.text)
    assert elsewhere.of(old.path) == KEY
    third = make_key(backups.keys, code=CODE, cost=CHEAP_SEAL, key=bytes(range(2, 34)))
    change_key(backups, third, by=desk.owner)
    elsewhere = ShopKeys(path, store=NoKeyStore())
    elsewhere.unlock(CODE.text)
    assert elsewhere.of(old.path) == KEY


@pytest.mark.full
@pytest.mark.parametrize("turn", ["plain", "first", "next"])
def test_a_backup_of_any_key_is_put_back_under_the_key_of_now(
    desk: Desk, backups: Backups, turn: str
) -> None:
    before = backups.make(Occasion.CLOSING, places=BESIDE)
    if turn != "plain":
        change_key(backups, first_key(backups), by=desk.owner)
        before = backups.make(Occasion.CLOSING, places=BESIDE)
    shop = change_key(backups, next_key(backups), by=desk.owner)
    shop.close()
    with open_shop(desk.shop.path, clock=desk.clock, key=OTHER, pin_cost=CHEAP):
        desk.ring_up(1_000)
    prepared = backups.prepare(before.path, places=BESIDE, by=desk.owner)
    assert prepared.sales_lost == 1
    restored = backups.put_back(prepared, word=WORD, by=desk.owner)
    assert sales_in(restored.shop) == 3
    assert opens(desk.shop.path, OTHER)
    assert restored.aside is not None
    assert backups.keys.of(restored.aside) == OTHER


@pytest.mark.full
def test_backups_are_encrypted_listed_and_carry_their_key_file(
    desk: Desk, backups: Backups, tmp_path: Path
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    places = BackupPlaces(second=str(second))
    change_key(backups, first_key(backups), by=desk.owner)
    made = backups.make(Occasion.CLOSING, places=places)
    assert plain_files_in(tmp_path) == []
    for copy in (made.path, second / made.path.name):
        assert unlock(copy, CODE.text) == KEY
    (entry,) = backups.shelf(places=places, by=desk.owner).entries
    assert entry.contents is not None
    assert entry.contents.sales == 3
    assert backups.last_good(places=places) == made.name.at


@pytest.mark.full
def test_another_computer_begins_with_an_encrypted_backup_by_its_code(
    desk: Desk, backups: Backups, tmp_path: Path
) -> None:
    change_key(backups, first_key(backups), by=desk.owner)
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    desk.shop.close()
    there = backups_in(tmp_path / "there" / "shop.shopclub", desk.clock)
    there.keys.unlock_backup(made.path, CODE.text)
    with there.begin_with(made.path) as shop:
        assert sales_in(shop) == 3
    assert ShopKeys(there.path, store=there.keys.store).key == KEY
    assert unlock(there.path, CODE.text) == KEY


@pytest.mark.full
def test_a_new_sheet_locks_the_old_one_out_without_writing_the_file_anew(
    desk: Desk, backups: Backups
) -> None:
    path = desk.shop.path
    shop = change_key(backups, first_key(backups, passphrase=PASSPHRASE), by=desk.owner)
    renew_lock(backups, shop, code=NEXT_CODE, by=desk.owner, cost=CHEAP_SEAL)
    with pytest.raises(WrongKey):
        unlock(path, CODE.text)
    assert unlock(path, NEXT_CODE.text) == KEY
    assert unlock(path, PASSPHRASE) == KEY
    renew_lock(
        backups, shop, code=NEXT_CODE, passphrase="another one now", by=desk.owner, cost=CHEAP_SEAL
    )
    with pytest.raises(WrongKey):
        unlock(path, PASSPHRASE)
    assert unlock(path, "another one now") == KEY


@pytest.mark.full
def test_a_computer_without_a_key_store_takes_a_passphrase(desk: Desk) -> None:
    keys = ShopKeys(desk.shop.path, store=NoKeyStore())
    backups = Backups(desk.shop.path, desk.clock, keys, pin_cost=CHEAP)
    with pytest.raises(PassphraseRefused):
        make_key(keys, code=CODE)
    with pytest.raises(PassphraseRefused):
        make_key(keys, code=CODE, passphrase="too short")
    new = make_key(keys, code=CODE, passphrase=PASSPHRASE, cost=CHEAP_SEAL)
    change_key(backups, new, by=desk.owner).close()
    assert unlock(desk.shop.path, PASSPHRASE) == new.key


def test_only_the_owner_may(desk: Desk, backups: Backups) -> None:
    for role in (Role.MANAGER, Role.CASHIER):
        nobody = Actor(2, "小李", role)
        with pytest.raises(NotPermitted):
            change_key(backups, first_key(backups), by=nobody)
        with pytest.raises(NotPermitted):
            renew_lock(backups, desk.shop, code=CODE, by=nobody)
    assert plain_files_in(desk.shop.path.parent) == ["grocer.shopclub"]
    assert not has_key_file(desk.shop.path)
