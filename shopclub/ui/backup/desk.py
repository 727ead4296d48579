"""Makes the page of backups."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from shopclub.ui.backup.presenter import BackupPresenter
from shopclub.ui.backup.screen import BackupScreen
from shopclub.ui.office.page import Page, Room
from shopclub.ui.translation import translate


def backup_page(room: Room) -> Page:
    """Make the page."""
    presenter = BackupPresenter(
        room.shop,
        keeper=room.keeper,
        jobs=room.jobs,
        by=room.actor,
        remember=room.preferences.remember_backups,
        left=lambda: screen.left.emit(),
    )
    screen = BackupScreen(presenter, ask_folder=ask_folder, ask_file=ask_file)
    return screen


def ask_folder(parent: QWidget) -> Path | None:
    """Let someone choose a folder; None if they do not."""
    title = translate("Backups", "Where shall backups go?")
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None


def ask_file(parent: QWidget) -> Path | None:
    """Let someone choose a file; None if they do not."""
    title = translate("Backups", "Which backup shall be restored?")
    pattern = translate("Backups", "Backups ({patterns})").format(patterns="*.shopclub")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", pattern)
    return Path(chosen) if chosen else None
