"""The dialogs themselves: keys where the focus is, what stands where, nothing cut."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopclub.counter.refund_draft import NothingToUndo
from shopclub.counter.till_terms import TillTerms
from shopclub.members.members import Member
from shopclub.shop import BEGINNING
from shopclub.staff.roles import Actor
from shopclub.ui.refunds.reprint_dialog import ReprintDialog
from shopclub.ui.refunds.undo_dialog import UndoDialog
from shopclub.ui.widgets.dialog import Dialog
from tests.builders import Desk
from tests.ui.counter.at_the_screen import focus, press, write
from tests.ui.refunds.at_the_desk import Owners, refunds_recorded
from tests.ui.refunds.counter_window import Counter


def test_three_keys_refund_the_last_sale(counter: Counter) -> None:
    counter.ways.open_refund()
    press(Qt.Key.Key_Return, Qt.Key.Key_F9)
    assert refunds_recorded() == [(11_800,)]
    assert counter.dialog() is None
    assert counter.said == ["Refunded ¥118.00 as 261121-01-0003."]
    assert counter.printed == [("261121010003", False)]


def test_an_amount_is_typed_where_the_focus_is(counter: Counter) -> None:
    counter.ways.open_refund()
    press(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    dialog = counter.refund()
    assert focus() is dialog._form.amount
    write("59")
    assert dialog._form.amount.text() == "59"
    assert dialog._form._note.text() == "¥64.00 of the list price, up to ¥118.00"
    assert dialog.primary_button.text() == "Refund ¥59.00 and print"
    press(Qt.Key.Key_F9, Qt.Key.Key_F9)
    assert refunds_recorded() == [(5_900,)]


def test_goods_are_told_by_their_list_price(counter: Counter) -> None:
    counter.ways.open_refund("261121010002")
    dialog = counter.refund()
    dialog._form._measure.set_index(1)
    dialog._form.amount.setFocus()
    dialog._form.amount.selectAll()
    write("64")
    assert dialog._form._note.text() == "¥59.00 goes back, goods up to ¥128.00"
    press(Qt.Key.Key_F9)
    assert refunds_recorded() == [(5_900,)]


def test_bad_amounts_are_said_beneath_and_the_rest_is_kept(counter: Counter) -> None:
    counter.ways.open_refund("261121010002")
    dialog = counter.refund()
    for typed, said in (
        ("118.01", "No more than ¥118.00 can come back."),
        ("0", "The amount must be more than 0."),
        ("1e3", "Enter digits only, like 19.90."),
        ("5.999", "At most 2 decimals."),
    ):
        dialog._form.amount.selectAll()
        write(typed)
        assert dialog._form._note.text() == said
        assert not dialog.primary_button.isEnabled()
    dialog._form.amount.clear()
    dialog._presenter.type_amount("")
    assert dialog._reason.text() == "Say how much goes back."
    press(Qt.Key.Key_F9)
    assert refunds_recorded() == []


def test_escape_goes_one_step_back_and_the_cross_goes_away(counter: Counter) -> None:
    counter.ways.open_refund()
    press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert focus() is counter.refund()._choose.number
    press(Qt.Key.Key_Escape)
    assert counter.dialog() is None
    counter.ways.open_refund()
    press(Qt.Key.Key_Return)
    counter.refund().close_button.click()
    assert (counter.dialog(), refunds_recorded()) == (None, [])


def test_a_scanned_receipt_opens_its_sale_and_an_unknown_one_is_said(counter: Counter) -> None:
    counter.ways.open_refund()
    write("261121010099")
    press(Qt.Key.Key_Return)
    dialog = counter.refund()
    assert dialog._choose._field.note() == "Receipt 261121-01-0099 was not found."
    dialog._choose.number.selectAll()
    write("261121010001")
    press(Qt.Key.Key_Return)
    assert dialog._note.text() == "Sale 261121-01-0001, today 10:42"


def test_the_owner_is_announced_before_and_asked_in_place(
    desk: Desk, ming: Member, cashier: Actor, owners: Owners, light: None, qtbot: QtBot
) -> None:
    terms = TillTerms(refund_limit=5_000)
    desk.shop.set_till_terms(terms, by=desk.owner, effective=BEGINNING)
    counter = Counter(desk, by=cashier, owners=owners, qtbot=qtbot)
    counter.ways.open_refund("261121010002")
    dialog = counter.refund()
    assert dialog._reason.text() == "The owner's PIN will be asked for."
    press(Qt.Key.Key_F9)
    assert dialog._problem.text() == "A refund above ¥50.00 needs the owner."
    owners.grant(desk.owner)
    assert (refunds_recorded(), counter.dialog()) == ([(11_800,)], None)
    counter.ways.open_refund("261121010001")
    write("50")
    assert counter.refund()._reason.text() == "Over ¥50.00 asks for the owner's PIN."


def test_the_last_sale_is_undone_by_two_keys(counter: Counter) -> None:
    counter.ways.open_undo()
    assert isinstance(counter.dialog(), UndoDialog)
    press(Qt.Key.Key_F9, Qt.Key.Key_F9)
    assert refunds_recorded() == [(11_800,)]
    assert counter.said == ["Sale 261121-01-0002 is undone: ¥118.00 goes back."]


def test_nothing_to_undo_is_said_at_the_counter(
    desk: Desk, owners: Owners, light: None, qtbot: QtBot
) -> None:
    counter = Counter(desk, by=desk.owner, owners=owners, qtbot=qtbot)
    counter.ways.open_undo()
    assert [type(refusal) for refusal in counter.refused] == [NothingToUndo]
    assert counter.dialog() is None


def test_undoing_opens_over_no_other_dialog(counter: Counter) -> None:
    counter.ways.open_refund()
    counter.ways.open_undo()
    assert len(counter.window.findChildren(Dialog)) == 1


def test_the_last_receipt_is_printed_again_shown_or_refunded(counter: Counter) -> None:
    for key, expected in (
        (Qt.Key.Key_Return, ("261121010002", True)),
        (Qt.Key.Key_F9, ("261121010002", True)),
    ):
        counter.ways.open_reprint()
        press(key)
        assert counter.printed.pop() == expected
    assert counter.said == ["Receipt 261121-01-0002 is printed again."] * 2
    counter.ways.open_reprint()
    press(Qt.Key.Key_F8)
    assert (counter.shown, counter.printed) == (["261121010002"], [])
    counter.prints = False
    counter.ways.open_reprint()
    press(Qt.Key.Key_Return)
    assert counter.shown == ["261121010002"] * 2
    counter.ways.open_reprint()
    press(Qt.Key.Key_Down, Qt.Key.Key_F6)
    assert counter.refund()._note.text() == "Sale 261121-01-0001, today 10:42"


def test_a_day_without_sales_says_what_to_do(
    desk: Desk, owners: Owners, light: None, qtbot: QtBot
) -> None:
    counter = Counter(desk, by=desk.owner, owners=owners, qtbot=qtbot)
    counter.ways.open_reprint()
    dialog = counter.dialog()
    assert isinstance(dialog, ReprintDialog)
    assert dialog._choose._empty.isVisible()
    assert not dialog.primary_button.isEnabled()
    press(Qt.Key.Key_Return, Qt.Key.Key_F8, Qt.Key.Key_Escape)
    assert counter.dialog() is None


def test_tab_stays_in_the_dialog(counter: Counter) -> None:
    counter.ways.open_refund("261121010002")
    dialog = counter.refund()
    for _ in range(12):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        assert dialog.isAncestorOf(focus())
