"""Printers in the settings: receipts above, cards below."""

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from shopclub.kernel.destinations import Destination
from shopclub.ui.settings.printers_presenter import PrintersPresenter, PrintersState
from shopclub.ui.settings.printers_receipts import ReceiptPrinterPanel, names_with
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.widgets.ticks import TickRow


class PrintersSection(QWidget):
    """Where this machine prints; what is right is kept at once."""

    def __init__(self, presenter: PrintersPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._state = presenter.state
        self._receipts = ReceiptPrinterPanel(presenter)
        self._cards = CardPrinterPanel(presenter)
        self._summary = SummaryPanel(presenter)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._receipts)
        self._column.addWidget(self._cards)
        self._column.addWidget(self._summary)
        self.restyle()
        presenter.attach(self)
        self.destroyed.connect(presenter.detach)

    def display(self, state: PrintersState) -> None:
        """Show a state."""
        self._state = state
        self.setAccessibleName(translate("Printers", "Printers"))
        self._receipts.show_state(state)
        self._cards.show_state(state)
        self._summary.show_state(state)

    def restyle(self) -> None:
        """Take the gap of the look."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_tokens().space.l)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look or the language."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()
        elif event.type() is QEvent.Type.LanguageChange:
            self.display(self._state)


class CardPrinterPanel(Panel):
    """The printers of single cards and of sheets to be cut; each may be asked for every time."""

    def __init__(self, presenter: PrintersPresenter, parent: QWidget | None = None) -> None:
        self._fields = QGridLayout()
        super().__init__(parent, padding=20, gap=12)
        self._title = QLabel()
        self._title.setProperty("kind", "h2")
        self._cards, self._sheets = Choice(office=True), Choice(office=True)
        self._cards_field, self._sheets_field = Field("", self._cards), Field("", self._sheets)
        for column, field in enumerate((self._cards_field, self._sheets_field)):
            self._fields.addWidget(field, 0, column)
            self._fields.setColumnStretch(column, 1)
        self.body.addWidget(self._title)
        self.body.addLayout(self._fields)
        self._cards.activated.connect(
            lambda index: presenter.choose_cards(self._cards.itemData(index))
        )
        self._sheets.activated.connect(
            lambda index: presenter.choose_card_sheets(self._sheets.itemData(index))
        )

    def show_state(self, state: PrintersState) -> None:
        """Show the printers there are and the ones that are kept."""
        self._title.setText(translate("Printers", "Cards"))
        self._cards_field.set_label(translate("Printers", "Single cards"))
        self._sheets_field.set_label(translate("Printers", "Ten cards on A4"))
        _offer(self._cards, state.printers, kept=state.kept.cards)
        _offer(self._sheets, state.printers, kept=state.kept.card_sheets)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        self._fields.setHorizontalSpacing(current_tokens().space.l)


class SummaryPanel(Panel):
    """Whether the summary of a day is saved by itself when the day is closed."""

    def __init__(self, presenter: PrintersPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20, gap=12)
        self._title = QLabel()
        self._title.setProperty("kind", "h2")
        self._tick = TickRow("", office=True)
        self._note = QLabel()
        self._note.setProperty("kind", "note")
        self._note.setWordWrap(True)
        for widget in (self._title, self._tick, self._note):
            self.body.addWidget(widget)
        self._tick.toggled.connect(lambda on: presenter.save_summaries(wanted=on))

    def show_state(self, state: PrintersState) -> None:
        """Show what is kept."""
        self._title.setText(translate("Printers", "The day's summary"))
        said = translate("Printers", "Save it as PDF when the day is closed")
        self._tick.setText(said)
        self._tick.setAccessibleName(said)
        self._note.setText(
            translate("Printers", "It goes to the folder of papers, and names the best members.")
        )
        with QSignalBlocker(self._tick):
            self._tick.setChecked(state.kept.summary_at_closing)


def _offer(choice: Choice, printers: tuple[str, ...] | None, *, kept: Destination | None) -> None:
    chosen = "" if kept is None else kept.place
    names = names_with(printers, kept=chosen)
    with QSignalBlocker(choice):
        choice.clear()
        choice.addItem(translate("Printers", "Choose when printing"), "")
        for name in names:
            choice.addItem(name, name)
        choice.setCurrentIndex(names.index(chosen) + 1 if chosen else 0)
