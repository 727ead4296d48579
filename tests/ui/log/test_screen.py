"""The page of the log on the screen: what is chosen is asked for, and Enter opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.insights.log.action_words import LogGroup
from shopclub.ui.log.presenter import LogPresenter
from shopclub.ui.log.screen import LogScreen
from shopclub.ui.log.state import FileKind
from shopclub.ui.log.top import GROUPS
from shopclub.ui.log.writing import LogWriting
from tests.builders import Desk, desk_in
from tests.ui.stand_ins import inline_jobs, speaking


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Yield a shop with a log of some lines."""
    with desk_in(Path(tmp_path_factory.mktemp("log"))) as desk:
        for amount in range(100, 700, 100):
            desk.ring_up(amount)
        yield desk


class Page:
    """The page in a window, and what it led to."""

    def __init__(self, desk: Desk, qtbot: QtBot, folder: Path) -> None:
        self.opened: list[str] = []
        self.language = "en"
        self.path = folder / "log.csv"
        self.presenter = LogPresenter(
            desk.shop,
            jobs=inline_jobs(),
            by=desk.owner,
            language=lambda: self.language,
            open_thing=lambda entry: self.opened.append(entry.about.key),
        )
        self.screen = LogScreen(
            self.presenter,
            writing=LogWriting(
                self.presenter,
                ask_owner=lambda why, *, granted: None,
                show_paper=lambda draw: self.opened.append("paper"),
            ),
            ask_path=self.ask_path,
        )
        qtbot.addWidget(self.screen)
        self.screen.resize(1064, 720)
        with qtbot.waitExposed(self.screen):
            self.screen.show()
        self.screen.table.ask_for_sight()

    def ask_path(self, over: QWidget, kind: FileKind) -> Path:
        assert over is self.screen
        assert kind is FileKind.CSV
        return self.path

    def said(self, row: int) -> list[str]:
        """Return what a row says."""
        model = self.screen.table.lines
        return [str(model.data(model.index(row, column))) for column in range(4)]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Page:
    return Page(desk, qtbot, tmp_path)


def test_a_row_says_when_who_what_and_about_what(page: Page) -> None:
    assert page.said(0) == [
        "2026-11-21 10:42:00",
        "老王",
        "Sale of ¥6.00",
        "261121-01-0006",
    ]
    assert page.screen.top.chain.text().endswith("lines, unbroken")
    assert not page.screen.broken.isVisible()


def test_a_chosen_row_is_told_whole_and_enter_opens_what_it_is_about(page: Page) -> None:
    table = page.screen.table
    table.setFocus()
    table.setCurrentIndex(table.lines.index(1, 0))
    assert "Sale of ¥5.00" in page.screen.line.text()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.opened == ["261121010005"]


def test_what_is_chosen_above_narrows_the_list(page: Page) -> None:
    top, table = page.screen.top, page.screen.table
    top.groups.setCurrentIndex(GROUPS.index(LogGroup.SALES))
    top.groups.activated.emit(top.groups.currentIndex())
    assert table.lines.rowCount() == 6
    QTest.keyClicks(top.about, "261121-01-0002")
    QTest.keyClick(top.about, Qt.Key.Key_Return)
    assert table.lines.rowCount() == 1
    top.about.selectAll()
    QTest.keyClick(top.about, Qt.Key.Key_Delete)
    assert table.lines.rowCount() == 6
    QTest.keyClicks(top.first, "2026-11-22")
    QTest.keyClick(top.first, Qt.Key.Key_Return)
    assert table.lines.rowCount() == 0
    assert page.screen._empty.isVisible()
    assert not page.screen.table.isVisible()


def test_another_language_says_the_lines_anew(page: Page, qapp: QApplication) -> None:
    with speaking(qapp, "zh_CN"):
        page.language = "zh_CN"
        QApplication.sendEvent(page.screen, QEvent(QEvent.Type.LanguageChange))
        page.screen.table.ask_for_sight()
        assert page.said(0)[2] == "收款 ¥6.00"


def test_the_log_is_written_where_it_is_said_and_paper_is_shown(page: Page) -> None:
    page.screen.write_file(FileKind.PDF)
    assert page.opened == ["paper"]
    page.screen.write_file(FileKind.CSV)
    assert page.path.exists()
