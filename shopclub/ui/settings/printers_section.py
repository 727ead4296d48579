"""Printers in the settings: receipts above, every paper on pages below."""

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from shopclub.ui.settings.page_printers_panel import PagePrintersPanel
from shopclub.ui.settings.post_panel import PostPanel
from shopclub.ui.settings.printers_presenter import PrintersPresenter, PrintersState
from shopclub.ui.settings.printers_receipts import ReceiptPrinterPanel
from shopclub.ui.translation import translate
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
        self._pages = PagePrintersPanel(presenter)
        self._post = PostPanel(presenter)
        self._summary = SummaryPanel(presenter)
        self._column = QVBoxLayout(self)
        self._panels = (self._receipts, self._pages, self._post, self._summary)
        for panel in self._panels:
            self._column.addWidget(panel)
        self.restyle()
        presenter.attach(self)
        self.destroyed.connect(presenter.detach)

    def display(self, state: PrintersState) -> None:
        """Show a state."""
        self._state = state
        self.setAccessibleName(translate("Printers", "Printers"))
        for panel in self._panels:
            panel.show_state(state)

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
