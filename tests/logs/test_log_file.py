"""The log on disk: bounded, for its owner's eyes only, one masked line a record."""

import logging
import stat
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.logs import log_file
from shopclub.logs.lines import LineFormatter
from shopclub.logs.log_file import LogFile, kept_log, log_files
from shopclub.logs.masking import OwnText
from shopclub.storage.problems import DiskFull
from tests.builders import desk_in
from tests.strictness import LogGuard

NAME, PHONE, PIN = "王小明", "13800138000", "864202"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    with kept_log(tmp_path / "logs"):
        yield tmp_path / "logs"


def written(folder: Path) -> list[str]:
    return (folder / "shopclub.log").read_text(encoding="utf-8").splitlines()


def bodies(folder: Path) -> list[str]:
    return [line.split(" ", 1)[1] for line in written(folder)]


def test_a_line_says_when_how_grave_and_who(folder: Path) -> None:
    logging.getLogger("shopclub.held").info("kept %d of %s", 3, OwnText("the day"))
    (line,) = written(folder)
    instant, rest = line.split(" ", 1)
    assert len(instant) == len("2026-11-28T20:47:40.123Z")
    assert rest == "INFO shopclub.held: kept 3 of the day"


def test_what_is_filled_in_is_masked_and_makes_no_second_line(
    folder: Path, log_guard: LogGuard
) -> None:
    ours = logging.getLogger("shopclub.held")
    ours.info("no room for %s", f"{NAME}\n2026-11-28T00:00:00.000Z ERROR shopclub: forged")
    ours.info("of %(who)s at %(phone)s", {"who": NAME, "phone": PHONE})
    ours.info("the settings: %s", OSError(28, "No space left", f"/home/{NAME}/x"))
    ours.info(f"member {NAME} {PHONE} pin={PIN}\nnext")  # what nobody should write
    assert bodies(folder) == [
        "INFO shopclub.held: no room for ***",
        "INFO shopclub.held: of *** at ***",
        "INFO shopclub.held: the settings: OSError(ENOSPC)",
        "INFO shopclub.held: member *** 138****8000 pin=***\\nnext",
    ]


def test_an_error_is_told_by_types_and_places_never_by_its_text(
    folder: Path, log_guard: LogGuard
) -> None:
    log_guard.expect("it broke")
    try:
        try:
            raise KeyError(NAME)
        except KeyError as error:
            raise ValueError(f"{PHONE}\n{PIN}") from error
    except ValueError:
        logging.getLogger("shopclub.till").exception("it broke")
    (line,) = bodies(folder)
    assert line.startswith("ERROR shopclub.till: it broke | ValueError at tests/logs/")
    assert " < KeyError at tests/logs/test_log_file.py:" in line
    assert "in test_an_error" in line


def test_what_others_log_is_masked_by_its_shapes(folder: Path, log_guard: LogGuard) -> None:
    theirs = logging.getLogger("theirs")
    log_guard.expect("theirs")
    theirs.warning("no member %r", NAME)
    theirs.warning(f"no member 'Ann Smith' at {PHONE}\nforged")
    theirs.warning(("SELECT * FROM member WHERE phone = ?", [PHONE]))
    theirs.warning(ValueError(NAME))
    theirs.info("Ann Smith is fine")
    assert bodies(folder) == [
        "WARNING theirs: no member '***'",
        "WARNING theirs: no member '***' at 138****8000\\nforged",
        "WARNING theirs: (tuple ***)",
        "WARNING theirs: ValueError",
    ]


def record(name: str, message: object, *values: object) -> logging.LogRecord:
    return logging.LogRecord(name, logging.INFO, "", 0, message, values, None)


@pytest.mark.parametrize("name", ["shopclub.held", "theirs"])
def test_values_that_do_not_fit_cost_the_values_only(name: str) -> None:
    line = LineFormatter()
    assert line.format(record(name, "%d of them", NAME)).endswith(f"INFO {name}: %d of them")
    assert line.format(record(name, "%s and %s", NAME)).endswith(f"INFO {name}: %s and %s")


def test_peewee_at_its_most_talkative_tells_nothing(tmp_path: Path, log_guard: LogGuard) -> None:
    from shopclub.members.tables import PersonRow

    peewee, lines = logging.getLogger("peewee"), StringIO()
    handler = logging.StreamHandler(lines)
    handler.setFormatter(LineFormatter())
    logging.getLogger().addHandler(handler)
    before = peewee.level
    peewee.setLevel(logging.DEBUG)
    log_guard.expect("not found")
    try:
        with desk_in(tmp_path) as desk:
            desk.enrol(NAME, PHONE)
            with pytest.raises(PersonRow.DoesNotExist) as caught:  # type: ignore[attr-defined]
                PersonRow.get(PersonRow.name == "Ann Smith")
            logging.getLogger("shopclub.till").error("not found: %s", caught.value)
    finally:
        peewee.setLevel(before)
        logging.getLogger().removeHandler(handler)
    text = lines.getvalue()
    assert "Ann Smith" in str(caught.value)
    assert text.count(" DEBUG peewee: (tuple ***)") >= 1
    assert "not found: PersonRowDoesNotExist" in text
    assert not any(told in text for told in (NAME, PHONE, "Ann", "SELECT"))


def test_a_line_that_cannot_be_made_still_leaves_one(folder: Path) -> None:
    class Odd(EnvironmentProblem):
        __dataclass_fields__ = 7  # no mapping at all

    LogFile(folder).emit(record("shopclub.till", "odd: %s", Odd()))
    assert written(folder) == ["a line of 'shopclub.till' could not be written: TypeError"]


def test_files_are_turned_over_and_the_oldest_goes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "MOST_BYTES", 300)
    ours = logging.getLogger("shopclub.held")
    for number in range(100):
        ours.info("line %d", number)
    there = [path for path in log_files(folder) if path.exists()]
    assert len(there) == log_file.MOST_FILES
    assert sorted(path.name for path in folder.iterdir()) == sorted(path.name for path in there)
    assert all(path.stat().st_size <= 300 for path in there)
    assert "line 99" in there[0].read_text()
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in there)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_written_costs_the_line_only(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("no folder")
    with kept_log(tmp_path / "logs"):
        logging.getLogger("shopclub.held").info("kept")
    assert (tmp_path / "logs").read_text() == "no folder"


def test_after_the_end_nothing_is_written_any_more(tmp_path: Path) -> None:
    with kept_log(tmp_path):
        logging.getLogger("shopclub.held").info("kept")
    logging.getLogger("shopclub.held").info("gone")
    assert len(written(tmp_path)) == 1
    assert not any(isinstance(one, LogFile) for one in logging.getLogger().handlers)


def test_a_fault_of_the_world_keeps_its_values_that_are_nobodys(folder: Path) -> None:
    logging.getLogger("shopclub.backup").info("none: %s", DiskFull())
    assert bodies(folder) == ["INFO shopclub.backup: none: DiskFull(place=***, room=0)"]
