"""TRUST 99: who has a shop file open is told by a note beside it, and by the locks of Linux."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import pytest

from shopclub.storage.holders import (
    STALE_SECONDS,
    Hold,
    held_by_another,
    require_not_held,
    this_process,
)
from shopclub.storage.machine import who_locks
from shopclub.storage.place_problems import FileHeld, Holder
from shopclub.storage.places import pids_that_lock

ELSEWHERE = Holder(program="ShopClub", user="li", host="PC-2", pid=77)
LOCKS = """
1: POSIX  ADVISORY  READ 30016 fe:00:2162988 128 128
2: POSIX  ADVISORY  WRITE 28316 fe:00:3592162 120 120
2: -> POSIX  ADVISORY  WRITE 28999 fe:00:3592162 120 120
3: FLOCK  ADVISORY  WRITE 28316 fe:00:3592162 0 EOF
4: OFDLCK ADVISORY  READ -1 fe:00:3592162 0 EOF
5: POSIX  ADVISORY  READ 0 fe:00:3592162 0 EOF
6: POSIX  ADVISORY  WRITE 30017 fe:01:3592162 0 EOF
torn
"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.shopclub"
    path.touch()
    return path


def note_of(shop: Path) -> Path:
    return shop.with_name(shop.name + ".open")


def written(shop: Path, holder: Holder) -> None:
    note_of(shop).write_text(json.dumps(asdict(holder)), encoding="utf-8")


def test_one_window_on_a_computer_keeps_nobody_out_who_is_the_same(shop: Path) -> None:
    hold = Hold(shop)
    hold.renew()
    assert not note_of(shop).exists(), "nothing is said before it is open"
    hold.take()
    require_not_held(shop)
    assert held_by_another(shop).holder == this_process()
    hold.let_go()
    assert not note_of(shop).exists()
    require_not_held(shop)


@pytest.mark.parametrize(
    "other", [ELSEWHERE, Holder("ShopClub", "somebody else", this_process().host, os.getpid())]
)
def test_another_computer_and_another_person_are_named(shop: Path, other: Holder) -> None:
    written(shop, other)
    with pytest.raises(FileHeld) as held:
        require_not_held(shop)
    assert (held.value.path, held.value.holder) == (str(shop), other)
    assert not list(shop.parent.glob(".~*"))


def test_a_note_that_was_not_renewed_for_a_while_is_of_one_that_was_killed(shop: Path) -> None:
    written(shop, ELSEWHERE)
    now = note_of(shop).stat().st_mtime
    os.utime(note_of(shop), (now, now - STALE_SECONDS - 5))
    require_not_held(shop)
    os.utime(note_of(shop), (now, now - STALE_SECONDS + 60))
    with pytest.raises(FileHeld):
        require_not_held(shop)


@pytest.mark.skipif(os.name != "posix", reason="elsewhere asking would end the process")
@pytest.mark.parametrize("pid", [2**22 + 7, 2**40, 10**20])
def test_somebodys_window_on_this_computer_that_was_killed_keeps_nobody_out(
    shop: Path, pid: int
) -> None:
    written(shop, Holder("ShopClub", "somebody else", this_process().host, pid))
    require_not_held(shop)


@pytest.mark.parametrize(
    "torn", [b"", b"{", b"[]", b'{"program": "x"}', b"\xff" * 99, b"null", b"[" * 4_000]
)
def test_a_torn_note_says_nothing(shop: Path, torn: bytes) -> None:
    note_of(shop).write_bytes(torn)
    require_not_held(shop)
    assert held_by_another(shop).holder == Holder()


@contextmanager
def disk_that_takes_only(size: int) -> Iterator[None]:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(os.name != "posix", reason="no limit for one program elsewhere")
def test_a_note_that_cannot_be_renewed_stays_whole(shop: Path) -> None:
    hold = Hold(shop)
    hold.take()
    with disk_that_takes_only(10):
        hold.renew()
    assert held_by_another(shop).holder == this_process()
    assert not list(shop.parent.glob(".~*"))


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the folder's permissions")
def test_everybody_may_read_who_has_the_file_open(shop: Path) -> None:
    Hold(shop).take()
    assert stat.S_IMODE(note_of(shop).stat().st_mode) == 0o644


def test_the_note_of_somebody_else_is_left_alone_at_the_end(shop: Path) -> None:
    hold = Hold(shop)
    hold.take()
    written(shop, ELSEWHERE)
    hold.let_go()
    assert note_of(shop).exists()


def test_where_no_note_can_be_written_nothing_is_said(tmp_path: Path) -> None:
    hold = Hold(tmp_path / "gone" / "shop.shopclub")
    hold.take()
    hold.renew()
    hold.let_go()


def test_the_locks_of_linux_name_who_holds_a_file_and_not_who_waits() -> None:
    assert pids_that_lock(LOCKS, file="fe:00:3592162") == (28316,)
    assert pids_that_lock(LOCKS, file="fe:00:1") == ()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells it")
def test_a_real_program_that_locks_the_file_is_named(shop: Path) -> None:
    program = (
        "import fcntl, sys; f = open(sys.argv[1], 'r+b'); fcntl.lockf(f, fcntl.LOCK_EX);"
        "print('held', flush=True); sys.stdin.read()"
    )
    assert who_locks(shop) == Holder()
    with subprocess.Popen(
        [sys.executable, "-c", program, str(shop)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        found = who_locks(shop)
        other.communicate("")
    assert (found.pid, found.program[:6]) == (other.pid, "python")
    assert found.user
    assert who_locks(shop, proc=shop.parent) == Holder()
