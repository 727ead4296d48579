"""Putting a backup back: what is refused, what is said before, what is kept, what opens."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion
from shopclub.backup.problems import WordMissing
from shopclub.backup.restoring import WORD
from shopclub.config import BackupPlaces
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.kernel.clock import SetClock
from shopclub.shop import open_shop
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage import shop_file
from shopclub.storage.database import one, rows
from tests.backup.beside import everything_in
from tests.builders import CHEAP, Desk, desk_in
from tests.encrypted_suite import connect
from tests.storage.test_old_databases import NOW, OLD, RELEASES

BESIDE = BackupPlaces()
KEY = bytes(range(32))


def test_the_shop_is_as_it_was_and_the_present_one_is_kept_whole(
    desk: Desk, backups: Backups
) -> None:
    member = desk.enrol()
    desk.give(120, to=member)
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    desk.clock.advance(timedelta(hours=1))
    for _ in range(3):
        desk.give(10, to=member)
    prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
    assert prepared.sales_lost == 3
    assert prepared.present is not None
    assert (prepared.present.sales, prepared.contents.sales) == (4, 1)
    assert not prepared.differs
    restored = backups.put_back(prepared, word=" restore ", by=desk.owner)
    assert restored.aside is not None
    with restored.shop as shop:
        assert shop.points.available(member.member_id, on=shop.clock.today()) == 120
        assert one("SELECT action, subject FROM audit_line ORDER BY id DESC LIMIT 1") == (
            "restore",
            f"backup:{made.path.name}",
        )
        assert shop.check() == ()
    with open_shop(restored.aside, clock=desk.clock, pin_cost=CHEAP) as before:
        assert before.points.available(member.member_id, on=before.clock.today()) == 150
        assert before.check() == ()


@pytest.mark.full
def test_sales_that_are_not_in_it_are_counted_one_by_one(desk: Desk, backups: Backups) -> None:
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    for _ in range(4):
        desk.ring_up(1_000)
    prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
    assert prepared.sales_lost == 4
    aside = backups.put_back(prepared, word=WORD, by=desk.owner).aside
    assert aside is not None
    for _ in range(3):
        desk.ring_up(1_000)
    back = backups.prepare(aside, places=BESIDE, by=desk.owner)
    assert (back.sales_lost, back.contents.sales) == (3, 4)
    backups.forget(back)


@pytest.mark.plain
def test_before_a_restore_a_backup_is_made(desk: Desk, backups: Backups) -> None:
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    desk.clock.advance(timedelta(minutes=1))
    desk.ring_up(1_000)
    prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
    shelf = backups.shelf(places=BESIDE, by=desk.owner)
    assert [entry.name.occasion for entry in shelf.entries] == [Occasion.RESTORE, Occasion.CLOSING]
    assert [entry.contents.sales for entry in shelf.entries if entry.contents] == [1, 0]
    backups.forget(prepared)
    assert set(everything_in(desk.shop.path.parent)) == {"grocer.shopclub", "grocer.shopclub.head"}


@pytest.mark.full
def test_a_restore_is_undone_by_what_it_put_aside(desk: Desk, backups: Backups) -> None:
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    desk.ring_up(1_000)
    desk.clock.advance(timedelta(minutes=1))
    prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
    first = backups.put_back(prepared, word=WORD, by=desk.owner)
    assert rows("SELECT count(*) FROM sale") == [(0,)]
    desk.clock.advance(timedelta(minutes=1))
    (aside,) = [
        entry
        for entry in backups.shelf(places=BESIDE, by=desk.owner).entries
        if entry.name.occasion is Occasion.ASIDE
    ]
    assert aside.path == first.aside
    again = backups.prepare(aside.path, places=BESIDE, by=desk.owner)
    with backups.put_back(again, word=WORD, by=desk.owner).shop:
        assert rows("SELECT count(*) FROM sale") == [(1,)]
    assert aside.path.exists()


def test_a_keyed_shop_is_restored_with_its_key(tmp_path: Path) -> None:
    with desk_in(tmp_path, key=KEY) as desk:
        backups = Backups(
            desk.shop.path, desk.clock, ShopKeys(desk.shop.path, key=KEY), pin_cost=CHEAP
        )
        made = backups.make(Occasion.CLOSING, places=BESIDE)
        desk.ring_up(1_000)
        prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
        with backups.put_back(prepared, word=WORD, by=desk.owner).shop as shop:
            assert rows("SELECT count(*) FROM sale") == [(0,)]
            assert shop.check() == ()


@pytest.mark.plain
def test_a_damaged_shop_file_gives_way_and_is_kept_with_its_journal(
    desk: Desk, backups: Backups
) -> None:
    desk.give(120, to=desk.enrol())
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    desk.shop.close()
    path = desk.shop.path
    path.write_bytes(b"\x00" * 8192)
    journal = path.with_name(path.name + "-wal")
    journal.write_bytes(b"what was left of it")
    prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
    assert prepared.present is None
    restored = backups.put_back(prepared, word=WORD, by=desk.owner)
    with restored.shop as shop:
        assert shop.check() == ()
        assert rows("SELECT count(*) FROM sale") == [(1,)]
    assert restored.aside is not None
    assert restored.aside.read_bytes() == b"\x00" * 8192
    kept = restored.aside.with_name(restored.aside.name + "-wal")
    assert kept.read_bytes() == b"what was left of it"


def test_where_there_is_no_shop_file_the_backup_becomes_it(desk: Desk, tmp_path: Path) -> None:
    desk.give(120, to=desk.enrol())
    made = Backups(desk.shop.path, desk.clock).make(Occasion.CLOSING, places=BESIDE)
    desk.shop.close()
    backups = Backups(tmp_path / "new" / "shop.shopclub", desk.clock, pin_cost=CHEAP)
    prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
    restored = backups.put_back(prepared, word=WORD, by=desk.owner)
    assert restored.aside is None
    with restored.shop as shop:
        assert shop.check() == ()
    assert set(everything_in(tmp_path / "new")) == {"shop.shopclub", "shop.shopclub.head"}


@pytest.mark.plain
def test_a_journal_beside_the_backup_belongs_to_it(desk: Desk, tmp_path: Path) -> None:
    desk.ring_up(1_000)
    copied = tmp_path / "copied.shopclub"
    for end in ("", "-wal"):
        shutil.copy(desk.shop.path.with_name(desk.shop.path.name + end), f"{copied}{end}")
    desk.shop.close()
    backups = Backups(tmp_path / "new" / "shop.shopclub", desk.clock, pin_cost=CHEAP)
    prepared = backups.prepare(copied, places=BESIDE, by=desk.owner)
    with backups.put_back(prepared, word=WORD, by=desk.owner).shop:
        assert rows("SELECT count(*) FROM sale") == [(1,)]


@pytest.mark.plain
def test_an_older_backup_is_brought_up_to_date_when_it_opens(tmp_path: Path) -> None:
    old = tmp_path / "old.shopclub"
    old.touch()
    connection = connect(old)
    connection.executescript((OLD / f"{RELEASES[0]}.sql").read_text(encoding="utf-8"))
    connection.close()
    backups = Backups(tmp_path / "new" / "shop.shopclub", SetClock(NOW), pin_cost=CHEAP)
    owner = Actor(1, "老王", Role.OWNER)
    prepared = backups.prepare(old, places=BESIDE, by=owner)
    assert prepared.contents.version < shop_file.schema_version()
    with backups.put_back(prepared, word=WORD, by=owner).shop as shop:
        assert one("PRAGMA user_version") == (shop_file.schema_version(),)
        assert shop.check() == ()


def test_only_the_owner_manages_backups(desk: Desk, backups: Backups) -> None:
    cashier = desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin="739214", by=desk.owner)
    manager = desk.shop.staff.appoint(name="小陈", role=Role.MANAGER, pin="739215", by=desk.owner)
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
    for other in (cashier, manager):
        for way in (
            lambda by: backups.make_by_hand(places=BESIDE, by=by),
            lambda by: backups.shelf(places=BESIDE, by=by),
            lambda by: backups.prepare(made.path, places=BESIDE, by=by),
            lambda by: backups.put_back(prepared, word=WORD, by=by),
        ):
            with pytest.raises(NotPermitted):
                way(other)
    desk.ring_up(1_000)
    backups.forget(prepared)


def test_nothing_is_put_back_before_the_word_is_typed(desk: Desk, backups: Backups) -> None:
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
    for word in ("", "RESTOR", "yes"):
        with pytest.raises(WordMissing):
            backups.put_back(prepared, word=word, by=desk.owner)
    desk.ring_up(1_000)
    backups.forget(prepared)
