"""Tasks without a window on an encrypted shop ask for what opens it, and say what does not."""

import io
from pathlib import Path

import pytest

from shopclub.__main__ import main
from shopclub.backup.names import read_name
from shopclub.encryption.key_file import KeyFile, lock_for, write_key_file
from shopclub.storage.shop_file import is_plain
from tests.backup.encrypted import CHEAP_SEAL, CODE, KEY, NEXT_CODE, PASSPHRASE
from tests.builders import PIN, desk_in


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """Return a closed, encrypted shop file that this computer has no key of."""
    with desk_in(tmp_path, key=KEY) as desk:
        desk.ring_up(12_800, member=desk.enrol())
    lock = lock_for(KEY, code=CODE, passphrase=PASSPHRASE, cost=CHEAP_SEAL)
    write_key_file(desk.shop.path, KeyFile(lock))
    return desk.shop.path


def told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *task: str | Path, say: str
) -> tuple[int, str]:
    """Do a task with lines to answer with; return its exit code and all that it said."""
    monkeypatch.setattr("sys.stdin", io.StringIO(say))
    code = main([str(part) for part in task])
    found = capsys.readouterr()
    return code, found.out + found.err


@pytest.mark.parametrize("entry", [CODE.text, CODE.characters.lower(), PASSPHRASE])
def test_a_check_asks_for_the_code_or_the_passphrase(
    locked: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    entry: str,
) -> None:
    code, said = told(monkeypatch, capsys, "check", locked, say=f"{entry}\n")
    assert (code, "every balance" in said) == (0, True)


def test_what_does_not_open_it_is_a_sentence_and_touches_nothing(
    locked: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = locked.read_bytes()
    for task in ("check", "backup", "restore"):
        for entry in ("", "nonsense", NEXT_CODE.text):
            code, said = told(monkeypatch, capsys, task, locked, say=f"{entry}\n")
            assert (code, said) == (1, "shopclub: This does not open the file. Try again.\n")
    assert locked.read_bytes() == before
    assert not (locked.parent / "backups").exists()


def test_a_salvage_opens_it_and_what_was_read_stays_encrypted(
    locked: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    new, say = locked.with_name("new.shopclub"), f"{CODE.text}\n"
    code, said = told(monkeypatch, capsys, "salvage", locked, new, say="nonsense\n")
    assert (code, said) == (1, "shopclub: This does not open the file. Try again.\n")
    assert [path.name for path in locked.parent.glob("new*")] == []
    code, said = told(monkeypatch, capsys, "salvage", locked, new, say=say)
    assert (code, "sale: 1 rows read, 0 could not be read" in said) == (0, True)
    assert not is_plain(new)
    code, said = told(monkeypatch, capsys, "check", new, say=say)
    assert (code, "every balance" in said) == (0, True)


@pytest.mark.full
def test_a_backup_a_restore_and_a_summary_open_it_the_same_way(
    locked: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    say = f"{CODE.text}\n"
    assert told(monkeypatch, capsys, "backup", locked, say=say)[0] == 0
    (made,) = (path for path in (locked.parent / "backups").iterdir() if read_name(path.name))
    assert not is_plain(made)
    listed = told(monkeypatch, capsys, "restore", locked, say=say)
    assert "1 members, 1 sales" in listed[1]
    answers = f"{CODE.text}\n{PIN}\nRESTORE\n"
    assert told(monkeypatch, capsys, "restore", locked, made, say=answers)[0] == 0
    paper = locked.parent / "summary.pdf"
    asked = ("summary", "--period", "2026-11", locked, paper)
    answers = f"{CODE.text}\n{PIN}\n"
    assert told(monkeypatch, capsys, *asked, say=answers)[0] == 0
    assert paper.read_bytes().startswith(b"%PDF")
    assert told(monkeypatch, capsys, "export", locked, locked.parent / "out", say=answers)[0] == 0
