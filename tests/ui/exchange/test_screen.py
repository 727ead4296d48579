"""The page by keyboard and by drop, with room for every word in every language."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shopclub.exchange.fields import ListKind
from shopclub.storage.database import rows
from tests.builders import Desk
from tests.exchange.workbooks import members_and_balances
from tests.journeys.looks import inspect
from tests.ui.exchange.conftest import Opened
from tests.ui.languages import IN_TURN
from tests.ui.stand_ins import speaking

TEXT = (
    "姓名,手机号,生日,积分\n张三,13800138000,1990-5-6,100\n李四,13800138000,,50\n"
    "王五,138,,5\n赵六,13700137000,1990-02-30,\n"
)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    hands = QApplication.focusWidget()
    assert hands is not None
    QTest.keyClick(hands, key, held)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_list_comes_in_by_keyboard_alone(opened: Opened, file: Path) -> None:
    screen = opened(file)
    press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert screen._columns.isVisible()
    assert screen._problems.table.row_count() == 3
    assert screen._preview.table.row_count() == 5
    press(Qt.Key.Key_F9)
    assert rows("SELECT name FROM member_person") == [("张三",)]
    assert "100 points" in screen._result.text()
    assert screen._history.table.row_count() == 1


def test_a_row_with_the_card_of_a_member_says_whose_it_is(
    opened: Opened, desk: Desk, tmp_path: Path
) -> None:
    card = desk.enrol("王小明").card_number
    path = tmp_path / "cards.csv"
    path.write_text(f"姓名,会员卡号\n王小明,{card}\n李四,\n", encoding="utf-8")
    screen = opened(path)
    screen.choose_file()
    model = screen._problems.table.model()
    line = [model.data(model.index(0, column)) for column in range(model.columnCount())]
    assert line == ["2", "Card or code", "王小明", "王小明 has this card already.", "stays out"]
    assert screen._choices._twins.isVisible()


def test_a_column_is_named_by_keyboard(opened: Opened, file: Path) -> None:
    screen = opened(file)
    screen.choose_file()
    choice = screen._columns._choices[3]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    QTest.keyClick(choice, Qt.Key.Key_Return)
    assert "0 points" in screen._band.text()


def test_the_sheets_of_a_workbook_are_chosen_by_keyboard_and_a_csv_has_none(
    opened: Opened, file: Path
) -> None:
    screen = opened(members_and_balances(file.with_name("book.xlsx")))
    screen.choose_file()
    field = screen._choices._sheet
    choice = screen._choices._choice(field)
    assert field.isVisible()
    assert [choice.itemText(place) for place in range(choice.count())] == ["Sheet", "会员", "积分"]
    assert choice.currentText() == "会员"
    choice.setFocus()
    press(Qt.Key.Key_Down)
    assert choice.currentText() == "积分"
    assert len(screen._columns._choices) == 2
    assert screen._columns._choices[1].currentText() == "Points"
    assert choice.hasFocus()
    press(Qt.Key.Key_Home)
    assert (choice.currentText(), choice.hasFocus()) == ("积分", True)
    assert "no rows" in screen._problem.text()
    screen._presenter.choose_file(file)
    assert not field.isVisible()


def test_a_file_is_dropped(opened: Opened, file: Path) -> None:
    screen = opened(None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.dropEvent(drop)
    assert screen._columns.isVisible()


def test_escape_puts_the_list_away_and_then_leaves(opened: Opened, file: Path) -> None:
    screen = opened(file)
    left: list[bool] = []
    screen.left.connect(lambda: left.append(True))
    screen.choose_file()
    press(Qt.Key.Key_Escape)
    assert screen._choose.isVisible()
    assert left == []
    press(Qt.Key.Key_Escape)
    assert left == [True]


def test_everything_goes_out_to_a_folder(opened: Opened, file: Path, desk: Desk) -> None:
    screen = opened(file)
    screen._export._parts.click()
    folder = next(path for path in file.parent.iterdir() if path.is_dir())
    assert folder.name == "幸福小超市 2026-11-28"
    assert (folder / "manifest.json").is_file()
    assert str(folder) in screen._result.text()
    screen._export._parts.click()
    assert "already" in screen._problem.text()
    screen._export._book.click()
    assert folder.with_name(f"{folder.name}.xlsx").is_file()
    assert rows("SELECT count(*) FROM audit_line WHERE action = 'export'") == [(3,)]


@pytest.mark.parametrize("language", IN_TURN)
def test_every_word_has_room(qapp: QApplication, opened: Opened, file: Path, language: str) -> None:
    with speaking(qapp, language):
        screen = opened(file)
        before = inspect(screen, language=language)
        screen.choose_file()
        QApplication.processEvents()
        after = inspect(screen, language=language)
        screen._presenter.choose_kind(ListKind.PURCHASES)
        QApplication.processEvents()
        bought = inspect(screen, language=language)
    print(f"{before.read + after.read} widgets, {before.measured + after.measured} words")
    assert (before.faults, after.faults, bought.faults) == ((), (), ())
    assert after.measured > 15


def test_the_report_of_an_import_leads_to_those_who_may_be_members_twice(
    desk: Desk, file: Path, opened: Opened
) -> None:
    desk.enrol("张三", "13800138001")
    screen = opened(file)
    screen.choose_file()
    assert not screen._doubles.isVisible()
    press(Qt.Key.Key_F9)
    assert screen._doubles.text() == "1 who came in may be a member already."
    screen._compare.click()
    assert screen.objectName() == "compared"
