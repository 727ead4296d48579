"""The dialog of a closing: keys, words, what follows, and nothing cut in any look."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.gift_draft import GiftDraft
from shopclub.counter.receipt import Means
from shopclub.kernel.money import currency
from shopclub.rewards.gifts import GiftSaid
from shopclub.storage.database import run, writing
from shopclub.ui.closing.dialog import ClosingDialog
from shopclub.ui.closing.figures_differ import FiguresDiffer
from shopclub.ui.sentences import sentence_of
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import apply_look
from tests.builders import Desk
from tests.journeys.looks import inspect
from tests.ui.closing.conftest import ClosingWindow
from tests.ui.counter.at_the_screen import focus, press, write
from tests.ui.languages import IN_TURN
from tests.ui.stand_ins import speaking


def test_the_day_is_counted_closed_printed_and_checked(closing: ClosingWindow, sold: Desk) -> None:
    closing.ways.open(sold.owner)
    dialog = closing.dialog()
    assert focus() is dialog._form.counted
    assert not dialog.primary_button.isEnabled()
    write("100+29")
    assert dialog._form._note.text() == "= ¥129.00"
    assert dialog._expected.text() == "Cash expected, ¥130.00"
    assert dialog._difference.text() == "¥1.00 is missing."
    press(Qt.Key.Key_F9)
    assert closing.window.findChildren(Dialog) == []
    ((strip, reprint),) = closing.printed
    assert (strip.counted, reprint, closing.shown) == (12_900, False, [])
    said = "21 Nov 2026 is closed. ¥1.00 is missing. The next sale is of 22 Nov 2026."
    assert closing.said == [said, f"{said} All figures were checked: they agree."]
    (told,) = closing.backed_up
    told("Backed up.", well=True)
    assert closing.said[-1] == f"{said} All figures were checked: they agree. Backed up."
    told("Backed up, but not everywhere.", well=False)
    assert closing.said[-1] == "Backed up, but not everywhere."
    assert sold.ring_up(100).receipt.number == "261122010001"


def test_the_sums_stand_by_means_and_by_cashier(closing: ClosingWindow, sold: Desk) -> None:
    closing.ways.open(sold.owner)
    texts = " ".join(closing.dialog()._sums.texts())
    assert "Taken in all 220.00 −20.00 200.00" in texts
    assert "Cash 150.00 −20.00 130.00 WeChat 70.00  70.00" in texts
    assert "老王 100.00 −20.00 80.00 小李 120.00  120.00" in texts


def test_money_added_for_gifts_has_a_column_where_there_is_any(
    closing: ClosingWindow, sold: Desk
) -> None:
    wang = sold.enrol()
    sold.give(100, to=wang)
    gift = sold.shop.gifts.add(GiftSaid("毛巾", 100, money=990), by=sold.owner)
    draft = GiftDraft("g", gift.gift_id, wang.member_id, Means.WECHAT)
    sold.shop.till.give_gift(draft, by=sold.owner)
    closing.ways.open(sold.owner)
    texts = " ".join(closing.dialog()._sums.texts())
    assert texts.startswith("Sales Refunds For gifts Taken Taken in all 320.00 −20.00 9.90 309.90")
    assert "Cash 250.00 −20.00  230.00 WeChat 70.00  9.90 79.90" in texts


def test_a_change_of_cashier_leaves_the_day_and_checks_nothing(
    closing: ClosingWindow, sold: Desk
) -> None:
    closing.prints = False
    closing.ways.open(sold.owner)
    closing.dialog()._form.kind.set_index(1)
    closing.dialog()._form.counted.setFocus()
    write("130")
    press(Qt.Key.Key_F9)
    assert closing.said == ["The change of cashier is saved. The cash agrees."]
    ((strip, _),) = closing.shown
    assert strip.kind is ClosingKind.SHIFT
    assert sold.shop.till.today() == sold.shop.clock.today()
    assert closing.backed_up == []


def test_figures_that_differ_stay_to_be_read(closing: ClosingWindow, sold: Desk) -> None:
    sold.give(5, to=sold.enrol())
    with writing():
        run("UPDATE point_balance SET points = points + 1")
    closing.ways.open(sold.owner)
    write("1")
    press(Qt.Key.Key_F9)
    (refusal,) = closing.refused
    assert isinstance(refusal, FiguresDiffer)
    said = sentence_of(refusal, currency=currency("CNY"))
    assert said.startswith("All figures were checked: ")
    (told,) = closing.backed_up
    told("Backed up, but some figures do not agree.", well=False)
    assert len(closing.said) == 1


def test_what_is_no_cash_is_said_beneath_and_escape_closes_nothing(
    closing: ClosingWindow, sold: Desk
) -> None:
    closing.ways.open(sold.owner)
    write("-5")
    form = closing.dialog()._form
    assert form._note.text() == "Enter the cash that was counted, 0 or more."
    press(Qt.Key.Key_F9)
    form.opening.setFocus()
    write("x")
    assert form._opening.note() == "Enter digits only, like 19.90."
    press(Qt.Key.Key_Escape)
    assert closing.window.findChildren(Dialog) == []
    assert (closing.said, closing.printed) == ([], [])


def test_a_closing_of_today_is_printed_again(closing: ClosingWindow, sold: Desk) -> None:
    sold.shop.till.close(ClosingDraft("first", ClosingKind.SHIFT, 13_000), by=sold.owner)
    closing.ways.open(sold.owner)
    form = closing.dialog()._form
    assert form.earlier.currentText().endswith("Change of cashier, ¥200.00")
    form.again.click()
    assert [(strip.closing_id, reprint) for strip, reprint in closing.printed] == [("first", True)]
    assert closing.window.findChildren(Dialog) == []


def test_one_dialog_at_most_is_open(closing: ClosingWindow, sold: Desk) -> None:
    closing.ways.open(sold.owner)
    closing.ways.open(sold.owner)
    assert len(closing.window.findChildren(ClosingDialog)) == 1


@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.LIGHT, 100), (Scheme.DARK, 150)])
@pytest.mark.parametrize("language", IN_TURN)
def test_nothing_is_cut_and_everything_has_a_name(
    closing: ClosingWindow,
    sold: Desk,
    qapp: QApplication,
    language: str,
    scheme: Scheme,
    scale: int,
) -> None:
    sold.shop.till.close(ClosingDraft("first", ClosingKind.SHIFT, 13_000), by=sold.owner)
    closing.window.resize(1280 * scale // 100, 720 * scale // 100)
    apply_look(qapp, tokens(scheme, scale_percent=scale))
    try:
        with speaking(qapp, language):
            closing.ways.open(sold.owner)
            write("100+29")
            qapp.processEvents()
            found = inspect(closing.window)
            assert (found.read > 20, found.faults) == (True, ())
            assert not closing.dialog()._scroll.verticalScrollBar().isVisible()
    finally:
        apply_look(qapp, tokens(Scheme.LIGHT))


@pytest.mark.parametrize(
    ("kind", "days"), [(ClosingKind.DAY, ["2026-11-21"]), (ClosingKind.SHIFT, [])]
)
def test_the_summary_of_a_day_is_saved_and_none_of_a_shift(
    closing: ClosingWindow, sold: Desk, kind: ClosingKind, days: list[str]
) -> None:
    closing.ways.open(sold.owner)
    dialog = closing.dialog()
    dialog._presenter.choose_kind(kind)
    dialog._presenter.type_counted("130")
    dialog._presenter.confirm()
    assert closing.summaries == days
