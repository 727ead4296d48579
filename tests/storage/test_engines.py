"""The settings that keep sales safe, on every connection of every thread."""

from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.kernel.clock import SetClock
from shopclub.shop import Owner, create_shop
from shopclub.storage.database import engine, one, rows
from shopclub.storage.engines import APPLICATION_ID, SAFE_SETTINGS, make_safe
from shopclub.storage.problems import UnsafeConnection
from shopclub.storage.shop_file import schema_version
from tests.builders import GROCER, MORNING, PIN, Desk, desk_in

WANTED = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "recursive_triggers": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "journal_size_limit": 16 * 1024 * 1024,
    "wal_autocheckpoint": 4_000,
}


def settings_here() -> dict[str, object]:
    """Read back every setting on this thread's connection."""
    found = {name: rows(f"PRAGMA {name}")[0][0] for name in WANTED}
    return found | {
        "application_id": rows("PRAGMA application_id")[0][0],
        "user_version": rows("PRAGMA user_version")[0][0],
    }


def test_the_first_connection_has_every_setting(desk: Desk) -> None:
    expected = WANTED | {"application_id": APPLICATION_ID, "user_version": schema_version()}
    assert settings_here() == expected
    assert dict(SAFE_SETTINGS) == WANTED


def test_the_connection_of_another_thread_has_every_setting_and_is_another_one(desk: Desk) -> None:
    found: list[object] = []

    def look() -> None:
        found.extend((settings_here(), engine().connection()))

    thread = Thread(target=look)
    thread.start()
    thread.join()
    assert found[0] == settings_here()
    assert found[1] is not engine().connection()


def compiled_again(connection: Any) -> int:
    """Return how often two statements are compiled once more, after 400 others and one round."""
    compiled: list[int] = []

    def allow(*_: object) -> int:
        compiled.append(1)
        return int(sqlcipher.SQLITE_OK)

    def run_both() -> None:
        for statement in ("SELECT 'one'", "SELECT 'other'"):
            connection.execute(statement).fetchall()

    connection.set_authorizer(allow)
    for number in range(400):
        connection.execute(f"SELECT {number}").fetchall()
    run_both()
    compiled.clear()
    run_both()
    run_both()
    connection.set_authorizer(None)
    return len(compiled)


def test_a_statement_is_compiled_once_however_many_came_before(desk: Desk) -> None:
    plain = sqlcipher.connect(":memory:", isolation_level=None)
    assert compiled_again(plain) == 4
    plain.close()
    assert compiled_again(engine().connection()) == 0


def test_a_setting_that_does_not_take_effect_is_noticed() -> None:
    memory = sqlcipher.connect(":memory:", isolation_level=None)
    with pytest.raises(UnsafeConnection) as problem:
        make_safe(memory)
    memory.close()
    said = problem.value
    assert (said.setting, said.wanted, said.found) == ("journal_mode", "wal", "memory")


def test_a_thread_that_ends_gives_back_its_connection_and_the_shop_stays_open(desk: Desk) -> None:
    def look_and_leave() -> None:
        one("SELECT 1")
        desk.shop.close_connection()

    thread = Thread(target=look_and_leave)
    thread.start()
    thread.join()
    assert one("SELECT count(*) FROM staff") == (1,)


@pytest.mark.plain
def test_closing_the_shop_closes_the_connections_of_all_threads(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.ring_up(100)
        thread = Thread(target=lambda: one("SELECT count(*) FROM sale"))
        thread.start()
        thread.join()
        assert (tmp_path / "grocer.shopclub-wal").exists()
        desk.shop.close()
        left = sorted(path.name for path in tmp_path.iterdir())
        assert left == ["grocer.shopclub", "grocer.shopclub.head"]
        desk.shop.close()


@pytest.mark.plain
def test_an_encrypted_file_shows_nothing_of_what_it_holds(tmp_path: Path) -> None:
    for name, key in (("plain", None), ("secret", bytes(range(32)))):
        folder = tmp_path / name
        with desk_in(folder, key=key) as desk:
            desk.enrol("Wilhelmina Canary")
            assert desk.shop.check() == ()
    plain = (tmp_path / "plain" / "grocer.shopclub").read_bytes()
    secret = (tmp_path / "secret" / "grocer.shopclub").read_bytes()
    assert b"Wilhelmina Canary" in plain
    assert b"Wilhelmina Canary" not in secret
    assert not secret.startswith(b"SQLite format 3")


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_key_of_another_length_is_a_bug(tmp_path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        create_shop(
            tmp_path / "grocer.shopclub",
            identity=GROCER,
            owner=Owner(name="老王", pin=PIN),
            clock=SetClock(MORNING),
            key=bytes(length),
        )
    assert list(tmp_path.iterdir()) == []
