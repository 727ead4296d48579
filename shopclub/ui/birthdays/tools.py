"""What can be done with the whole list of birthdays: letters, labels, and the list on paper."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy

from shopclub.ui.birthdays.presenter import BirthdaysPresenter, BirthdaysState
from shopclub.ui.birthdays.ways import Ending
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.look import LookWidget, current_tokens


class ListTools(LookWidget):
    """Buttons beside the list; labels begin where the sheet has labels left."""

    def __init__(self, presenter: BirthdaysPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._print = KeycapButton(icon="printer", size=ButtonSize.OFFICE)
        self._labels = KeycapButton(icon="tag", size=ButtonSize.OFFICE)
        self._first = Choice(office=True)
        self._file = KeycapButton(icon="file-down", size=ButtonSize.OFFICE)
        self._file.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._letters = KeycapButton(icon="mail", kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._file, self._print, self._labels, self._first, self._letters):
            self._row.addWidget(widget)
        self._print.clicked.connect(presenter.print_list)
        self._labels.clicked.connect(
            lambda: presenter.print_labels(first=self._first.currentIndex() + 1)
        )
        self._file.clicked.connect(self._choose_file)
        self._letters.clicked.connect(self._write_letters)
        self.retranslate()
        self.restyle()

    def show_state(self, state: BirthdaysState) -> None:
        """Offer what there is something for."""
        self._offer_labels(state.labels)
        nobody = translate("Birthdays", "Nobody is in the list.")
        for button in (self._file, self._print, self._labels, self._letters):
            if state.ahead is None or not state.ahead.rows:
                button.disable(nobody)
            else:
                button.enable()

    def restyle(self) -> None:
        """Take gaps of the look."""
        look = current_tokens()
        self._row.setSpacing(look.space.s)
        self._hold_choice()

    def file_menu(self) -> QMenu:
        """Return the menu of the files that the list may be saved as."""
        menu = QMenu(self)
        for word, ending in (
            (translate("Birthdays", "Save as &XLSX"), Ending.XLSX),
            (translate("Birthdays", "Save as &CSV"), Ending.CSV),
        ):
            menu.addAction(word, partial(self._presenter.save_list, ending))
        return menu

    def _choose_file(self) -> None:
        menu = self.file_menu()
        menu.setActiveAction(menu.actions()[0])
        menu.exec(self._file.mapToGlobal(self._file.rect().bottomLeft()))
        menu.deleteLater()

    def _write_letters(self) -> None:
        ahead = self._presenter.state.ahead
        if ahead is not None:
            self._presenter.write_every_letter(days=ahead.days)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._file.set_text("", name=translate("Birthdays", "Save the list as a table"))
        self._print.set_text(translate("Birthdays", "&Print list"))
        self._labels.set_text(translate("Birthdays", "&Labels"))
        self._letters.set_text(translate("Birthdays", "L&etters"))
        self._first.setAccessibleName(translate("Birthdays", "First label on the sheet"))
        for place in range(self._first.count()):
            self._first.setItemText(place, _label_word(place))
        self._hold_choice()

    def _offer_labels(self, count: int) -> None:
        """Offer the labels that a sheet has, the first one where it has the chosen one no more."""
        while self._first.count() > count:
            self._first.removeItem(self._first.count() - 1)
        for place in range(self._first.count(), count):
            self._first.addItem(_label_word(place))
        self._first.setCurrentIndex(max(self._first.currentIndex(), 0))
        self._hold_choice()

    def _hold_choice(self) -> None:
        """Never cut which label is the first."""
        self._first.setFixedWidth(self._first.sizeHint().width())


def _label_word(place: int) -> str:
    return translate("Birthdays", "label {n}").format(n=place + 1)
