"""Each fault that the looks are searched for is planted once, and must be found."""

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shopclub.ui.widgets.badges import Badge
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.spans import Span
from shopclub.ui.widgets.wrapped import WrappedLabel
from tests.journeys.looks import inspect, inspect_menu
from tests.journeys.models import watched_models
from tests.journeys.room import scrolled

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window in which a fault can be planted."""
    planted = QWidget()
    qtbot.addWidget(planted)
    planted.resize(400, 120)
    return planted


def test_a_cut_word_and_a_nameless_control_are_found(window: QWidget, qapp: QApplication) -> None:
    row = QHBoxLayout(window)
    label = ElidingLabel("a sentence that is much too long for its place")
    row.addWidget(label)
    row.addWidget(QLineEdit())
    window.show()
    label.setFixedWidth(40)
    qapp.processEvents()
    faults = inspect(window).faults
    assert sorted(fault.split(":")[0] for fault in faults) == ["cut", "nameless"]


def test_a_name_that_spells_its_key_is_found(window: QWidget, qapp: QApplication) -> None:
    entry = QLineEdit(window)
    entry.setAccessibleName("手机(P)")
    window.show()
    qapp.processEvents()
    assert inspect(window).faults == ("key in a name: '手机(P)'",)


def test_only_a_word_that_its_tooltip_says_may_be_elided(
    window: QWidget, qapp: QApplication
) -> None:
    row = QHBoxLayout(window)
    label, badge = ElidingLabel("much too long for its place"), Badge("much too long as well")
    for words in (label, badge):
        row.addWidget(words)
    window.show()
    for words in (label, badge):
        words.setFixedWidth(40)
    qapp.processEvents()
    assert len(inspect(window).faults) == 2
    assert inspect(window, may_elide=True).faults == ("cut: Badge 'much too long as well'",)


def test_words_that_wrap_need_room_for_all_their_lines(window: QWidget, qapp: QApplication) -> None:
    label = WrappedLabel(
        [Span("¥5,545.63", bold=True), Span(" more for 幸福小超市贵宾会员")], window
    )
    window.show()
    label.setGeometry(0, 0, 120, label.heightForWidth(120))
    qapp.processEvents()
    assert label.height() > label.sizeHint().height()
    assert inspect(window).faults == ()
    label.setFixedHeight(label.sizeHint().height())
    qapp.processEvents()
    assert inspect(window).faults == ("cut: WrappedLabel '¥5,545.63 more for 幸福小超市贵宾会员'",)


def test_a_word_that_its_panel_clips_is_found(window: QWidget, qapp: QApplication) -> None:
    panel = QWidget(window)
    panel.setGeometry(0, 0, 400, 20)
    ElidingLabel("half of it", panel).setGeometry(0, 8, 100, 24)
    window.show()
    qapp.processEvents()
    assert inspect(window).faults == ("clipped: 'half of it' by QWidget",)


def test_a_faint_word_is_found(window: QWidget, qapp: QApplication) -> None:
    for place, color in enumerate(("border", "text2")):
        ElidingLabel("hardly there", window, color=color).setGeometry(0, place * 30, 200, 24)
    window.show()
    qapp.processEvents()
    (fault,) = inspect(window).faults
    assert fault.startswith("faint: 'hardly there'")


@pytest.mark.parametrize("text", ["Take payment and print", "7 points", "Hard Coded"])
def test_english_left_over_is_found(window: QWidget, qapp: QApplication, text: str) -> None:
    ElidingLabel(text, window).setGeometry(0, 0, 390, 24)
    ElidingLabel("王小明 wang xiao ming F9 Enter", window).setGeometry(0, 30, 390, 24)
    window.show()
    qapp.processEvents()
    assert inspect(window, language="zh_CN").faults == (f"english: {text!r} of ElidingLabel",)
    assert inspect(window).faults == ()


def test_a_form_of_which_a_part_is_out_of_sight_is_found(
    window: QWidget, qapp: QApplication
) -> None:
    class MemberPageScreen(QWidget):
        pass

    page = MemberPageScreen(window)
    for place, (holder, high) in enumerate(((window, 200), (window, 50), (page, 200))):
        area = QScrollArea(holder)
        area.setGeometry(place * 100, 0, 100, 100)
        form = QWidget()
        form.setFixedSize(50, high)
        area.setWidget(form)
    page.setGeometry(0, 0, 400, 120)
    window.show()
    qapp.processEvents()
    assert len(scrolled(window)) == 1


def test_a_faint_line_and_an_english_one_of_a_menu_are_found(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.setStyleSheet("QMenu { background: #ffffff; } QMenu::item { color: #bbbbbb; }")
    for text in ("Sign &out", "简体中文(&S)\tCtrl+L"):
        menu.addAction(text)
    menu.popup(QPoint(0, 0))
    faults = inspect_menu(menu, room=QSize(20, 20), language="zh_CN").faults
    menu.close()
    kinds = [fault.split(":")[0] for fault in faults]
    assert kinds == ["clipped", "faint", "english", "faint"]


def test_a_pin_that_an_input_method_would_compose_is_found(
    window: QWidget, qapp: QApplication
) -> None:
    pin, name = QLineEdit(window), QLineEdit(window)
    pin.setEchoMode(QLineEdit.EchoMode.Password)
    name.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
    for place, (field, said) in enumerate(((pin, "PIN"), (name, "Name"))):
        field.setAccessibleName(said)
        field.setGeometry(0, place * 40, 200, 36)
    window.show()
    pin.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=True)
    qapp.processEvents()
    assert inspect(window).faults == ("input method on: 'PIN'", "input method off: 'Name'")


class _Miscounting(QAbstractListModel):
    """Says that a row went, and counts it still."""

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 2

    def data(self, index: _Index, role: int = 0) -> object:
        return None

    def lose_one(self) -> None:
        self.beginRemoveRows(QModelIndex(), 0, 0)
        self.endRemoveRows()


def test_a_model_that_miscounts_is_found(window: QWidget) -> None:
    said: list[str] = []
    model = _Miscounting(window)
    QListView(window).setModel(model)
    assert watched_models(window) == {"_Miscounting"}
    before = qInstallMessageHandler(lambda _kind, _context, message: said.append(message))
    try:
        model.lose_one()
    finally:
        qInstallMessageHandler(before)
    assert any(line.startswith("FAIL!") for line in said)
