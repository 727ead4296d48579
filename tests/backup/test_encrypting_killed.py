"""T13: whoever changes the key is killed at any touch of the disk; the shop is whole and opens."""

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from shopclub.backup.encrypting import change_key
from shopclub.backup.swapping import settle
from shopclub.encryption.problems import WrongKey
from shopclub.encryption.unlocking import find_key, unlock
from shopclub.kernel.clock import SystemClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from shopclub.storage.shop_file import key_file_of
from tests.backup.encrypted import (
    CODE,
    KEY,
    NEXT_CODE,
    OTHER,
    backups_in,
    first_key,
    hidden_in,
    plain_files_in,
)
from tests.backup.test_killed import Case, run, touches
from tests.builders import CHEAP, desk_in
from tests.encryption.stores import KeyStoreInMemory

SALES = 4
NEW = {"encrypt": KEY, "change key": OTHER, "decrypt": None, "encrypt carelessly": KEY}


@dataclass(frozen=True, slots=True)
class Shops:
    """The same shop, plain and encrypted, with a folder in which it may be ruined."""

    plain: Path
    encrypted: Path
    ruin: Path

    def ready_for(self, deed: str) -> Case:
        """Return the shop as it stands before a deed."""
        source = self.plain if deed.startswith("encrypt") else self.encrypted
        shutil.rmtree(self.ruin, ignore_errors=True)
        shutil.copytree(source.parent, self.ruin)
        path = self.ruin / source.name
        return Case(path, path)


@pytest.fixture(scope="module")
def shops(tmp_path_factory: pytest.TempPathFactory) -> Shops:
    folder = tmp_path_factory.mktemp("shops")
    (folder / "plain").mkdir()
    with desk_in(folder / "plain", plain=True) as desk:
        member = desk.enrol("王小明", "13800135678")
        for _ in range(SALES):
            desk.ring_up(1_000, member=member)
        plain = desk.shop.path
    shutil.copytree(plain.parent, folder / "encrypted")
    encrypted = folder / "encrypted" / plain.name
    backups = backups_in(encrypted)
    with open_shop(encrypted, clock=SystemClock(), pin_cost=CHEAP) as shop:
        (owner,) = shop.staff.list_active()
        change_key(backups, first_key(backups), by=desk.owner)
        assert owner.staff_id == desk.owner.staff_id
    return Shops(plain, encrypted, folder / "ruin")


def judge(
    case: Case, deed: str, *, sales: int = SALES, were_plain: tuple[str, ...] = ()
) -> list[str]:
    """Do what the next start does, and name what is lost, half, shut or left in the open.

    Backups that `were_plain` before stay so until the owner says what becomes of them.
    """
    settle(case.shop)
    faults = [f"left behind: {name}" for name in hidden_in(case.shop.parent)]
    plain = [path for path in plain_files_in(case.shop.parent) if path not in were_plain]
    if plain not in ([], [case.shop.name]):
        faults.append(f"left in the open: {plain}")
    try:
        key = find_key(case.shop, store=KeyStoreInMemory(), known=(KEY, OTHER))
        with open_shop(case.shop, clock=SystemClock(), key=key, pin_cost=CHEAP) as shop:
            if rows("SELECT count(*) FROM sale") != [(sales,)] or shop.check():
                faults.append("not whole")
    except EnvironmentProblem as problem:
        return [*faults, f"does not open: {problem}"]
    if key is not None and key not in _opened_by_sheets(case.shop):
        faults.append("no recovery sheet opens it")
    before = None if deed.startswith("encrypt") else KEY
    if key not in {before, NEW[deed]}:
        faults.append("neither the old key nor the new one")
    return faults


def _opened_by_sheets(path: Path) -> set[bytes]:
    found = set()
    for code in (CODE, NEXT_CODE):
        try:
            found.add(unlock(path, code.text))
        except (WrongKey, EnvironmentProblem):
            continue
    return found


def kills_of(shops: Shops, deed: str, rounds: int, *, seed: int) -> list[str]:
    """Kill a deed at random touches; return every fault."""
    chance = random.Random(seed)
    case = shops.ready_for(deed)
    draft = case.shop.with_name(".draft")
    of = touches(deed, case, draft)
    assert of > 4
    faults: list[str] = []
    for number in range(rounds):
        again, at = shops.ready_for(deed), chance.randint(1, of)
        run(deed, again, draft, at=at)
        faults += [f"round {number} touch {at} of {of}: {fault}" for fault in judge(again, deed)]
    return faults


@pytest.mark.full
def test_a_shop_that_is_not_killed_is_judged_whole(shops: Shops) -> None:
    for deed in ("encrypt", "decrypt"):
        case = shops.ready_for(deed)
        run(deed, case, case.shop, at=0)
        assert judge(case, deed) == []
        assert (plain_files_in(shops.ruin) == []) == (deed == "encrypt")
        assert key_file_of(case.shop).exists() == (deed == "encrypt")


@pytest.mark.full
@pytest.mark.parametrize(("deed", "rounds"), [("encrypt", 4), ("change key", 3), ("decrypt", 3)])
def test_ten_changes_of_key_killed_anywhere_leave_the_old_or_the_new_one(
    shops: Shops, deed: str, rounds: int
) -> None:
    assert kills_of(shops, deed, rounds, seed=1) == []


@pytest.mark.soak
@pytest.mark.timeout(1_800)
@pytest.mark.parametrize(("deed", "rounds"), [("encrypt", 40), ("change key", 30), ("decrypt", 30)])
def test_100_changes_of_key_killed_anywhere_leave_the_old_or_the_new_one(
    shops: Shops, deed: str, rounds: int
) -> None:
    assert kills_of(shops, deed, rounds, seed=2) == []


@pytest.mark.full
def test_a_backup_on_a_stick_always_has_what_opens_it(shops: Shops) -> None:
    number, of = 0, 1
    while number <= of:
        case = shops.ready_for("change key")
        (case.shop.parent / "stick").mkdir()
        backup = case.shop.with_name("grocer-00000000-20261121T024200Z-daily.shopclub")
        for source, target in ((case.shop, backup), (key_file_of(case.shop), key_file_of(backup))):
            shutil.copy(source, target)
        told = run("bring", case, backup, at=number)
        of = int(told or of)
        for copied in (case.shop.parent / "stick").glob("*-daily.shopclub"):
            assert key_file_of(copied).exists(), f"killed before touch {number} of {of}"
        number += 1
    assert of > 3


@pytest.mark.full
def test_a_key_that_is_sealed_last_is_found_to_be_lost(shops: Shops) -> None:
    case = shops.ready_for("encrypt")
    draft = case.shop.with_name(".draft")
    of = touches("encrypt carelessly", case, draft)
    faults = []
    for at in range(1, of + 1):
        again = shops.ready_for("encrypt")
        run("encrypt carelessly", again, draft, at=at)
        faults += judge(again, "encrypt carelessly")
    assert "no recovery sheet opens it" in faults
