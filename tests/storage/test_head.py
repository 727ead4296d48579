"""The head beside a shop file: only a file behind it is an alarm (bad input 102)."""

import shutil
from pathlib import Path

import pytest

from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.shop import open_shop
from shopclub.storage.database import run
from shopclub.storage.head import head_path, read_head
from shopclub.storage.problems import BrokenLog, FileBehindHead, OtherHistory
from tests.builders import CHEAP, MORNING, Desk, desk_in, spoil


def closed_shop(folder: Path, *, sales: int = 2) -> Path:
    """Make a shop with some sales, and return its file."""
    with desk_in(folder) as desk:
        for _ in range(sales):
            desk.ring_up(100)
    return folder / "grocer.shopclub"


def refusal_of(path: Path) -> EnvironmentProblem | None:
    """Open a shop file and return why it was refused, None where it opened."""
    try:
        open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP).close()
    except EnvironmentProblem as problem:
        return problem
    return None


def older_copy(folder: Path) -> Path:
    """Return a shop file that was put back by hand after three more sales."""
    with desk_in(folder) as desk:
        desk.ring_up(100)
        run("PRAGMA wal_checkpoint(TRUNCATE)")
        kept = folder / "kept"
        shutil.copyfile(desk.shop.path, kept)
        for _ in range(3):
            desk.ring_up(100)
    kept.replace(folder / "grocer.shopclub")
    return folder / "grocer.shopclub"


def test_each_commit_moves_the_head(desk: Desk) -> None:
    seen = []
    for _ in range(3):
        desk.ring_up(100)
        seen.append(read_head(desk.shop.path))
    lines = [0 if head is None else head.line for head in seen]
    assert lines == [lines[0], lines[0] + 1, lines[0] + 2]
    assert head_path(desk.shop.path).stat().st_mode & 0o077 == 0


def test_what_is_taken_back_does_not_move_the_head(desk: Desk) -> None:
    desk.ring_up(100)
    before = read_head(desk.shop.path)
    with pytest.raises(Exception, match="TenderedTooLittle"):
        desk.shop.till.ring_up(desk.draft(100, tendered=1), by=desk.owner)
    assert read_head(desk.shop.path) == before


def test_an_older_file_in_its_place_is_refused_with_what_is_missing(tmp_path: Path) -> None:
    problem = refusal_of(older_copy(tmp_path))
    assert isinstance(problem, FileBehindHead)
    assert (problem.lines, problem.at) == (3, MORNING)


@pytest.mark.plain
def test_a_lost_journal_is_noticed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with desk_in(tmp_path) as desk:
        run("PRAGMA wal_checkpoint(TRUNCATE)")
        desk.ring_up(100)
        for end in ("", ".head"):  # the journal stays behind, as after a careless copy
            name = f"grocer.shopclub{end}"
            shutil.copyfile(desk.shop.path.with_name(name), elsewhere / name)
    assert isinstance(refusal_of(elsewhere / "grocer.shopclub"), FileBehindHead)


@pytest.mark.parametrize("content", [None, b"", b"torn", b"0" * 133])
def test_a_head_that_is_missing_or_torn_is_no_alarm(tmp_path: Path, content: bytes | None) -> None:
    path = closed_shop(tmp_path)
    head_path(path).unlink()
    if content is not None:
        head_path(path).write_bytes(content)
    assert refusal_of(path) is None


def test_an_older_head_is_no_alarm(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.ring_up(100)
        older = head_path(desk.shop.path).read_bytes()
        desk.ring_up(100)
    head_path(tmp_path / "grocer.shopclub").write_bytes(older)
    assert refusal_of(tmp_path / "grocer.shopclub") is None


@pytest.mark.plain
def test_another_shop_in_its_place_is_noticed(tmp_path: Path) -> None:
    path = closed_shop(tmp_path / "a")
    other = closed_shop(tmp_path / "b", sales=9)
    run_by_hand(other)
    shutil.copyfile(other, path)
    assert isinstance(refusal_of(path), OtherHistory)


def run_by_hand(path: Path) -> None:
    """Give a shop another past than that of one made in the same instant."""
    from sqlcipher3 import dbapi2 as sqlcipher

    from shopclub.staff import audit

    guards = "SELECT name, sql FROM sqlite_master WHERE name LIKE 'audit_line_no_%'"
    connection = sqlcipher.connect(path, isolation_level=None)
    lines = connection.execute(
        "SELECT id, at, day, staff_id, action, subject, detail FROM audit_line ORDER BY id"
    ).fetchall()
    triggers = connection.execute(guards).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    previous = audit.FIRST_HASH
    for line_id, at, *line in lines:
        previous = audit.hash_after(previous, (at + 1, *line))
        change = "UPDATE audit_line SET at = ?, hash = ? WHERE id = ?"
        connection.execute(change, (at + 1, previous, line_id))
    for _, sql in triggers:
        connection.execute(sql)
    connection.close()


def test_a_line_changed_at_the_end_of_the_log_is_noticed_at_the_start(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.ring_up(100)
        desk.ring_up(100)
        spoil("UPDATE audit_line SET detail = replace(detail, '100', '900') WHERE id = 5")
    problem = refusal_of(tmp_path / "grocer.shopclub")
    assert isinstance(problem, BrokenLog)
    assert problem.lines == (5,)


def test_opened_as_it_is_what_is_missing_is_in_doubt(tmp_path: Path) -> None:
    path = older_copy(tmp_path)
    shop = open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP, checked=False)
    try:
        shop.doubt(shop.doubts_at_start())
        (doubt,) = shop.doubts()
        assert (doubt.what, doubt.proved) == ("lines of the log", 3)
    finally:
        shop.close()
