"""Making and opening shop files: never half a shop, never a foreign file touched."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.kernel.text import TextFault, TextRefused
from shopclub.shop import Owner, Shop, create_shop, open_shop
from shopclub.staff.pins import PinRefused
from shopclub.storage import shop_file
from shopclub.storage.database import database, one, rows
from shopclub.storage.engines import APPLICATION_ID
from shopclub.storage.identity import Identity
from shopclub.storage.problems import (
    DiskFault,
    NewerShopFile,
    NotAShopFile,
    ShopFileExists,
    ShopFileMissing,
    UnguardedLedger,
)
from tests.builders import CHEAP, GROCER, MORNING, PIN, desk_in
from tests.encrypted_suite import connect

KEY = bytes(range(32))


def make(path: Path, *, pin: str = PIN, identity: Identity = GROCER) -> Shop:
    """Make a shop at a path."""
    return create_shop(
        path,
        identity=identity,
        owner=Owner("老王", pin),
        clock=SetClock(MORNING),
        pin_cost=CHEAP,
    )


def closed_shop(folder: Path, *, key: bytes | None = None) -> Path:
    """Make a shop with one sale, close it and return its file."""
    with desk_in(folder, key=key) as desk:
        desk.ring_up(100)
    return folder / "grocer.shopclub"


def by_hand(path: Path, *statements: str) -> None:
    """Change a closed file as no ShopClub would."""
    connection = connect(path) if path.exists() else sqlcipher.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def prints(folder: Path) -> dict[str, str]:
    """Return the digest of every file of a folder."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
    }


def refusal_of(path: Path, *, key: bytes | None = None) -> EnvironmentProblem:
    """Open a file that must be refused, and show that nothing there changed or stays open."""
    before = prints(path.parent)
    with pytest.raises(EnvironmentProblem) as problem:
        open_shop(path, clock=SetClock(MORNING), key=key, pin_cost=CHEAP)
    assert prints(path.parent) == before
    assert database.obj is None
    return problem.value


@pytest.mark.plain
def test_a_new_shop_is_one_private_file_and_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "shops" / "one" / "grocer.shopclub"
    with make(path) as made:
        made.staff.sign_in(made.people()[0].staff_id, pin=PIN)
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "grocer.shopclub",
        "grocer.shopclub.head",
    ]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
    shop = open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP)
    try:
        assert shop.identity == GROCER
        assert one("SELECT action FROM audit_line ORDER BY id DESC") == ("sign in",)
    finally:
        shop.close()


def test_a_new_shop_never_overwrites_a_file(tmp_path: Path) -> None:
    path = tmp_path / "notes.shopclub"
    path.write_text("dear diary")
    with pytest.raises(ShopFileExists):
        make(path)
    assert path.read_text() == "dear diary"
    assert [file.name for file in tmp_path.iterdir()] == ["notes.shopclub"]


def test_a_file_that_appears_while_the_shop_is_made_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "grocer.shopclub"
    with pytest.raises(ShopFileExists), shop_file.new_file(path):
        path.write_text("dear diary")
    assert path.read_text() == "dear diary"
    assert [file.name for file in tmp_path.iterdir()] == ["grocer.shopclub"]


@pytest.mark.parametrize("pin", ["123456", "12", "abcdef"])
def test_a_refused_pin_leaves_no_file(tmp_path: Path, pin: str) -> None:
    with pytest.raises(PinRefused):
        make(tmp_path / "grocer.shopclub", pin=pin)
    assert list(tmp_path.iterdir()) == []
    assert database.obj is None


def test_a_shop_without_a_name_is_refused_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(TextRefused) as refused:
        make(tmp_path / "grocer.shopclub", identity=Identity(name=" \u200b"))
    assert refused.value.fault is TextFault.MISSING
    assert list(tmp_path.iterdir()) == []


def test_a_shop_in_an_impossible_place_is_a_fault_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(DiskFault):
        make(tmp_path / "file" / "grocer.shopclub")
    assert database.obj is None


def test_a_crash_while_a_shop_is_made_leaves_no_shop_and_the_next_try_cleans_up(
    tmp_path: Path,
) -> None:
    path = tmp_path / "grocer.shopclub"
    script = (
        "import os, sys; from pathlib import Path; from shopclub.storage import shop_file\n"
        "with shop_file.new_file(Path(sys.argv[1])): os._exit(9)"
    )
    crashed = subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert crashed.returncode == 9
    left = [file.name for file in tmp_path.iterdir()]
    assert left != []
    assert "grocer.shopclub" not in left
    (half,) = (tmp_path / name for name in left if name.endswith(".tmp"))
    assert isinstance(refusal_of_half(half), NotAShopFile)
    make(path).close()
    assert [file.name for file in tmp_path.iterdir()] == ["grocer.shopclub"]


