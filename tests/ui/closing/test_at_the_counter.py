"""Closing from the whole window: one key from wherever the focus is, and the menu."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from shopclub.backup.contents import contents_of
from shopclub.ui.closing.dialog import ClosingDialog
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.translation import install_language
from tests.builders import desk_in
from tests.documents.papers import text_of
from tests.encrypted_suite import suite_key
from tests.ui.staff.stage import open_stage

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


def test_ctrl_d_closes_the_day_and_the_next_sale_is_of_the_next(
    tmp_path: Path, qapp: QApplication
) -> None:
    with desk_in(tmp_path) as desk:
        desk.ring_up(12_800)
    locale = QLocale()
    with open_stage(tmp_path) as stage:
        stage.sign_in()
        window = stage.desk.window
        stage.choose_in_menu(Qt.Key.Key_G)
        (dialog,) = window.findChildren(ClosingDialog)
        stage.press("Escape", "Ctrl+D")
        (dialog,) = window.findChildren(ClosingDialog)
        assert dialog.isVisible()
        preferences = window._world.preferences
        printing = replace(preferences.config.printing, summary_at_closing=True)
        preferences.remember_printing(printing)
        stage.write("128")
        stage.press("F9")
        stage.hands.settle()
        (paper,) = window.findChildren(PaperDialog)
        assert paper.isVisible()
        assert window.findChildren(ClosingDialog) == []
        stage.press("Escape")
        said = stage.counter()._toast.accessibleName()
        assert said.startswith("21 Nov 2026 is closed. The cash agrees.")
        assert said.endswith("they agree. Backed up.")
        (backup,) = (tmp_path / "backups").glob("*-closing.shopclub")
        folder = window._world.folder
        assert isinstance(folder, FolderOnDisk)
        (saved,) = folder._folder.glob("*.pdf")
        assert saved.stem == "Summary 2026-11-21"
        assert "¥128.00" in text_of(saved.read_bytes())
        stage.press("Return")
        stage.write("20")
        stage.press("Return", "Return")
        stage.hands.settle()
        assert stage.read("SELECT number FROM sale ORDER BY rowid DESC LIMIT 1") == [
            ("261122010001",)
        ]
    assert contents_of(backup, key=suite_key()).sales == 1
    install_language(qapp, "en")
    QLocale.setDefault(locale)
