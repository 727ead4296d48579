"""The slip of a gift in the list of F8: printed again, looked at, or taken back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shopclub.counter.gift_draft import GiftDraft, IssuedSlip
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.members.members import Member
from shopclub.rewards.gifts import GiftSaid
from shopclub.ui.paper.rolls import slip_paper
from shopclub.ui.refunds.reprint_dialog import ReprintDialog
from tests.builders import Desk
from tests.journeys.looks import inspect
from tests.ui.counter.at_the_screen import press
from tests.ui.languages import IN_TURN
from tests.ui.refunds.counter_window import Counter
from tests.ui.stand_ins import speaking

NUMBER = "261121010003"


@pytest.fixture
def given(desk: Desk, ming: Member) -> IssuedSlip:
    """Return the slip of a gift of 100 points and 3.00, after which its name and price changed."""
    gift = desk.shop.gifts.add(GiftSaid("竹炭毛巾", 100, money=300), by=desk.owner)
    draft = GiftDraft("gift", gift.gift_id, ming.member_id)
    issued = desk.shop.till.give_gift(draft, by=desk.owner)
    desk.shop.gifts.change(gift.gift_id, GiftSaid("浴巾", 250), by=desk.owner)
    return issued


def opened(counter: Counter) -> ReprintDialog:
    dialog = counter.dialog()
    assert isinstance(dialog, ReprintDialog)
    return dialog


@pytest.mark.parametrize("days", [0, 400])
def test_a_slip_is_printed_again_byte_for_byte(
    desk: Desk, counter: Counter, given: IssuedSlip, days: int
) -> None:
    desk.clock.advance(timedelta(days=days))
    counter.ways.open_reprint()
    opened(counter)._choose.number.setFocus()
    if days:
        opened(counter)._presenter.choosing.type_number("261121-01-0003")
    press(Qt.Key.Key_Return)
    assert counter.said == ["Gift slip 261121-01-0003 is printed again."]
    (again,) = counter.slips
    for sheet in ReceiptSheet:
        assert slip_paper(again).draw(sheet) == slip_paper(given).draw(sheet)


def test_a_slip_is_shown_where_nothing_prints_at_once(counter: Counter, given: IssuedSlip) -> None:
    counter.prints = False
    counter.ways.open_reprint()
    press(Qt.Key.Key_Return)
    assert counter.shown == [NUMBER]


def test_the_row_says_what_it_was_and_f6_takes_the_gift_back(
    desk: Desk, counter: Counter, given: IssuedSlip
) -> None:
    counter.ways.open_reprint()
    dialog = opened(counter)
    row = dialog._choose.list.receipts.rows[0]
    assert row.spoken() == ("10:42, 王小明: 竹炭毛巾, + ¥3.00, 100 points, gift, 261121-01-0003")
    assert dialog._refund.text().replace("&", "") == "Take the gift back"
    press(Qt.Key.Key_F6)
    assert counter.taken_back == [NUMBER]
    desk.shop.till.undo_gift(NUMBER, by=desk.owner)
    counter.ways.open_reprint()
    row = opened(counter)._choose.list.receipts.rows[0]
    assert (row.mark, row.quiet) == ("taken back", True)
    assert not opened(counter)._refund.isEnabled()


@pytest.mark.parametrize("language", IN_TURN)
def test_the_words_have_room(
    counter: Counter, given: IssuedSlip, qapp: QApplication, language: str
) -> None:
    with speaking(qapp, language):
        counter.ways.open_reprint()
        qapp.processEvents()
        found = inspect(opened(counter), language=language)
    assert (found.read > 20, found.faults) == (True, ())
