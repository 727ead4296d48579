"""The counter by key events: where the focus goes, and what each key does."""

import pytest
from PySide6.QtCore import Qt

from shopclub.members.members import Member
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.counter.state import Stage
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.look import current_tokens
from tests.builders import Desk
from tests.ui.counter.at_the_screen import Ways, focus, press, stage, write


def test_the_focus_goes_from_search_to_amount_to_money_and_back(screen: CounterScreen) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    assert focus() is screen._sale.amount
    write("128")
    press(Qt.Key.Key_Return)
    assert focus() is screen._sale.strip.tendered
    press(Qt.Key.Key_Return)
    assert stage(screen) is Stage.SEARCH
    assert focus() is screen._search


def test_escape_goes_back_one_step_at_a_time(screen: CounterScreen) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    write("128")
    press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert (stage(screen), screen._sale.amount.text()) == (Stage.SALE, "128")
    assert focus() is screen._sale.amount
    press(Qt.Key.Key_Escape)
    assert (stage(screen), screen._search.text()) == (Stage.SEARCH, "")
    assert focus() is screen._search


def test_escape_brings_the_focus_back_from_any_button(screen: CounterScreen) -> None:
    press(Qt.Key.Key_Tab)
    assert focus() is not screen._search
    press(Qt.Key.Key_Escape)
    assert focus() is screen._search


def test_a_scan_reaches_the_search_box_whatever_button_has_the_focus(
    screen: CounterScreen, ming: Member, ways: Ways
) -> None:
    screen._new.setFocus()
    write(ming.card_number)
    press(Qt.Key.Key_Return)
    assert screen._state is not None
    assert screen._state.profile is not None
    assert screen._state.profile.member == ming
    assert ways.went == []


def test_digits_typed_beside_the_amount_are_the_amount(screen: CounterScreen) -> None:
    press(Qt.Key.Key_Return)
    screen._new.setFocus()
    write("12.5")
    assert screen._sale.amount.text() == "12.5"
    assert focus() is screen._sale.amount


