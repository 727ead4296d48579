"""What must not be overlooked about a member: an allergy, a frozen membership; never cut short."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from shopclub.ui.widgets.labels import IconLabel
from shopclub.ui.widgets.look import current_tokens, is_look_change


class AlarmBand(QFrame):
    """A band of 44 in the colour of danger that grows with its words; without words it is gone."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setProperty("kind", "band")
        self.setProperty("tone", "danger")
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("kind", "alarm")
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconLabel(icon, color="danger"))
        self._row.addWidget(self._label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.say("")
        self.restyle()

    def say(self, words: str) -> None:
        """Say something, or go away."""
        self._label.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def text(self) -> str:
        """Return what it says."""
        return self._label.text()

    def restyle(self) -> None:
        """Take height and gaps of the look."""
        look = current_tokens()
        self.setMinimumHeight(look.px(44))
        self._row.setContentsMargins(look.space.m, look.space.s, look.space.m, look.space.s)
        self._row.setSpacing(look.space.m)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()
