"""How it is paid: what goes back to the customer, or is still missing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shopclub.ui.counter.screen import CounterScreen
from tests.ui.counter.at_the_screen import press, write


def test_what_is_missing_of_the_cash_handed_over_is_said_as_it_is_typed(
    screen: CounterScreen,
) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    write("128")
    press(Qt.Key.Key_Return)
    strip = screen._sale.strip
    for typed, said in (("", "Change ¥0.00"), ("100", "Missing ¥28.00"), ("150", "Change ¥22.00")):
        strip.tendered.clear()
        write(typed)
        assert f"{strip._change_label.text()} {strip._change.text()}" == said


def test_what_is_refused_begins_where_the_question_began(screen: CounterScreen) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    write("128")
    press(Qt.Key.Key_Return)
    strip = screen._sale.strip
    strip.tendered.clear()
    write("20")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert strip._problem.isVisible()
    assert strip._problem.geometry().left() == strip._label.geometry().left()


def test_a_digit_that_chooses_the_means_does_not_look_like_money(screen: CounterScreen) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    write("128")
    press(Qt.Key.Key_Return)
    strip = screen._sale.strip
    money, means = ("Handed over", "¥"), ("Paid by", "")
    for typed, said in (("", money), ("2", means), ("20", money), ("200", money), ("6", money)):
        strip.tendered.clear()
        write(typed)
        assert (strip._label.text(), strip.tendered._currency) == said
        assert strip.tendered.accessibleName() == said[0]
