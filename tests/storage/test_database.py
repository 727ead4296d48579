# ruff: noqa: PT012  # the whole transaction is what must raise
"""Transactions: whole or not at all, one writer at a time, and the true cause of a failure."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import peewee
import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.staff.tables import StaffRow
from shopclub.storage.database import one, read_in_transaction, revision, rows, run, writing
from shopclub.storage.engines import BrokenWhole
from shopclub.storage.problems import (
    CommitUncertain,
    DiskFault,
    DiskFull,
    FileLocked,
    ReadOnlyFile,
    ShopFileMissing,
    StorageFault,
    problem_of,
)
from tests.builders import Desk
from tests.encrypted_suite import connect

resource = pytest.importorskip("resource", reason="no such limits on this system")

ADD = "INSERT INTO setting (name, effective, value, set_at) VALUES (?, '2026-11-21', '{}', 1)"
LONG = "x" * 100_000


class ChangedMyMind(ShopClubError):
    """A refusal in the middle of a transaction."""


def kept() -> list[str]:
    """Return the names that these tests wrote."""
    found = rows("SELECT name FROM setting WHERE set_at = 1 ORDER BY id")
    return [name[:10] for (name,) in found]


def test_what_is_written_together_is_kept_together(desk: Desk) -> None:
    with writing():
        run(ADD, "a")
        run(ADD, "b")
    assert kept() == ["a", "b"]


@pytest.mark.parametrize("error", [ChangedMyMind(), ValueError("bug"), KeyboardInterrupt()])
def test_whatever_breaks_off_leaves_nothing(desk: Desk, error: BaseException) -> None:
    with pytest.raises(type(error)) as raised, writing():
        run(ADD, "a")
        raise error
    assert raised.value is error
    assert kept() == []


def test_a_step_that_is_refused_and_caught_leaves_the_rest(desk: Desk) -> None:
    with writing():
        run(ADD, "a")
        with pytest.raises(ChangedMyMind), writing():
            run(ADD, "b")
            with writing():
                run(ADD, "c")
            raise ChangedMyMind
        with writing():
            run(ADD, "d")
    assert kept() == ["a", "d"]


def test_the_parts_of_a_whole_are_kept_together(desk: Desk) -> None:
    with writing(whole=True):
        run(ADD, "a")
        with writing():
            run(ADD, "b")
            with writing(whole=True):
                run(ADD, "c")
    assert kept() == ["a", "b", "c"]


def test_a_refused_part_takes_the_whole_with_it(desk: Desk) -> None:
    with pytest.raises(ChangedMyMind), writing(whole=True):
        run(ADD, "a")
        with writing():
            run(ADD, "b")
            raise ChangedMyMind
    assert kept() == []


def test_a_whole_whose_refused_part_was_caught_is_not_kept_by_halves(desk: Desk) -> None:
    with pytest.raises(BrokenWhole), writing(whole=True):
        run(ADD, "a")
        with pytest.raises(ChangedMyMind), writing():
            run(ADD, "b")
            raise ChangedMyMind
        run(ADD, "c")
    assert kept() == []
    with writing(whole=True), writing():
        run(ADD, "d")
    assert kept() == ["d"]


def test_steps_are_taken_back_alone_again_after_a_whole(desk: Desk) -> None:
    with writing(whole=True):
        run(ADD, "a")
    with writing():
        with pytest.raises(ChangedMyMind), writing():
            run(ADD, "b")
            raise ChangedMyMind
        run(ADD, "c")
    assert kept() == ["a", "c"]


def test_what_was_read_is_forgotten_with_its_transaction(desk: Desk) -> None:
    assert read_in_transaction() is None
    with writing():
        first = read_in_transaction()
        assert first == {}
        first["seen"] = 1
        assert read_in_transaction() == {"seen": 1}
    with writing():
        assert read_in_transaction() == {}


def test_a_query_through_models_belongs_to_the_same_transaction(desk: Desk) -> None:
    with pytest.raises(ChangedMyMind), writing():
        StaffRow.update(name="Somebody").execute()
        assert one("SELECT name FROM staff") == ("Somebody",)
        raise ChangedMyMind
    assert one("SELECT name FROM staff") == ("老王",)


def test_the_write_lock_is_taken_at_once(desk: Desk) -> None:
    with writing(), pytest.raises(sqlcipher.OperationalError, match="locked"):
        _write_from_outside(desk.shop.path)
    _write_from_outside(desk.shop.path)
    assert kept() == ["outside"]


def test_the_revision_moves_with_our_commits_and_with_those_of_others(desk: Desk) -> None:
    seen = [revision()]
    with writing():
        run(ADD, "a")
    seen.append(revision())
    _write_from_outside(desk.shop.path)
    seen.append(revision())
    with pytest.raises(ChangedMyMind), writing():
        raise ChangedMyMind
    assert revision() == seen[-1]
    assert len(set(seen)) == 3


def test_reading_does_not_move_the_revision(desk: Desk) -> None:
    before = revision()
    rows("SELECT * FROM sale")
    desk.shop.lookup.find("王")
    assert revision() == before


def test_a_full_disk_is_named_and_nothing_is_kept(desk: Desk) -> None:
    """max_page_count makes SQLite itself say that there is no room."""
    (pages,) = one("PRAGMA page_count") or (0,)
    run(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull), writing():
        run(ADD, "a")
        run(ADD, LONG)
    run(f"PRAGMA max_page_count = {pages + 1000}")
    assert kept() == []
    with writing():
        run(ADD, LONG)
    assert kept() == ["x" * 10]


def test_a_full_disk_is_named_from_within_a_step(desk: Desk) -> None:
    (pages,) = one("PRAGMA page_count") or (0,)
    run(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull), writing():
        run(ADD, "a")
        with writing():
            run(ADD, LONG)
    assert kept() == []


def test_a_file_that_may_not_be_written_is_named(desk: Desk) -> None:
    run("PRAGMA query_only = 1")
    with pytest.raises(ReadOnlyFile), writing():
        run(ADD, "a")
    assert kept() == []


@pytest.mark.plain
def test_a_file_that_another_program_holds_is_named(desk: Desk) -> None:
    run("PRAGMA busy_timeout = 20")
    with _held_by_another_process(desk.shop.path):
        with pytest.raises(FileLocked), writing():
            run(ADD, "a")
        assert kept() == []
        assert one("SELECT count(*) FROM staff") == (1,)
    with writing():
        run(ADD, "b")
    assert kept() == ["b"]


def test_an_error_of_the_commit_itself_is_told_apart(desk: Desk) -> None:
    with pytest.raises(CommitUncertain) as problem, writing():
        run(ADD, "a")
        limit = _stop_the_file_from_growing(desk.shop.path)
    _let_the_file_grow(limit)
    assert isinstance(problem.value.cause, DiskFull | DiskFault)
    assert kept() == []
    with writing():
        run(ADD, "b")
    assert kept() == ["b"]


def test_a_file_that_was_deleted_is_noticed_before_the_commit(desk: Desk) -> None:
    moved = desk.shop.path.with_name("elsewhere")
    with pytest.raises(ShopFileMissing), writing():
        run(ADD, "a")
        desk.shop.path.rename(moved)
    moved.rename(desk.shop.path)
    assert kept() == []
    with writing():
        run(ADD, "b")
    assert kept() == ["b"]


def test_a_file_that_was_replaced_by_another_is_noticed(desk: Desk) -> None:
    aside = desk.shop.path.with_name("aside")
    desk.shop.path.rename(aside)
    desk.shop.path.write_bytes(aside.read_bytes())
    with pytest.raises(ShopFileMissing), writing():
        run(ADD, "a")
    thread_saw: list[BaseException] = []

    def look() -> None:
        try:
            one("SELECT 1")
        except EnvironmentProblem as problem:
            thread_saw.append(problem)

    thread = Thread(target=look)
    thread.start()
    thread.join()
    assert [type(problem) for problem in thread_saw] == [ShopFileMissing]


def test_a_failing_rollback_does_not_mask_the_first_error() -> None:
    """The order of T3: the disk fills up, then the rollback finds no transaction."""
    error = _sqlite_error("cannot rollback", code="SQLITE_ERROR")
    error.__context__ = _sqlite_error("disk full", code="SQLITE_FULL")
    masked = peewee.OperationalError("cannot rollback")
    masked.__context__ = error
    assert isinstance(problem_of(masked), DiskFull)


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("SQLITE_FULL", DiskFull),
        ("SQLITE_BUSY_SNAPSHOT", FileLocked),
        ("SQLITE_READONLY_DBMOVED", ReadOnlyFile),
        ("SQLITE_IOERR_WRITE", DiskFault),
        ("SQLITE_NOMEM", StorageFault),
        ("SQLITE_CONSTRAINT_CHECK", type(None)),
        ("SQLITE_ERROR", type(None)),
    ],
)
def test_the_world_s_faults_are_told_from_bugs(code: str, problem: type[object]) -> None:
    assert type(problem_of(_sqlite_error("x", code=code))) is problem


def test_a_bug_in_a_statement_stays_a_bug(desk: Desk) -> None:
    with pytest.raises(sqlcipher.OperationalError, match="no such table"), writing():
        run("INSERT INTO nowhere VALUES (1)")
    with pytest.raises(sqlcipher.OperationalError, match="no such table"):
        rows("SELECT * FROM nowhere")


def _sqlite_error(words: str, *, code: str) -> sqlcipher.OperationalError:
    error = sqlcipher.OperationalError(words)
    error.sqlite_errorname = code
    return error


def _write_from_outside(path: Path) -> None:
    connection = connect(path)
    try:
        connection.execute("PRAGMA busy_timeout = 20").fetchall()
        with connection:
            connection.execute(ADD, ("outside",))
    finally:
        connection.close()


@contextmanager
def _held_by_another_process(path: Path) -> Iterator[None]:
    script = (
        "import sys; from sqlcipher3 import dbapi2 as s;"
        "c = s.connect(sys.argv[1], isolation_level=None); c.execute('BEGIN IMMEDIATE');"
        "print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        yield
        assert holder.stdin is not None
        holder.stdin.close()


def _stop_the_file_from_growing(path: Path) -> tuple[int, int]:
    before: tuple[int, int] = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = path.with_name(path.name + "-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    return before


def _let_the_file_grow(limit: tuple[int, int]) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, limit)


@pytest.fixture(autouse=True)
def _no_limit_stays() -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
