"""The command line: a backup of a shop, what there is, and one put back."""

import io
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.__main__ import main
from shopclub.backup.names import read_name
from shopclub.backup.owners import Tries
from shopclub.kernel import terminal
from shopclub.kernel.clock import SystemClock
from shopclub.members.members import NewMember
from shopclub.shop import open_shop
from shopclub.staff.pins import FREE_TRIES
from shopclub.storage.database import rows
from tests.builders import CHEAP, PIN, desk_in, spoil


class Passing:
    """An event that nothing ever sets; waiting for it takes no time here."""

    def __init__(self, passed: list[timedelta]) -> None:
        self._passed = passed

    def wait(self, seconds: float) -> bool:
        """Let so much time pass."""
        self._passed.append(timedelta(seconds=seconds))
        return False


@pytest.fixture
def time_passes(monkeypatch: pytest.MonkeyPatch) -> list[timedelta]:
    """Let the waits of this test pass at once, on a machine whose uptime they add to."""
    passed: list[timedelta] = []
    monkeypatch.setattr(terminal, "A_MOMENT", 100_000.0)
    monkeypatch.setattr(terminal, "Event", lambda: Passing(passed))
    monkeypatch.setattr(SystemClock, "uptime", lambda _: sum(passed, timedelta(0)))
    return passed


@pytest.fixture
def closed_shop(tmp_path: Path) -> Path:
    with desk_in(tmp_path) as desk:
        desk.ring_up(12_800, member=desk.enrol())
    return tmp_path / "grocer.shopclub"


