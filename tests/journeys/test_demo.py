"""The demo's play is a journey: through the real window's key events, offscreen."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopclub.demo.full_day import full_day
from shopclub.demo.new_shop import new_shop
from shopclub.demo.playing import play_demo
from shopclub.demo.proving import full_day_sales
from shopclub.kernel.clock import SetClock
from shopclub.kernel.phrases import phrases_of
from shopclub.sample.corner_shop import make_corner_shop
from shopclub.ui.window import MainWindow
from tests.journeys.opened_windows import noting_windows

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[list[str]]:
    with noting_windows() as opened:
        yield opened


@pytest.mark.full
def test_the_demo_plays_a_new_shop_and_a_full_day_and_leaves_an_album(
    tmp_path: Path, windows: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert play_demo(tmp_path, clock=SetClock(NOON)) == 0
    told = capsys.readouterr().out
    phrases = phrases_of("zh_CN")
    acts = (new_shop(phrases), *full_day(phrases))
    steps = [step for act in acts for step in act.steps]
    assert told.count("[") == len(steps)
    pictures = {path.stem: QImage(str(path)) for path in (tmp_path / "pictures").glob("*.png")}
    assert {step.picture for step in steps} <= set(pictures)
    assert {pictures[step.picture].size().toTuple() for step in steps} == {(1280, 720)}
    papers = {path.name: _text(path) for path in (tmp_path / "papers").glob("*.pdf")}
    receipt = papers["小票 261122-01-0002.pdf"]
    for words in ("幸福小超市", "王小明", "¥119.00", "¥150.00", "¥31.00", "+119", "−100", "147"):
        assert words in receipt
    for name, holds in (
        ("小票 261122-01-0009，58 毫米.pdf", ("陈建国", "¥2,626.40", "+3,151")),
        ("小票 261122-01-0009，A5.pdf", ("陈建国", "¥2,626.40")),
        ("退款小票 261122-01-0010.pdf", ("陈建国", "¥880.00", "−1,055")),
        ("经营摘要 2026-11.pdf", ("2026 年 11 月经营摘要", "−1,055")),
        ("会员卡 A4 十张一页，可裁切.pdf", ("王小明", "阿依古丽")),
    ):
        for word in holds:
            assert word in papers[name], (name, word)
    assert windows == [MainWindow.__name__] * 2, f"others than the two flashed up: {windows}"
    assert told.count("every figure") == 2
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


def test_a_widget_that_flashes_up_is_found(windows: list[str], qtbot: QtBot) -> None:
    """Shown before it has a parent, in view no longer than a line of code; a popup; not a part."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    planted, part = QComboBox(), QLabel("a part of the page")
    column.addWidget(part)
    planted.addItem("a choice")
    planted.show()
    column.addWidget(planted)
    assert windows == ["QComboBox"]
    page.show()
    part.hide()
    part.show()
    planted.showPopup()
    planted.hidePopup()
    assert windows == ["QComboBox", "QWidget", "QComboBoxPrivateContainer"]


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


def test_a_day_on_which_something_else_happened_is_found(tmp_path: Path) -> None:
    shop = make_corner_shop(tmp_path / "another-day.shopclub", clock=SetClock(NOON))
    shop.close()
    faults = full_day_sales(tmp_path / "another-day.shopclub", clock=SetClock(NOON)).faults
    assert faults == (
        "only 3 sales were made",
        "the money that went back is []",
        "the sales of which part came back are []",
        "the sales of which all came back are []",
        "the points of 刘芳 are []",
        "nobody paid with points",
    )
