"""An error at the start is said and reported, and the shop is free; and a real restart."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.config import Config
from shopclub.kernel.clock import SetClock
from shopclub.kernel.phrases import LANGUAGES
from shopclub.logs.keeping import noted
from shopclub.logs.reports import Report, ReportKind, list_reports
from shopclub.ui import running
from shopclub.ui.application import Start
from shopclub.ui.bugs.start_window import BugAtStart
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.running import run
from tests.builders import MORNING, desk_in
from tests.journeys.looks import inspect
from tests.strictness import LogGuard
from tests.ui.stand_ins import speaking

NAME = "王小明"
ROOT = Path(__file__).parents[3]
TWICE_AND_RESTART = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shopclub import app
from shopclub.ui import running
from shopclub.ui.bugs.dialog import BugDialog

folder = Path(sys.argv[1])
mark = folder / "first.txt"
first = not mark.exists()
(mark if first else folder / "second.txt").write_text("started")

def fail():
    raise ValueError("planted")

def go_on():
    (dialog,) = QApplication.activeWindow().findChildren(BugDialog) or [None]
    if dialog is None or not dialog.primary_button.isVisible():
        QTimer.singleShot(300, go_on)
        fail()
    else:
        dialog.primary_button.click()

def begin(*given):
    start = true_start(*given)
    QTimer.singleShot(300, go_on if first else QApplication.quit)
    return start

true_start = running.open_desk
running.open_desk = begin
where = app.places(shop=folder / "grocer.shopclub", config=folder / "s.toml", papers=folder)
raise SystemExit(app.open_app(where))
"""


@pytest.fixture(autouse=True)
def no_qt_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "log_qt_messages", lambda **_: None)


def test_an_error_at_the_start_leaves_a_line_a_report_and_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], log_guard: LogGuard, qapp: QApplication
) -> None:
    tries: list[int] = []

    def begin() -> Start:
        tries.append(1)
        raise ZeroDivisionError(NAME)

    log_guard.expect("a bug reached the event loop")
    hook = sys.excepthook
    for _ in range(2):
        shop, config = tmp_path / "a.shopclub", Config(language="zh_CN")
        assert run(begin, shop_path=shop, config=config, logs=tmp_path / "logs") == 1
    assert len(tries) == 2, "the shop is free for the next try"
    assert sys.excepthook is hook
    said = capsys.readouterr().err
    assert "ShopClub 内部出错" in said
    report = list_reports(tmp_path / "logs")[0]
    assert str(report.path) in said
    assert report.kind is ReportKind.START
    assert "ZeroDivisionError at " in report.what
    assert NAME not in report.text + said


def test_an_error_before_there_is_any_window_leaves_a_line_and_a_report(
    tmp_path: Path, log_guard: LogGuard
) -> None:
    log_guard.expect("ShopClub could not go on")
    with pytest.raises(KeyError), noted(tmp_path, clock=SetClock(MORNING)):
        raise KeyError(NAME)
    (report,) = list_reports(tmp_path)
    (line,) = (tmp_path / "shopclub.log").read_text(encoding="utf-8").splitlines()
    assert report.kind is ReportKind.START
    assert "ShopClub could not go on | KeyError at " in line
    assert NAME not in report.text + line
    assert not list(tmp_path.glob("faults-*"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_at_the_start_shows_all_of_it(
    qapp: QApplication, qtbot: QtBot, language: str, tmp_path: Path
) -> None:
    report = Report(Path("/x/error.txt"), MORNING, ReportKind.START, "what", "report\nof it\n")
    with speaking(qapp, language):
        window = BugAtStart(report, folder=FolderOnDisk(tmp_path))
        qtbot.addWidget(window)
        window.show()
        qapp.processEvents()
        assert inspect(window, language=language).faults == ()
        window.box.save_button.click()
        assert [path.read_text() for path in tmp_path.glob("*.txt")] == [report.text]
        window.close_button.click()
        assert not window.isVisible()


@pytest.mark.full
def test_after_two_errors_the_app_ends_and_starts_itself_again(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with desk_in(tmp_path):
        pass
    ended = subprocess.run(
        [sys.executable, "-c", TWICE_AND_RESTART, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr.decode()
    qtbot.waitUntil((tmp_path / "second.txt").exists, timeout=60_000)
