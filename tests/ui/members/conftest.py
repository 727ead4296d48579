from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.ui.fonts import load_fonts
from shopclub.ui.members.signup_dialog import SignupDialog
from shopclub.ui.members.signup_form import NOTHING_AT_ONCE, CardAtOnce
from shopclub.ui.members.signup_presenter import SignupPresenter
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look
from tests.builders import Desk, desk_in
from tests.ui.members.signing_up import Ends, Opener
from tests.ui.stand_ins import inline_jobs


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.fixture
def ends() -> Ends:
    return Ends()


@pytest.fixture
def opened(desk: Desk, ends: Ends, qtbot: QtBot, qapp: QApplication) -> Opener:
    """Return what opens signup over a window of 1280 by 720."""
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    window = QWidget()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()

    def over(prefill: str = "", *, at_once: CardAtOnce = NOTHING_AT_ONCE) -> SignupDialog:
        presenter = SignupPresenter(
            shop=desk.shop,
            actor=desk.owner,
            jobs=inline_jobs(),
            enrolled=ends.enrol,
            open_member=ends.opened.append,
            prefill=prefill,
            at_once=at_once,
        )
        dialog = SignupDialog(presenter)
        dialog.open_over(window)
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QWidget))
        return dialog

    return over
