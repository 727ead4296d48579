"""Whether there is a recovery sheet for the owner who looks, and the way to a new one."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.words import full_day_word


class SheetPanel(Panel):
    """Amber until a sheet was made; `wanted` asks for a new one."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._row = QHBoxLayout()
        super().__init__(parent, padding=0)
        self._made_on: date | None = None
        self._make = KeycapButton(icon="printer", kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE)
        self._again = KeycapButton(icon="printer", size=ButtonSize.OFFICE)
        self._missing = NoteBand(buttons=(self._make,))
        self._made = QWidget()
        self._word = ElidingLabel(size="body", bold=True)
        self._when = ElidingLabel(size="body", color="text2")
        middle = Qt.AlignmentFlag.AlignVCenter
        self._made.setLayout(self._row)
        self._row.addWidget(self._word, 0, middle)
        self._row.addWidget(self._when, 1, middle)
        self._row.addWidget(self._again, 0, middle)
        self.body.addWidget(self._missing)
        self.body.addWidget(self._made)
        for button in (self._make, self._again):
            button.clicked.connect(self.wanted)
        self.restyle()
        self.show_made_on(None)

    def show_made_on(self, day: date | None) -> None:
        """Show the day of the sheet that opens, or that there is none."""
        self._made_on = day
        self._make.set_text(translate("Recovery", "Make the sheet"))
        self._again.set_text(translate("Recovery", "Make a new sheet"))
        self._word.set_text(translate("Recovery", "Recovery sheet"))
        self._missing.say(
            translate(
                "Recovery",
                "There is no recovery sheet yet. Who forgets the only owner's PIN cannot get in"
                " without one.",
            )
            if day is None
            else ""
        )
        if day is not None:
            self._when.set_text(
                translate(
                    "Recovery", "made {day}; it opens once, with a new PIN, if you forget yours"
                ).format(day=full_day_word(day))
            )
        self._made.setVisible(day is not None)

    def retranslate(self) -> None:
        """Say every word again."""
        self.show_made_on(self._made_on)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        look = current_tokens()
        self._row.setContentsMargins(look.space.l, look.space.s, look.space.s, look.space.s)
        self._row.setSpacing(look.space.m)
