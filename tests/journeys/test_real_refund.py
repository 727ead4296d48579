"""Money back in a real window, by key events from another process: a part, then the rest undone."""

import os
import shutil
from pathlib import Path

import pytest

from shopclub.config import Config, Theme, save_config
from shopclub.counter.till import Draft
from shopclub.kernel.clock import SystemClock
from shopclub.members.members import NewMember
from shopclub.shop import Owner, create_shop, open_shop
from shopclub.storage.database import rows
from tests.builders import CHEAP, GROCER, PIN
from tests.journeys.real_window import open_window

pytestmark = [
    pytest.mark.window,
    pytest.mark.timeout(300),
    pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="there is no display"),
    pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed"),
]


def a_shop_with_a_sale(path: Path) -> None:
    """Make a shop of today, in which a member used 100 points of 200 on a sale of 128.00."""
    owner = Owner(name="老王", pin=PIN)
    shop = create_shop(path, identity=GROCER, owner=owner, clock=SystemClock(), pin_cost=CHEAP)
    try:
        (known,) = shop.staff.list_active()
        by = shop.staff.sign_in(known.staff_id, pin=PIN)
        member = shop.members.enrol(NewMember("王小明", "138 0013 5678"), by=by)
        shop.till.ring_up(Draft("first", 20_000, member.member_id), by=by)
        shop.till.ring_up(Draft("sale", 12_800, member.member_id, points=100), by=by)
    finally:
        shop.close()


def test_a_part_goes_back_and_then_the_rest_is_undone(tmp_path: Path) -> None:
    a_shop_with_a_sale(tmp_path / "shop.shopclub")
    save_config(Config(language="zh_CN", theme=Theme.LIGHT), path=tmp_path / "settings.toml")
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
    shop = open_shop(tmp_path / "shop.shopclub", clock=SystemClock())
    try:
        assert rows("SELECT sale_id, money FROM sale_refund ORDER BY number") == [
            ("sale", 5_900),
            ("sale", 5_900),
        ]
        assert shop.points.balance(1, on=shop.clock.today()) == 200
        assert shop.check() == ()
    finally:
        shop.close()
    assert (tmp_path / "log.txt").read_text() == ""
