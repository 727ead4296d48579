"""The printer of each kind of paper on pages, remembered apart from the others."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from shopclub.kernel.destinations import Destination
from shopclub.kernel.printing import PagePaper
from shopclub.ui.settings.printers_presenter import PrintersPresenter, PrintersState
from shopclub.ui.settings.printers_receipts import names_with
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel


class PagePrintersPanel(Panel):
    """Each kind has its printer, or is asked for every time."""

    def __init__(self, presenter: PrintersPresenter, parent: QWidget | None = None) -> None:
        self._fields = QGridLayout()
        super().__init__(parent, padding=20, gap=12)
        self._title = QLabel()
        self._title.setProperty("kind", "h2")
        self.choices = {paper: Choice(office=True) for paper in PagePaper}
        self._labelled = {paper: Field("", choice) for paper, choice in self.choices.items()}
        for place, field in enumerate(self._labelled.values()):
            self._fields.addWidget(field, *divmod(place, 2))
        for column in range(2):
            self._fields.setColumnStretch(column, 1)
        self.body.addWidget(self._title)
        self.body.addLayout(self._fields)
        for paper, choice in self.choices.items():
            choice.activated.connect(
                lambda index, paper=paper, choice=choice: presenter.choose_printer(
                    paper, choice.itemData(index)
                )
            )

    def show_state(self, state: PrintersState) -> None:
        """Show the printers there are and the ones that are kept."""
        self._title.setText(translate("Printers", "Cards and pages"))
        for paper, field in self._labelled.items():
            field.set_label(page_paper_word(paper))
            _offer(self.choices[paper], state.printers, kept=state.kept.place(paper))

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        self._fields.setHorizontalSpacing(current_tokens().space.l)
        self._fields.setVerticalSpacing(current_tokens().space.m)


def page_paper_word(paper: PagePaper) -> str:
    """Return a kind of paper by its name."""
    match paper:
        case PagePaper.CARDS:
            return translate("Printers", "Single cards")
        case PagePaper.CARD_SHEETS:
            return translate("Printers", "Ten cards on A4")
        case PagePaper.VOUCHERS:
            return translate("Printers", "Vouchers")
        case PagePaper.LETTERS:
            return translate("Printers", "Birthday letters")
        case PagePaper.LABELS:
            return translate("Printers", "Address labels")
        case PagePaper.BIRTHDAY_LIST:
            return translate("Printers", "List of birthdays")
        case PagePaper.RECOVERY:
            return translate("Printers", "Recovery sheets")
        case PagePaper.REPORTS:
            return translate("Printers", "Summaries and reports")


def _offer(choice: Choice, printers: tuple[str, ...] | None, *, kept: Destination | None) -> None:
    chosen = "" if kept is None else kept.place
    names = names_with(printers, kept=chosen)
    with QSignalBlocker(choice):
        choice.clear()
        choice.addItem(translate("Printers", "Choose when printing"), "")
        for name in names:
            choice.addItem(name, name)
        choice.setCurrentIndex(names.index(chosen) + 1 if chosen else 0)
