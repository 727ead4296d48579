"""Whose word is kept of what both memberships told in another way."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from shopclub.counter.merging import MergeQuote
from shopclub.members.merging import BETWEEN, Differing, Keep, Told
from shopclub.members.particulars import Gender
from shopclub.ui.members.act_words import field_word
from shopclub.ui.members.family_words import given_day_word
from shopclub.ui.members.told_words import gender_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import LookWidget, current_tokens

BESIDE = 3


class MergeChoices(LookWidget):
    """A choice for each thing that differs, three beside each other; nothing where none does."""

    chosen = Signal(Told, Keep)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("kind", "label")
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._title, 0, 0, 1, BESIDE)
        self._fields: list[Field] = []
        for column in range(BESIDE):
            self._grid.setColumnStretch(column, 1)
        self.restyle()

    def show_merge(self, quote: MergeQuote, *, keep: Mapping[Told, Keep]) -> None:
        """Show what differs, each with what would be kept."""
        for field in self._fields:
            field.setParent(None)
            field.deleteLater()
        self._title.setText(translate("Merge", "Told differently: which is right?"))
        self._fields = [
            self._field(each, quote, kept=keep.get(each.what, each.standard))
            for each in quote.differing
        ]
        for place, field in enumerate(self._fields):
            self._grid.addWidget(field, 1 + place // BESIDE, place % BESIDE)
        self.setVisible(bool(self._fields))

    def choices(self) -> tuple[Choice, ...]:
        """Return the lists to choose from, in their order."""
        editors = (field.editor for field in self._fields)
        return tuple(editor for editor in editors if isinstance(editor, Choice))

    def restyle(self) -> None:
        """Take the gaps of the look."""
        look = current_tokens()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.space.l)
        self._grid.setVerticalSpacing(look.space.s)

    def _field(self, each: Differing, quote: MergeQuote, *, kept: Keep) -> Field:
        word = field_word(each.what.value)
        texts = [_text(each, choice, quote) for choice in each.choices]
        choice = Choice(name=word, options=texts, office=True)
        choice.setCurrentIndex(each.choices.index(kept))
        choice.activated.connect(lambda index: self.chosen.emit(each.what, each.choices[index]))
        return Field(word, choice)


def _text(each: Differing, choice: Keep, quote: MergeQuote) -> str:
    if choice is Keep.BOTH:
        return f"{each.ours}{BETWEEN}{each.theirs}"
    side, told = (quote.into, each.ours) if choice is Keep.OURS else (quote.gone, each.theirs)
    match each.what:
        case Told.PHONE:
            return side.phone
        case Told.BIRTHDAY if side.member.birthday is not None:
            return given_day_word(side.member.birthday)
        case Told.GENDER:
            return gender_word(Gender(told))
    return told
