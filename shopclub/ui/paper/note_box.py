"""A sentence or two on a coloured ground, wrapped: what a band of one line has no room for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from shopclub.ui.widgets.labels import IconLabel
from shopclub.ui.widgets.look import current_tokens, set_kind
from shopclub.ui.widgets.panels import Tone

_LABEL_KINDS = {Tone.WARN: "warn", Tone.DANGER: "danger", Tone.OK: "ok"}


class NoteBox(QFrame):
    """An icon and a wrapped sentence; without words it is not there."""

    def __init__(self, tone: Tone, parent: QWidget | None = None, *, icon: str) -> None:
        super().__init__(parent)
        look = current_tokens()
        self.setProperty("kind", "band")
        self.setProperty("tone", tone.value)
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        set_kind(self._label, kind=_LABEL_KINDS[tone])
        row = QHBoxLayout(self)
        row.setContentsMargins(look.space.m, look.space.m, look.space.m, look.space.m)
        row.setSpacing(look.space.m)
        row.addWidget(IconLabel(icon, color=tone.value), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.say("")

    def say(self, words: str) -> None:
        """Say something, or go away."""
        self._label.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def text(self) -> str:
        """Return what it says."""
        return self._label.text()
