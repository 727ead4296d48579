"""A shop with an owner and a cashier, and a window on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.staff.roles import Role
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.translation import install_language
from shopclub.ui.widgets.look import apply_look
from tests.builders import Desk, desk_in
from tests.ui.staff.stage import CASHIER_PIN, Stage, open_stage
from tests.ui.widgets.stage import Window


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.fixture
def shop_folder(tmp_path: Path) -> Path:
    """Return the folder of a shop where 老王 is the owner, 小王 the cashier, 王小明 a member."""
    with desk_in(tmp_path) as desk:
        desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin=CASHIER_PIN, by=desk.owner)
        desk.give(320, to=desk.enrol("王小明", "138 0013 5678"))
    return tmp_path


@pytest.fixture
def on_stage(shop_folder: Path, qapp: QApplication) -> Iterator[Stage]:
    locale = QLocale()
    with open_stage(shop_folder) as stage:
        yield stage
    install_language(qapp, "en")
    QLocale.setDefault(locale)
    apply_look(qapp, tokens(Scheme.LIGHT))


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.search.setFocus()
    qtbot.waitUntil(window.search.hasFocus)
    return window
