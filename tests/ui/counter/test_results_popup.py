"""A Chinese name in the list of results says in pinyin why it was found."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from shopclub.ui.counter.results_popup import latin_spans
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.results import ResultList, ResultRow
from shopclub.ui.widgets.spans import plain_text
from tests.builders import Desk
from tests.ui.counter.at_the_screen import press, write


@pytest.mark.parametrize(
    ("typed", "bold"),
    [
        ("wxm", ["W", "X", "m"]),
        ("xiaom", ["Xiaom"]),
        ("小明", []),
        ("8000", []),
    ],
)
def test_the_letters_that_were_typed_are_bold_and_in_the_accent(
    typed: str, bold: list[str]
) -> None:
    spans = latin_spans("Wang Xiaoming", typed=typed)
    assert plain_text(spans) == "Wang Xiaoming"
    assert [span.text for span in spans if span.bold] == bold
    assert {span.color for span in spans if span.bold} <= {"accent"}
    assert {span.color for span in spans if not span.bold} <= {""}
    assert [bool(span.gap) for span in spans] == [True] + [False] * (len(spans) - 1)


def test_a_name_without_pinyin_shows_none() -> None:
    assert latin_spans("", typed="wxm") == ()


def test_the_model_of_the_results_keeps_the_rules_of_qt(
    light: None, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    found = ResultList(name="Members found")
    qtbot.addWidget(found)
    for names in ((), ("王小明", "王晓敏", "吴昕媚"), ("王小明",)):
        found.show_rows([ResultRow(name=name) for name in names])
        qtmodeltester.check(found.model())  # type: ignore[no-untyped-call]


def test_a_long_search_leaves_the_keys_their_words(screen: CounterScreen) -> None:
    for width, typed in product((1280, 1024), ("wangxiaoming", "wang xiaoming", "Wang Xia", "w")):
        screen.resize(width, 720)
        screen._search.clear()
        write(typed)
        QApplication.processEvents()
        popup = screen._popup
        assert popup.isVisible()
        for word in (popup._choose, popup._select):
            assert word.isVisible()
            assert word.width() >= word.sizeHint().width(), popup._new.text()
        assert popup._new.text().startswith(f'New member "{typed[:5]}')


def words_under(screen: CounterScreen) -> list[str]:
    """Return the words of the hint that the popup covers in part."""
    QApplication.processEvents()
    popup = screen._popup.geometry()
    hints = screen._member.findChildren(ElidingLabel)
    places = [
        (hint.text(), QRect(hint.mapTo(screen, QPoint(0, 0)), hint.size()))
        for hint in hints
        if hint.isVisible() and hint.text()
    ]
    return [text for text, place in places if place.intersects(popup)]


@pytest.mark.parametrize(("found", "hints"), [(1, 2), (4, 2), (5, 0)])
def test_no_hint_looks_out_half_from_under_the_members_found(
    desk: Desk, screen: CounterScreen, found: int, hints: int
) -> None:
    for n in range(found):
        desk.enrol(f"欧阳{n}", f"138 0013 70{n:02d}")
    screen.refresh()
    write("ouyang")
    assert len(screen._popup.list.rows()) == found
    assert words_under(screen) == []
    panel = screen._member._hint
    sentences = [line._sentence for line in (panel._first, panel._second)]
    assert sum(sentence.isVisible() for sentence in sentences) == hints
    press(Qt.Key.Key_Escape)
    assert all(sentence.isVisible() for sentence in sentences)


def test_with_a_sale_in_hand_the_one_hint_gives_way_and_comes_back(
    desk: Desk, screen: CounterScreen
) -> None:
    for n in range(5):
        desk.enrol(f"欧阳{n}", f"138 0013 70{n:02d}")
    press(Qt.Key.Key_Return)
    screen._search.setFocus()
    write("ouyang")
    panel = screen._member._hint
    assert words_under(screen) == []
    assert not panel._second.isVisible()
    screen._search.clear()
    assert panel._first._sentence.isVisible()
    assert not panel._second.isVisible()
