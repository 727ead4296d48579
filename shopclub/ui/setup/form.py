"""The fields of first start: the shop above, its owner below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopclub.birthdays.terms import PerkKind
from shopclub.counter.presets import Trade, birthday_of
from shopclub.kernel.money import CURRENCIES, currency
from shopclub.staff.staff import NAME_LIMIT
from shopclub.storage.identity import ADDRESS_LIMIT, SHOP_NAME_LIMIT
from shopclub.ui.preset_words import trade_word, whole_words
from shopclub.ui.sentences import sentence_of
from shopclub.ui.setup.birthday import PERKS, much_of
from shopclub.ui.setup.birthday_words import perk_word, perk_words
from shopclub.ui.setup.presenter import (
    PHONE_LIMIT,
    SetupField,
    SetupForm,
    SetupState,
    begin_with,
)
from shopclub.ui.staff.pin_entry import FormPin
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field, lead_enter
from shopclub.ui.widgets.labels import Divider
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.words import currency_word

TRADES = tuple(Trade)
MUCH_LIMIT = 12


class SetupFields(LookWidget):
    """What first start asks; Enter goes from field to field, and `finished` after the last."""

    finished = Signal()
    named = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = Choice(options=[known.code for known in CURRENCIES])
        self._currency_field = Field("", self._currency)
        self._trade = Choice(options=["", *(trade.value for trade in TRADES)])
        self._trade_field = Field("", self._trade)
        self._promise = QLabel()
        self._promise.setProperty("kind", "note")
        self._promise.setWordWrap(True)
        self._perk = Choice(options=[kind.value for kind in PERKS])
        self._perk_field = Field("", self._perk)
        self._perk_promise = QLabel()
        self._perk_promise.setProperty("kind", "note")
        self._perk_promise.setWordWrap(True)
        self._fields = {
            SetupField.SHOP: Field("", _line(SHOP_NAME_LIMIT)),
            SetupField.ADDRESS: Field("", _line(ADDRESS_LIMIT)),
            SetupField.PHONE: Field("", _line(PHONE_LIMIT)),
            SetupField.PERK: Field("", _line(MUCH_LIMIT)),
            SetupField.OWNER: Field("", _line(NAME_LIMIT)),
            SetupField.PIN: Field("", FormPin()),
            SetupField.REPEATED: Field("", FormPin()),
        }
        self._owner_title = QLabel()
        self._owner_title.setProperty("kind", "h2")
        self._shop_grid, self._owner_grid = QGridLayout(), QGridLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._bind()
        self.retranslate()
        self._begin_anew()
        self.restyle()

    def read(self) -> SetupForm:
        """Return what was entered."""
        said = {place: field.entry.text() for place, field in self._fields.items()}
        return SetupForm(
            shop=said[SetupField.SHOP],
            address=said[SetupField.ADDRESS],
            phone=said[SetupField.PHONE],
            currency_code=CURRENCIES[self._currency.currentIndex()].code,
            owner=said[SetupField.OWNER],
            pin=said[SetupField.PIN],
            repeated=said[SetupField.REPEATED],
            trade=self._chosen_trade(),
            perk=self._chosen_perk(),
            much=said[SetupField.PERK],
        )

    def choose_currency(self, code: str) -> None:
        """Choose a currency to begin with."""
        self._currency.setCurrentIndex([known.code for known in CURRENCIES].index(code))

    def show_refusals(self, state: SetupState) -> None:
        """Say beside each field what was refused in it."""
        money = currency(state.currency_code)
        for place, field in self._fields.items():
            refusal = state.refusal(place)
            said = "" if refusal is None else sentence_of(refusal, currency=money)
            field.set_problem(Problem.DANGER if said else None, said)

    def focus(self, place: SetupField) -> None:
        """Give the focus to a field."""
        self._fields[place].entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def field(self, place: SetupField) -> Field:
        """Return a field."""
        return self._fields[place]

    def restyle(self) -> None:
        """Take the gaps of the look."""
        look = current_tokens()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space.m)
        for grid in (self._shop_grid, self._owner_grid):
            grid.setHorizontalSpacing(look.space.l)
            grid.setVerticalSpacing(look.space.m)

    def _chosen_trade(self) -> Trade | None:
        place = self._trade.currentIndex()
        return TRADES[place - 1] if place > 0 else None

    def _chosen_perk(self) -> PerkKind:
        return PERKS[self._perk.currentIndex()]

    def _begin_anew(self) -> None:
        """Take the birthday of the chosen kind of shop, in its currency."""
        known = CURRENCIES[self._currency.currentIndex()]
        self._perk.setCurrentIndex(
            PERKS.index(birthday_of(self._chosen_trade(), currency=known).perk)
        )
        self._fill_much()
        self._say_promise()

    def _fill_much(self) -> None:
        """Fill in how much the kind of perk brings in such shops."""
        known = CURRENCIES[self._currency.currentIndex()]
        terms, kind = birthday_of(self._chosen_trade(), currency=known), self._chosen_perk()
        much = self._fields[SetupField.PERK]
        much.entry.setText(much_of(terms, kind, currency=known))
        much.setEnabled(kind is not PerkKind.NONE)
        self._say_perk()

    def _say_perk(self) -> None:
        """Say what the birthday promises; while it cannot be read, what it would be by itself."""
        form, known = self.read(), CURRENCIES[self._currency.currentIndex()]
        said = perk_words(form, currency=known)
        self._perk_promise.setText(said)
        self._perk.setAccessibleDescription(said)

    def _say_promise(self) -> None:
        """Say what the terms of the chosen kind of shop promise, and what they cost."""
        known = CURRENCIES[self._currency.currentIndex()]
        terms = begin_with(self._chosen_trade(), known.code)
        said = whole_words(terms, currency=known)
        self._promise.setText(said)
        self._trade.setAccessibleDescription(said)

    def retranslate(self) -> None:
        """Speak the language in force."""
        optional = translate("Setup", "optional")
        fields = self._fields
        fields[SetupField.SHOP].set_label(translate("Setup", "&Shop name"))
        fields[SetupField.ADDRESS].set_label(translate("Setup", "&Address"), hint=optional)
        fields[SetupField.PHONE].set_label(translate("Setup", "Shop p&hone"), hint=optional)
        fields[SetupField.OWNER].set_label(translate("Setup", "Your &name"))
        fields[SetupField.PIN].set_label(
            translate("Setup", "&PIN"), hint=translate("Setup", "6 to 12 digits")
        )
        fields[SetupField.REPEATED].set_label(translate("Setup", "PIN a&gain"))
        self._currency_field.set_label(translate("Setup", "&Currency"))
        self._trade_field.set_label(
            translate("Setup", "&Kind of shop"),
            hint=translate("Setup", "its rules can change later"),
        )
        self._perk_field.set_label(translate("Setup", "A &birthday brings"))
        fields[SetupField.PERK].set_label(translate("Setup", "How &much"))
        for place, kind in enumerate(PERKS):
            self._perk.setItemText(place, perk_word(kind))
        words = (translate("Setup", "Another shop"), *map(trade_word, TRADES))
        for place, word in enumerate(words):
            self._trade.setItemText(place, word)
        self._owner_title.setText(translate("Setup", "You, the owner"))
        for number, known in enumerate(CURRENCIES):
            self._currency.setItemText(number, f"{known.sign}  {currency_word(known.code)}")
        self._say_promise()
        self._say_perk()

    def _bind(self) -> None:
        typed = [field for place, field in self._fields.items() if place is not SetupField.PERK]
        lead_enter(typed).connect(self.finished)
        for place, field in self._fields.items():
            field.entry.textEdited.connect(lambda _, place=place: self.typed.emit(place.value))
        typed[0].entry.textChanged.connect(self.named)
        self._fields[SetupField.PHONE].entry.switch_input_method_off()
        much = self._fields[SetupField.PERK].entry
        much.switch_input_method_off()
        much.textChanged.connect(self._say_perk)
        much.returnPressed.connect(self._fields[SetupField.OWNER].entry.setFocus)
        self._perk.currentIndexChanged.connect(self._fill_much)
        for choice in (self._trade, self._currency):
            choice.currentIndexChanged.connect(self._begin_anew)

    def _lay_out(self) -> None:
        fields, top = self._fields, Qt.AlignmentFlag.AlignTop
        self._shop_grid.addWidget(fields[SetupField.SHOP], 0, 0, top)
        self._shop_grid.addWidget(self._currency_field, 0, 1, top)
        self._shop_grid.addWidget(fields[SetupField.ADDRESS], 1, 0, top)
        self._shop_grid.addWidget(fields[SetupField.PHONE], 1, 1, top)
        self._shop_grid.addWidget(self._promise, 2, 0, Qt.AlignmentFlag.AlignVCenter)
        self._shop_grid.addWidget(self._trade_field, 2, 1, top)
        perk = QHBoxLayout()
        perk.setSpacing(current_tokens().space.l)
        perk.addWidget(self._perk_field, 3, top)
        perk.addWidget(fields[SetupField.PERK], 2, top)
        self._shop_grid.addWidget(self._perk_promise, 3, 0, Qt.AlignmentFlag.AlignVCenter)
        self._shop_grid.addLayout(perk, 3, 1, top)
        self._shop_grid.setColumnStretch(0, 3)
        self._shop_grid.setColumnStretch(1, 2)
        people = (SetupField.OWNER, SetupField.PIN, SetupField.REPEATED)
        for column, place in enumerate(people):
            self._owner_grid.addWidget(fields[place], 0, column, top)
            self._owner_grid.setColumnStretch(column, 1)
        self._column.addLayout(self._shop_grid)
        self._column.addWidget(Divider())
        self._column.addWidget(self._owner_title)
        self._column.addLayout(self._owner_grid)


def _line(limit: int) -> TextEntry:
    entry = TextEntry()
    entry.setMaxLength(limit)
    return entry
