"""A sale in hand through sign-out, a closed window and a restart, by keys through the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.staff.stage import SALES, Stage, open_stage

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)
STILL_HERE = "The sale begun at 10:42 is still here."


def begin_sale(on_stage: Stage) -> None:
    on_stage.write("5678")
    on_stage.press("Return")
    on_stage.write("128")


def find_it_again(on_stage: Stage) -> None:
    counter = on_stage.counter()
    assert counter._sale.amount.text() == "128"
    assert counter._toast.text() == STILL_HERE
    assert QApplication.focusWidget() is counter._sale.amount


def test_the_next_to_sign_in_goes_on_with_the_sale(on_stage: Stage) -> None:
    on_stage.sign_in()
    begin_sale(on_stage)
    on_stage.choose_in_menu(Qt.Key.Key_O)
    on_stage.sign_in(cashier=True)
    find_it_again(on_stage)
    on_stage.press("Return", "Return")
    assert on_stage.read(SALES)[-1] == (2, 12_800)


def test_a_window_closed_in_mid_sale_opens_with_it(shop_folder: Path, qapp: QApplication) -> None:
    held = shop_folder / "grocer.shopclub.held"
    with open_stage(shop_folder) as first:
        first.sign_in()
        begin_sale(first)
        first.desk.window.close()
    assert held.exists()
    with open_stage(shop_folder) as second:
        second.sign_in()
        find_it_again(second)
        second.press("Return", "Return")
        assert second.read(SALES)[-1] == (1, 12_800)
    assert not held.exists()
    with open_stage(shop_folder) as third:
        third.sign_in()
        assert third.counter()._toast.isVisible() is False
        assert len(third.read(SALES)) == 2


def test_a_damaged_file_beside_the_shop_is_in_nobodys_way(
    shop_folder: Path, qapp: QApplication
) -> None:
    held = shop_folder / "grocer.shopclub.held"
    held.write_bytes(b"\x00" * 100)
    with open_stage(shop_folder) as stage:
        stage.sign_in()
        begin_sale(stage)
        stage.press("Return", "Return")
        assert stage.read(SALES)[-1] == (1, 12_800)
    assert not held.exists()
