"""Restores that the world does not let happen: the shop of before stands there as it was."""

import shutil
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion
from shopclub.backup.problems import BackupNotMade
from shopclub.backup.restoring import WORD
from shopclub.config import BackupPlaces
from shopclub.storage.database import rows
from shopclub.storage.problems import FileLocked
from tests.backup.beside import everything_in
from tests.builders import Desk
from tests.encrypted_suite import connect

BESIDE = BackupPlaces()


@pytest.mark.full
def test_a_shop_file_that_another_program_has_open_does_not_give_way(
    desk: Desk, backups: Backups
) -> None:
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    desk.ring_up(1_000)
    other = connect(desk.shop.path)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM sale").fetchone()
    prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
    with pytest.raises(FileLocked):
        backups.put_back(prepared, word=WORD, by=desk.owner)
    other.close()
    with backups.open_again() as shop:
        assert rows("SELECT count(*) FROM sale") == [(1,)]
        assert shop.check() == ()


@pytest.mark.plain
def test_a_backup_that_does_not_open_gives_the_place_back(desk: Desk, backups: Backups) -> None:
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    desk.ring_up(1_000)
    prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
    prepared.draft.write_bytes(b"spoiled after it was proved" * 200)
    with pytest.raises(Exception, match="NotAShopFile"):
        backups.put_back(prepared, word=WORD, by=desk.owner)
    with backups.open_again() as shop:
        assert rows("SELECT count(*) FROM sale") == [(1,)]
        assert shop.check() == ()
    assert list(everything_in(desk.shop.path.parent)) == ["grocer.shopclub"]


@pytest.mark.plain
def test_no_room_for_the_backup_before_a_restore_stops_it(
    desk: Desk, backups: Backups, tmp_path: Path
) -> None:
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    kept = tmp_path / "kept.shopclub"
    made.path.rename(kept)
    shutil.rmtree(made.path.parent)
    made.path.parent.touch()
    with pytest.raises(BackupNotMade):
        backups.prepare(kept, places=BESIDE, by=desk.owner)
    names = set(everything_in(desk.shop.path.parent)) - {"grocer.shopclub.head"}
    assert names == {"grocer.shopclub", "backups", "kept.shopclub"}


@pytest.mark.plain
def test_a_restore_that_cannot_be_noted_in_the_log_is_taken_back(
    desk: Desk, backups: Backups
) -> None:
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    desk.ring_up(1_000)
    prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
    connection = connect(prepared.draft)
    connection.execute(
        "CREATE TRIGGER full BEFORE INSERT ON audit_line BEGIN SELECT RAISE(ABORT, 'full'); END"
    )
    connection.close()
    with pytest.raises(Exception, match="full"):
        backups.put_back(prepared, word=WORD, by=desk.owner)
    with backups.open_again() as shop:
        assert rows("SELECT count(*) FROM sale") == [(1,)]
        assert shop.check() == ()
    assert list(everything_in(desk.shop.path.parent)) == ["grocer.shopclub"]
