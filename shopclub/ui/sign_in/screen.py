"""Signing in on the screen: who, the PIN, and one button."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from shopclub.kernel.money import CURRENCIES
from shopclub.ui.sentences import sentence_of
from shopclub.ui.sign_in.person_cards import CARD_HEIGHT, Person, PersonCards
from shopclub.ui.sign_in.presenter import SignInPresenter, SignInState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.bars import ShopMark
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.entries import PinField, Problem
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.words import role_word

PANEL_WIDTH = 416
MOST_CARDS = 3
LONGEST_PIN = 20


class SignInScreen(LookWidget):
    """The screen that asks who is at the desk."""

    def __init__(self, presenter: SignInPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._state = presenter.state
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = ShopMark(presenter.state.shop_name)
        self._mark.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._title = QLabel()
        self._title.setProperty("kind", "h1")
        self._people, self._cards = PersonCards(), QScrollArea()
        entry = PinField()
        entry.setMaxLength(LONGEST_PIN)
        self._pin = Field("", entry)
        self._enter = KeycapButton(key="Enter", kind=ButtonKind.PRIMARY, size=ButtonSize.FOOT)
        self._enter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._panel = Panel(padding=24)
        self._lay_out()
        self._people.chosen.connect(presenter.choose)
        entry.returnPressed.connect(self._sign_in)
        self._enter.clicked.connect(self._sign_in)
        self._retranslate()
        self.restyle()
        presenter.attach(self)

    def display(self, state: SignInState) -> None:
        """Show a state."""
        self._state = state
        self._mark.set_shop(state.shop_name)
        people = [
            Person(person.staff_id, person.name, role_word(person.role)) for person in state.people
        ]
        self._people.show_people(people, chosen=state.chosen)
        self._hold_cards()
        card = self._people.chosen_card()
        if card is not None:
            self._cards.ensureWidgetVisible(card)
        refusal = state.refusal
        said = "" if refusal is None else sentence_of(refusal, currency=CURRENCIES[0])
        self._pin.set_problem(Problem.DANGER if said else None, said)
        self._enter.setEnabled(not state.busy)

    def focus_first(self) -> None:
        """Give the focus to the PIN, which is all that a shop of one person needs."""
        self._pin.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows while the PIN has the focus."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._presenter.choose_next(step)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def restyle(self) -> None:
        """Take the width of the look, and room for the cards."""
        self._panel.setFixedWidth(current_tokens().px(PANEL_WIDTH))
        self._hold_cards()

    def _hold_cards(self) -> None:
        """Keep every card in sight, up to what a small window has room for; the rest scrolls."""
        look = current_tokens()
        count = len(self._state.people)
        shown = min(count, MOST_CARDS)
        height = shown * look.px(CARD_HEIGHT) + max(0, shown - 1) * look.space.s
        self._cards.setFixedHeight(height + (look.px(CARD_HEIGHT // 2) if count > shown else 0))

    def _sign_in(self) -> None:
        pin = self._pin.entry.text()
        self._pin.entry.clear()
        self._presenter.sign_in(pin)
        self.focus_first()

    def _retranslate(self) -> None:
        self.setAccessibleName(translate("SignIn", "Who is at the desk?"))
        self._title.setText(translate("SignIn", "Who is at the desk?"))
        self._people.setAccessibleName(translate("SignIn", "People who work here"))
        self._pin.set_label(translate("SignIn", "&PIN"))
        self._enter.set_text(translate("SignIn", "Sign in"))
        self.display(self._state)

    def _lay_out(self) -> None:
        look = current_tokens()
        cards = self._cards
        cards.setWidget(self._people)
        cards.setWidgetResizable(True)
        cards.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = self._panel.body
        body.addWidget(self._title)
        body.addSpacing(look.space.l)
        body.addWidget(cards)
        body.addSpacing(look.space.l)
        body.addWidget(self._pin)
        body.addSpacing(look.space.l)
        body.addWidget(self._enter)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._panel)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.space.xl, look.space.xl, look.space.xl, look.space.xl)
        column.setSpacing(look.space.l)
        column.addStretch(2)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(middle)
        column.addStretch(3)
