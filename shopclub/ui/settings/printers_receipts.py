"""Where receipts go from this machine, on what paper, and a strip to try it."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from shopclub.kernel.destinations import DestinationKind
from shopclub.kernel.money import CURRENCIES
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.paper.state import SHEETS
from shopclub.ui.paper.words import place_words, sheet_words
from shopclub.ui.sentences import sentence_of
from shopclub.ui.settings.printers_presenter import PrintersPresenter, PrintersState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.choice import Choice, Segment
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel, Tone
from shopclub.ui.widgets.ticks import TickRow

KINDS = (
    None,
    DestinationKind.SYSTEM,
    DestinationKind.NETWORK,
    DestinationKind.DEVICE,
    DestinationKind.FILE,
)


class ReceiptPrinterPanel(Panel):
    """The printer of receipts with its address, the paper, the drawer, and how a trial went."""

    def __init__(self, presenter: PrintersPresenter, parent: QWidget | None = None) -> None:
        self._fields, self._trial = QGridLayout(), QHBoxLayout()
        super().__init__(parent, padding=20, gap=12)
        self._presenter = presenter
        self._title = QLabel()
        self._title.setProperty("kind", "h2")
        self._kind = Choice(office=True, options=[""] * len(KINDS))
        self._kind_field = Field("", self._kind)
        self._name = Choice(office=True)
        self._name_field = Field("", self._name)
        self._entry = TextEntry(office=True)
        self._entry.switch_input_method_off()
        self._entry_field = Field("", self._entry)
        self._sheet = Segment([sheet_words(sheet) for sheet in SHEETS], name="", office=True)
        self._sheet_field = Field("", self._sheet)
        self._at_once = TickRow("", office=True)
        self._drawer = TickRow("", office=True)
        self._drawer_note = QLabel()
        self._drawer_note.setProperty("kind", "note")
        self._drawer_note.setWordWrap(True)
        self._try = KeycapButton(icon="printer", size=ButtonSize.OFFICE)
        self._success = NoteBox(Tone.OK, icon="check")
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self._lay_out()
        self._connect()

    def show_state(self, state: PrintersState) -> None:
        """Show what is kept, what is entered and what was refused."""
        self._say_fixed_texts(state)
        self._show_place(state)
        self._show_paper(state)
        self._show_trial(state)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        look = current_tokens()
        self._fields.setHorizontalSpacing(look.space.l)
        self._fields.setVerticalSpacing(look.space.m)
        self._trial.setSpacing(look.space.m)

    def _show_place(self, state: PrintersState) -> None:
        kind, system = state.kind, state.kind is DestinationKind.SYSTEM
        with QSignalBlocker(self._kind):
            self._kind.setCurrentIndex(KINDS.index(kind))
        self._name_field.setVisible(system)
        self._entry_field.setVisible(kind is not None and not system)
        if self._entry.text() != state.entry:
            self._entry.setText(state.entry)
        names = names_with(state.printers, kept=state.entry if system else "")
        with QSignalBlocker(self._name):
            self._name.clear()
            self._name.addItems(names)
            self._name.setCurrentIndex(names.index(state.entry) if state.entry in names else -1)
        refused = state.refusal
        said = "" if refused is None else sentence_of(refused, currency=CURRENCIES[0])
        for field in (self._name_field, self._entry_field):
            field.set_problem(None if refused is None else Problem.DANGER, said)

    def _show_paper(self, state: PrintersState) -> None:
        with QSignalBlocker(self._sheet):
            self._sheet.set_index(SHEETS.index(state.kept.receipt_sheet))
        self._sheet_field.set_problem(
            Problem.WARN if state.too_wide else None,
            translate("Printers", "A receipt printer takes rolls only: 80 mm is printed."),
        )
        with QSignalBlocker(self._at_once):
            self._at_once.setChecked(state.kept.receipts_at_once)
        self._at_once.setEnabled(state.kind is not None)
        with QSignalBlocker(self._drawer):
            self._drawer.setChecked(state.kept.open_drawer and state.has_drawer)
        self._drawer.setEnabled(state.has_drawer)
        self._drawer_note.setVisible(not state.has_drawer)

    def _show_trial(self, state: PrintersState) -> None:
        if state.trying:
            self._try.disable(translate("Printers", "Printing ..."))
        elif state.kind is None:
            self._try.disable(translate("Printers", "Choose a printer first."))
        else:
            self._try.enable()
        problem, tried = state.problem, state.tried
        self._problem.say("" if problem is None else sentence_of(problem, currency=CURRENCIES[0]))
        self._success.say(
            ""
            if tried is None
            else translate("Printers", "Sent to {printer}.").format(printer=place_words(tried))
        )

    def _say_fixed_texts(self, state: PrintersState) -> None:
        self._title.setText(translate("Printers", "Receipts"))
        self._kind_field.set_label(translate("Printers", "Receipts go to"))
        self._name_field.set_label(translate("Printers", "Printer"))
        self._name.setPlaceholderText(translate("Printers", "Choose a printer"))
        label, example = _entry_words(state.kind)
        self._entry_field.set_label(label)
        self._entry.setPlaceholderText(example)
        self._sheet_field.set_label(translate("Printers", "Paper of receipts"))
        self._sheet.set_options([sheet_words(sheet) for sheet in SHEETS])
        _say(self._at_once, translate("Printers", "Print each receipt when its sale is saved"))
        _say(self._drawer, translate("Printers", "Open the cash drawer when cash is paid"))
        self._drawer_note.setText(
            translate("Printers", "A receipt printer opens the drawer. Choose one first.")
        )
        self._try.set_text(translate("Printers", "Test print"))
        with QSignalBlocker(self._kind):
            for index, kind in enumerate(KINDS):
                self._kind.setItemText(index, _kind_words(kind))

    def _connect(self) -> None:
        presenter = self._presenter
        self._kind.activated.connect(lambda index: presenter.choose_kind(KINDS[index]))
        self._name.activated.connect(self._choose_name)
        self._entry.textEdited.connect(presenter.type_entry)
        self._entry.editingFinished.connect(presenter.finish_entry)
        self._sheet.chosen.connect(lambda index: presenter.choose_sheet(SHEETS[index]))
        self._at_once.toggled.connect(lambda on: presenter.print_at_once(wanted=on))
        self._drawer.toggled.connect(lambda on: presenter.open_drawer(wanted=on))
        self._try.clicked.connect(presenter.try_printer)

    def _choose_name(self, index: int) -> None:
        self._presenter.type_entry(self._name.itemText(index))
        self._presenter.finish_entry()

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._fields.addWidget(self._kind_field, 0, 0, top)
        for field in (self._name_field, self._entry_field):
            self._fields.addWidget(field, 0, 1, top)
        self._fields.addWidget(self._sheet_field, 1, 0, top)
        self._trial.addWidget(self._try, 0, top)
        for note in (self._success, self._problem):
            self._trial.addWidget(note, 1)
        self._trial.addStretch(0)
        for column in (0, 1):
            self._fields.setColumnStretch(column, 1)
        self.body.addWidget(self._title)
        self.body.addLayout(self._fields)
        for widget in (self._at_once, self._drawer, self._drawer_note):
            self.body.addWidget(widget)
        self.body.addLayout(self._trial)


def names_with(printers: tuple[str, ...] | None, *, kept: str) -> list[str]:
    """Return the printers there are, and the one that is kept although it is not there."""
    names = list(printers or ())
    return [*names, kept] if kept and kept not in names else names


def _say(tick: TickRow, words: str) -> None:
    tick.setText(words)
    tick.setAccessibleName(words)


def _kind_words(kind: DestinationKind | None) -> str:
    match kind:
        case None:
            return translate("Printers", "No printer")
        case DestinationKind.SYSTEM:
            return translate("Printers", "A printer of this computer")
        case DestinationKind.NETWORK:
            return translate("Printers", "Receipt printer on the network")
        case DestinationKind.DEVICE:
            return translate("Printers", "Receipt printer at a port")
        case DestinationKind.FILE:
            return translate("Printers", "A file")


def _entry_words(kind: DestinationKind | None) -> tuple[str, str]:
    match kind:
        case DestinationKind.DEVICE:
            return translate("Printers", "Port"), "/dev/usb/lp0, COM3"
        case DestinationKind.FILE:
            return translate("Printers", "File"), "/home/shop/receipts.bin"
        case _:
            return translate("Printers", "Address"), "192.168.1.50"
