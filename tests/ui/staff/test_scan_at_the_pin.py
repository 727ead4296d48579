"""A card scanned where a PIN is asked for is no wrong PIN."""

import pytest

from shopclub.kernel.codes import card_number
from shopclub.storage.database import rows
from shopclub.ui.staff.pin_dialog import PinDialog
from shopclub.ui.staff.pin_panel import PinPanel
from tests.builders import PIN
from tests.ui.counter.at_the_screen import Scanner
from tests.ui.staff.stage import Stage

CARD = card_number(shop=8, running=17)
NO_PIN = "This is the code of a card or a voucher, not a PIN. It does not count as a try."


def wrong_pins() -> int:
    (count,) = rows("SELECT count(*) FROM audit_line WHERE action = 'wrong pin'")[0]
    assert isinstance(count, int)
    return count


def scan(on_stage: Stage, code: str) -> None:
    Scanner(on_stage.desk.window).read(code)
    on_stage.hands.settle()


def panel_of(on_stage: Stage) -> PinPanel:
    return next(one for one in on_stage.desk.window.findChildren(PinPanel) if one.isVisible())


def test_a_card_scanned_at_the_lock_is_said_and_counts_for_nothing(on_stage: Stage) -> None:
    on_stage.sign_in()
    on_stage.press("Ctrl+L")
    for _ in range(6):
        scan(on_stage, CARD)
    assert panel_of(on_stage).field.note() == NO_PIN
    assert panel_of(on_stage).field.entry.text() == ""
    assert wrong_pins() == 0
    on_stage.write(PIN)
    on_stage.press("Return")
    assert on_stage.cover() is None


def test_a_card_scanned_where_the_owner_is_asked_leaves_the_question(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    on_stage.press("F12")
    on_stage.hands.require("PinDialog")
    scan(on_stage, CARD)
    assert panel_of(on_stage).field.note() == NO_PIN
    assert on_stage.desk.window.findChildren(PinDialog)
    assert wrong_pins() == 0


@pytest.mark.parametrize("code", ["135791135791", "1357911"])
def test_whatever_else_a_device_types_is_tried_as_a_pin(on_stage: Stage, code: str) -> None:
    on_stage.sign_in()
    on_stage.press("Ctrl+L")
    scan(on_stage, code)
    assert wrong_pins() == 1
