"""Files that are no backup of this shop are refused, each with its reason; nothing is touched."""

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion, read_name
from shopclub.backup.problems import BackupFault, BackupRefused
from shopclub.config import BackupPlaces
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.staff.roles import Role
from shopclub.storage import shop_file
from shopclub.storage.database import rows
from tests.backup.beside import everything_in
from tests.builders import Desk, desk_in
from tests.encrypted_suite import connect

BESIDE = BackupPlaces()
KEY = bytes(range(32))


@pytest.mark.plain
def test_whatever_cannot_be_put_back_is_refused_and_touches_nothing(
    desk: Desk, backups: Backups, tmp_path: Path
) -> None:
    desk.give(120, to=desk.enrol())
    good = backups.make(Occasion.CLOSING, places=BESIDE).path
    bad = tmp_path / "bad"
    bad.mkdir()
    (bad / "empty").touch()
    (bad / "short").write_bytes(good.read_bytes()[:90])
    (bad / "photo").write_bytes(b"\xff\xd8" * 5_000)
    other = bytearray(good.read_bytes())
    other[68:72] = b"abcd"
    (bad / "other program").write_bytes(other)
    newer = bytearray(good.read_bytes())
    newer[60:64] = (shop_file.schema_version() + 1).to_bytes(4, "big")
    (bad / "newer").write_bytes(newer)
    (bad / "truncated").write_bytes(good.read_bytes()[: good.stat().st_size // 2])
    ((root,),) = rows("SELECT rootpage FROM sqlite_master WHERE name = 'point_entry'")
    damaged = bytearray(good.read_bytes())
    damaged[(root - 1) * 4096 : root * 4096] = os.urandom(4096)
    (bad / "damaged").write_bytes(damaged)
    deep = bad / "deep"
    shutil.copy(good, deep)
    connection = connect(deep)
    connection.execute("UPDATE setting SET value = ? WHERE name = 'identity'", ("[" * 200_000,))
    connection.close()
    desk.ring_up(1_000)
    before = everything_in(desk.shop.path.parent)
    wanted = {
        "gone": BackupFault.GONE,
        "empty": BackupFault.EMPTY,
        "short": BackupFault.FOREIGN,
        "photo": BackupFault.FOREIGN,
        "other program": BackupFault.FOREIGN,
        "newer": BackupFault.NEWER,
        "truncated": BackupFault.DAMAGED,
        "damaged": BackupFault.DAMAGED,
        "deep": BackupFault.DAMAGED,
    }
    for name, fault in wanted.items():
        with pytest.raises(BackupRefused) as refused:
            backups.prepare(bad / name, places=BESIDE, by=desk.owner)
        assert (refused.value.fault, refused.value.name) == (fault, name)
    with pytest.raises(BackupRefused) as refused:
        backups.prepare(desk.shop.path, places=BESIDE, by=desk.owner)
    assert refused.value.fault is BackupFault.IN_USE
    assert everything_in(desk.shop.path.parent) == before
    desk.ring_up(1_000)
    assert desk.shop.check() == ()


def test_a_backup_of_another_shop_is_refused(desk: Desk, backups: Backups, tmp_path: Path) -> None:
    path = desk.shop.path
    desk.shop.close()
    other = tmp_path / "other"
    other.mkdir()
    with desk_in(other) as stranger:
        stranger.clock.advance(timedelta(minutes=1))
        stranger.shop.staff.appoint(name="小李", role=Role.CASHIER, pin="739214", by=stranger.owner)
        made = Backups(stranger.shop.path, stranger.clock).make(Occasion.CLOSING, places=BESIDE)
    changed = tmp_path / "changed.shopclub"
    shutil.copy(made.path, changed)
    assert read_name(made.path.name) is not None
    _with_another_first_line(changed)
    with pytest.raises(BackupRefused) as refused:
        backups.prepare(changed, places=BESIDE, by=desk.owner)
    assert refused.value.fault is BackupFault.OTHER_SHOP
    assert path.exists()


def _with_another_first_line(path: Path) -> None:
    """Let a file be of a shop that was founded at another moment."""

    connection = connect(path)
    connection.execute("PRAGMA recursive_triggers = 0")
    connection.execute("DROP TRIGGER audit_line_no_update")
    connection.execute("UPDATE audit_line SET hash = 'f' || substr(hash, 2) WHERE id = 1")
    connection.close()


def test_a_backup_locked_with_another_key_is_refused(tmp_path: Path) -> None:
    with desk_in(tmp_path, key=KEY) as desk:
        made = Backups(desk.shop.path, desk.clock, ShopKeys(desk.shop.path, key=KEY)).make(
            Occasion.CLOSING, places=BESIDE
        )
        other = Backups(
            tmp_path / "x.shopclub", desk.clock, ShopKeys(tmp_path / "x.shopclub", key=KEY[::-1])
        )
        for backups in (other, Backups(tmp_path / "x.shopclub", desk.clock)):
            with pytest.raises(BackupRefused) as refused:
                backups.prepare(made.path, places=BESIDE, by=desk.owner)
            assert refused.value.fault is BackupFault.FOREIGN
