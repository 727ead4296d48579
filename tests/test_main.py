"""The command line: what it says and the exit code it gives, in this process and in its own."""

import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

import shopclub
from shopclub.__main__ import main
from tests.builders import PIN, Desk, desk_in, spoil
from tests.documents.papers import text_of

CHECKOUT = Path(__file__).resolve().parents[1]


def shopclub_command(
    *words: str, environment: dict[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run ShopClub in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "shopclub", *words],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **(environment or {})},
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


@pytest.fixture
def closed_shop(tmp_path: Path) -> Path:
    with desk_in(tmp_path) as desk:
        desk.ring_up(12_800, member=desk.enrol())
    return tmp_path / "grocer.shopclub"


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as done:
        main(["--version"])
    assert done.value.code == 0
    assert capsys.readouterr().out == f"ShopClub {shopclub.__version__}\n"


@pytest.mark.parametrize("words", [["mend"], ["check"], ["--language", "en"]])
def test_a_wrong_call_is_told_how_it_is_called(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as done:
        main(words)
    assert done.value.code == 2
    assert "usage: shopclub" in capsys.readouterr().err


def test_a_sound_shop_is_proved(closed_shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(closed_shop)]) == 0
    assert capsys.readouterr().out == (
        "grocer.shopclub: every balance, lot, total and tier follows from the ledger.\n"
    )


def test_a_balance_changed_by_hand_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with desk_in(tmp_path) as desk:
        _spoil_balance(desk)
    assert main(["check", str(tmp_path / "grocer.shopclub")]) == 1
    told = capsys.readouterr().out
    assert "balance of 1: the ledger proves 128, the file says 928" in told
    assert "follows from the ledger" not in told


def _spoil_balance(desk: Desk) -> None:

    desk.ring_up(12_800, member=desk.enrol())
    spoil("UPDATE point_balance SET points = points + 800")


def test_a_missing_or_foreign_file_is_said_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "none.shopclub")]) == 1
    err = capsys.readouterr().err
    assert err == f"shopclub: There is no shop file at {tmp_path / 'none.shopclub'}.\n"
    foreign = tmp_path / "photo.jpg"
    foreign.write_bytes(b"\xff\xd8\xff" * 4_000)
    assert main(["check", str(foreign)]) == 1
    assert "is not a shop file of ShopClub" in capsys.readouterr().err
    assert foreign.read_bytes() == b"\xff\xd8\xff" * 4_000


def test_the_summary_of_a_month_is_written_as_pdf(
    closed_shop: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "十月.pdf"
    words = ["summary", "--period", "2026-11", "--language", "en", str(closed_shop), str(out)]
    monkeypatch.setattr("sys.stdin", io.StringIO("975310\n"))
    assert main(words) == 1
    assert "PIN is not right" in capsys.readouterr().err
    assert not out.exists(), "it names the best members: only the owner takes it out"
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    assert main(words) == 0
    assert "2026-11-01 to 2026-11-30" in capsys.readouterr().out
    said = text_of(out.read_bytes())
    assert "November2026:summary" in said
    assert "¥128.00" in said


@pytest.mark.parametrize(
    ("said", "told"), [(EOFError, "shopclub: nobody answered."), (KeyboardInterrupt, "")]
)
def test_whoever_is_asked_for_a_pin_and_goes_away_ends_the_task_quietly(
    closed_shop: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    said: type[BaseException],
    told: str,
) -> None:
    def nobody(_: str) -> str:
        raise said

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", nobody)
    out = closed_shop.with_name("out")
    assert main(["export", str(closed_shop), str(out)]) == 1
    assert capsys.readouterr().err.strip() == told
    assert not out.exists()


def test_what_is_no_text_is_no_pin_and_no_bug(closed_shop: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "shopclub", "export", str(closed_shop), str(closed_shop) + "-out"],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"},
        input=b"\xff\xfe\n",
        capture_output=True,
        timeout=100,
        check=False,
    )
    assert run.returncode == 1
    assert b"Traceback" not in run.stderr
    assert b"shopclub: " in run.stderr


def test_a_period_that_is_none_is_told(
    closed_shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.pdf"
    assert main(["summary", "--period", "October", str(closed_shop), str(out)]) == 2
    assert "October is no period" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("task", ["summary", "log", "export"])
def test_a_command_writes_nothing_over_and_names_the_folder_that_is_not_there(
    closed_shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], task: str
) -> None:
    words = ["summary", "--period", "2026-11"] if task == "summary" else [task]
    taken = tmp_path / "taken.pdf"
    taken.write_text("mine")
    assert main([*words, str(closed_shop), str(taken)]) == 1
    assert "at " + str(taken) + " already" in capsys.readouterr().err
    assert taken.read_text() == "mine"
    gone = tmp_path / "gone"
    assert main([*words, str(closed_shop), str(gone / "out.pdf")]) == 1
    assert capsys.readouterr().err == f"shopclub: The folder {gone} is not there.\n"
    assert not gone.exists()


def test_a_summary_that_its_folder_does_not_take_is_told_with_the_folder(
    closed_shop: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(**_: str) -> None:
        raise OSError(errno.EACCES, "no")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    out = tmp_path / "out.pdf"
    assert main(["summary", "--period", "2026-11", str(closed_shop), str(out)]) == 1
    assert f"Nothing may be saved in {tmp_path}" in capsys.readouterr().err
    assert not out.exists()


def test_a_demo_where_a_file_stands_is_refused_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("mine")
    assert main(["demo", "--headless", str(tmp_path / "taken")]) == 1
    assert capsys.readouterr().err.startswith("shopclub: The disk failed")


def test_a_demo_does_not_play_twice_in_one_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "first-sale.shopclub").write_bytes(b"")
    assert main(["demo", "--headless", str(tmp_path)]) == 1
    assert "is there already: choose another folder" in capsys.readouterr().err


@pytest.mark.full
def test_a_copy_proves_itself_whole() -> None:
    done = shopclub_command("--self-test")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "self-test passed"
    assert done.stdout.count("...") == 4


def test_a_shop_that_cannot_be_opened_is_said_in_the_language_of_the_machine(
    tmp_path: Path,
) -> None:
    shop, settings = tmp_path / "照 片.shopclub", tmp_path / "settings.toml"
    shop.write_bytes(b"not a shop" * 1_000)
    settings.write_text('language = "zh_CN"\n', encoding="utf-8")
    done = shopclub_command("--shop", str(shop), "--settings", str(settings))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"shopclub: {shop} 不是 ShopClub 的店铺文件。\n"
    assert shop.read_bytes() == b"not a shop" * 1_000


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_it_says_so_instead_of_dying(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["--shop", str(tmp_path / "none.shopclub")]) == 1
    assert "needs a screen" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
