"""The technical log in the office: lines a window at a time, reports shown and removed."""

import logging
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.config import Theme
from shopclub.logs.book import LogBook
from shopclub.logs.log_file import LogFile
from shopclub.logs.reading import Level
from shopclub.logs.reports import Report, ReportKind, write_report
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.ui.technical import desk as technical_desk
from shopclub.ui.technical.presenter import TechnicalPresenter
from shopclub.ui.technical.report_dialog import ReportDialog
from shopclub.ui.technical.screen import TechnicalScreen
from shopclub.ui.technical.state import TechnicalState
from tests.builders import MORNING, Desk
from tests.journeys.looks import inspect
from tests.ui.bugs.conftest import Watched
from tests.ui.stand_ins import RecordingView, inline_jobs

LOOKS = (("en", Theme.LIGHT), ("zh_CN", Theme.DARK), ("zh_TW", Theme.LIGHT))


def fill(folder: Path, *, lines: int = 450, reports: int = 2) -> None:
    """Write lines, every tenth a warning and every hundredth an error, and some reports."""
    handler = LogFile(folder)
    for number in range(lines):
        level = logging.ERROR if number % 100 == 0 else logging.INFO
        level = logging.WARNING if number % 10 == 5 else level
        handler.emit(logging.LogRecord("shopclub.held", level, "", 0, "line %d", (number,), None))
    for number in range(reports):
        kind = ReportKind.CRASH if number else ReportKind.ERROR
        at = MORNING + timedelta(minutes=number)
        calls = ("  a.py:1 in broken",)
        write_report(folder, f"Bug{number} at a.py", kind=kind, at=at, calls=calls, about={})


class Page:
    """A presenter with a view, and what was copied and shown."""

    def __init__(self, shop: Shop, folder: Path, *, by: Actor) -> None:
        self.copied: list[str] = []
        self.shown: list[Report] = []
        self.presenter = TechnicalPresenter(
            shop,
            LogBook(folder),
            jobs=inline_jobs(),
            by=by,
            copy=self.copied.append,
            show=self.shown.append,
        )
        self.view: RecordingView[TechnicalState] = RecordingView()
        self.presenter.attach(self.view)

    @property
    def now(self) -> TechnicalState:
        return self.view.states[-1]


@pytest.fixture
def page(tmp_path: Path, desk: Desk) -> Page:
    fill(tmp_path / "logs")
    return Page(desk.shop, tmp_path / "logs", by=desk.owner)


def test_the_newest_lines_come_first_and_older_ones_when_asked_for(page: Page) -> None:
    assert page.now.lines is not None
    assert [line.text for line in page.now.lines[:2]] == ["line 449", "line 448"]
    assert (len(page.now.lines), page.now.more) == (200, True)
    page.presenter.read_older()
    page.presenter.read_older()
    page.presenter.read_older()
    assert len(page.now.lines or ()) == 450
    assert not page.now.more
    assert (page.now.lines or ())[-1].text == "line 0"


@pytest.mark.parametrize(
    ("least", "count"), [(Level.WARNING, 50), (Level.ERROR, 5), (Level.INFO, 200)]
)
def test_lines_are_narrowed_by_how_grave_they_are(page: Page, least: Level, count: int) -> None:
    page.presenter.narrow(least)
    lines = page.now.lines or ()
    assert len(lines) == count
    assert all(line.level >= least for line in lines)


def test_what_is_shown_is_copied_with_the_oldest_first(page: Page) -> None:
    page.presenter.narrow(Level.ERROR)
    page.presenter.copy()
    (text,) = page.copied
    assert [line.split(": ")[1] for line in text.splitlines()] == [
        f"line {number}" for number in range(0, 500, 100)
    ]
    assert page.now.copied == 5


def test_a_report_is_shown_and_removed(page: Page, tmp_path: Path) -> None:
    newest, older = page.now.reports or ()
    page.presenter.open_report(0)
    page.presenter.open_report(7)
    assert page.shown == [newest]
    page.presenter.remove(newest)
    assert page.now.reports == (older,)
    assert not newest.path.exists()


def test_whoever_may_not_change_settings_is_refused(tmp_path: Path, desk: Desk) -> None:
    fill(tmp_path / "logs", lines=1)
    cashier = Actor(2, "小李", Role.CASHIER)
    page = Page(desk.shop, tmp_path / "logs", by=cashier)
    assert isinstance(page.now.refused, NotPermitted)
    assert (page.now.lines, page.now.reports) == (None, None)
    book = LogBook(tmp_path / "logs")
    (report,) = book.list_reports(by=desk.owner)[:1]
    with pytest.raises(NotPermitted):
        book.remove_report(report, by=cashier)
    assert report.path.exists()


def test_where_nothing_was_written_there_is_nothing_to_read(tmp_path: Path, desk: Desk) -> None:
    page = Page(desk.shop, tmp_path / "none", by=desk.owner)
    assert (page.now.lines, page.now.reports, page.now.refused) == ((), (), None)
    page.presenter.copy()
    assert page.copied == [""]


@pytest.mark.full
def test_the_page_in_every_language_and_look(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(technical_desk, "_open", opened.append)
    fill(watched.logs)
    stage = watched.stage
    stage.sign_in()
    stage.press("F12")
    window = stage.desk.window
    window._office.open(window._open_shop(), by=window.staff.actor, page="technical")
    stage.hands.settle()
    (page,) = (one for one in window.findChildren(TechnicalScreen) if one.isVisible())
    for language, theme in LOOKS:
        stage.hands.choose_language(language)
        stage.hands.wear(theme)
        found = inspect(page, language=language, may_elide=True)
        assert found.faults == (), f"{language} {theme}"
    assert page.lines.table.row_count() == 200
    bar = page.lines.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.hands.settle()
    assert page.lines.table.row_count() == 400
    assert 0 < bar.value() < bar.maximum(), "it stays where it was read"
    page.level.set_index(2)
    stage.hands.settle()
    assert page.lines.table.row_count() == 5
    stage.press("F8", "F7")
    assert opened == [watched.logs]
    assert "ERROR shopclub.held: line 100" in qapp.clipboard().text()
    page.take_focus()
    page.reports.table.selectRow(0)
    stage.press("Return")
    (dialog,) = window.findChildren(ReportDialog)
    assert inspect(dialog, language="zh_TW").faults == ()
    stage.press("F9")
    assert page.reports.table.row_count() == 1
