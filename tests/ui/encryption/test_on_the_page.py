"""The panel on its page, in the whole window: encrypted by hand, whole in every language."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion
from shopclub.config import BackupPlaces
from shopclub.ui.encryption.panel import EncryptionPanel
from shopclub.ui.encryption.state import Step
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.translation import install_language
from tests.backup.encrypted import plain_files_in
from tests.builders import desk_in
from tests.encryption.stores import KeyringInMemory
from tests.journeys.looks import inspect
from tests.ui.staff.stage import Stage, open_stage

pytestmark = [
    pytest.mark.full,
    pytest.mark.qt_log_ignore(
        r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)",
        extend=True,
    ),
]


@pytest.fixture(autouse=True)
def put_back(qapp: QApplication) -> Iterator[None]:
    locale, keys = QLocale(), keyring.get_keyring()
    keyring.set_keyring(KeyringInMemory())
    yield
    keyring.set_keyring(keys)
    install_language(qapp, "en")
    QLocale.setDefault(locale)


def open_page(stage: Stage) -> EncryptionPanel:
    """Go to the page of backups as the owner."""
    stage.sign_in()
    stage.press("F12")
    stage.hands.settle()
    office = stage.desk.window._stack.screen_of(OfficeScreen)
    assert office is not None
    office.open_page("backup")
    stage.hands.settle()
    (panel,) = office.findChildren(EncryptionPanel)
    return panel


def is_whole(stage: Stage, panel: EncryptionPanel) -> None:
    """See that nothing of it is cut or unnamed in any language, in a small window."""
    for language in ("zh_CN", "zh_TW", "en"):
        stage.hands.choose_language(language)
        stage.hands.settle()
        assert inspect(panel).faults == (), language


def test_the_owner_encrypts_the_shop_and_signs_in_again(tmp_path: Path) -> None:
    with desk_in(tmp_path, plain=True) as desk:
        desk.ring_up(1_000)
        Backups(desk.shop.path, desk.clock).make(Occasion.CLOSING, places=BackupPlaces())
    with open_stage(tmp_path) as stage:
        stage.desk.window.resize(1024, 600)
        stage.desk.window.show()
        panel = open_page(stage)
        is_whole(stage, panel)
        panel.steps[Step.ON].click()
        panel.form.group.entry.setText("0000")
        panel.form.go.click()
        is_whole(stage, panel)
        code = panel._presenter._code
        assert code is not None
        panel.form.group.entry.setText(code.groups[panel._state.group - 1])
        panel.form.go.click()
        stage.hands.settle()
        stage.hands.require("SignInScreen")
        panel = open_page(stage)
        assert len(plain_files_in(tmp_path)) == 1
        is_whole(stage, panel)
        panel.encrypt_old.click()
        stage.hands.settle()
        assert plain_files_in(tmp_path) == []
        panel.steps[Step.OFF].click()
        is_whole(stage, panel)
    with open_stage(tmp_path) as stage:
        stage.sign_in()
        assert stage.read("SELECT list_amount FROM sale") == [(1_000,)]
