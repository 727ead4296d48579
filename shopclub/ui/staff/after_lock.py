"""What was open behind the lock goes when it was opened with somebody else's rights."""

from PySide6.QtWidgets import QWidget

from shopclub.ui.widgets.dialog import Dialog


def close_dialogs(window: QWidget) -> None:
    """Let every dialog over a window go, the newest first, without doing what it is for."""
    for dialog in reversed(window.findChildren(Dialog)):
        dialog.finish()
