"""A process that dies hard leaves a note, and the next start makes a report of it."""

import faulthandler
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.logs.hard_crash import faults_noted, report_crashes
from shopclub.logs.reports import ReportKind, list_reports

DYING = """
import faulthandler, sys
from pathlib import Path
from shopclub.logs.hard_crash import faults_noted

def ring_up(name):
    faulthandler._sigsegv()

with faults_noted(Path(sys.argv[1])):
    ring_up("王小明")
"""


@pytest.fixture(autouse=True)
def put_back() -> Iterator[None]:
    """Let Python go on noting faults of the tests themselves."""
    yield
    if sys.__stderr__ is not None:
        faulthandler.enable(sys.__stderr__)


def notes(folder: Path) -> list[str]:
    return [path.name for path in folder.glob("faults-*")]


@pytest.mark.skipif(sys.platform == "win32", reason="the signal is that of other systems")
def test_a_segmentation_fault_is_told_by_the_next_start_once(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", DYING, str(tmp_path)], capture_output=True, check=False, timeout=60
    )
    assert ended.returncode < 0
    (note,) = notes(tmp_path)
    assert (tmp_path / note).stat().st_mode & 0o777 == 0o600
    (report,) = report_crashes(tmp_path, about={"qt": "6.11.3"})
    assert report.kind is ReportKind.CRASH
    assert report.what == "Fatal Python error: Segmentation fault"
    assert "in ring_up" in report.text
    assert "王小明" not in report.text
    assert str(Path.home()) not in report.text
    assert notes(tmp_path) == []
    assert report_crashes(tmp_path, about={}) == ()
    assert [one.path for one in list_reports(tmp_path)] == [report.path]


def test_a_good_end_leaves_nothing(tmp_path: Path) -> None:
    with faults_noted(tmp_path):
        assert len(notes(tmp_path)) == 1
        assert report_crashes(tmp_path, about={}) == ()
        assert len(notes(tmp_path)) == 1, "its own note is not taken away under it"
    assert notes(tmp_path) == []


def test_the_note_of_a_living_process_stays_and_an_empty_one_of_a_dead_goes(
    tmp_path: Path,
) -> None:
    gone = subprocess.run([sys.executable, "-c", ""], check=True)
    assert gone.returncode == 0
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait(60)
    living, left = tmp_path / f"faults-{os.getppid()}-a.txt", tmp_path / f"faults-{dead.pid}-b.txt"
    for path in (living, left):
        path.touch()
    assert report_crashes(tmp_path, about={}) == ()
    assert notes(tmp_path) == [living.name]


def test_a_folder_that_cannot_be_written_stops_no_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with faults_noted(tmp_path / "file"):
        assert report_crashes(tmp_path / "file", about={}) == ()
