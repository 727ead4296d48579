"""The page of import and export in a window, over a shop of its own."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.ui.exchange.presenter import ExchangePresenter
from shopclub.ui.exchange.screen import ExchangeScreen
from shopclub.ui.fonts import load_fonts
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look
from tests.builders import Desk, desk_in
from tests.ui.stand_ins import inline_jobs

NOW = datetime(2026, 11, 28, 2, tzinfo=UTC)
Opened = Callable[[Path | None], ExchangeScreen]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=None, now=NOW) as desk:
        yield desk


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Opened:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))

    def open_page(chosen: Path | None) -> ExchangeScreen:
        presenter = ExchangePresenter(
            desk.shop,
            jobs=inline_jobs(),
            by=desk.owner,
            left=lambda: screen.left.emit(),
            safeguard=lambda go, refused: go(),
        )
        screen = ExchangeScreen(
            presenter,
            ask_file=lambda _: chosen,
            save_template=lambda _: None,
            ask_folder=lambda _: chosen.parent if chosen else None,
            open_doubles=lambda: screen.setObjectName("compared"),
        )
        screen.resize(1064, 720)
        qtbot.addWidget(screen)
        screen.show()
        screen.activateWindow()
        QApplication.processEvents()
        screen.take_focus()
        return screen

    return open_page
