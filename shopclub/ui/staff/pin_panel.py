"""Whose PIN, and the PIN: cards above, the field below; the keyboard never leaves the field."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from shopclub.kernel.codes import CodeKind, code_kind
from shopclub.kernel.money import Currency
from shopclub.ui.counter.scan_watch import ScanWatch
from shopclub.ui.sentences import sentence_of
from shopclub.ui.sign_in.person_cards import CARD_HEIGHT, Person, PersonCards
from shopclub.ui.staff.pin_entry import LONGEST_PIN
from shopclub.ui.staff.pin_presenter import PinPresenter, PinState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.entries import PinField, Problem
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.words import role_word

MOST_CARDS = 3
_NO_PIN = (CodeKind.CARD, CodeKind.VOUCHER)
KEYS = tuple(f"F{number}" for number in range(1, 10))


class PinPanel(LookWidget):
    """The cards of a presenter's people and the field for the PIN."""

    def __init__(
        self, presenter: PinPresenter, *, currency: Currency, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._currency = currency
        self._state = presenter.state
        self.people = PersonCards()
        self._cards = QScrollArea()
        entry = PinField()
        entry.setMaxLength(LONGEST_PIN)
        self.field = Field("", entry)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.people.chosen.connect(presenter.choose)
        entry.returnPressed.connect(self.submit)
        self._scans = ScanWatch(self)
        self._scans.scanned.connect(self._take_scan)

    def display(self, state: PinState) -> None:
        """Show a state."""
        self._state = state
        keys = KEYS if len(state.people) > 1 else ()
        self.people.show_people(
            [
                Person(
                    person.staff_id,
                    person.name,
                    role_word(person.role),
                    keys[place] if place < len(keys) else "",
                )
                for place, person in enumerate(state.people)
            ],
            chosen=state.chosen,
        )
        self._hold_cards()
        card = self.people.chosen_card()
        if card is not None:
            self._cards.ensureWidgetVisible(card)
        refusal = state.refusal
        said = "" if refusal is None else sentence_of(refusal, currency=self._currency)
        self.field.set_problem(Problem.DANGER if said else None, said)

    def submit(self) -> None:
        """Hand over what was typed; the field is empty again."""
        pin = self.field.entry.text()
        self.field.entry.clear()
        self._presenter.enter(pin)
        self.focus_pin()

    def _take_scan(self, code: str) -> None:
        """Say that a card is no PIN; whatever else a device types at once is tried as one."""
        if code_kind(code) not in _NO_PIN:
            self.submit()
            return
        self.field.entry.clear()
        said = translate(
            "SignIn",
            "This is the code of a card or a voucher, not a PIN. It does not count as a try.",
        )
        self.field.set_problem(Problem.WARN, said)

    def focus_pin(self) -> None:
        """Give the focus to the PIN, which is all that most need to enter."""
        self.field.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.people.setAccessibleName(translate("SignIn", "People who work here"))
        self.field.set_label(translate("SignIn", "&PIN"))
        self.display(self._state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows and the keys on the cards while the PIN has the focus."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        place = event.key() - Qt.Key.Key_F1.value
        if step is not None:
            self._presenter.choose_next(step)
        elif 0 <= place < len(KEYS) and len(self._state.people) > 1:
            self._presenter.choose_place(place)
            self.focus_pin()
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        """Take the gaps of the look, and room for the cards."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_tokens().space.l)
        self._hold_cards()

    def _hold_cards(self) -> None:
        """Keep every card in sight, up to what a small window has room for; the rest scrolls."""
        look = current_tokens()
        count = len(self._state.people)
        shown = min(count, MOST_CARDS)
        height = shown * look.px(CARD_HEIGHT) + max(0, shown - 1) * look.space.s
        self._cards.setFixedHeight(height + (look.px(CARD_HEIGHT // 2) if count > shown else 0))

    def _lay_out(self) -> None:
        cards = self._cards
        cards.setWidget(self.people)
        cards.setWidgetResizable(True)
        cards.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column.addWidget(cards)
        self._column.addWidget(self.field)
        self.restyle()
