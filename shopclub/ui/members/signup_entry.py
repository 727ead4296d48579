"""A line that takes so many characters and no more, and says so when it cuts a paste."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from shopclub.ui.widgets.entries import TextEntry
from shopclub.ui.widgets.field import take_characters


class LimitedEntry(TextEntry):
    """A text entry of at most `limit` characters; `was_cut` is emitted when more came."""

    was_cut = Signal()

    def __init__(self, *, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.limit = limit
        take_characters(self, limit)
        self.textChanged.connect(self._keep_limit)
        self.inputRejected.connect(self._tell)

    def _keep_limit(self, text: str) -> None:
        if len(text) > self.limit:
            place = self.cursorPosition()
            self.setText(text[: self.limit])
            self.setCursorPosition(min(place, len(self.text())))
            self._tell()

    def _tell(self) -> None:
        """Say it when everybody has heard of the text itself."""
        QTimer.singleShot(0, self, self.was_cut.emit)
