"""T12: what can be read of a damaged file is read, nothing of it is wrong in silence."""

import random
from pathlib import Path
from threading import Event

import pytest

from shopclub.__main__ import main
from shopclub.backup.accounts import account_from_json, account_to_json
from shopclub.backup.rescuing import Rescue
from shopclub.backup.salvage_beside import salvage_beside
from shopclub.backup.salvaging import salvage
from shopclub.config import BackupPlaces
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.shop import open_shop
from shopclub.staff.roles import Actor, Role
from shopclub.storage.database import rows, run
from shopclub.storage.engines import open_driver
from shopclub.storage.problems import DamagedFile, NewerShopFile, ShopFileExists
from tests.backup.salvages import (
    CLOCK,
    PAGE,
    judge,
    rows_of,
    salvagings,
    spoil_leaves,
    spoil_page,
    touches_value,
)
from tests.builders import CHEAP, MORNING, desk_in
from tests.journeys.corner import copy_corner_shop
from tests.trust.damaging import small_shop

A_PIPE_HOLDS = 64 * 1024
OWNER = Actor(1, "老王", Role.OWNER)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Return a closed shop file with months of sales."""
    path = tmp_path / "corner.shopclub"
    copy_corner_shop(path, at=MORNING)
    return path


@pytest.mark.plain
def test_a_small_damaged_file_gives_back_rows_and_none_is_wrong_in_silence(tmp_path: Path) -> None:
    small = tmp_path / "small.shopclub"
    small.write_bytes(small_shop(tmp_path / "made"))
    found = list(salvagings(small, files=2, seed=5))
    assert [line for one in found for line in one.silent] == []
    assert sum(one.read for one in found) >= 0.8 * sum(one.of for one in found)


@pytest.mark.plain
def test_an_account_that_is_longer_than_a_pipe_holds_is_told(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        run("PRAGMA synchronous = 0")
        for number in range(100):
            desk.ring_up(1_280, member=desk.enrol(f"Wilhelmina {number}"))
    shop = tmp_path / "grocer.shopclub"
    spoil_leaves(shop, table="sale")
    found = salvage_beside(shop, key=None, people=None, stopping=Event())
    assert len(account_to_json(found.account)) > A_PIPE_HOLDS
    assert next(one.read for one in found.account.tables if one.table == "member") == 100


@pytest.mark.full
def test_damaged_files_give_back_their_rows_and_none_is_wrong_in_silence(shop: Path) -> None:
    judge(list(salvagings(shop, files=5, seed=3)))


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_fifty_damaged_files_give_back_their_rows(shop: Path) -> None:
    judge(list(salvagings(shop, files=50, seed=4)))


@pytest.mark.full
def test_a_row_that_came_back_wrong_would_be_found(shop: Path) -> None:
    whole = rows_of(shop)
    first = next(iter(whole["point_entry"]))
    wrong = (*first[:6], 999_999, *first[7:])
    assert touches_value("point_entry", wrong, whole)
    assert not touches_value("point_entry", (first[0], 1, *first[2:]), whole)


@pytest.mark.plain
def test_a_day_that_an_entry_and_its_lot_tell_otherwise_is_held_in_doubt(tmp_path: Path) -> None:
    """The lot is made anew by the entry, which may be the one that is wrong."""
    with desk_in(tmp_path) as desk:
        desk.ring_up(12_800, member=desk.enrol())
    shop, new = tmp_path / "grocer.shopclub", tmp_path / "new.shopclub"
    connection = open_driver(shop, key=None)
    ((entry, day),) = connection.execute("SELECT id, expires_on FROM point_entry").fetchall()
    connection.execute("DROP TRIGGER point_entry_no_update")
    connection.execute("UPDATE point_entry SET expires_on = '2037' || substr(expires_on, 5)")
    connection.close()
    account = salvage(shop, new, clock=CLOCK)
    assert ("lot granted", str(entry)) in {(one.what, one.whose) for one in account.after}
    with open_shop(new, clock=CLOCK) as opened:
        assert str(entry) in {one.whose for one in opened.doubts()}
        assert rows("SELECT expires_on FROM point_lot") == [("2037" + day[4:],)]


@pytest.mark.full
def test_a_sound_file_is_salvaged_whole(shop: Path) -> None:
    new = shop.with_name("new.shopclub")
    account = salvage(shop, new, clock=CLOCK)
    assert (account.lost, account.before, account.after) == (0, (), ())
    assert account_from_json(account_to_json(account)) == account
    with open_shop(new, clock=CLOCK) as opened:
        assert opened.check() == ()
        assert opened.doubts() == ()


@pytest.mark.full
def test_what_is_missing_is_told_on_the_command_line_and_held_in_doubt(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil_page(shop, table="point_entry")
    new = shop.with_name("new.shopclub")
    assert main(["salvage", str(shop), str(new)]) == 1
    told = capsys.readouterr().out
    assert "point_entry: " in told
    assert "balance of " in told, "the difference is a named line"
    with open_shop(new, clock=CLOCK) as opened:
        assert opened.doubts()


@pytest.mark.full
def test_a_damaged_header_is_put_right_in_the_copy(shop: Path) -> None:
    content = bytearray(shop.read_bytes())
    content[:40] = bytes(40)
    shop.write_bytes(content)
    account = salvage(shop, shop.with_name("new.shopclub"), clock=CLOCK)
    assert (account.lost, account.after) == (0, ())
    assert shop.read_bytes() == bytes(content)


@pytest.mark.parametrize("content", [b"", b"dear diary" * 500, bytes(10 * PAGE)])
def test_what_is_no_shop_file_gives_nothing_and_leaves_nothing(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "a.shopclub"
    file.write_bytes(content)
    with pytest.raises(DamagedFile):
        salvage(file, tmp_path / "new.shopclub", clock=CLOCK)
    assert [path.name for path in tmp_path.iterdir()] == ["a.shopclub"]


@pytest.mark.full
def test_a_newer_file_is_not_salvaged_and_no_file_is_written_over(shop: Path) -> None:
    with pytest.raises(ShopFileExists):
        salvage(shop, shop, clock=CLOCK)
    content = bytearray(shop.read_bytes())
    content[60:64] = (9_999).to_bytes(4, "big")
    shop.write_bytes(content)
    with pytest.raises(NewerShopFile) as newer:
        salvage(shop, shop.with_name("new.shopclub"), clock=CLOCK)
    assert newer.value.path == str(shop), "not the copy in which it was looked at"


@pytest.mark.full
def test_what_was_salvaged_takes_the_place_of_the_damaged_file_which_is_kept(shop: Path) -> None:
    spoil_page(shop, table="point_entry")
    damaged = shop.read_bytes()
    rescue = Rescue(shop, CLOCK, places=BackupPlaces)
    aside = rescue.take_salvage(rescue.salvage(), by=OWNER)
    assert aside is not None
    assert aside.read_bytes() == damaged
    with open_shop(shop, clock=CLOCK) as opened:
        assert opened.doubts(), "only the owner takes money until this is settled"
    left = {path.name for path in shop.parent.iterdir() if path.name.startswith(".")}
    assert left == set()


@pytest.mark.full
def test_an_encrypted_file_is_salvaged_with_its_key_and_stays_encrypted(tmp_path: Path) -> None:
    key = bytes(range(32))
    with desk_in(tmp_path, key=key) as desk:
        members = [desk.enrol(f"Wilhelmina {number}") for number in range(9)]
        for number in range(200):
            desk.ring_up(1_280, member=members[number % 9])
    shop = tmp_path / "grocer.shopclub"
    content = bytearray(shop.read_bytes())
    content[-3 * PAGE : -2 * PAGE] = random.Random(1).randbytes(PAGE)
    shop.write_bytes(content)
    rescue = Rescue(shop, CLOCK, places=BackupPlaces, keys=lambda: ShopKeys(shop, key=key))
    salvage = rescue.salvage()
    assert salvage.account.read > 500
    assert b"Wilhelmina" not in salvage.draft.read_bytes()
    aside = rescue.take_salvage(salvage, by=OWNER)
    assert aside is not None
    assert aside.read_bytes() == bytes(content)
    with open_shop(shop, clock=CLOCK, key=key, pin_cost=CHEAP) as opened:
        assert {one.what for one in opened.check()} <= {one.what for one in opened.doubts()}