def say(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def the_backup(shop: Path) -> Path:
    (found,) = (path for path in (shop.parent / "backups").iterdir() if read_name(path.name))
    return found


def test_a_backup_is_made_and_listed(closed_shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["restore", str(closed_shop)]) == 1
    assert capsys.readouterr().out.endswith("no backup of grocer.shopclub.\n")
    assert main(["backup", str(closed_shop)]) == 0
    made = the_backup(closed_shop)
    assert capsys.readouterr().out == f"{made}: made and proved.\n"
    assert main(["restore", str(closed_shop)]) == 0
    assert capsys.readouterr().out == (
        f"{made}: 1 members, 1 sales, the last one at 2026-11-21 02:42 UTC\n"
    )


def test_a_second_place_that_is_not_there_is_told(
    closed_shop: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "to").mkdir()
    to, second = tmp_path / "to", tmp_path / "stick"
    assert main(["backup", str(closed_shop), "--to", str(to), "--second", str(second)]) == 1
    assert capsys.readouterr().out.endswith(f"{second}: no second copy (gone).\n")
    assert len([path for path in to.iterdir() if read_name(path.name)]) == 1


def test_a_restore_asks_for_the_owner_and_the_word(
    closed_shop: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["backup", str(closed_shop)]) == 0
    made = the_backup(closed_shop)
    with open_shop(closed_shop, clock=SystemClock(), pin_cost=CHEAP) as shop:
        shop.members.enrol(NewMember("李雷", ""), by=shop.staff.sign_in(1, pin=PIN))
    restore = ["restore", str(closed_shop), str(made)]
    say(monkeypatch, "000111")
    assert main(restore) == 1
    assert "PIN is not right" in capsys.readouterr().err
    say(monkeypatch, PIN, "yes")
    assert main(restore) == 1
    assert capsys.readouterr().err == "shopclub: Type RESTORE to go on.\n"
    assert not list(closed_shop.parent.glob(".*.tmp"))
    say(monkeypatch, PIN, "RESTORE")
    assert main(restore) == 0
    assert "The file of before is kept as" in capsys.readouterr().out
    with open_shop(closed_shop, clock=SystemClock(), pin_cost=CHEAP):
        assert rows("SELECT count(*) FROM member") == [(1,)]


def test_where_the_shop_file_is_lost_the_owner_of_the_backup_is_asked(
    closed_shop: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["backup", str(closed_shop)]) == 0
    made = the_backup(closed_shop)
    closed_shop.rename(closed_shop.with_name("taken away"))
    closed_shop.with_name(f"{closed_shop.name}-wal").write_bytes(b"what was saved last")
    say(monkeypatch, PIN, "RESTORE")
    assert main(["restore", str(closed_shop), str(made)]) == 0
    restored, journal = capsys.readouterr().out.splitlines()[-2:]
    assert restored == f"{closed_shop}: restored."
    assert "-left-" in journal
    assert journal.endswith("the file that was gone. Nothing but that file takes it.")
    assert main(["check", str(closed_shop)]) == 0


@pytest.mark.full
@pytest.mark.plain
@pytest.mark.parametrize("lost", [False, True], ids=["damaged", "lost"])
def test_where_the_shop_does_not_open_wrong_pins_are_counted_and_wait_and_are_told(
    closed_shop: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    time_passes: list[timedelta],
    lost: bool,
) -> None:
    assert main(["backup", str(closed_shop)]) == 0
    made = the_backup(closed_shop)
    if lost:
        closed_shop.unlink()
    else:
        closed_shop.write_bytes(closed_shop.read_bytes()[:20_000])
    beside = {path.name for path in closed_shop.parent.iterdir()}
    tries = Tries(closed_shop, clock=SystemClock())
    for _ in range(FREE_TRIES - 2):
        tries.count("pin 1")
    restore = ["restore", str(closed_shop), str(made)]
    for _ in range(3):
        say(monkeypatch, "000111")
        assert main(restore) == 1
    assert time_passes == [timedelta(seconds=30)], "before the sixth try"
    assert "the next try in 0:00:30" in capsys.readouterr().err
    left = {path.name for path in closed_shop.parent.iterdir()} - beside
    assert left <= {f"{closed_shop.name}.tries", "backups"}
    say(monkeypatch, PIN, "yes")
    assert main(restore) == 1, "a right PIN is no wrong try"
    say(monkeypatch, PIN, "RESTORE")
    assert main(restore) == 0
    assert time_passes[1:] == [timedelta(minutes=1)] * 2
    assert not list(closed_shop.parent.glob("*.tries"))
    with open_shop(closed_shop, clock=SystemClock(), pin_cost=CHEAP):
        told = dict(rows("SELECT action, count(*) FROM audit_line GROUP BY action"))
    assert told["wrong pin"] == FREE_TRIES + 1


@pytest.mark.plain
def test_a_sound_shop_lets_its_owner_in_after_a_wait_that_ends(
    closed_shop: Path, monkeypatch: pytest.MonkeyPatch, time_passes: list[timedelta]
) -> None:
    out = closed_shop.parent / "log.csv"
    for number in range(FREE_TRIES + 1):
        say(monkeypatch, "000111")
        assert main(["log", str(closed_shop), str(out)]) == 1
        assert len(time_passes) == (number == FREE_TRIES)
    say(monkeypatch, PIN)
    assert main(["export", str(closed_shop), str(closed_shop.parent / "all")]) == 0
    assert time_passes == [timedelta(seconds=30), timedelta(minutes=1)]


def test_a_file_that_is_no_backup_is_said_in_a_sentence(
    closed_shop: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8" * 100)
    assert main(["restore", str(closed_shop), str(tmp_path / "photo.jpg")]) == 1
    assert "photo.jpg is not a ShopClub backup" in capsys.readouterr().err
    assert main(["backup", str(tmp_path / "none.shopclub")]) == 1
    assert "There is no shop file at" in capsys.readouterr().err


@pytest.mark.plain
@pytest.mark.parametrize(("spoiled", "code"), [(False, 0), (True, 3)])
def test_the_proof_says_what_it_found_by_its_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoiled: bool, code: int
) -> None:
    monkeypatch.setattr("os.nice", lambda by: by)
    with desk_in(tmp_path) as desk:
        desk.ring_up(12_800, member=desk.enrol())
        if spoiled:
            spoil("UPDATE point_balance SET points = points + 800")
    say(monkeypatch, "")
    assert main(["prove", str(tmp_path / "grocer.shopclub")]) == code


def test_a_damaged_file_is_told_by_the_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.nice", lambda by: by)
    say(monkeypatch, "")
    (tmp_path / "x.shopclub").write_bytes(b"\x00" * 8192)
    assert main(["prove", str(tmp_path / "x.shopclub")]) == 4
