"""The list of a day's receipts: its model, its pages, and a day of 2,000."""

from datetime import UTC, datetime
from statistics import median
from time import thread_time
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopclub.counter.day_receipts import CameBack, DayKind, DayReceipt
from shopclub.counter.receipt import Means, TierLabel
from shopclub.kernel.money import currency
from shopclub.ui.refunds.choose_page import ChoosePage
from shopclub.ui.refunds.choosing import Choosing, Receipts
from shopclub.ui.refunds.receipt_rows import row_of
from shopclub.ui.refunds.receipts_list import ReceiptList, ReceiptModel, ReceiptRow
from tests.builders import Desk
from tests.ui.stand_ins import StepExecutor, inline_jobs, jobs_on

YUAN = currency("CNY")
AT = datetime(2026, 11, 21, 2, 42, tzinfo=UTC)


def receipt(number: int, *, back: CameBack = CameBack.NOTHING) -> DayReceipt:
    """Make a sale of the day."""
    return DayReceipt(
        kind=DayKind.SALE,
        number=f"26112101{number:04d}",
        sale_id=f"sale {number}",
        at=AT,
        time="10:42",
        money=1_000 + number,
        means=Means.WECHAT,
        member_id=1,
        member_name="王小明",
        tier=TierLabel("gold", "", 3),
        came_back=back,
    )


def rows(count: int) -> list[ReceiptRow]:
    """Make rows, the newest first."""
    return [row_of(receipt(number), currency=YUAN) for number in range(count, 0, -1)]


def test_the_model_keeps_the_rules_of_models(qtmodeltester: Any) -> None:
    model = ReceiptModel()
    qtmodeltester.check(model)
    model.show_rows(rows(5), complete=False)
    qtmodeltester.check(model)
    model.show_rows(rows(5)[:0], complete=True)
    qtmodeltester.check(model)


def test_older_rows_are_added_below_and_others_take_their_place(qtbot: QtBot) -> None:
    model, all_rows = ReceiptModel(), rows(30)
    model.show_rows(all_rows[:10], complete=False)
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.show_rows(all_rows, complete=True)
    assert inserted.args is not None
    assert inserted.args[1:] == [10, 29]
    with qtbot.waitSignal(model.modelReset):
        model.show_rows(all_rows[3:], complete=True)
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rows(all_rows[3:], complete=True)
    assert model.rowCount() == 27
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "10:42, 王小明, Gold, WeChat, ¥10.27, 261121-01-0027"
    )


def test_it_asks_for_more_only_while_there_is_more(qtbot: QtBot) -> None:
    model = ReceiptModel()
    model.show_rows(rows(3), complete=False)
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(QModelIndex())
    model.show_rows(rows(3), complete=True)
    assert not model.canFetchMore(QModelIndex())
    with qtbot.assertNotEmitted(model.more_wanted):
        model.fetchMore(QModelIndex())


@pytest.mark.parametrize(
    ("made", "mark", "money", "quiet"),
    [
        (receipt(1), "", "¥10.01", False),
        (receipt(1, back=CameBack.PART), "part refunded", "¥10.01", False),
        (receipt(1, back=CameBack.ALL), "refunded", "¥10.01", True),
    ],
)
def test_what_came_back_is_marked(made: DayReceipt, mark: str, money: str, quiet: bool) -> None:
    row = row_of(made, currency=YUAN)
    assert (row.mark, row.money, row.quiet) == (mark, money, quiet)


def test_pages_are_read_once_each_as_the_list_is_scrolled(desk: Desk) -> None:
    for number in range(120):
        desk.ring_up(100 + number)
    shown: list[Receipts] = []
    choosing = Choosing(
        desk.shop, jobs=inline_jobs(), sales_only=True, show=shown.append, take=lambda _: None
    )
    choosing.read()
    assert (len(choosing.receipts.rows or ()), choosing.receipts.complete) == (100, False)
    choosing.read_more()
    choosing.read_more()
    assert (len(choosing.receipts.rows or ()), choosing.receipts.complete) == (120, True)
    steps = StepExecutor()
    waiting = Choosing(
        desk.shop, jobs=jobs_on(steps), sales_only=True, show=shown.append, take=lambda _: None
    )
    waiting.read()
    steps.step()
    waiting.read_more()
    waiting.read_more()
    assert len(steps.waiting) == 1


def test_a_day_of_two_thousand_sales_is_chosen_from_without_waiting(
    light: None, qtbot: QtBot
) -> None:
    """A key in a list of 2,000 rows is answered well within the blink of an eye."""
    page = ChoosePage()
    qtbot.addWidget(page)
    page.resize(832, 480)
    page.show()
    receipts = Receipts(rows=tuple(receipt(number) for number in range(2_000, 0, -1)))
    page.show_receipts(receipts, currency=YUAN)
    taken: list[float] = []
    for place in range(10):
        shown = Receipts(rows=receipts.rows, chosen=place * 150, complete=True)
        began = thread_time()  # what others do meanwhile is not counted
        page.show_receipts(shown, currency=YUAN)
        taken.append(thread_time() - began)
    print(f"{median(taken) * 1000:.1f} ms for a key in a list of 2,000")
    assert median(taken) < 0.1
    assert page.list.currentIndex().row() == 1_350


def test_the_arrows_stop_at_the_ends(light: None, qtbot: QtBot) -> None:
    page = ChoosePage()
    qtbot.addWidget(page)
    page.show()
    chosen: list[int] = []
    page.chosen.connect(chosen.append)
    page.show_receipts(Receipts(rows=tuple(map(receipt, range(3)))), currency=YUAN)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        QTest.keyClick(page.number, key)
    assert chosen == [0, 1, 2]
    assert isinstance(page.list, ReceiptList)
