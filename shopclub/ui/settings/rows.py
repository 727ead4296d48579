"""Rows and panels of the settings: what it is at the left, the editors beside it, why not below."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from shopclub.ui.sentences import sentence_of
from shopclub.ui.settings.form import Entry
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens, set_kind
from shopclub.ui.widgets.mnemonics import without_mnemonic
from shopclub.ui.widgets.panels import Panel

LABEL_WIDTH = 128


class SettingRow(LookWidget):
    """One setting: a label of fixed width, editors with their units, and a sentence beneath."""

    def __init__(self, *entries: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self._quiet = ""
        self._label = QLabel()
        self._label.setProperty("kind", "row")
        self._label.setWordWrap(True)
        self._note = _Note()
        self._editors = QHBoxLayout()
        self._row = QHBoxLayout()
        self._column = QVBoxLayout(self)
        beside = QVBoxLayout()
        beside.addLayout(self._editors)
        beside.addWidget(self._note)
        self._beside = beside
        self._row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(beside, 1)
        self._column.addLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._named: list[QWidget] = []
        self.restyle()

    def add(self, editor: QWidget, *, stretch: int = 0) -> None:
        """Add an editor; the first one takes the label's mnemonic."""
        if self._label.buddy() is None:
            self._label.setBuddy(editor)
        self._named.append(editor)
        self._editors.addWidget(editor, stretch, Qt.AlignmentFlag.AlignVCenter)

    def add_unit(self) -> ElidingLabel:
        """Add words after an editor."""
        unit = ElidingLabel(size="body", color="text2", hold=True)
        self._editors.addWidget(unit)
        return unit

    def end(self) -> None:
        """Leave the rest of the row empty."""
        self._editors.addStretch(1)

    def set_label(self, label: str, *names: str) -> None:
        """Say what it is; `names` are the accessible names of the editors after the first."""
        self._label.setText(label)
        plain = without_mnemonic(label)
        for editor, name in zip(self._named, (plain, *names), strict=False):
            editor.setAccessibleName(f"{plain}, {name}" if name != plain else plain)

    def set_note(self, note: str) -> None:
        """Say something quietly beneath while nothing is wrong."""
        self._quiet = note

    def show_state(self, state: SettingsState) -> None:
        """Say beneath what was refused in this row."""
        refused = [state.refusal(entry) for entry in self._entries]
        said = [sentence_of(error, currency=state.money) for error in refused if error is not None]
        self._note.say(said[0] if said else self._quiet)
        self._note.setVisible(bool(self._note.text()))
        set_kind(self._note, kind="danger" if said else "note")

    def show_refusal(self, sentence: str) -> None:
        """Say beneath what was refused, until the next state."""
        self._note.say(sentence)
        self._note.setVisible(True)
        set_kind(self._note, kind="danger")

    def restyle(self) -> None:
        """Take widths and gaps of the look."""
        look = current_tokens()
        self._label.setFixedWidth(look.px(LABEL_WIDTH))
        self._label.setMinimumHeight(look.px(36))
        self._row.setSpacing(look.space.s)
        self._editors.setSpacing(look.space.m)
        self._beside.setSpacing(look.space.xs)
        self._column.setContentsMargins(0, 0, 0, 0)


class _Note(QLabel):
    """A sentence of as many lines as it needs: it claims their height in every look and width."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def say(self, text: str) -> None:
        self.setText(text)
        self._claim()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._claim()

    def _claim(self) -> None:
        self.setMinimumHeight(0)  # else it counts among what the text needs
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0) if self.text() else 0)


class RowsPanel(Panel):
    """A panel with a title and rows under it."""

    def __init__(self, rows: Sequence[SettingRow], parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20, gap=12)
        self.rows = tuple(rows)
        self.title = QLabel()
        self.title.setProperty("kind", "h2")
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.body.addLayout(self.head)
        for row in self.rows:
            self.body.addWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_state(self, state: SettingsState) -> None:
        """Show what was refused, row by row."""
        for row in self.rows:
            row.show_state(state)
