"""What stands beside the settings in the window while they are typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from shopclub.ui.settings.form import TierField
from shopclub.ui.settings.preview_panel import PAPERS
from shopclub.ui.settings.preview_presenter import Paper
from shopclub.ui.settings.tier_row import TierRow
from shopclub.ui.settings.what_if_panel import NO_ANSWER
from tests.journeys.settings_set import Set, staged


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Set]:
    with staged(tmp_path) as opened:
        yield opened


def test_what_a_change_would_have_meant_is_told_while_it_is_typed(stage: Set) -> None:
    screen = stage.open_settings()
    panel, preview, hands = screen._what_if, screen._preview, stage.hands
    points, *_ = panel._figures
    was = points[0].text()
    assert (panel._when.text(), points[1].text()) == ("Oct", was)
    assert [badge.text() for badge, _ in panel._tiers] == ["Bronze", "Silver", "Gold"]
    row = screen.findChildren(TierRow)[1]
    editor = row.editor(TierField.MULTIPLIER)
    editor.setFocus()
    assert screen._presenter.state is not None
    assert screen._presenter.state.tier == "silver"
    editor.selectAll()
    hands.write("9")
    hands.settle()
    assert points[1].text() not in {was, NO_ANSWER}
    assert points[2].text().startswith("+")
    preview._papers.set_index(PAPERS.index(Paper.CARD))
    hands.settle()
    assert preview._card.isVisible()
    assert len(preview._card._pages) == 2
    editor.setFocus()
    hands.write("x")
    assert points[1].text() == NO_ANSWER
    assert panel._note.text() == preview._note.text() == "Waits until every entry can be read."
    assert row._note.isVisible()
    assert editor.text() == "9x"


@pytest.mark.parametrize("size", [(1280, 720), (1024, 600)], ids=["usual", "small"])
def test_form_and_side_stand_beside_each_other_and_only_they_scroll(
    stage: Set, size: tuple[int, int]
) -> None:
    screen = stage.open_settings()
    window = stage.desk.window
    window.resize(*size)
    stage.hands.settle()
    assert window.size().toTuple() == size
    columns = screen._columns
    form, side = columns._scroll, columns._side_scroll
    assert form.isVisible()
    assert side.isVisible()
    assert form.geometry().right() < side.geometry().left()
    for area in (form, side):
        assert area.horizontalScrollBar().maximum() == 0
        widget = area.widget()
        assert widget is not None
        assert widget.width() <= area.viewport().width()
    form.verticalScrollBar().setValue(form.verticalScrollBar().maximum())
    assert side.verticalScrollBar().value() == 0
    assert screen._what_if.isVisible()
    assert not screen._what_if.visibleRegion().isEmpty()


def test_tab_goes_through_form_and_side_in_the_order_of_reading(stage: Set) -> None:
    screen = stage.open_settings()
    columns = screen._columns
    stops: list[tuple[int, int, int]] = []
    here = screen._items[-1].nextInFocusChain()
    while here is not None and here is not screen._items[-1]:
        by_tab = here.focusPolicy() & Qt.FocusPolicy.TabFocus
        for column, area in enumerate((columns._scroll, columns._side_scroll)):
            inside = area.widget()
            if by_tab and here.isVisible() and inside and inside.isAncestorOf(here):
                middle = here.mapTo(inside, here.rect().center())
                stops.append((column, middle.y() // 10, middle.x()))
        here = here.nextInFocusChain()
    assert len(stops) > 30
    assert stops == sorted(stops)
