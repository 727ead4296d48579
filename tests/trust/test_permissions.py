"""T14: a shop file, or its folder, that this user may not read or write; POSIX only."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

import pytest

from shopclub.counter.draft import Draft
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.shop import open_shop
from shopclub.storage.problems import FileNotAllowed, ReadOnlyFile
from tests.builders import CHEAP, MORNING, PIN, desk_in
from tests.encrypted_suite import copied

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
NOBODY = 65_534


@contextmanager
def as_somebody() -> Iterator[None]:
    """Be a user like any other for a while, where the tests are run by root."""
    root = sys.platform != "win32" and os.geteuid() == 0
    if root:
        os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        if root:
            os.setresuid(0, 0, 0)


@pytest.fixture
def folder() -> Iterator[Path]:
    """Return a folder of that user's that others may look into."""
    found = Path(mkdtemp(prefix="permissions-"))
    found.chmod(0o755)
    if os.geteuid() == 0:
        os.chown(found, NOBODY, NOBODY)
    yield found
    found.chmod(0o755)
    shutil.rmtree(found)


def refusal_of(path: Path) -> EnvironmentProblem:
    before = path.stat()
    with as_somebody(), pytest.raises(EnvironmentProblem) as refused:
        open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP)
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    return refused.value


def shop_in(folder: Path, tmp_path: Path) -> Path:
    """Make a shop with a sale, and give it to that user."""
    with desk_in(tmp_path) as desk:
        desk.ring_up(1_280)
        assert desk.shop.check() == ()
    path = folder / "grocer.shopclub"
    shutil.copyfile(tmp_path / path.name, path)
    for file in (copied(path), *folder.glob("*.key*")):
        file.chmod(0o600)
        if os.geteuid() == 0:
            os.chown(file, NOBODY, NOBODY)
    return path


@pytest.mark.parametrize(
    ("mode", "problem"), [(0o000, FileNotAllowed), (0o222, FileNotAllowed), (0o444, ReadOnlyFile)]
)
def test_a_file_that_may_not_be_read_or_written_is_named(
    folder: Path, tmp_path: Path, mode: int, problem: type[EnvironmentProblem]
) -> None:
    path = shop_in(folder, tmp_path)
    path.chmod(mode)
    assert type(refusal_of(path)) is problem
    path.chmod(0o600)
    with as_somebody(), open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP) as shop:
        assert shop.check() == ()


def test_a_folder_that_may_not_be_written_is_named(folder: Path, tmp_path: Path) -> None:
    path = shop_in(folder, tmp_path)
    folder.chmod(0o555)
    assert type(refusal_of(path)) is ReadOnlyFile


def test_rights_taken_away_while_it_is_open_lose_nothing_and_are_named_at_the_next_start(
    folder: Path, tmp_path: Path
) -> None:
    """The open file may still be written: what is answered is saved, as the next start shows."""
    path = shop_in(folder, tmp_path)
    with as_somebody(), open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP) as shop:
        (owner, *_) = shop.staff.list_active()
        path.chmod(0o400)
        by = shop.staff.sign_in(owner.staff_id, pin=PIN)
        shop.till.ring_up(Draft("after", 1_280), by=by)
    assert type(refusal_of(path)) is ReadOnlyFile
    path.chmod(0o600)
    with as_somebody(), open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP) as shop:
        assert shop.till.find("after") is not None
        assert shop.check() == ()
