"""A panel with its title, a note at the right, and a chart or rows below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel


class ChartPanel(Panel):
    """Title and note stand over the body; `head` takes a legend instead of a note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._head: QHBoxLayout | None = None
        super().__init__(parent, padding=16, gap=8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._title = ElidingLabel(size="h2")
        self._note = ElidingLabel(size="small", color="text2", align=Qt.AlignmentFlag.AlignRight)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self._note)
        self.body.addLayout(self._head)
        self.restyle()

    def set_head(self, title: str, *, note: str = "") -> None:
        """Say what the panel shows, and of what."""
        self._title.set_text(title)
        self._note.set_text(note)
        self.setAccessibleName(title)

    def add_to_head(self, widget: QWidget) -> None:
        """Put something at the right end of the head."""
        if self._head is not None:
            self._head.addWidget(widget)

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        super().restyle()
        if self._head is not None:
            self._head.setSpacing(current_tokens().space.m)
