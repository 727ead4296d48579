"""TRUST 99: a shop that cannot be written is looked at in a copy of one moment of it."""

import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.backup.owners import Tries
from shopclub.backup.viewing import PREFIX, View, open_view, sweep_views
from shopclub.counter.draft import Draft, SaleNotSaved
from shopclub.kernel.clock import SetClock
from shopclub.members.members import NewMember
from shopclub.points.terms import PointTerms
from shopclub.shop import open_shop
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import FREE_TRIES
from shopclub.staff.roles import Permission
from shopclub.staff.staff import WrongPin
from shopclub.staff.view_staff import READING
from shopclub.storage.database import rows, run, writing
from shopclub.storage.problems import (
    DamagedFile,
    FileNotAllowed,
    NotAShopFile,
    ReadOnlyFile,
    ShopFileMissing,
    ShopOnlyRead,
)
from tests.builders import CHEAP, MORNING, PIN, desk_in
from tests.encrypted_suite import suite_key
from tests.storage.test_old_databases import NOW, OLD, RELEASES
from tests.trust.test_permissions import as_somebody

WRONG = "975310"


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert not list(folder.glob(f"{PREFIX}*")), "the copy goes with the view"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    with desk_in(tmp_path) as desk:
        desk.ring_up(1_280, member=desk.enrol("王小明", "13800135678"))
    return tmp_path / "grocer.shopclub"


def view_of(path: Path, *, clock: SetClock | None = None) -> View:
    clock = clock or SetClock(MORNING)
    tries = Tries(path.with_name("settings"), clock=clock)
    return open_view(path, clock=clock, key=suite_key(), tries=tries)


def test_a_view_finds_members_and_figures_and_leaves_the_file_as_it_was(shop: Path) -> None:
    before, beside = shop.read_bytes(), sorted(shop.parent.iterdir())
    view = view_of(shop)
    try:
        actor = view.shop.staff.sign_in(1, pin=PIN)
        assert view.shop.lookup.find("13800135678") is not None
        assert view.shop.insights is not None
        assert view.shop.check() == ()
        assert stat.S_IMODE(view.folder.stat().st_mode) == 0o700
        assert {one for one in Permission if actor.may(one)} == READING
        assert actor.only_reads
    finally:
        view.close()
    assert shop.read_bytes() == before
    assert sorted(path for path in shop.parent.iterdir()) == beside


def test_whatever_writes_is_refused_by_the_services(shop: Path) -> None:
    view = view_of(shop)
    try:
        actor = view.shop.staff.sign_in(1, pin=PIN)
        everybody: tuple[Callable[[], object], ...] = (
            lambda: view.shop.till.ring_up(Draft("one", 1_280), by=actor),
            lambda: view.shop.turn_of_day(),
            lambda: view.shop.expire_due(),
            lambda: view.shop.mend(by=actor),
            lambda: view.shop.rebuild(by=actor),
            lambda: view.shop.members.enrol(NewMember("李", "13900139000"), by=actor),
            lambda: view.shop.set_point_terms(PointTerms(), by=actor, effective=date(2027, 1, 1)),
            lambda: view.shop.recovery.make_code(1, pin=PIN),
            lambda: view.shop.staff.approve(
                1, pin=PIN, permission=Permission.REFUND, asked_by=actor
            ),
        )
        for act in everybody:
            with pytest.raises((ShopOnlyRead, SaleNotSaved)) as refused:
                act()
            cause = getattr(refused.value, "cause", refused.value)
            assert isinstance(cause, ShopOnlyRead)
        with pytest.raises(ShopOnlyRead), writing():
            run("DELETE FROM sale")
        with pytest.raises(ReadOnlyFile):
            run("DELETE FROM sale")
        assert rows("SELECT count(*) FROM sale") == [(1,)]
    finally:
        view.close()


def test_what_is_still_in_the_journal_of_whoever_holds_the_file_is_seen(
    tmp_path: Path,
) -> None:
    with desk_in(tmp_path) as desk:
        shop, other = desk.shop.path, tmp_path / "other"
        other.mkdir()
        desk.ring_up(1_280)
        for end in ("", "-wal"):
            source = shop.with_name(shop.name + end)
            (other / source.name).write_bytes(source.read_bytes())
    assert (other / f"{shop.name}-wal").stat().st_size > 0
    view = view_of(other / shop.name)
    try:
        assert rows("SELECT count(*) FROM sale") == [(1,)]
    finally:
        view.close()


def test_wrong_pins_wait_here_too_and_a_restart_forgets_none(shop: Path) -> None:
    clock = SetClock(MORNING)
    for _ in range(FREE_TRIES - 1):
        view = view_of(shop, clock=clock)
        with pytest.raises(WrongPin):
            view.shop.staff.sign_in(1, pin=WRONG)
        view.close()
    view = view_of(shop, clock=clock)
    try:
        with pytest.raises(SignInLocked):
            view.shop.staff.sign_in(1, pin=WRONG)
        with pytest.raises(SignInLocked):
            view.shop.staff.sign_in(1, pin=PIN)
        clock.advance(timedelta(seconds=31))
        assert view.shop.staff.sign_in(1, pin=PIN).name == "老王"
        with pytest.raises(WrongPin):
            view.shop.staff.sign_in(99, pin=PIN)
    finally:
        view.close()


@pytest.mark.plain
def test_what_cannot_be_read_is_no_view_and_leaves_no_copy(shop: Path, tmp_path: Path) -> None:
    with pytest.raises(ShopFileMissing):
        view_of(tmp_path / "nothing")
    (tmp_path / "text").write_bytes(b"hello" * 100)
    with pytest.raises(NotAShopFile):
        view_of(tmp_path / "text")
    (tmp_path / "cut").write_bytes(shop.read_bytes()[:-9_000])
    with pytest.raises(DamagedFile):
        view_of(tmp_path / "cut")


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_file_that_may_not_be_read_is_named(shop: Path, own_temporary_folder: Path) -> None:
    own_temporary_folder.chmod(0o777)
    for folder in (*shop.parents[:-1], shop.parent):
        folder.chmod(folder.stat().st_mode | 0o055)
    shop.chmod(0o000)
    with as_somebody(), pytest.raises(FileNotAllowed):
        view_of(shop)


def test_the_copy_of_a_view_that_was_killed_is_removed_and_that_of_a_living_one_is_not(
    own_temporary_folder: Path,
) -> None:
    dead, beyond, living, odd = (
        own_temporary_folder / f"{PREFIX}{pid}-x" for pid in (2**22 + 7, 10**20, os.getpid(), "odd")
    )
    for folder in (dead, beyond, living, odd):
        folder.mkdir()
        (folder / "grocer.shopclub").touch()
    sweep_views()
    assert [path.name for path in own_temporary_folder.iterdir()] == [living.name]
    (living / "grocer.shopclub").unlink()
    living.rmdir()


def test_an_older_file_is_brought_up_to_date_in_the_copy_alone(tmp_path: Path) -> None:
    older = tmp_path / "older.shopclub"
    connection = sqlcipher.connect(older, isolation_level=None)
    connection.executescript((OLD / f"{RELEASES[0]}.sql").read_text(encoding="utf-8"))
    connection.close()
    before = older.read_bytes()
    view = open_view(
        older, clock=SetClock(NOW), key=None, tries=Tries(tmp_path / "s", clock=SetClock(NOW))
    )
    try:
        assert view.shop.people()
    finally:
        view.close()
    assert older.read_bytes() == before
    with open_shop(older, clock=SetClock(NOW), pin_cost=CHEAP) as opened:
        assert opened.people()