def test_the_arrows_choose_among_those_found(screen: CounterScreen, ming: Member) -> None:
    screen._search.setText("王")
    names = [row.name for row in screen._popup.list.rows()]
    assert len(names) == 2
    press(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert screen._state is not None
    assert screen._state.profile is not None
    assert screen._state.profile.member.name == names[1]


def test_the_results_go_away_with_what_was_typed(screen: CounterScreen) -> None:
    write("5678")
    assert screen._popup.isVisible()
    press(Qt.Key.Key_Escape)
    assert not screen._popup.isVisible()
    assert screen._search.text() == ""


def test_where_nobody_is_found_no_dead_key_is_shown(screen: CounterScreen, ways: Ways) -> None:
    write("5678")
    assert screen._popup._choose.isVisible()
    write("9")
    assert screen._popup._none.isVisible()
    assert not any(widget.isVisible() for widget in screen._popup._ways)
    press(Qt.Key.Key_F2)
    assert ways.went == [("new", "56789")]


def test_each_function_key_does_what_its_button_says(
    screen: CounterScreen, ming: Member, ways: Ways
) -> None:
    press(Qt.Key.Key_F1, Qt.Key.Key_F2)
    assert ways.went == [("menu", "Cashier 老王"), ("new", "")]
    ways.went.clear()
    press(Qt.Key.Key_F6, Qt.Key.Key_F8, Qt.Key.Key_F10)
    assert [way for way, _ in ways.went] == ["refund", "reprint", "undo"]
    ways.went.clear()
    press(Qt.Key.Key_F7, Qt.Key.Key_F11)
    assert ways.went == [], "without a member there is no card and no ledger"
    write("5678")
    press(Qt.Key.Key_Return, Qt.Key.Key_F7, Qt.Key.Key_F11)
    assert ways.went == [("card", ming.member_id), ("ledger", ming.member_id)]


def test_an_f_key_without_a_member_says_why_it_is_dead(screen: CounterScreen) -> None:
    card = screen._bar.buttons["card"]
    assert isinstance(card, KeycapButton)
    assert not card.isEnabled()
    assert "Bring a member to the counter first." in (
        card.toolTip(),
        card.accessibleDescription(),
    )


def test_f5_takes_all_points_and_the_next_digits_replace_them(screen: CounterScreen) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    write("128")
    press(Qt.Key.Key_F5)
    assert screen._sale.lines.stepper.value() == 300
    write("100")
    press(Qt.Key.Key_Return)
    assert stage(screen) is Stage.PAYING
    assert screen._state is not None
    assert screen._state.form.quote is not None
    assert screen._state.form.quote.points_used == 100


def test_f9_goes_all_the_way(screen: CounterScreen) -> None:
    press(Qt.Key.Key_Return)
    write("12")
    press(Qt.Key.Key_F9)
    assert stage(screen) is Stage.PAYING
    press(Qt.Key.Key_F9)
    assert stage(screen) is Stage.SEARCH
    assert screen._state is not None
    assert screen._state.last is not None
    assert screen._state.last.receipt.to_pay == 1_200


def test_a_wrong_amount_is_said_beneath_it_and_once_only(screen: CounterScreen) -> None:
    press(Qt.Key.Key_Return)
    write("12.345")
    assert screen._sale._problem.isVisible()
    assert screen._sale._problem.text() == "At most 2 decimals."
    press(Qt.Key.Key_Return)
    assert stage(screen) is Stage.SALE
    press(Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    write("5.0")
    press(Qt.Key.Key_Return)
    assert stage(screen) is Stage.PAYING
    assert screen._sale.strip._problem.text() == "¥7.34 short: ¥5.00 of ¥12.34."
    assert not screen._sale._problem.isVisible()


def test_arithmetic_shows_its_sum_beside_the_amount(screen: CounterScreen) -> None:
    press(Qt.Key.Key_Return)
    assert screen._sale._hint.text() == "12.8+3*5 adds up"
    write("12.8+3*")
    assert not screen._sale._problem.isVisible()
    write("5")
    assert screen._sale._hint.text() == "= 27.80"
    assert screen._sale._hero.text() == "¥27.80"


def test_points_that_cannot_pay_stay_in_their_field_with_a_sentence(screen: CounterScreen) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    write("128")
    press(Qt.Key.Key_F5)
    for typed, said in (
        ("9000", "Not enough points: has 320, needs 9,000."),
        ("1.5", "From 1 to 300 points at a time."),
    ):
        screen._sale.lines.stepper._entry.selectAll()
        write(typed)
        assert screen._sale.lines.stepper._entry.text() == typed
        assert screen._sale.lines.problem.text() == said
        press(Qt.Key.Key_Return)
        assert stage(screen) is Stage.SALE
        assert screen._sale.amount.text() == "128"
    screen._sale.lines.stepper._entry.selectAll()
    write("50")
    assert not screen._sale.lines.problem.isVisible(), "more digits may come"
    press(Qt.Key.Key_Return)
    assert screen._sale.lines.problem.text() == "Points are used in steps of 100."
    press(Qt.Key.Key_F5)
    assert screen._sale.lines.stepper.value() == 300
    assert not screen._sale.lines.problem.isVisible()


def test_f5_without_points_to_use_says_why(screen: CounterScreen) -> None:
    press(Qt.Key.Key_Return)
    write("128")
    press(Qt.Key.Key_F5)
    said = "Only a member pays with points: find the member first."
    assert screen._sale.lines.problem.text() == said
    assert screen._sale.lines.problem.isVisible()


def test_a_frozen_member_is_shown_with_the_reason_and_buys_nothing(
    screen: CounterScreen, desk: Desk, ming: Member
) -> None:
    desk.shop.members.freeze(ming.member_id, reason="a wrong bill", by=desk.owner)
    write("5678")
    press(Qt.Key.Key_Return)
    assert screen._member.card.standing_band.text() == "Frozen, no sale: a wrong bill"
    assert screen._sale._problem.text() == "This membership is frozen: a wrong bill"
    write("128")
    press(Qt.Key.Key_Return)
    assert stage(screen) is Stage.SALE
    assert screen._sale._problem.text() == "This membership is frozen: a wrong bill"
    assert screen._sale.amount.text() == "128"
    assert not screen._sale.pay_button.isEnabled()


def test_the_caret_is_two_wide_in_the_accent(screen: CounterScreen) -> None:
    press(Qt.Key.Key_Return)
    write("8")
    amount = screen._sale.amount
    picture = amount.grab().toImage()
    ratio = picture.devicePixelRatio()
    accent = current_tokens().color.accent.lower()
    y, inside = picture.height() // 2, range(int(8 * ratio), picture.width() - int(8 * ratio))
    found = [x for x in inside if picture.pixelColor(x, y).name() == accent]
    assert len(found) == int(2 * ratio)
    assert abs(found[0] / ratio - amount.cursorRect().center().x()) <= 3
    column = {picture.pixelColor(found[0], y).name() for y in range(picture.height())}
    assert column == {accent, current_tokens().color.surface.lower()}, "Qt's own caret looks out"


@pytest.mark.parametrize(
    "text", ["%", "_", "\\", "'", ";", "王\0", "x" * 10_000, "😀", "<b>x</b>", "\u202eabc"]
)
def test_any_text_in_the_search_box_finds_somebody_or_nobody(
    screen: CounterScreen, text: str
) -> None:
    screen._search.setText(text)
    assert screen._state is not None
    assert screen._state.search.results is not None
    assert screen._state.refusal is None
    assert {found.name for found in screen._state.search.results} <= {"王小明", "王晓敏"}
    assert screen._popup.isVisible()
    press(Qt.Key.Key_Escape)
    assert screen._search.text() == ""
