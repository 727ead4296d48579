"""The amount split by department, in the place of the quote's lines."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from shopclub.kernel.money import format_money
from shopclub.ui.counter.splitting import rest
from shopclub.ui.counter.state import CounterState, Share, Stage
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.wrapped import WrappedLabel

COLUMNS = 2


class SplitPanel(QWidget):
    """A field for each department, and what is left of the amount."""

    typed = Signal(int, str)
    entered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[TextEntry] = []
        self._names: list[ElidingLabel] = []
        self._title = ElidingLabel(size="h2", hold=True)
        self._hint = ElidingLabel(size="body", color="text2")
        self._problem = WrappedLabel(size="body", color="danger")
        self._rest = ElidingLabel(size="line", bold=True, hold=True)
        head = QHBoxLayout()
        head.setSpacing(0)
        for widget in (self._title, Gap(12)):
            head.addWidget(widget)
        head.addWidget(self._hint, 1)
        head.addStretch(0)
        head.addWidget(self._rest)
        self._grid = QGridLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._problem)
        column.addWidget(Gap(4))
        column.addLayout(self._grid)
        column.addStretch(1)

    def first_field(self) -> QWidget:
        """Return where the focus belongs at first."""
        return self.fields[0] if self.fields else self

    def show_state(self, state: CounterState) -> None:
        """Show the shares and what is left."""
        shares, currency = state.form.shares, state.currency
        if state.stage is not Stage.SPLITTING:
            return
        self._make_fields(shares)
        for share, field in zip(shares, self.fields, strict=True):
            if field.text() != share.entry:
                field.setText(share.entry)
            field.set_problem(None if share.refusal is None else Problem.DANGER)
        left = rest(shares, amount=state.form.amount or 0)
        self._title.set_text(translate("Counter", "By department"))
        self._hint.set_text(translate("Counter", "Enter takes the rest"))
        wrong = next((share.refusal for share in shares if share.refusal is not None), None)
        refusal = wrong or state.form.shares_refusal
        self._problem.set_text("" if refusal is None else sentence_of(refusal, currency=currency))
        self._problem.setVisible(refusal is not None)
        self._hint.setVisible(refusal is None)
        money = format_money(abs(left), currency=currency)
        words = (
            translate("Counter", "{money} left")
            if left >= 0
            else translate("Counter", "{money} too much")
        )
        self._rest.set_text(words.format(money=money))
        self._rest.set_color("text" if left >= 0 else "danger")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from field to field by the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            places = [place for place, field in enumerate(self.fields) if field is watched]
            if step and places:
                self.fields[(places[0] + step) % len(self.fields)].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _make_fields(self, shares: tuple[Share, ...]) -> None:
        if [label.text() for label in self._names] == [share.department for share in shares]:
            return
        for widget in (*self._names, *self.fields):
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self._names, self.fields = [], []
        for place, share in enumerate(shares):
            name, field = ElidingLabel(share.department), TextEntry(name=share.department)
            field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            field.switch_input_method_off()
            field.textEdited.connect(lambda text, place=place: self.typed.emit(place, text))
            field.returnPressed.connect(lambda place=place: self._enter(place))
            field.installEventFilter(self)
            row, side = divmod(place, COLUMNS)
            self._grid.addWidget(name, row, 3 * side)
            self._grid.addWidget(field, row, 3 * side + 1)
            self._names.append(name)
            self.fields.append(field)
        if len(shares) > 1:
            self._grid.setColumnMinimumWidth(2, 12)
        for column, stretch in enumerate((1, 1, 0, 1, 1)):
            self._grid.setColumnStretch(column, stretch)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)

    def _enter(self, place: int) -> None:
        following = self.fields[(place + 1) % len(self.fields)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        self.entered.emit(place)
