"""Parts of the page of a file that does not open: a way on, and the account of a salvage."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopclub.ui.start.state import StartState
from shopclub.ui.start.ways import Way
from shopclub.ui.start.words import account_lines, account_rows, way_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.widgets.table import Cell, Column, RowTable, TablePanel


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


class AccountPanel(QWidget):
    """What a salvage could read, and each difference with its name."""

    def __init__(self) -> None:
        super().__init__()
        self._columns = (
            Column("", stretch=True),
            Column(translate("Start", "Read"), numeric=True),
            Column(translate("Start", "Lost"), numeric=True),
        )
        self._table = RowTable(self._columns, name=translate("Start", "What could be read"))
        self._differences = NoteBand()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_tokens().space.m)
        column.addWidget(TablePanel(self._table))
        column.addWidget(self._differences)

    def show_account(self, state: StartState, *, shown: bool) -> None:
        """Show the account of a salvage, or nothing."""
        self.setVisible(shown)
        if state.account is None:
            return
        found = tuple(account_rows(state.account))
        self._table.show_rows(
            tuple((Cell(name), Cell(read, bold=True), Cell(lost)) for name, read, lost in found)
        )
        self._table.setFixedHeight(current_tokens().px(36 + 40 * len(found)))
        self._differences.say("\n".join(account_lines(state.account)))


def words(kind: str) -> QLabel:
    """Return a label of as many lines as it needs."""
    label = QLabel()
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
