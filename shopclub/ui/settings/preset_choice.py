"""Takes the terms of a kind of shop onto the form, as changes that are not yet applied."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclub.counter.presets import Trade
from shopclub.ui.preset_words import trade_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice

TRADES = tuple(Trade)


class PresetChoice(Choice):
    """A list of the kinds of shop; it goes back to its first line once one was taken."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, options=["", *(trade.value for trade in TRADES)], office=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._take)
        self.say_words()

    def say_words(self) -> None:
        """Say the lines in the language in force."""
        name = translate("Settings", "Take a preset...")
        for place, word in enumerate((name, *map(trade_word, TRADES))):
            self.setItemText(place, word)
        self.setAccessibleName(name.rstrip("."))
        self.updateGeometry()

    def _take(self, place: int) -> None:
        self.setCurrentIndex(0)
        if place:
            self.taken.emit(TRADES[place - 1])
