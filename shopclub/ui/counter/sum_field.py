"""An amount of a sale, which goes on by Enter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from shopclub.ui.widgets.entries import AmountField


def is_held_enter(event: QKeyEvent) -> bool:
    """Tell whether a key is Enter that goes on being held down."""
    return event.isAutoRepeat() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SumField(AmountField):
    """Enter counts once, however long it is held down: the next step is another press."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a held Enter be."""
        if is_held_enter(event):
            event.accept()
        else:
            super().keyPressEvent(event)
