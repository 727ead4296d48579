"""What a new recovery sheet and an old one open: on another computer that knows no key."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.backup.encrypting import change_key, renew_lock
from shopclub.backup.names import Occasion
from shopclub.config import BackupPlaces
from shopclub.encryption.key_store import NoKeyStore
from shopclub.encryption.problems import KeyFileLost, WrongKey
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.encryption.unlocking import unlock
from shopclub.storage.problems import BrokenLog
from tests.backup.encrypted import (
    CHEAP_SEAL,
    CODE,
    NEXT_CODE,
    backups_in,
    first_key,
    next_key,
)
from tests.builders import desk_in, spoil

BESIDE = BackupPlaces()


@pytest.mark.full
@pytest.mark.parametrize("anew", ["key", "sheet"])
def test_the_newest_sheet_opens_older_backups_that_lie_with_a_newer_one(
    tmp_path: Path, anew: str
) -> None:
    """On another computer that knows nothing; the shop file it begins opens by that sheet alone."""
    (tmp_path / "old").mkdir()
    with desk_in(tmp_path / "old", plain=True) as desk:
        backups = backups_in(desk.shop.path, desk.clock)
        shop = change_key(backups, first_key(backups), by=desk.owner)
        older = backups.make(Occasion.CLOSING, places=BESIDE)
        if anew == "key":
            shop = change_key(backups, next_key(backups), by=desk.owner)
        else:
            renew_lock(backups, shop, code=NEXT_CODE, by=desk.owner, cost=CHEAP_SEAL)
        desk.clock.advance(timedelta(days=1))
        newer = backups.make(Occasion.CLOSING, places=BESIDE)
        shop.close()
        for code, path in ((CODE, older.path), (NEXT_CODE, newer.path)):
            ShopKeys(tmp_path / "x.shopclub", store=NoKeyStore()).unlock_backup(path, code.text)
        there = backups_in(tmp_path / "there" / "x.shopclub", desk.clock)
        there.keys.unlock_backup(older.path, NEXT_CODE.text)
        with there.begin_with(older.path) as shop:
            assert shop.check() == ()
        assert ShopKeys(there.path, store=there.keys.store).key is not None
        there.keys.tidy()
        assert unlock(there.path, NEXT_CODE.text) == there.keys.key
        with pytest.raises(WrongKey):
            unlock(there.path, CODE.text)
        with pytest.raises(WrongKey):
            ShopKeys(tmp_path / "y.shopclub", store=NoKeyStore()).unlock_backup(
                newer.path, CODE.text
            )
        alone = tmp_path / "alone" / older.path.name
        alone.parent.mkdir()
        shutil.copy(older.path, alone)
        with pytest.raises(KeyFileLost):
            ShopKeys(tmp_path / "z.shopclub", store=NoKeyStore()).unlock_backup(alone, CODE.text)


@pytest.mark.full
def test_a_computer_that_cannot_begin_with_a_backup_is_as_it_was(tmp_path: Path) -> None:
    """A broken log is noticed only once the file is opened in its place."""
    (tmp_path / "old").mkdir()
    with desk_in(tmp_path / "old", plain=True) as desk:
        backups = backups_in(desk.shop.path, desk.clock)
        shop = change_key(backups, first_key(backups), by=desk.owner)
        spoil("UPDATE audit_line SET action = 'grow wings' WHERE id = 3")
        made = backups.make(Occasion.CLOSING, places=BESIDE)
        shop.close()
        there = backups_in(tmp_path / "there" / "shop.shopclub", desk.clock)
        with pytest.raises(BrokenLog):
            there.begin_with(made.path, entry=CODE.text)
    assert list(there.path.parent.iterdir()) == []
