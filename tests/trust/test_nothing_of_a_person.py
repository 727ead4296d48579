"""T19: after every kind of error nothing of a person stands in what ShopClub writes of itself."""

import gc
import logging
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QPushButton

from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.logs.hard_crash import report_crashes
from shopclub.logs.reports import ReportKind, list_reports
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import NewMember
from shopclub.members.particulars import Particulars
from shopclub.storage.database import run
from shopclub.ui.log_lines import log_qt_messages
from shopclub.ui.paper.print_queue import PrintOrder
from tests.builders import desk_in
from tests.strictness import LogGuard
from tests.trust.canaries import BIRTHDAY, NAME, NOTE, PHONE, PIN, Search, search_folders
from tests.ui.bugs.conftest import Watched, watched_in

ALL = f"{NAME} {PHONE} {BIRTHDAY} pin={PIN} {NOTE}"
DYING = """
import faulthandler, sys
from pathlib import Path
from shopclub.logs.hard_crash import faults_noted

def ring_up(member):
    faulthandler._sigsegv()

with faults_noted(Path(sys.argv[1])):
    ring_up(sys.argv[2])
"""


@pytest.fixture
def stage(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, log_guard: LogGuard
) -> Iterator[Watched]:
    """Open the window on a shop with the person in it; temporary files have a folder of theirs."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setenv("TMPDIR", str(temporary))
    log_guard.announced.append("")  # errors are what this is about
    with desk_in(tmp_path) as desk:
        told = Particulars(note=NOTE)
        day = Birthday(Calendar.SOLAR, month=3, day=19, year=1987)
        desk.shop.members.enrol(NewMember(NAME, PHONE, day, told), by=desk.owner)
    with watched_in(tmp_path) as watched:
        yield watched


def broken(text: str = ALL) -> None:
    """Fail with everything of the person in the error, in a local, and in an error before."""
    known = {"name": text}
    try:
        known[text]
    except KeyError as error:
        raise ValueError(f"no member {text}\n{text!r}") from error


def wrong_pin(stage: Watched) -> None:
    stage.stage.write(PIN)
    stage.stage.press("Return")
    stage.stage.sign_in()


def phone_taken(stage: Watched) -> None:
    stage.stage.press("F2")
    stage.stage.write(NAME)
    stage.stage.press("Tab")
    stage.stage.write(PHONE)
    stage.stage.press("Ctrl+S", "Escape")


def searched(stage: Watched) -> None:
    stage.stage.write(PHONE)
    stage.stage.press("Return")
    stage.stage.write(f"12{NAME}")


def in_a_gesture(stage: Watched) -> None:
    button = QPushButton(NAME)
    button.clicked.connect(lambda: broken())
    button.click()


def at_the_till(stage: Watched) -> None:
    stage.stage.desk.jobs.at_till(broken, done=lambda _: None, refused=lambda _: None)


def while_reading(stage: Watched) -> None:
    stage.stage.desk.jobs.reading(broken, done=lambda _: None, refused=lambda _: None)


def in_a_backup(stage: Watched) -> None:
    stage.stage.desk.jobs.backing_up(broken, done=lambda _: None, refused=lambda _: None)


def in_the_database(stage: Watched) -> None:
    from shopclub.members.tables import PersonRow

    def look() -> None:
        PersonRow.get(PersonRow.note == ALL)

    stage.stage.desk.jobs.at_till(look, done=lambda _: None, refused=lambda _: None)


def in_a_statement(stage: Watched) -> None:
    def write() -> None:
        run(f"INSERT INTO nowhere VALUES ('{NAME}', ?)", PHONE)

    stage.stage.desk.jobs.at_till(write, done=lambda _: None, refused=lambda _: None)


def in_a_print(stage: Watched) -> None:
    def draw() -> bytes:
        broken()
        return b""

    where = Destination(DestinationKind.SYSTEM, NAME)
    stage.stage.desk.prints.put(PrintOrder(NAME, where, draw=draw))


def in_a_thread(stage: Watched) -> None:
    thread = threading.Thread(target=broken, name="thread")
    thread.start()
    thread.join()


def in_a_destructor(stage: Watched) -> None:
    class Gone:
        def __del__(self) -> None:
            broken()

    Gone()
    gc.collect()


def said_by_qt(stage: Watched) -> None:
    before = qInstallMessageHandler(None)
    try:
        log_qt_messages(critical=stage.watch.hear_qt)
        say = qInstallMessageHandler(None)
    finally:
        qInstallMessageHandler(before)
    assert say is not None
    for kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg):
        say(kind, QMessageLogContext(), f"no file '/home/{NAME}/{PHONE}.pdf' of \"{ALL}\"\n{PHONE}")


def in_lines_of_ours_and_others(stage: Watched) -> None:
    for name in ("shopclub.held", "others"):
        log = logging.getLogger(name)
        log.warning("no room for %s", ALL)
        log.warning("of %(who)s", {"who": ALL})
        log.warning(OSError(28, ALL, f"/home/{NAME}/{PHONE}"))
        log.error("failed", exc_info=ValueError(ALL))
        log.warning((f"SELECT '{NAME}'", [PHONE]))


def in_a_hard_crash(stage: Watched) -> None:
    subprocess.run(
        [sys.executable, "-c", DYING, str(stage.logs), ALL], capture_output=True, check=False
    )


PATHS: tuple[Callable[[Watched], None], ...] = (
    wrong_pin,
    phone_taken,
    searched,
    in_a_gesture,
    at_the_till,
    while_reading,
    in_a_backup,
    in_the_database,
    in_a_statement,
    in_a_print,
    in_a_thread,
    in_a_destructor,
    said_by_qt,
    in_lines_of_ours_and_others,
    in_a_hard_crash,
)


def test_no_error_writes_down_anything_of_a_person(stage: Watched, tmp_path: Path) -> None:
    titles = set()
    for path in PATHS:
        path(stage)
        stage.stage.hands.settle()
        titles |= {window.windowTitle() for window in QApplication.topLevelWidgets()}
        for dialog in stage.dialogs():
            dialog.box.save_button.click()
            titles.add(dialog.accessibleName())
            dialog.dismiss()
    raw = search_folders(stage.logs, tmp_path / "temporary")
    crashes = report_crashes(stage.logs, about={})
    found = search_folders(stage.logs, tmp_path / "temporary", tmp_path / "papers")
    print(f"{found.files} files with {found.bytes} bytes read after {len(PATHS)} paths")
    assert raw.found == ()
    assert found.found == ()
    assert [one.kind for one in crashes] == [ReportKind.CRASH]
    assert len(list_reports(stage.logs)) >= 8
    assert found.files >= 15, "log, reports, saved reports; pictures of the look in the first run"
    assert len(stage.lines()) >= 20
    assert not any(spelled in title for title in titles for spelled in (NAME, PHONE))


def leak(folder: Path) -> None:
    """Keep a log as Python does by itself."""
    handler = logging.FileHandler(folder / "plain.log", encoding="utf-8")
    record = logging.LogRecord("shopclub", 40, "", 0, "of %s", (ALL,), None)
    handler.emit(record)
    handler.close()


def test_a_planted_leak_is_found_in_every_spelling(tmp_path: Path) -> None:
    assert search_folders(tmp_path) == Search(0, 0, ())
    leak(tmp_path)
    found = search_folders(tmp_path)
    assert found.files == 1
    assert {hit.split(": ")[1] for hit in found.found} >= {"欧阳翠花", "Zephyrine", PHONE, PIN}
    assert {hit.split(": ")[1] for hit in found.found} >= {BIRTHDAY, "青霉素", "penicilline"}
    (tmp_path / f"{PHONE}.txt").write_bytes(NAME.encode("utf-16-le") + repr(NAME).encode("gb18030"))
    (tmp_path / "escaped.json").write_text(NAME.encode("unicode_escape").decode())
    names = {hit.split(": ")[0] for hit in search_folders(tmp_path).found}
    assert names == {"plain.log", f"{PHONE}.txt", "escaped.json"}
