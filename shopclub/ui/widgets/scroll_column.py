"""A column that scrolls when there is no room for all of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget


class ScrollColumn(QScrollArea):
    """Scrolls up and down, never sideways, and is no stop of Tab: what is in it is.

    `bar_changed` is told after what changed it: while Qt dresses its widgets anew, a page that sets
    margins for a bar that comes or goes ends the program.
    """

    bar_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(
            self.bar_changed, Qt.ConnectionType.QueuedConnection
        )

    def set_needed(self, *, needed: bool) -> None:
        """Scroll where that is needed; Qt keeps a bar whose own width makes a text too long."""
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if needed else policy.ScrollBarAlwaysOff
        )

    def bar_width(self) -> int:
        """Return what the bar takes of the width now: nothing where all fits."""
        bar = self.verticalScrollBar()
        return bar.sizeHint().width() if bar.maximum() else 0
