"""Trouble in a real window: a wrong PIN, and a printer that is gone; what is said is read there."""

from pathlib import Path

import pytest

from shopclub.kernel.printing import Printing
from shopclub.storage.database import rows
from shopclub.ui.widgets.labels import ElidingLabel
from tests.builders import PIN
from tests.journeys.prepared import NEEDS_A_WINDOW, afterwards, in_chinese, prepared
from tests.journeys.reading import field_note, is_said
from tests.journeys.real_window import open_window
from tests.ui.paper.receipt_printers import Unplugged, printed

pytestmark = NEEDS_A_WINDOW

WRONG = "密码不对，请再试一次。"
WAIT = "密码错误次数太多，请 30 秒后再试。"
FREE_TRIES = 5


@pytest.mark.usefixtures("qapp")
def test_a_wrong_pin_is_said_and_many_make_one_wait(tmp_path: Path) -> None:
    in_chinese(tmp_path)
    with prepared(tmp_path):
        pass
    with open_window(tmp_path) as cashier:

        def enter(pin: str) -> Path:
            cashier.write(pin)
            cashier.press("Return")
            return cashier.picture("after-the-pin")

        assert is_said(field_note(WRONG), enter("135791"))
        assert not is_said(field_note(WRONG), enter(PIN))
        cashier.press("ctrl+l")
        for _ in range(FREE_TRIES - 1):
            assert is_said(field_note(WRONG), enter("135791"))
        assert is_said(field_note(WAIT), enter("135791"))
        enter(PIN)
        cashier.close()
    with afterwards(tmp_path):
        done = [action for (action,) in rows("SELECT action FROM audit_line ORDER BY id")]
    after = done[done.index("wrong pin") :]
    assert after == ["wrong pin", "sign in", *["wrong pin"] * FREE_TRIES]


@pytest.mark.usefixtures("qapp")
def test_a_printer_that_is_gone_holds_nobody_up_and_prints_later(
    tmp_path: Path, unplugged: Unplugged
) -> None:
    gone = unplugged.destination
    in_chinese(tmp_path, printing=Printing(receipts=gone))
    with prepared(tmp_path) as begin:
        card = begin.shop.lookup.card(begin.member.member_id).number
    with open_window(tmp_path) as cashier:

        def band_says(sentence: str) -> bool:
            label = ElidingLabel(sentence, size="body", color="danger")
            return is_said(label, cashier.picture("band"), on="danger_soft")

        why = f"连不上 {gone.place}，打印机开了吗？"
        cashier.write(PIN)
        cashier.press("Return")
        cashier.scan(card)
        cashier.write("58")
        cashier.press("Return", "Return")
        cashier.wait_until(lambda: band_says(why), what="nobody said that nothing was printed")
        cashier.picture("told")
        with unplugged.switched_on() as printer:
            cashier.press("ctrl+p")
            paper = printer.heard[0].result(timeout=30)
        cashier.wait_until(lambda: not band_says(why), what="the band did not go")
        cashier.close()
    assert printed(paper).acts[-1] == "cut"
    assert printed(paper).paper.height > 400
    with afterwards(tmp_path):
        assert rows("SELECT member_id, paid FROM sale") == [(1, 5_800)]
