"""The log is read from its end, through all its files, as far as somebody looks."""

import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopclub.logs import log_file, reading
from shopclub.logs.log_file import kept_log
from shopclub.logs.reading import Level, last_lines, newest_lines, read_line, read_window


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with 300 lines in several files; every tenth is a warning."""
    monkeypatch.setattr(log_file, "MOST_BYTES", 6_000)
    monkeypatch.setattr(reading, "BLOCK", 97)
    handler = log_file.LogFile(tmp_path)
    for number in range(300):
        level = logging.INFO if number % 10 else logging.WARNING
        name, words = "shopclub.held", "line %d"
        handler.emit(logging.LogRecord(name, level, "", 0, words, (number,), None))
    return tmp_path


def test_lines_come_from_the_newest_to_the_oldest_file_by_file(folder: Path) -> None:
    texts = [line.text for line in newest_lines(folder)]
    assert len(list(folder.iterdir())) > 2
    assert texts == [f"line {number}" for number in range(299, 299 - len(texts), -1)]
    assert len(texts) > 250


def test_a_window_tells_whether_older_lines_follow(folder: Path) -> None:
    first = read_window(folder, least=Level.WARNING, most=7)
    then = read_window(folder, least=Level.WARNING, skip=7, most=500)
    assert [line.text for line in first.lines] == [f"line {n}" for n in range(290, 220, -10)]
    assert first.more
    assert then.lines[0].text == "line 220"
    assert not then.more
    assert {line.level for line in (*first.lines, *then.lines)} == {Level.WARNING}


def test_a_line_is_read_back_as_it_was_meant(tmp_path: Path) -> None:
    with kept_log(tmp_path):
        logging.getLogger("shopclub.held").info("kept: %d", 7)
    (line,) = read_window(tmp_path).lines
    assert (line.level, line.source, line.thread) == (Level.INFO, "shopclub.held", "")
    assert line.text == "kept: 7"
    assert line.at is not None
    assert line.at.tzinfo is UTC
    assert last_lines(tmp_path, 5) == (line.raw,)


def test_the_thread_of_a_line_is_read_too() -> None:
    line = read_line("2026-11-28T20:47:40.123Z CRITICAL shopclub.qt [till_0]: a bug: it")
    assert line.at == datetime(2026, 11, 28, 20, 47, 40, 123_000, UTC)
    assert (line.level, line.thread, line.text) == (Level.ERROR, "till_0", "a bug: it")


@pytest.mark.parametrize(
    "raw", ["", "no line of ours", "2026-13-99T99:99:99.999Z INFO a: b", "\ufffd\ufffd"]
)
def test_what_is_no_line_of_ours_is_shown_as_it_is(raw: str) -> None:
    line = read_line(raw)
    assert (line.at, line.text, line.level) == (None, raw, Level.INFO)


def test_where_there_is_no_log_there_is_nothing_to_read(tmp_path: Path) -> None:
    assert read_window(tmp_path / "none").lines == ()
    assert last_lines(tmp_path / "none", 5) == ()


def test_bytes_that_are_no_text_do_not_stop_the_reading(tmp_path: Path) -> None:
    (tmp_path / "shopclub.log").write_bytes(b"\xff\xfe\x00\nlast\n")
    assert [line.text for line in newest_lines(tmp_path)] == ["last", "\ufffd\ufffd\0"]
