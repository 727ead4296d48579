"""What was open behind the lock goes when it was opened with somebody else's rights."""

from PySide6.QtWidgets import QWidget

from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.overlay import overlay_of


def close_dialogs(window: QWidget) -> None:
    """Let every dialog over a window go, the newest first, and what opens as one of them goes."""
    while overlay_of(window) is not None and (dialogs := window.findChildren(Dialog)):
        for dialog in reversed(dialogs):
            dialog.finish()
