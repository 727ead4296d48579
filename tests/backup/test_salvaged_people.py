"""A salvaged shop keeps its people, and nobody gets into it who could not before."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from shopclub.__main__ import main
from shopclub.backup.accounts import Account, People, account_from_json, account_to_json
from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion
from shopclub.backup.rescuing import Rescue
from shopclub.backup.salvaging import salvage
from shopclub.config import BackupPlaces
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.kernel.clock import SetClock
from shopclub.shop import Shop, open_shop
from shopclub.staff.pins import PinRefused
from shopclub.staff.roles import Role
from shopclub.staff.staff import WrongCode, WrongPin
from shopclub.storage.database import rows, run
from tests.backup.salvages import CLOCK, spoil_whole
from tests.builders import CHEAP, MORNING, PIN, Desk, desk_in
from tests.encrypted_suite import suite_key

OF_LI, NEW = "739164", "518273"


@dataclass(slots=True)
class Harmed:
    """A shop whose people were lost: the recovery code of its owner, and a backup, if any."""

    path: Path
    code: str = ""
    backup: Path | None = None

    def salvage(self) -> Account:
        new = self.path.with_name("new.shopclub")
        return salvage(self.path, new, clock=CLOCK, key=suite_key(), backup=self.backup)

    @contextmanager
    def opened(self) -> Iterator[Shop]:
        """Open what was salvaged."""
        new = self.path.with_name("new.shopclub")
        clock = SetClock(CLOCK.now())
        with open_shop(new, clock=clock, key=suite_key(), pin_cost=CHEAP, checked=False) as shop:
            yield shop


def harmed(
    folder: Path, *, sheet: bool = False, lost: tuple[str, ...] = ("staff",), backup: bool = False
) -> Harmed:
    """Lose the people of a shop of two: the owner, and 小李 who rang up a sale."""
    shop = Harmed(folder / "grocer.shopclub")
    with desk_in(folder) as desk:
        clerk = desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=OF_LI, by=desk.owner)
        desk.shop.till.ring_up(desk.draft(5_000), by=clerk)
        if sheet:
            shop.code = desk.shop.recovery.make_code(1, pin=PIN).code.text
        if backup:
            shop.backup = backed_up(desk)
            since_then(desk)
    spoil_whole(shop.path, *lost)
    return shop


def backed_up(desk: Desk) -> Path:
    backups = Backups(desk.shop.path, desk.clock, pin_cost=CHEAP)
    return backups.make(Occasion.CLOSING, places=BackupPlaces()).path


def since_then(desk: Desk) -> None:
    """Let somebody come, go and change a PIN after the backup."""
    desk.shop.staff.appoint(name="小陈", role=Role.MANAGER, pin=NEW, by=desk.owner)
    desk.shop.staff_book.let_go(2, by=desk.owner)


def test_without_a_backup_people_are_known_by_number_and_the_old_pins_open_nothing(
    tmp_path: Path,
) -> None:
    shop = harmed(tmp_path)
    account = shop.salvage()
    assert account.people == People((), (1, 2), shut_out=True)
    assert account_from_json(account_to_json(account)) == account
    with shop.opened() as found:
        assert rows("SELECT staff_id FROM sale") == [(2,)], "the sale is there with its number"
        assert found.check() == ()
        (owner,) = found.staff.list_active()
        assert (owner.staff_id, owner.name, owner.role) == (1, "#1", Role.OWNER)
        for staff_id, pin in ((1, PIN), (1, ""), (2, OF_LI)):
            with pytest.raises(WrongPin):
                found.staff.sign_in(staff_id, pin=pin)
        found.staff.begin_again(pin=NEW)
        by = found.staff.sign_in(1, pin=NEW)
        clerk = found.staff_book.take_back(2, name="小李", role=Role.CASHIER, pin=OF_LI, by=by)
        assert found.staff.sign_in(2, pin=OF_LI) == clerk


@pytest.mark.full
def test_the_recovery_sheet_opens_where_the_pins_are_lost(tmp_path: Path) -> None:
    shop = harmed(tmp_path, sheet=True)
    assert shop.salvage().people == People((), (1, 2), shut_out=False)
    with shop.opened() as found:
        with pytest.raises(WrongCode):
            found.recovery.recover(2, code=shop.code, pin=NEW)
        assert found.recovery.recover(1, code=shop.code, pin=NEW).role is Role.OWNER


@pytest.mark.full
def test_people_come_from_the_newest_backup_as_the_log_says_of_them_since(tmp_path: Path) -> None:
    shop = harmed(tmp_path, sheet=True, lost=("staff", "recovery_code"), backup=True)
    assert shop.salvage().people == People((1, 2), (3,), shut_out=False)
    with shop.opened() as found:
        (owner,) = found.staff.list_active()
        assert owner.name == "老王"
        by = found.staff.sign_in(1, pin=PIN)
        gone = {one.staff_id: one for one in found.staff_book.everyone(by=by) if not one.active}
        assert [gone[2].name, gone[3].name] == ["小李", "#3"]
        assert gone[2].gone_on == MORNING.date(), "whoever was let go since stays gone"
        assert gone[3].role is Role.MANAGER
        assert found.recovery.recover(1, code=shop.code, pin=NEW) == by


@pytest.mark.full
def test_a_pin_or_a_sheet_that_changed_since_the_backup_does_not_come_back(tmp_path: Path) -> None:
    shop = Harmed(tmp_path / "grocer.shopclub")
    with desk_in(tmp_path) as desk:
        old = desk.shop.recovery.make_code(1, pin=PIN).code.text
        shop.backup = backed_up(desk)
        desk.shop.staff_book.change_own_pin(current=PIN, pin=NEW, by=desk.owner)
        desk.shop.recovery.make_code(1, pin=NEW)
    spoil_whole(shop.path, "staff", "recovery_code")
    assert shop.salvage().people == People((1,), (), shut_out=True)
    with shop.opened() as found:
        with pytest.raises(WrongPin):
            found.staff.sign_in(1, pin=PIN)
        with pytest.raises(WrongCode):
            found.recovery.recover(1, code=old, pin="481516")


@pytest.mark.full
def test_a_backup_of_another_shop_lends_nobody(tmp_path: Path) -> None:
    with desk_in(tmp_path / "other", now=MORNING.replace(hour=3)) as other:
        backup = backed_up(other)
    shop = harmed(tmp_path / "mine")
    shop.backup = backup
    assert shop.salvage().people == People((), (1, 2), shut_out=True)


@pytest.mark.full
def test_people_who_can_be_read_stay_as_they_are(tmp_path: Path) -> None:
    shop = harmed(tmp_path, lost=("point_entry",), backup=True)
    assert shop.salvage().people == People()
    with shop.opened() as found:
        assert [one.name for one in found.staff.list_active()] == ["老王", "小陈"]


@pytest.mark.full
def test_somebody_whose_row_alone_is_lost_is_known_by_number(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=OF_LI, by=desk.owner)
        run("PRAGMA foreign_keys = 0")
        run("DELETE FROM staff WHERE id = 1")
    shop = Harmed(tmp_path / "grocer.shopclub")
    assert shop.salvage().people == People((), (1,), shut_out=True)
    with shop.opened() as found:
        assert [(one.name, one.role) for one in found.staff.list_active()] == [
            ("#1", Role.OWNER),
            ("小李", Role.CASHIER),
        ]


def test_a_damaged_page_of_an_encrypted_file_hides_nothing_after_it(tmp_path: Path) -> None:
    """SQLCipher answers nothing more on a connection that met such a page."""
    key = bytes(range(32))
    with desk_in(tmp_path, key=key) as desk:
        for _ in range(20):
            desk.ring_up(1_280)
    shop = tmp_path / "grocer.shopclub"
    spoil_whole(shop, "staff", key=key)
    account = salvage(shop, tmp_path / "new.shopclub", clock=CLOCK, key=key)
    read = {table.table: (table.read, table.lost) for table in account.tables}
    assert (read["sale"], read["sale_payment"], read["audit_line"][1]) == ((20, 0), (20, 0), 0)
    assert account.after == ()
    assert account.lost == 1, "the row of the owner"


@pytest.mark.full
def test_where_no_owner_gets_in_a_new_pin_goes_with_taking_what_was_read(tmp_path: Path) -> None:
    shop = harmed(tmp_path).path
    rescue = Rescue(shop, CLOCK, places=BackupPlaces, keys=lambda: ShopKeys(shop, key=suite_key()))
    read = rescue.salvage()
    with pytest.raises(PinRefused):
        rescue.take_salvage(read, by=None)
    rescue.take_salvage(read, by=None, pin=NEW)
    with open_shop(shop, clock=CLOCK, key=suite_key()) as opened:
        assert opened.staff.sign_in(1, pin=NEW).role is Role.OWNER
        actions = [action for (action,) in rows("SELECT action FROM audit_line ORDER BY id")]
        assert actions[-4:] == ["salvage", "restore", "bring back", "sign in"]


@pytest.mark.full
@pytest.mark.plain
def test_the_command_line_asks_for_a_pin_until_it_is_good_enough(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shop, new = harmed(tmp_path).path, tmp_path / "new.shopclub"
    monkeypatch.setattr("sys.stdin", io.StringIO(f"1\n{NEW}\n"))
    assert main(["salvage", str(shop), str(new)]) == 1, "their two rows are lost"
    told = capsys.readouterr().out
    assert "0 from a backup, 2 by number only" in told
    assert "not good enough (length)" in told
    with open_shop(new, clock=CLOCK) as opened:
        assert opened.staff.sign_in(1, pin=NEW).role is Role.OWNER


@pytest.mark.full
@pytest.mark.plain
def test_a_script_that_is_over_is_not_asked_for_a_pin_for_ever(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shop, new = harmed(tmp_path).path, tmp_path / "new.shopclub"
    monkeypatch.setattr("sys.stdin", io.StringIO("1\n"))
    assert main(["salvage", str(shop), str(new)]) == 1
    said = capsys.readouterr()
    assert said.out.count("not good enough") == 1
    assert said.err == "shopclub: nobody answered.\n"
