"""What each column of a list holds: its head, what stands in it, and the field it becomes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from shopclub.exchange.columns import Mapping, rows_of
from shopclub.exchange.days import Order
from shopclub.exchange.fields import FIELDS, Field
from shopclub.exchange.lists import Line, Table
from shopclub.ui.exchange.entry_shown import entry_shown
from shopclub.ui.exchange_words import field_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel

EXAMPLES, CHOICE_WIDTH = 3, 176


class ColumnsPanel(Panel):
    """One row a column; `chosen` tells the column and the field, None for one left out."""

    chosen = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._grid = QGridLayout()
        super().__init__(parent, padding=20, gap=12)
        self._title = ElidingLabel(size="h2", hold=True)
        self.body.addWidget(self._title)
        self.body.addLayout(self._grid)
        self._choices: list[Choice] = []
        self._labels: list[ElidingLabel] = []
        self._shown: tuple[str, Mapping] | None = None

    def show_list(self, table: Table, mapping: Mapping, *, order: Order | None) -> None:
        """Show the columns of a list under a mapping."""
        self._title.set_text(translate("Exchange", "Columns"))
        if self._shown is None or self._shown[0] != table.sha256:
            self._build(table.width)
        self._shown = (table.sha256, mapping)
        head = next((line for line in table.lines if line.number == mapping.head), None)
        sample = _sample(table, mapping)
        fields = FIELDS[mapping.kind]
        for place, choice in enumerate(self._choices):
            name = "" if head is None else head.cell(place).strip()
            name = name or translate("Exchange", "Column {n}").format(n=place + 1)
            self._labels[2 * place].set_text(name)
            examples = _examples(sample, place, field=mapping.columns[place], order=order)
            self._labels[2 * place + 1].set_text(examples)
            choice.setAccessibleName(name)
            words = [translate("Exchange", "Leave out"), *(field_word(field) for field in fields)]
            _fill(choice, words)
            held = mapping.columns[place]
            choice.setCurrentIndex(0 if held is None else 1 + fields.index(held))

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        super().restyle()
        look = current_tokens()
        self._grid.setHorizontalSpacing(look.space.m)
        self._grid.setVerticalSpacing(look.space.s)
        self._grid.setColumnStretch(1, 1)

    def focus_first(self) -> None:
        """Put the focus on the first column."""
        if self._choices:
            self._choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, width: int) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._choices, self._labels = [], []
        look = current_tokens()
        for place in range(width):
            name = ElidingLabel(size="body", hold=False)
            examples = ElidingLabel(size="body", color="text2")
            name.setMinimumWidth(look.px(96))
            choice = Choice(office=True)
            choice.setFixedWidth(look.px(CHOICE_WIDTH))
            choice.activated.connect(lambda index, place=place: self._choose(place, index))
            for column, widget in enumerate((name, examples, choice)):
                self._grid.addWidget(widget, place, column)
            self._choices.append(choice)
            self._labels += (name, examples)

    def _choose(self, place: int, index: int) -> None:
        if self._shown is not None:
            fields: tuple[Field, ...] = FIELDS[self._shown[1].kind]
            self.chosen.emit(place, None if index == 0 else fields[index - 1])


def _sample(table: Table, mapping: Mapping) -> Sequence[Line]:
    found: list[Line] = []
    for line in rows_of(table, mapping):
        found.append(line)
        if len(found) == 40:
            break
    return found


def _examples(
    sample: Sequence[Line], place: int, *, field: Field | None, order: Order | None
) -> str:
    filled = dict.fromkeys(line.cell(place).strip() for line in sample)
    filled.pop("", None)
    shown = (entry_shown(one, field=field, order=order) for one in list(filled)[:EXAMPLES])
    return ", ".join(shown)


def _fill(choice: Choice, words: list[str]) -> None:
    if [choice.itemText(i) for i in range(choice.count())] != words:
        choice.clear()
        choice.addItems(words)
