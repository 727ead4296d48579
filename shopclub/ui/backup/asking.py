"""Which folder, which file: asked by the dialogs of the system."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from shopclub.ui.translation import translate


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
