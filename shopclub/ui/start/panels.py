"""A way on from a file that does not open, as a row of its page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from shopclub.ui.start.ways import Way
from shopclub.ui.start.words import way_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import paragraph
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel


class WayRow(Panel):
    """A way on: what it does in one line, and the button that takes it."""

    def __init__(self, way: Way) -> None:
        super().__init__(padding=10)
        look = current_tokens()
        self._name = words("h2")
        self._name.setText(way_word(way))
        self._note = words("note")
        self.button = KeycapButton(
            translate("Start", "Do this"), size=ButtonSize.FOOT, name=way_word(way)
        )
        texts = QVBoxLayout()
        texts.setSpacing(look.space.xs)
        texts.addWidget(self._name)
        texts.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(look.space.l)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def say(self, note: str, *, best: bool, enabled: bool) -> None:
        """Say what the way does now, and whether it is the best one."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.button.set_kind(ButtonKind.PRIMARY if best else ButtonKind.PLAIN)
        self.button.setEnabled(enabled)


def words(kind: str) -> QLabel:
    """Return a label of as many lines as it needs, whose text can be taken along."""
    label = paragraph(kind)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