def refusal_of_half(path: Path) -> EnvironmentProblem:
    """Open an unfinished file; reading it may fold its journal, so only the refusal counts."""
    with pytest.raises(EnvironmentProblem) as problem:
        open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP)
    return problem.value


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert isinstance(refusal_of(tmp_path / "gone.shopclub"), ShopFileMissing)
    (tmp_path / "folder").mkdir()
    with pytest.raises(ShopFileMissing):
        open_shop(tmp_path / "folder", clock=SetClock(MORNING))


@pytest.mark.parametrize(
    "content",
    [b"", b"SQLite format 3\0", b"\x89PNG" + bytes(2000), bytes(4096), "一".encode() * 999],
    ids=["0 bytes", "only a header", "a picture", "zeros", "a text"],
)
@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "with a key"])
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes, key: bytes | None) -> None:
    path = tmp_path / "grocer.shopclub"
    path.write_bytes(content)
    assert isinstance(refusal_of(path, key=key), NotAShopFile)


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_another_program_s_database_is_refused_and_stays_as_it_was(
    tmp_path: Path, journal: str
) -> None:
    path = tmp_path / "photos.db"
    by_hand(path, f"PRAGMA journal_mode = {journal}", "CREATE TABLE photo (a)")
    assert isinstance(refusal_of(path), NotAShopFile)


def test_an_unfinished_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "grocer.shopclub"
    by_hand(path, f"PRAGMA application_id = {APPLICATION_ID}", "CREATE TABLE staff (a)")
    assert isinstance(refusal_of(path), NotAShopFile)


def test_a_newer_file_is_refused_with_its_version(tmp_path: Path) -> None:
    path = closed_shop(tmp_path)
    by_hand(path, "PRAGMA user_version = 99")
    problem = refusal_of(path)
    assert isinstance(problem, NewerShopFile)
    assert problem.version == 99


def test_a_file_whose_guards_are_gone_is_refused_by_name(tmp_path: Path) -> None:
    path = closed_shop(tmp_path)
    by_hand(path, "DROP TRIGGER sale_no_delete", "DROP TRIGGER lot_use_no_update")
    problem = refusal_of(path)
    assert isinstance(problem, UnguardedLedger)
    assert set(problem.missing) == {"sale_no_delete", "lot_use_no_update"}


def test_an_older_file_whose_guards_are_gone_is_not_mended_in_silence(tmp_path: Path) -> None:
    path = closed_shop(tmp_path)
    by_hand(path, "DROP TRIGGER sale_no_delete", "PRAGMA user_version = 1")
    assert isinstance(refusal_of(path), UnguardedLedger)


@pytest.mark.parametrize(
    ("made_with", "opened_with"),
    [(KEY, None), (KEY, bytes(32)), (None, KEY)],
    ids=["no key", "wrong key", "needless key"],
)
def test_a_file_whose_key_we_do_not_have_is_refused(
    tmp_path: Path, made_with: bytes | None, opened_with: bytes | None
) -> None:
    path = closed_shop(tmp_path, key=made_with)
    assert isinstance(refusal_of(path, key=opened_with), NotAShopFile)


def test_an_encrypted_shop_opens_with_its_key(tmp_path: Path) -> None:
    path = closed_shop(tmp_path, key=KEY)
    shop = open_shop(path, clock=SetClock(MORNING), key=KEY, pin_cost=CHEAP)
    try:
        assert shop.check() == ()
    finally:
        shop.close()


def test_a_second_shop_cannot_be_opened_beside_an_open_one(tmp_path: Path) -> None:
    other = closed_shop(tmp_path / "other")
    with desk_in(tmp_path / "mine") as desk:
        with pytest.raises(RuntimeError, match="a shop is open"):
            open_shop(other, clock=SetClock(MORNING))
        with pytest.raises(RuntimeError, match="a shop is open"):
            make(tmp_path / "third.shopclub")
        desk.ring_up(100)
        assert one("SELECT count(*) FROM sale") == (1,)


def test_without_a_shop_every_statement_is_a_bug() -> None:
    with pytest.raises(RuntimeError, match="no shop is open"):
        rows("SELECT 1")


def test_damage_within_the_file_is_a_fault_of_the_world(tmp_path: Path) -> None:
    path = closed_shop(tmp_path)
    content = bytearray(path.read_bytes())
    content[100:4096] = bytes(3996)
    path.write_bytes(content)
    with pytest.raises(EnvironmentProblem):
        open_shop(path, clock=SetClock(MORNING))
    assert database.obj is None
