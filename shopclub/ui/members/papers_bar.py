"""The papers of a member that are made anew when they are wanted: the card, the birthday letter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel


class PapersBar(Panel):
    """`card` and `letter` are emitted when one is wanted; a row of the line of time opens its own.

    The letter is there where the member told a birthday.
    """

    card = Signal()
    letter = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._row = QHBoxLayout()
        super().__init__(parent, padding=16)
        self._said = QLabel()
        self._said.setProperty("kind", "note")
        self._said.setWordWrap(True)
        self._card = KeycapButton(icon="credit-card", size=ButtonSize.OFFICE)
        self._letter = KeycapButton(icon="mail", size=ButtonSize.OFFICE)
        self._card.clicked.connect(self.card)
        self._letter.clicked.connect(self.letter)
        self._row.addWidget(self._said, 1)
        self._row.addWidget(self._card)
        self._row.addWidget(self._letter)
        self.body.addLayout(self._row)
        self.retranslate()

    def show_letter(self, *, there: bool) -> None:
        """Say whether there is a birthday to write to."""
        self._letter.setVisible(there)

    def show_card(self, *, there: bool) -> None:
        """Say whether the card can be printed."""
        self._card.setVisible(there)

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        super().restyle()
        self._row.setSpacing(current_tokens().space.m)

    def retranslate(self) -> None:
        """Say every word again."""
        self._said.setText(
            translate("Timeline", "Receipts, gift slips and vouchers open from their row.")
        )
        self._card.set_text(translate("Timeline", "Member card"))
        self._letter.set_text(translate("Timeline", "Birthday letter"))
