import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.choice import Choice, Segment
from shopclub.ui.widgets.entries import AmountField, PinField, Problem, SearchField, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import apply_look
from shopclub.ui.widgets.stepper import Stepper
from shopclub.ui.widgets.ticks import TickRow


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_fields_are_as_high_as_the_tokens_say_with_and_without_focus(
    qapp: QApplication, qtbot: QtBot, percent: int
) -> None:
    apply_look(qapp, tokens(Scheme.LIGHT, scale_percent=percent))
    wanted: list[tuple[QWidget, int]] = [
        (TextEntry(name="Phone"), 44),
        (TextEntry(name="Phone", office=True), 36),
        (SearchField(name="Search"), 56),
        (AmountField(name="Amount"), 60),
        (Choice(name="Why", options=["Goods returned"]), 44),
        (Choice(name="Why", options=["Goods returned"], office=True), 36),
        (Segment(["All", "Part"], name="How much"), 44),
        (TickRow("Remind me"), 44),
        (Stepper(name="Points", step=100, most=300), 44),
    ]
    for widget, height in wanted:
        qtbot.addWidget(widget)
        widget.show()
        widget.setFocus()
        qapp.processEvents()
        assert widget.height() == (height * percent + 50) // 100, type(widget).__name__
    assert len(wanted) == 9


def test_a_search_box_is_lower_in_a_low_window(qtbot: QtBot) -> None:
    search = SearchField(name="Search")
    qtbot.addWidget(search)

    search.set_low(low=True)
    assert search.height() == 48
    search.set_low(low=False)
    assert search.height() == 56


@pytest.mark.parametrize("entry", [AmountField, PinField])
def test_the_input_method_is_off_where_figures_are_typed(
    qtbot: QtBot, entry: type[AmountField] | type[PinField]
) -> None:
    field = entry(name="Figures")
    qtbot.addWidget(field)
    field.show()
    field.setFocus()

    assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_the_input_method_is_on_where_names_are_typed(qtbot: QtBot) -> None:
    field = TextEntry(name="Name")
    qtbot.addWidget(field)

    assert field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_a_pin_is_never_shown(qtbot: QtBot) -> None:
    pin = PinField(name="PIN")
    qtbot.addWidget(pin)
    pin.setText("271828")

    assert pin.echoMode() is QLineEdit.EchoMode.Password
    assert pin.displayText() != "271828"


def test_a_field_names_its_editor_and_its_mnemonic_leads_there(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    field = Field("&Phone", parent=host, hint="mobile or landline")
    host.show()

    assert field.entry.accessibleName() == "Phone"
    field.set_label("手机 (&P)")
    assert field.entry.accessibleName() == "手机"


def test_a_problem_turns_the_note_and_goes_away_again(qtbot: QtBot) -> None:
    field = Field("Phone", note="11 digits")
    qtbot.addWidget(field)

    field.set_problem(Problem.DANGER, "This is not a telephone number.")
    assert field.note() == "This is not a telephone number."
    assert field.entry.property("problem") == "danger"
    assert field.entry.accessibleDescription() == "This is not a telephone number."

    field.set_note("12 digits")
    assert field.note() == "This is not a telephone number."

    field.set_problem(None)
    assert field.note() == "12 digits"
    assert field.entry.property("problem") is None


def test_a_field_around_another_editor_has_no_entry(qtbot: QtBot) -> None:
    field = Field("Why", Choice(options=["Goods returned"]))
    qtbot.addWidget(field)

    assert field.editor.accessibleName() == "Why"
    with pytest.raises(TypeError):
        _ = field.entry


def test_arrow_keys_move_the_choice_of_a_segment(qtbot: QtBot) -> None:
    segment = Segment(["Solar", "Lunar", "None"], name="Calendar")
    qtbot.addWidget(segment)
    segment.show()
    segment.activateWindow()
    segment.setFocus()
    qtbot.waitUntil(lambda: segment.isAncestorOf(QApplication.focusWidget() or QWidget()))
    chosen: list[int] = []
    segment.chosen.connect(chosen.append)

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)

    assert chosen == [1, 2, 1]
    assert segment.index() == 1


def test_choosing_in_a_segment_moves_nothing(qtbot: QtBot) -> None:
    segment = Segment(["All of it", "Part"], name="How much")
    qtbot.addWidget(segment)
    before = segment.sizeHint()

    segment.set_index(1)

    assert segment.sizeHint() == before
    assert segment.index() == 1


def test_a_segment_speaks_another_language_without_a_new_choice(qtbot: QtBot) -> None:
    segment = Segment(["Solar", "Lunar"], name="Calendar", index=1)
    qtbot.addWidget(segment)
    with qtbot.assertNotEmitted(segment.chosen):
        segment.set_options(["公历", "农历"])

    assert segment.index() == 1


def test_a_click_anywhere_in_the_row_ticks_it(qtbot: QtBot) -> None:
    tick = TickRow("Remind me")
    qtbot.addWidget(tick)
    tick.resize(400, 44)
    tick.show()

    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().bottomRight())

    assert tick.isChecked()
    assert tick.accessibleName() == "Remind me"


def test_a_stepper_steps_by_buttons_and_keys_within_its_limits(qtbot: QtBot) -> None:
    stepper = Stepper(name="Points", step=100, most=250)
    qtbot.addWidget(stepper)
    told: list[int] = []
    stepper.stepped.connect(told.append)
    entry = stepper.findChild(QLineEdit)
    assert entry is not None

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(entry, key)

    assert told == [100, 200, 100]
    assert stepper.value() == 100


@pytest.mark.parametrize("typed", ["250", "9000", "-100", "1.5", "abc", "1" * 20])
def test_what_does_not_fit_a_stepper_stays_as_it_is_typed_and_is_told(
    qtbot: QtBot, typed: str
) -> None:
    stepper = Stepper(name="Points", step=100, most=300)
    qtbot.addWidget(stepper)
    stepper.set_value(200)
    entry = stepper.findChild(QLineEdit)
    assert entry is not None
    misfits: list[str] = []
    stepper.misfit.connect(misfits.append)
    stepped: list[int] = []
    stepper.stepped.connect(stepped.append)

    entry.selectAll()
    QTest.keyClicks(entry, typed)
    entry.editingFinished.emit()

    assert misfits[-1] == typed
    assert entry.text() == typed
    assert [value for value in stepped if value not in (0, 100)] == []
    stepper.set_value(300)
    assert entry.text() == "300"


@pytest.mark.parametrize(
    ("typed", "value"), [("100", 100), ("３００", 300), (" 200 ", 200), ("", 0)]
)
def test_what_fits_a_stepper_is_its_value(qtbot: QtBot, typed: str, value: int) -> None:
    stepper = Stepper(name="Points", step=100, most=300)
    qtbot.addWidget(stepper)
    entry = stepper.findChild(QLineEdit)
    assert entry is not None
    entry.setText(typed)
    entry.editingFinished.emit()
    assert stepper.value() == value
    assert entry.text() == str(value)


def test_new_limits_cut_the_value_down_in_silence(qtbot: QtBot) -> None:
    stepper = Stepper(name="Points", step=100, most=300)
    qtbot.addWidget(stepper)
    stepper.set_value(300)

    with qtbot.assertNotEmitted(stepper.stepped):
        stepper.set_limits(step=100, most=150, note="max 100")

    assert stepper.value() == 100
