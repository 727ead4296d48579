"""Money back in a real window, by key events from another process: a part, then the rest undone."""

from pathlib import Path

from shopclub.counter.till import Draft
from shopclub.storage.database import rows
from tests.builders import PIN
from tests.journeys.prepared import NEEDS_A_WINDOW, afterwards, in_chinese, prepared
from tests.journeys.real_window import open_window

pytestmark = NEEDS_A_WINDOW


def test_a_part_goes_back_and_then_the_rest_is_undone(tmp_path: Path) -> None:
    in_chinese(tmp_path)
    with prepared(tmp_path) as begin:
        till, whose = begin.shop.till, begin.member.member_id
        till.ring_up(Draft("first", 20_000, whose), by=begin.owner)
        till.ring_up(Draft("sale", 12_800, whose, points=100), by=begin.owner)
    with open_window(tmp_path) as cashier:
        cashier.write(PIN)
        cashier.press("Return", "F6", "Return")
        cashier.write("59")
        cashier.picture("refund")
        cashier.press("F9")
        in_part = cashier.presses()[1:]
        cashier.press("F10")
        cashier.picture("undo")
        cashier.press("F9", "F8", "Down", "F8")
        cashier.picture("receipt")
    assert in_part == ["F6", "Return", "F9"]
    with afterwards(tmp_path) as shop:
        assert rows("SELECT sale_id, money FROM sale_refund ORDER BY number") == [
            ("sale", 5_900),
            ("sale", 5_900),
        ]
        assert shop.points.balance(1, on=shop.clock.today()) == 200
