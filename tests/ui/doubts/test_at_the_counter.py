"""Doubts in the whole window: the red button at the counter, the dialog, the owner's PIN."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.shop import Difference
from shopclub.staff.roles import Role
from shopclub.ui.doubts.dialog import DoubtsDialog
from shopclub.ui.doubts.notice import DoubtNotice
from tests.builders import PIN, desk_in
from tests.journeys.looks import inspect
from tests.ui.staff.stage import CASHIER_PIN, Stage, open_stage

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support.*", extend=True)
DOUBTS = (Difference("balance", "12", 80, 120), Difference("audit line", "23", 0, 0))


def notice(stage: Stage) -> DoubtNotice:
    (found,) = stage.desk.window.findChildren(DoubtNotice)
    return found


def test_in_doubt_the_cashier_asks_the_owner_for_each_sale_until_it_is_settled(
    qapp: QApplication, tmp_path: Path
) -> None:
    with desk_in(tmp_path) as desk:
        desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=CASHIER_PIN, by=desk.owner)
        desk.shop.doubt(DOUBTS)
    with open_stage(tmp_path) as stage:
        stage.sign_in(cashier=True)
        assert notice(stage).isVisible()
        stage.press("Return")
        stage.write("12.80")
        stage.press("Return", "Return")
        assert len(stage.asks()) == 1
        stage.write(PIN)
        stage.press("Return")
        assert stage.read("SELECT list_amount FROM sale") == [(1_280,)]
        notice(stage).click()
        (dialog,) = stage.desk.window.findChildren(DoubtsDialog)
        assert "120" in dialog._lines.text()
        assert inspect(stage.desk.window).faults == ()
        stage.press("F9")
        stage.write(PIN)
        stage.press("Return")
        stage.hands.settle()
        assert not notice(stage).isVisible()
        assert stage.read("SELECT count(*) FROM audit_line WHERE action = 'accept damage'") == [
            (2,)
        ]


def test_nothing_in_doubt_shows_nothing(qapp: QApplication, tmp_path: Path) -> None:
    with desk_in(tmp_path):
        pass
    with open_stage(tmp_path) as stage:
        stage.sign_in()
        assert not notice(stage).isVisible()
