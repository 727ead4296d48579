"""A coloured note of as many lines as it needs: a warning beside figures, a question in place."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.labels import IconLabel
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.panels import Tone


class NoteBand(QFrame):
    """Amber or red, with buttons at its right end if it asks something; empty it is not there."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        tone: Tone = Tone.WARN,
        buttons: tuple[KeycapButton, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "band")
        self.setProperty("tone", tone.value)
        self._icon = IconLabel("triangle-alert", color=tone.value)
        self._text = QLabel()
        self._text.setProperty("kind", tone.value)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._row = QHBoxLayout(self)
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self._icon, 0, middle if buttons else top)
        self._row.addWidget(self._text, 1, middle)
        for button in buttons:
            self._row.addWidget(button, 0, middle)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.restyle()
        self.say("")

    def say(self, text: str) -> None:
        """Say something, or nothing."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def restyle(self) -> None:
        """Take the gaps of the look."""
        look = current_tokens()
        self._row.setContentsMargins(look.space.m, look.space.s, look.space.m, look.space.s)
        self._row.setSpacing(look.space.s)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()
