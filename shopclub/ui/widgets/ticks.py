"""A tick box whose whole row takes the click."""

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.mnemonics import without_mnemonic


class TickRow(QCheckBox):
    """A box of 20 in a row of 44 (office 36); a click anywhere in the row ticks it."""

    def __init__(
        self, text: str, parent: QWidget | None = None, *, name: str = "", office: bool = False
    ) -> None:
        super().__init__(text, parent)
        self._office = office
        self.setAccessibleName(name or without_mnemonic(text))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        """Take the height of the look."""
        self.setFixedHeight(current_tokens().px(36 if self._office else 44))

    def sizeHint(self) -> QSize:
        """Ask for the words in a whole row."""
        return QSize(super().sizeHint().width(), current_tokens().px(36 if self._office else 44))

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere in the row."""
        return self.rect().contains(pos)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()
