"""The demo's play is a journey: through the real window's key events, offscreen."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from shopclub.demo.full_day import full_day
from shopclub.demo.new_shop import new_shop
from shopclub.demo.playing import play_demo
from shopclub.kernel.clock import SetClock
from shopclub.kernel.phrases import phrases_of
from shopclub.ui.window import MainWindow

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


class _Windows(QObject):
    """Notes every widget that opens as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(watched)
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[_Windows]:
    notes = _Windows()
    qapp.installEventFilter(notes)
    yield notes
    qapp.removeEventFilter(notes)


def test_the_demo_plays_a_new_shop_and_a_full_day_and_leaves_an_album(
    tmp_path: Path, windows: _Windows, capsys: pytest.CaptureFixture[str]
) -> None:
    assert play_demo(tmp_path, clock=SetClock(NOON)) == 0
    told = capsys.readouterr().out
    phrases = phrases_of("zh_CN")
    steps = [step for act in (new_shop(phrases), full_day(phrases)) for step in act.steps]
    assert told.count("[") == len(steps)
    pictures = {path.stem: QImage(str(path)) for path in (tmp_path / "pictures").glob("*.png")}
    assert {step.picture for step in steps} <= set(pictures)
    assert {pictures[step.picture].size().toTuple() for step in steps} == {(1280, 720)}
    papers = {path.name: _text(path) for path in (tmp_path / "papers").glob("*.pdf")}
    receipt = papers["小票 261122-01-0002.pdf"]
    for words in ("幸福小超市", "王小明", "¥118.00", "¥150.00", "¥32.00", "+118", "−100", "146"):
        assert words in receipt
    strangers = [window for window in windows.opened if not isinstance(window, MainWindow)]
    assert not strangers, f"of {len(windows.opened)} windows these flashed up: {strangers}"
    assert len(windows.opened) == 2
    _require_album(tmp_path, pictures=len(steps), papers=len(papers))


def _require_album(folder: Path, *, pictures: int, papers: int) -> None:
    """Every picture and paper is on the page, in Chinese, and every link leads somewhere."""
    page = (folder / "index.html").read_text(encoding="utf-8")
    links = set(re.findall(r'(?:src|href)="([^"]+)"', page))
    assert page.count("<figure") == pictures + papers
    assert {link for link in links if link.endswith(".pdf")} == {
        f"papers/{path.name}" for path in (folder / "papers").glob("*.pdf")
    }
    for link in links:
        assert (folder / link).stat().st_size > 1_000, link
    assert "幸福小超市" in page
    assert not re.findall(r"https?:|<script|[a-z]{3,} [a-z]{3,} [a-z]{3,}", page.split("<main>")[1])


def test_a_widget_that_flashes_up_is_found(windows: _Windows, qtbot: QtBot) -> None:
    planted = QComboBox()
    qtbot.addWidget(planted)
    planted.show()
    assert windows.opened == [planted]
    assert not isinstance(planted, MainWindow | QMenu)


def test_the_play_does_not_touch_a_shop_that_is_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shop = tmp_path / "first-sale.shopclub"
    shop.write_bytes(b"mine")
    assert play_demo(tmp_path) == 1
    assert shop.read_bytes() == b"mine"
    assert "there already" in capsys.readouterr().err


def _text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
