"""What else is left in the open of a shop that is encrypted: copies and journals of its file."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.encrypting import change_key
from shopclub.backup.plain_backups import encrypt_backups, plain_backups, remove_backups
from shopclub.config import BackupPlaces
from tests.backup.encrypted import KEY, backups_in, first_key, plain_files_in
from tests.builders import Desk, desk_in

BESIDE = BackupPlaces()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a plain shop."""
    with desk_in(tmp_path, plain=True) as desk:
        desk.ring_up(1_000, member=desk.enrol("王小明", "13800135678"))
        yield desk


@pytest.fixture
def backups(desk: Desk) -> Backups:
    return backups_in(desk.shop.path, desk.clock)


@pytest.mark.full
def test_copies_of_a_file_that_vanished_and_journals_without_one_are_offered(
    desk: Desk, backups: Backups
) -> None:
    shop = desk.shop.path
    copies = [shop.with_name(f"grocer-rescued-{number}.shopclub") for number in (1, 2)]
    left, sealed = (
        shop.with_name(f"grocer-left-2026112{day}T024200Z.shopclub-wal") for day in (1, 2)
    )
    shutil.copy(shop.with_name("grocer.shopclub-wal"), left)
    desk.shop.close()
    for copy in copies:
        shutil.copy(shop, copy)
    with change_key(backups, first_key(backups), by=desk.owner):
        desk.ring_up(1_000, member=desk.enrol("李小龙", "13800135679"))
        shutil.copy(shop.with_name("grocer.shopclub-wal"), sealed)
        found = plain_backups(backups, places=BESIDE, by=desk.owner)
        assert found == (*copies, left)
        assert encrypt_backups(backups, (copies[0], left), by=desk.owner) == 1
        assert plain_backups(backups, places=BESIDE, by=desk.owner) == (copies[1], left)
        assert remove_backups(backups, (copies[1], left, sealed), by=desk.owner) == 2
    assert plain_files_in(shop.parent) == []
    assert sealed.exists()
    assert backups.keys.of(copies[0]) == KEY
