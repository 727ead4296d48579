"""RULES 13: what takes the place of a shop file that does not open is for its owner to decide."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.names import MARK_LENGTH, BackupName, Occasion
from shopclub.backup.problems import BackupFault, BackupRefused
from shopclub.backup.rescuing import Rescue
from shopclub.config import BackupPlaces
from shopclub.encryption.key_file import KeyFile, lock_for, write_key_file
from shopclub.encryption.problems import WrongKey
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.kernel.recovery_codes import RecoveryCodeRefused
from shopclub.shop import open_shop
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import FREE_TRIES
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.staff.staff import WrongCode, WrongPin
from shopclub.storage.database import rows
from tests.backup.encrypted import CHEAP_SEAL, CODE, KEY, PASSPHRASE, code_of
from tests.builders import CHEAP, MORNING, PIN, desk_in
from tests.encryption.stores import KeyStoreInMemory

WRONG = "975310"
CASHIERS = "864213"


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """Return the backup of a shop with a cashier, whose file was damaged after it."""
    with desk_in(tmp_path) as desk:
        desk.ring_up(1_280)
        desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=CASHIERS, by=desk.owner)
        mark = desk.shop.mark()[:MARK_LENGTH]
    shop = tmp_path / "grocer.shopclub"
    name = BackupName(shop.stem, mark, MORNING, Occasion.CLOSING)
    backup = tmp_path / "backups" / name.text()
    backup.parent.mkdir()
    shutil.copyfile(shop, backup)
    shop.write_bytes(shop.read_bytes()[:20_000])
    return backup


def rescue_of(backup: Path, clock: SetClock | None = None) -> Rescue:
    shop = backup.parents[1] / "grocer.shopclub"
    return Rescue(shop, clock or SetClock(MORNING), places=BackupPlaces)


def lines_in(shop: Path) -> list[tuple[str, int | None]]:
    with open_shop(shop, clock=SetClock(MORNING), pin_cost=CHEAP) as opened:
        assert opened.check() == ()
        return rows("SELECT action, staff_id FROM audit_line ORDER BY id DESC LIMIT 3")[::-1]


pytestmark = pytest.mark.plain


def test_the_owner_of_the_backup_puts_it_back_and_the_log_tells_who_and_what_was_tried(
    backup: Path,
) -> None:
    rescue = rescue_of(backup)
    (owner,) = rescue.look(backup)
    assert (owner.name, owner.role) == ("老王", Role.OWNER)
    for _ in range(2):
        with pytest.raises(WrongPin):
            rescue.prove(backup, owner.staff_id, entry=WRONG, by_code=False)
    by = rescue.prove(backup, owner.staff_id, entry=PIN, by_code=False)
    rescue.put_back(backup, by=by)
    told = lines_in(rescue.path)
    assert told == [("restore", owner.staff_id), ("wrong pin", None), ("wrong pin", None)]
    assert not list(rescue.path.parent.glob("*.tries"))


def test_a_cashier_is_nobody_here(backup: Path) -> None:
    rescue = rescue_of(backup)
    (owner,) = rescue.look(backup)
    for staff_id in (owner.staff_id, owner.staff_id + 1, 99):
        with pytest.raises(WrongPin):
            rescue.prove(backup, staff_id, entry=CASHIERS, by_code=False)
    cashier = Actor(2, "小李", Role.CASHIER)
    with pytest.raises(NotPermitted):
        rescue.put_back(backup, by=cashier)
    with pytest.raises(NotPermitted):
        rescue.accept_place(by=cashier)
    assert not list(rescue.path.parent.glob("*-aside.*"))


def test_guesses_wait_longer_each_time_and_a_restart_begins_the_wait_anew(backup: Path) -> None:
    clock = SetClock(MORNING)
    rescue = rescue_of(backup, clock)
    for _ in range(FREE_TRIES - 1):
        with pytest.raises(WrongPin):
            rescue.prove(backup, 1, entry=WRONG, by_code=False)
    with pytest.raises(SignInLocked) as locked:
        rescue.prove(backup, 1, entry=WRONG, by_code=False)
    assert locked.value.wait == timedelta(seconds=30)
    clock.advance(timedelta(seconds=20))
    with pytest.raises(SignInLocked) as locked:
        rescue.prove(backup, 1, entry=PIN, by_code=False)
    assert locked.value.wait == timedelta(seconds=10)
    again = rescue_of(backup, clock)
    with pytest.raises(SignInLocked) as locked:
        again.prove(backup, 1, entry=PIN, by_code=False)
    assert locked.value.wait == timedelta(seconds=30)
    clock.advance(timedelta(seconds=31))
    with pytest.raises(SignInLocked) as locked:
        again.prove(backup, 1, entry=WRONG, by_code=False)
    assert locked.value.wait == timedelta(minutes=1)
    clock.advance(timedelta(minutes=1))
    assert again.prove(backup, 1, entry=PIN, by_code=False).role is Role.OWNER


def test_a_wait_that_another_window_served_is_begun_anew_by_its_tries(backup: Path) -> None:
    clock = SetClock(MORNING)
    windows = [rescue_of(backup, clock) for _ in range(3)]
    for _ in range(FREE_TRIES):
        with pytest.raises((WrongPin, SignInLocked)):
            windows[0].prove(backup, 1, entry=WRONG, by_code=False)
    for window in windows:
        with pytest.raises(SignInLocked):
            window.prove(backup, 1, entry=WRONG, by_code=False)
    clock.advance(timedelta(seconds=31))
    for window in windows:
        with pytest.raises(SignInLocked):
            window.prove(backup, 1, entry=WRONG, by_code=False)
    assert windows[0].tries.wrong() == (("pin 1", FREE_TRIES + 1),), "one of three was looked at"


def test_a_count_that_is_damaged_is_none_and_a_try_that_cannot_be_counted_is_not_looked_at(
    backup: Path,
) -> None:
    rescue = rescue_of(backup)
    tries = rescue.path.with_name("grocer.shopclub.tries")
    for damaged in (b"\xff", b"[]", b'{"pin 1": "x"}', b""):
        tries.write_bytes(damaged)
        with pytest.raises(WrongPin):
            rescue_of(backup).prove(backup, 1, entry=WRONG, by_code=False)
    tries.unlink()
    tries.mkdir()
    with pytest.raises(EnvironmentProblem):
        rescue_of(backup).prove(backup, 1, entry=PIN, by_code=False)


@pytest.mark.full
def test_the_code_of_the_sheet_proves_the_owner_and_stays_good_for_the_sign_in(
    tmp_path: Path,
) -> None:
    with desk_in(tmp_path) as desk:
        code = desk.shop.recovery.make_code(1, pin=PIN).code.text
        made = Backups(desk.shop.path, desk.clock).make(Occasion.CLOSING, places=BackupPlaces())
    shop = tmp_path / "grocer.shopclub"
    shop.write_bytes(b"")
    rescue = rescue_of(made.path)
    with pytest.raises(WrongCode):
        rescue.prove(made.path, 1, entry=code_of("another").text, by_code=True)
    with pytest.raises(RecoveryCodeRefused):
        rescue.prove(made.path, 1, entry="a slip", by_code=True)
    assert rescue.tries.wrong() == (("code 1", 1),), "what can be no code is no try"
    by = rescue.prove(made.path, 1, entry=code, by_code=True)
    rescue.put_back(made.path, by=by)
    with open_shop(shop, clock=SetClock(MORNING), pin_cost=CHEAP) as opened:
        assert opened.recovery.recover(1, code=code, pin="864219").name == "老王"


@pytest.mark.full
@pytest.mark.parametrize("entry", [PASSPHRASE, CODE.text])
@pytest.mark.parametrize("gone", [False, True])
def test_an_encrypted_backup_is_put_back_on_a_computer_that_does_not_know_its_key(
    tmp_path: Path, entry: str, gone: bool
) -> None:
    with desk_in(tmp_path, key=KEY) as desk:
        desk.ring_up(1_280)
        shop, clock = desk.shop.path, desk.clock
        lock = lock_for(KEY, code=CODE, passphrase=PASSPHRASE, cost=CHEAP_SEAL)
        write_key_file(shop, KeyFile(lock))
        keys = ShopKeys(shop, key=KEY)
        Backups(shop, clock, keys).make(Occasion.CLOSING, places=BackupPlaces())
    if gone:
        shop.unlink()
    else:
        shop.write_bytes(bytes(4_096) + shop.read_bytes()[4_096:])
    strange = ShopKeys(shop, store=KeyStoreInMemory())
    rescue = Rescue(shop, clock, places=BackupPlaces, keys=lambda: strange)
    newest = rescue.newest_good()
    assert newest is not None
    assert newest.contents is None
    with pytest.raises(BackupRefused) as locked:
        rescue.look(newest.path)
    assert locked.value.fault is BackupFault.LOCKED
    with pytest.raises(WrongKey):
        rescue.unlock(newest.path, "not it at all")
    rescue.unlock(newest.path, entry)
    (owner,) = rescue.look(newest.path)
    by = rescue.prove(newest.path, owner.staff_id, entry=PIN, by_code=False)
    rescue.put_back(newest.path, by=by)
    assert strange.key == KEY
    with open_shop(shop, clock=clock, pin_cost=CHEAP, key=strange.key) as opened:
        assert opened.check() == ()
    fresh = ShopKeys(shop, store=KeyStoreInMemory())
    fresh.unlock(entry)
    assert fresh.key == KEY, "the recovery sheet opens what was put back"
