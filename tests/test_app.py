"""The composition root: what the window is handed, and what stays open behind it."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.app import Door, Places, check_file, places, start_of
from shopclub.backup.contents import contents_of
from shopclub.backup.problems import BackupNotMade
from shopclub.config import BackupPlaces, Config, Theme, load_config, save_config
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.shop import Owner
from shopclub.storage.identity import Identity
from shopclub.storage.problems import NotAShopFile, ShopFileMissing
from shopclub.storage.shop_file import schema_version
from tests.builders import MORNING, PIN, desk_in
from tests.storage.test_old_databases import NOW as LATER
from tests.storage.test_old_databases import OLD, RELEASES
from tests.strictness import LogGuard


@pytest.fixture
def where(tmp_path: Path) -> Places:
    return places(
        shop=tmp_path / "grocer.shopclub",
        config=tmp_path / "settings.toml",
        papers=tmp_path / "papers",
    )


def test_places_are_this_machines_own_unless_given() -> None:
    usual = places()
    assert usual.shop.name == "shop.shopclub"
    assert usual.config.name == "settings.toml"
    assert usual.papers.name == "ShopClub"
    given = places(shop=Path("a"), config=Path("b"), papers=Path("c"))
    assert given == Places(shop=Path("a"), config=Path("b"), papers=Path("c"))


def test_the_first_start_has_no_shop_and_a_door_that_makes_one(where: Places) -> None:
    start = start_of(where, clock=SetClock(MORNING))
    assert start.shop is None
    assert not where.shop.exists()
    shop = start.door.found(identity=Identity(name="小店"), owner=Owner("老王", PIN))
    note = where.shop.with_name(where.shop.name + ".open")
    assert note.exists(), "others are told that it is open here"
    start.close_shop()
    assert not note.exists()
    assert shop.identity.name == "小店"
    again = start_of(where, clock=SetClock(MORNING))
    assert again.shop is not None
    assert again.shop.identity == shop.identity
    again.close_shop()


def test_the_thread_that_opened_the_shop_holds_no_connection_afterwards(
    where: Places, tmp_path: Path
) -> None:
    from shopclub.storage.database import engine

    with desk_in(tmp_path):
        pass
    start = start_of(where, clock=SetClock(MORNING))
    shop = start.shop
    assert shop is not None
    try:
        assert engine().is_closed()
        names: list[str] = []

        def at_the_till() -> None:
            names.extend(person.name for person in shop.staff.list_active())
            start.close_lane()

        lane = threading.Thread(target=at_the_till)
        lane.start()
        lane.join()
        assert names == ["老王"]
        assert engine().is_closed()
    finally:
        start.close_shop()


def test_what_is_chosen_is_remembered_for_the_next_start(where: Places) -> None:
    start = start_of(where, clock=SetClock(MORNING))
    assert start.config == Config()
    start.remember(Config(language="en", theme=Theme.DARK))
    assert start_of(where, clock=SetClock(MORNING)).config.theme is Theme.DARK


def test_settings_that_cannot_be_written_are_logged_and_nothing_else(
    tmp_path: Path, log_guard: LogGuard
) -> None:
    (tmp_path / "file").write_text("in the way")
    where = places(
        shop=tmp_path / "none.shopclub", config=tmp_path / "file" / "settings.toml", papers=tmp_path
    )
    log_guard.expect("the settings of this machine could not be written")
    start_of(where, clock=SetClock(MORNING)).remember(Config(language="en"))
    assert (tmp_path / "file").read_text() == "in the way"


@pytest.mark.parametrize("content", [b"", b"x" * 5_000])
def test_a_start_on_a_foreign_file_is_a_fault_and_leaves_it_as_it_is(
    where: Places, content: bytes
) -> None:
    where.shop.write_bytes(content)
    with pytest.raises(NotAShopFile):
        start_of(where, clock=SetClock(MORNING))
    assert where.shop.read_bytes() == content


def test_a_check_names_nothing_in_a_sound_shop_and_closes_it(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.ring_up(12_800, member=desk.enrol())
    assert check_file(tmp_path / "grocer.shopclub") == ()
    assert check_file(tmp_path / "grocer.shopclub") == ()
    with pytest.raises(ShopFileMissing):
        check_file(tmp_path / "none.shopclub")


@pytest.mark.parametrize("place", ["folder", "second"])
def test_backups_in_a_chosen_place_say_that_there_was_a_shop(where: Places, place: str) -> None:
    chosen = where.config.with_name("stick")
    save_config(Config(backups=BackupPlaces(**{place: str(chosen)})), path=where.config)
    gone = replace(where, shop=where.shop.parent / "data folder" / where.shop.name)
    start_of(gone, clock=SetClock(MORNING)).close_shop()
    chosen.mkdir()
    (chosen / f"{where.shop.stem}-0a1b2c3d-20261120T120000Z-closing.shopclub").touch()
    with pytest.raises(ShopFileMissing):
        start_of(gone, clock=SetClock(MORNING))
    start_of(gone, clock=SetClock(MORNING), anew=True).close_shop()


def test_a_door_makes_no_shop_over_another(where: Places, tmp_path: Path) -> None:
    with desk_in(tmp_path):
        pass
    before = where.shop.read_bytes()
    door = Door(path=where.shop, clock=SetClock(MORNING))
    with pytest.raises(EnvironmentProblem):
        door.found(identity=Identity(name="小店"), owner=Owner("老王", PIN))
    assert where.shop.read_bytes() == before


def test_damaged_settings_do_not_stop_a_start(where: Places) -> None:
    save_config(Config(language="zh_CN"), path=where.config)
    where.config.write_text("language = ", encoding="utf-8")
    assert start_of(where, clock=SetClock(MORNING)).config == Config()
    assert load_config(where.config) == Config()


def test_an_older_shop_has_a_backup_before_it_is_brought_up_to_date(where: Places) -> None:
    _old_shop(where.shop)
    start = start_of(where, clock=SetClock(LATER))
    start.close_shop()
    (backup,) = (where.shop.parent / "backups").glob("*-update.shopclub")
    found = contents_of(backup, key=None)
    assert found.version < schema_version()
    assert contents_of(where.shop, key=None).version == schema_version()
    assert (found.members, found.sales) == (2, 6)


def test_an_older_shop_without_room_for_a_backup_stays_as_it_is(where: Places) -> None:
    _old_shop(where.shop)
    (where.shop.parent / "backups").touch()
    with pytest.raises(BackupNotMade):
        start_of(where, clock=SetClock(LATER))
    assert contents_of(where.shop, key=None).version < schema_version()


def test_a_check_of_an_older_shop_makes_a_backup_first(where: Places) -> None:
    _old_shop(where.shop)
    assert check_file(where.shop) == ()
    assert len(list((where.shop.parent / "backups").glob("*-update.shopclub"))) == 1


def _old_shop(path: Path) -> None:
    """Put the shop file of the first release there."""
    connection = sqlcipher.connect(path, isolation_level=None)
    connection.executescript((OLD / f"{RELEASES[0]}.sql").read_text(encoding="utf-8"))
    connection.close()
