"""The demo's play is a journey: through the real window's key events, offscreen."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from shopclub.demo.first_sale import STEPS, play_first_sale
from shopclub.ui.window import MainWindow


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


def test_the_first_sale_is_played_from_first_start_to_receipt(
    tmp_path: Path, windows: _Windows, capsys: pytest.CaptureFixture[str]
) -> None:
    assert play_first_sale(tmp_path) == 0
    told = capsys.readouterr().out
    assert told.count("[") == len(STEPS)
    pictures = sorted(tmp_path.glob("*.png"))
    assert [path.stem for path in pictures] == [step.picture for step in STEPS]
    assert {QImage(str(path)).size().toTuple() for path in pictures} == {(1280, 720)}
    papers = {path.name: _text(path) for path in (tmp_path / "papers").glob("*.pdf")}
    assert len(papers) == 2
    assert all("王小明" in text for text in papers.values())
    (receipt,) = [text for name, text in papers.items() if "小票" in name]
    for words in ("幸福小超市", "¥119.00", "¥150.00", "¥31.00", "+119", "−100", "147"):
        assert words in receipt
    strangers = [window for window in windows.opened if not isinstance(window, MainWindow)]
    assert not strangers, f"of {len(windows.opened)} windows these flashed up: {strangers}"
    assert len(windows.opened) == 1


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
    assert play_first_sale(tmp_path) == 1
    assert shop.read_bytes() == b"mine"
    assert "there already" in capsys.readouterr().err


def _text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
