"""The left rail of the office: the shop above, its pages, and the way back to the counter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shopclub.ui.office.page import Place
from shopclub.ui.translation import translate
from shopclub.ui.widgets.bars import ShopMark
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.nav_item import NavItem

WIDTH = 216
DIGITS = "1234567890"
"""Which open the pages with Alt, in their order: letters belong to the page that is open."""


class Rail(QFrame):
    """A page of the office appears here with its feature; `chosen` tells which is wanted.

    Alt with a digit opens a page; the digits show while Alt is held.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self._places = tuple(places)
        self._shown = 0
        self._leads_to_sign_in = False
        self._mark = ShopMark()
        self._items = [
            NavItem(place.icon, digit=DIGITS[number : number + 1])
            for number, place in enumerate(self._places)
        ]
        self._back = KeycapButton(icon="arrow-left", key="F12")
        self._back.clicked.connect(self.left)
        self._column, self._list = QVBoxLayout(self), QVBoxLayout()
        self._column.addWidget(self._mark)
        self._column.addLayout(self._list)
        for number, item in enumerate(self._items):
            self._list.addWidget(item)
            item.clicked.connect(lambda _=False, number=number: self._choose(number))
            item.moved.connect(lambda step, number=number: self._move(number + step))
        self._column.addStretch(1)
        self._foot = QVBoxLayout()
        self._column.addLayout(self._foot)
        self._foot.addWidget(self._back)
        self._retranslate()
        self.restyle()

    def lead_to_sign_in(self) -> None:
        """Say that the way back leads to the sign-in: a shop that is only read has no counter."""
        self._leads_to_sign_in = True
        self._retranslate()

    def set_foot(self, line: QWidget) -> None:
        """Put a quiet line above the way back."""
        self._foot.insertWidget(0, line)

    def set_shop(self, name: str) -> None:
        """Show the name of the shop."""
        self._mark.set_shop(name)

    def show_chosen(self, number: int) -> None:
        """Raise the item of the page that is shown."""
        self._shown = number
        for place, item in enumerate(self._items):
            item.setChecked(place == number)

    def show_waiting(self, number: int, count: int) -> None:
        """Show how many things wait on a page."""
        self._items[number].set_count(count)

    def show_keys(self, *, shown: bool) -> None:
        """Show or hide the digits that open the pages."""
        for item in self._items:
            item.set_key_shown(shown=shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif is_look_change(event):
            self.restyle()

    def restyle(self) -> None:
        """Take width and gaps of the look."""
        look = current_tokens()
        self.setFixedWidth(look.px(WIDTH))
        self._column.setContentsMargins(look.space.m, look.px(18), look.space.m, look.space.l)
        self._column.setSpacing(look.space.l)
        self._list.setSpacing(look.px(2))
        self._foot.setSpacing(look.space.m)
        self._mark.setContentsMargins(look.space.s, 0, 0, 0)

    def _choose(self, number: int) -> None:
        self.show_chosen(self._shown)
        if number != self._shown:
            self.chosen.emit(number)

    def _move(self, number: int) -> None:
        number = min(max(number, 0), len(self._items) - 1)
        self._items[number].setFocus()

    def _retranslate(self) -> None:
        self.setAccessibleName(translate("Office", "Pages of the office"))
        for item, place in zip(self._items, self._places, strict=True):
            item.set_word(place.word())
        self._back.set_text(
            translate("Viewing", "Sign-in")
            if self._leads_to_sign_in
            else translate("Settings", "Counter")
        )
