"""A computer without memory for a PIN says so: nobody typed a wrong one."""

from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.backup.owners import OwnerInFile, Tries
from shopclub.encryption.key_file import lock_for
from shopclub.encryption.memory import NotEnoughMemory
from shopclub.kernel.clock import SetClock
from shopclub.kernel.recovery_codes import new_recovery_code
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import PinCost, hash_pin, pin_matches
from shopclub.staff.staff import WrongPin
from shopclub.staff.tables import RecoveryCodeRow, StaffRow
from shopclub.staff.view_staff import ViewStaff
from shopclub.storage.database import one, rows
from tests.builders import MORNING, PIN, Desk
from tests.staff.little_memory import LINUX, little_memory

pytestmark = LINUX
NEW, WRONG = "815207", "739214"
COSTLY = hash_pin(PIN, cost=PinCost())


@pytest.fixture
def costly(desk: Desk) -> Desk:
    StaffRow.update(pin_hash=COSTLY).execute()
    return desk


def actions() -> list[str]:
    return [action for (action,) in rows("SELECT action FROM audit_line ORDER BY id")]


def test_without_memory_no_pin_is_made_and_none_is_wrong() -> None:
    with little_memory(), pytest.raises(NotEnoughMemory):
        hash_pin(PIN, cost=PinCost())
    with little_memory(), pytest.raises(NotEnoughMemory):
        pin_matches(COSTLY, entry=PIN, cost=PinCost())
    assert pin_matches(COSTLY, entry=PIN, cost=PinCost())
    assert not pin_matches(COSTLY, entry=WRONG, cost=PinCost())
    assert not pin_matches("$argon2id$v=19$m=8,t=1,p=1$no$hash", entry=PIN, cost=PinCost())


def test_without_memory_no_passphrase_is_taken_for_a_wrong_one() -> None:
    code = new_recovery_code(lambda count: bytes(range(count)))
    with little_memory(), pytest.raises(NotEnoughMemory):
        lock_for(bytes(32), code=code, passphrase="a long enough passphrase")


def test_a_pin_that_could_not_be_looked_at_is_no_try_and_in_no_log(costly: Desk) -> None:
    for _ in range(7):
        with little_memory(), pytest.raises(NotEnoughMemory):
            costly.shop.staff.sign_in(1, pin=PIN)
    assert one("SELECT failures, locked_until FROM staff") == (0, None)
    assert "wrong pin" not in actions()
    assert costly.shop.staff.sign_in(1, pin=PIN) == costly.owner


def test_after_wrong_ones_it_neither_counts_nor_lengthens_the_wait(costly: Desk) -> None:
    staff = costly.shop.staff
    for _ in range(5):
        with pytest.raises((WrongPin, SignInLocked)):
            staff.sign_in(1, pin=WRONG)
    costly.clock.advance(timedelta(seconds=31))
    before = one("SELECT failures, locked_until FROM staff")
    with little_memory(), pytest.raises(NotEnoughMemory):
        staff.sign_in(1, pin=PIN)
    assert one("SELECT failures, locked_until FROM staff") == before
    assert staff.sign_in(1, pin=PIN) == costly.owner


def test_a_code_that_could_not_be_looked_at_is_no_try_and_stays_good(costly: Desk) -> None:
    made = costly.shop.recovery.make_code(1, pin=PIN)
    kept = hash_pin(made.code.characters, cost=PinCost())
    RecoveryCodeRow.update(code_hash=kept).execute()
    for _ in range(6):
        with little_memory(), pytest.raises(NotEnoughMemory):
            costly.shop.recovery.recover(1, code=made.code.text, pin=NEW)
    assert one("SELECT code_failures FROM staff") == (0,)
    assert "wrong code" not in actions()
    assert costly.shop.recovery.recover(1, code=made.code.text, pin=NEW) == costly.owner


def test_where_the_shop_is_not_open_it_is_no_try_either(tmp_path: Path) -> None:
    tries = Tries(tmp_path / "grocer.shopclub", clock=SetClock(MORNING))
    owner = OwnerInFile(1, "老王", COSTLY, "")
    tries.count("pin 1")
    for _ in range(6):
        with little_memory(), pytest.raises(NotEnoughMemory):
            tries.prove(owner, entry=PIN, by_code=False)
    assert tries.wrong() == (("pin 1", 1),)
    assert tries.prove(owner, entry=PIN, by_code=False).staff_id == 1


def test_in_a_view_it_is_no_try_either(costly: Desk, tmp_path: Path) -> None:
    tries = Tries(tmp_path / "seen.shopclub", clock=costly.clock)
    staff = ViewStaff(clock=costly.shop.clock, tries=tries)
    for _ in range(6):
        with little_memory(), pytest.raises(NotEnoughMemory):
            staff.sign_in(1, pin=PIN)
    assert tries.wrong() == ()
    assert staff.sign_in(1, pin=PIN).staff_id == 1
