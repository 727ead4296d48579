"""Where a list is chosen: by a button, by Ctrl+O, or dropped from the desktop."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from shopclub.exchange.files import ImportedFile
from shopclub.ui.exchange.plan_panels import TitledTable
from shopclub.ui.exchange_words import kind_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.widgets.table import Cell, Column
from shopclub.ui.words import day_word


class ChoosePanel(Panel):
    """What can come in, and the way to it."""

    choosing = Signal()
    template = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=24, gap=12)
        self._title = ElidingLabel(size="h2", hold=True)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._choose = KeycapButton(
            icon="file-down", kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE, key="Ctrl+O"
        )
        self._template = KeycapButton(size=ButtonSize.OFFICE)
        self._choose.clicked.connect(self.choosing)
        self._template.clicked.connect(self.template)
        for widget in (self._title, self._text):
            self.body.addWidget(widget)
        self.body.addLayout(_in_a_row(self._choose, self._template))
        self.retranslate()

    def take_focus(self) -> None:
        """Put the focus on the button."""
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._title.set_text(translate("Exchange", "Bring a list from elsewhere"))
        self._text.setText(
            translate(
                "Exchange",
                "Members, point balances or purchases of an older programme, as XLSX, XLS or CSV."
                " Drop the file here or choose it. Nothing is written before you have seen what"
                " would come of it.",
            )
        )
        self._choose.set_text(translate("Exchange", "Choose a file"))
        self._template.set_text(translate("Exchange", "Save an empty list to fill in"))


class ExportPanel(Panel):
    """All that the shop has, taken out; `chosen` tells whether as a workbook."""

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=24, gap=12)
        self._title = ElidingLabel(size="h2", hold=True)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._parts = KeycapButton(icon="save", size=ButtonSize.OFFICE)
        self._book = KeycapButton(icon="save", size=ButtonSize.OFFICE)
        self._parts.clicked.connect(lambda: self.chosen.emit(False))  # noqa: FBT003  # Qt's signal
        self._book.clicked.connect(lambda: self.chosen.emit(True))  # noqa: FBT003
        for widget in (self._title, self._text):
            self.body.addWidget(widget)
        self.body.addLayout(_in_a_row(self._parts, self._book))
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._title.set_text(translate("Exchange", "Take everything out"))
        self._text.setText(
            translate(
                "Exchange",
                "Members, points with their lots, sales, refunds and settings. The CSV parts or the"
                " XLSX can be brought back as the same shop. They hold personal data: keep them"
                " safe.",
            )
        )
        self._parts.set_text(translate("Exchange", "Export as CSV parts"))
        self._book.set_text(translate("Exchange", "Export as one XLSX"))


class HistoryPanel(TitledTable):
    """The lists that came in, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_columns(), parent)

    def show_files(self, files: Sequence[ImportedFile], *, today: date) -> None:
        """Show what came in."""
        self.show_titled(translate("Exchange", "Imported so far"))
        self.table.show_columns(_columns())
        self.table.show_rows(
            [
                (
                    Cell(day_word(one.day, today=today)),
                    Cell(kind_word(one.kind)),
                    Cell(one.ending.upper(), color="text2"),
                    Cell(f"{one.added:,}"),
                    Cell(f"{one.left_out:,}", color="text2"),
                )
                for one in files
            ]
        )
        self.fit_rows(6)


def _in_a_row(*buttons: KeycapButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(current_tokens().space.m)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Exchange", "Day")),
        Column(translate("Exchange", "List of"), stretch=True),
        Column(translate("Exchange", "File")),
        Column(translate("Exchange", "Rows in"), numeric=True),
        Column(translate("Exchange", "Left out"), numeric=True),
    )
