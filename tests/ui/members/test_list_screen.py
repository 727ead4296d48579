from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.kernel.money import currency
from shopclub.members.listing import Listing, MemberFilter, Reach, SortKey
from shopclub.ui.members.list_bulk import BulkWork
from shopclub.ui.members.list_filter_dialog import FilterDialog
from shopclub.ui.members.list_filter_form import FilterField
from shopclub.ui.members.list_model import CELL, MemberListModel
from shopclub.ui.members.list_presenter import MemberListPresenter
from shopclub.ui.members.list_screen import MemberListScreen
from shopclub.ui.members.list_state import ListColumn
from shopclub.ui.members.list_table import ListTable
from shopclub.ui.members.name_dialog import NameDialog
from tests.builders import Desk
from tests.ui.members.listing import people
from tests.ui.stand_ins import inline_jobs


@pytest.fixture
def opened() -> list[int]:
    return []


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, opened: list[int]) -> MemberListScreen:
    people(desk, 5)
    desk.shop.members.freeze(1, reason="lost", by=desk.owner)
    presenter = MemberListPresenter(
        desk.shop, jobs=inline_jobs(), by=desk.owner, open_member=opened.append
    )
    bulk = BulkWork(
        presenter, ask_owner=lambda why, *, granted: None, show_cards=lambda faces, pdf: None
    )
    screen = MemberListScreen(presenter, bulk=bulk, today=desk.shop.clock.today)
    qtbot.addWidget(screen)
    screen.resize(1064, 720)
    screen.show()
    screen.activateWindow()
    return screen


def cell(page: MemberListScreen, row: int, column: ListColumn) -> str:
    model = page.table.members
    return str(model.index(row, model.columns.index(column) + 1).data())


def test_the_model_keeps_the_rules_of_qt_while_it_grows_and_shrinks(
    page: MemberListScreen, qtbot: QtBot
) -> None:
    model = page.table.members
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page._presenter.narrow(MemberFilter(spent=Reach(300)))
    assert model.rowCount() == 3
    page._presenter.choose_columns((ListColumn.NAME, ListColumn.CARD))
    page._presenter.narrow(MemberFilter())
    assert (model.rowCount(), model.columnCount()) == (5, 3)
    assert isinstance(tester.model(), QAbstractItemModel)


def test_a_row_that_is_not_held_is_blank_and_asks_for_no_other_role(
    page: MemberListScreen,
) -> None:
    model = MemberListModel(lambda _: None, currency=currency("CNY"), parent=page)
    model.show_columns((ListColumn.NAME,))
    model.show_count(1_000_000)
    index = model.index(999_999, 1)
    assert index.data(CELL).text == ""
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_each_column_says_what_it_is_of(page: MemberListScreen) -> None:
    assert cell(page, 0, ListColumn.NAME) == "人004"
    assert cell(page, 4, ListColumn.NAME).startswith("人000 frozen")
    assert cell(page, 0, ListColumn.SPENT) == "¥5.00"
    assert cell(page, 0, ListColumn.LAST_VISIT) == "today"
    assert cell(page, 0, ListColumn.BIRTHDAY) == "not told"


def test_points_that_are_owed_are_red_with_a_word(page: MemberListScreen, desk: Desk) -> None:
    from shopclub.points.terms import DeficitPolicy

    desk.shop.points.adjust(
        5,
        -35,
        reason="twice",
        source="test",
        expires_on=None,
        policy=DeficitPolicy.OWE,
        moment=desk.shop.clock.moment(),
        by=desk.owner,
    )
    page.refresh()
    model = page.table.members
    shown = model.index(0, model.columns.index(ListColumn.POINTS) + 1).data(CELL)
    assert shown.text == "−30 owed"
    assert {span.color for span in shown.line} == {"danger"}


def test_space_ticks_enter_opens_and_escape_lets_go_then_leaves(
    page: MemberListScreen, opened: list[int], qtbot: QtBot
) -> None:
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    page.top.search.setFocus()
    QTest.keyClick(page.top.search, Qt.Key.Key_Return)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert page.bar.isVisible()
    assert page._presenter.state.chosen == 2
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened == [4]
    page.go_back()
    assert (page._presenter.state.chosen, left) == (0, [])
    page.go_back()
    assert left == [True]


def test_a_press_on_the_box_ticks_and_on_a_head_sorts(page: MemberListScreen) -> None:
    table = page.table
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    assert page._presenter.state.ticked.ids == {4}
    column = table.members.columns.index(ListColumn.SPENT) + 1
    where = QPoint(table.head.sectionViewportPosition(column) + 30, 18)
    QTest.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page._presenter.state.listing == Listing(SortKey.SPENT)
    QTest.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 18))
    assert page._presenter.state.ticked.every


def test_a_condition_is_typed_shown_as_a_chip_and_dropped_by_delete(
    page: MemberListScreen, qtbot: QtBot
) -> None:
    page.asking.open_conditions()
    (dialog,) = page.window().findChildren(FilterDialog)
    line = dialog._fields[FilterField.SPENT_LEAST]
    line.entry.setText("3.001")
    dialog.primary_button.click()
    assert "decimals" in line.note()
    line.entry.setText("3")
    dialog.primary_button.click()
    (chip,) = page.top._shown_chips
    assert chip.words.value == "at least ¥3.00"
    assert page.table.members.rowCount() == 3
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert page.top._shown_chips == []
    assert page.table.members.rowCount() == 5


def test_a_view_without_a_name_keeps_the_dialog_and_what_is_in_it(page: MemberListScreen) -> None:
    page.asking.keep_view()
    (dialog,) = page.window().findChildren(NameDialog)
    dialog.primary_button.click()
    assert dialog._field.note() == "This cannot be empty."
    dialog.entry.setText("常客")
    dialog.primary_button.click()
    assert page._presenter.state.view == "常客"
    assert [tab.text() for tab in page.top._shown_tabs] == ["All members", "常客 5"]


def test_the_file_that_is_chosen_is_written(page: MemberListScreen, tmp_path: Path) -> None:
    page._presenter.turn_every()
    target = tmp_path / "members.csv"
    page.asking.ask_path = lambda *_: target
    page.bar.exported.emit()
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 6


def test_nobody_is_one_sentence(page: MemberListScreen) -> None:
    page.top.search.setText("nobody")
    page.top._search_now()
    assert page._empty.isVisible()
    assert not page._panel.isVisible()
    assert "condition" in page._empty.accessibleName()


def test_a_jump_asks_for_what_is_in_sight_only(page: MemberListScreen, qtbot: QtBot) -> None:
    table = page.table
    assert isinstance(table, ListTable)
    needed: list[tuple[int, int]] = []
    page._presenter.need = lambda first, last: needed.append((first, last))  # type: ignore[method-assign]
    table.members.show_count(1_000_000)
    QApplication.processEvents()
    table.scrollTo(table.members.index(500_000, 1))
    table.ask_for_sight()
    first, last = needed[-1]
    assert first <= 500_000 <= last
    assert last - first < 40
