"""Beside the form of signup: the card as it will print, and what happens with it at once."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from shopclub.ui.members.card_preview import CardPreview
from shopclub.ui.members.signup_form import CardAtOnce
from shopclub.ui.members.signup_state import SignupState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.ticks import TickRow

SIDE_WIDTH = 352


class CardPane(QFrame):
    """The preview and two ticks: print the card, show its code on the screen."""

    def __init__(self, state: SignupState) -> None:
        super().__init__()
        self.setProperty("kind", "side")
        self.preview = CardPreview(state.shop_name)
        self.prints = TickRow("")
        self.shows = TickRow("")
        self.prints.setChecked(state.at_once.prints)
        self.shows.setChecked(state.at_once.shows)
        self._title = ElidingLabel(size="label", hold=True)
        self._note = ElidingLabel(size="body", color="text2")
        self._lay_out()
        self.prints.toggled.connect(self.retranslate)

    def at_once(self) -> CardAtOnce:
        """Return what is wanted of the card."""
        return CardAtOnce(prints=self.prints.isChecked(), shows=self.shows.isChecked())

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._title.set_text(translate("Signup", "Member card"))
        self._note.set_text(
            translate("Signup", "prints when saved")
            if self.prints.isChecked()
            else translate("Signup", "number follows on saving")
        )
        self.prints.setText(translate("Signup", "Prin&t the card"))
        self.prints.setAccessibleName(translate("Signup", "Print the card"))
        self.shows.setText(translate("Signup", "Show the &QR code on the screen"))
        self.shows.setAccessibleName(translate("Signup", "Show the QR code on the screen"))

    def _lay_out(self) -> None:
        look = current_tokens()
        self.setFixedWidth(look.px(SIDE_WIDTH))
        head = QHBoxLayout()
        head.setSpacing(look.space.s)
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        ticks.addWidget(self.prints)
        ticks.addWidget(self.shows)
        column = QVBoxLayout(self)
        edge = look.px(28)
        column.setContentsMargins(edge, look.space.xl, edge, look.space.xl)
        column.setSpacing(look.space.m)
        column.addLayout(head)
        column.addWidget(self.preview)
        column.addLayout(ticks)
        column.addStretch(1)
