"""What must be decided before a list comes in: its kind, twins, days, and when points lapse."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from shopclub.exchange.days import Order
from shopclub.exchange.fields import Field as ListField
from shopclub.exchange.fields import ListKind
from shopclub.exchange.lists import Table
from shopclub.exchange.plan import Twins
from shopclub.ui.exchange.presenter import ExchangePresenter
from shopclub.ui.exchange.state import ExchangeState
from shopclub.ui.exchange_words import kind_word
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice, Segment
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.widgets.ticks import TickRow

KINDS, TWINS, ORDERS = tuple(ListKind), tuple(Twins), (None, *Order)


class ChoicesPanel(Panel):
    """Only what the kind of list needs is in sight."""

    def __init__(self, presenter: ExchangePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20, gap=16)
        self._presenter = presenter
        self._kinds = Segment([kind_word(kind) for kind in KINDS], name="", office=True)
        self._sheet = Field("", Choice(office=True))
        self._twins = Field("", Choice(office=True))
        self._order = Field("", Choice(office=True))
        self._entry = TextEntry(office=True)
        self._expiry = Field("", self._entry)
        self._strangers = TickRow("", office=True)
        for field in (
            self._sheet,
            self._kinds,
            self._order,
            self._twins,
            self._expiry,
            self._strangers,
        ):
            self.body.addWidget(field)
        self._entry.switch_input_method_off()
        self._kinds.chosen.connect(lambda index: presenter.choose_kind(KINDS[index]))
        self._choice(self._sheet).activated.connect(
            lambda _: presenter.choose_sheet(self._choice(self._sheet).currentText())
        )
        self._choice(self._twins).activated.connect(
            lambda index: presenter.choose_twins(TWINS[index])
        )
        self._choice(self._order).activated.connect(self._choose_order)
        self._entry.editingFinished.connect(self._enter_expiry)
        self._strangers.clicked.connect(
            lambda: presenter.choose_strangers(kept=self._strangers.isChecked())
        )
        self._shown_expiry = ""

    def show_state(self, state: ExchangeState) -> None:
        """Show the choices of a state."""
        if state.mapping is None:
            return
        self._show_sheet(state.table)
        kind, columns = state.mapping.kind, state.mapping.columns
        self._kinds.setAccessibleName(translate("Exchange", "This is a list of"))
        self._kinds.set_options([kind_word(one) for one in KINDS])
        self._kinds.set_index(KINDS.index(kind))
        known_by = {ListField.PHONE, ListField.CODE}.intersection(columns)
        self._show_twins(state, shown=kind is ListKind.MEMBERS and bool(known_by))
        asked = state.order is not None or (state.plan is not None and state.plan.asks_order)
        self._show_order(state, shown=asked)
        self._show_expiry(state, shown=ListField.POINTS in columns)
        self._strangers.setVisible(kind is ListKind.PURCHASES)
        self._strangers.setText(translate("Exchange", "Keep purchases by non-members"))
        self._strangers.setAccessibleName(self._strangers.text())
        self._strangers.setChecked(state.with_strangers)

    def _show_sheet(self, table: Table | None) -> None:
        sheets = () if table is None else table.sheets
        self._sheet.setVisible(len(sheets) > 1)
        self._sheet.set_label(translate("Exchange", "Sheet of the workbook"))
        self._sheet.set_note(
            translate("Exchange", "{n} sheets; the first with rows is opened").format(n=len(sheets))
        )
        if table is not None and len(sheets) > 1:
            _fill(self._choice(self._sheet), sheets)
            self._choice(self._sheet).setCurrentIndex(sheets.index(table.sheet))

    def _show_twins(self, state: ExchangeState, *, shown: bool) -> None:
        self._twins.setVisible(shown)
        self._twins.set_label(translate("Exchange", "A phone or card that is taken already"))
        words = (
            translate("Exchange", "Leave the row out"),
            translate("Exchange", "Merge: fill in what is missing, add the points"),
            translate("Exchange", "A new member without a phone"),
        )
        _fill(self._choice(self._twins), words)
        self._choice(self._twins).setCurrentIndex(TWINS.index(state.twins))
        count = 0 if state.plan is None else len(state.plan.twins)
        self._twins.set_note(translate("Exchange", "Rows: {n}").format(n=f"{count:,}"))

    def _show_order(self, state: ExchangeState, *, shown: bool) -> None:
        self._order.setVisible(shown)
        self._order.set_label(translate("Exchange", "05/06/1990 is"))
        words = (
            translate("Exchange", "Please choose"),
            translate("Exchange", "5 June (day first)"),
            translate("Exchange", "6 May (month first)"),
        )
        _fill(self._choice(self._order), words)
        self._choice(self._order).setCurrentIndex(ORDERS.index(state.order))
        missing = state.order is None
        self._order.set_problem(
            Problem.WARN if missing else None,
            translate("Exchange", "Some days of this list can be read in two ways."),
        )

    def _show_expiry(self, state: ExchangeState, *, shown: bool) -> None:
        self._expiry.setVisible(shown)
        self._expiry.set_label(translate("Exchange", "Last day of these points"))
        self._expiry.set_note(translate("Exchange", "Empty: they never lapse"))
        if state.expiry != self._shown_expiry or not self._entry.hasFocus():
            self._entry.setText(state.expiry)
        self._shown_expiry = state.expiry
        refused = state.expiry_refused
        self._expiry.set_problem(
            None if refused is None else Problem.DANGER,
            "" if refused is None else sentence_of(refused, currency=state.currency),
        )

    def _choose_order(self, index: int) -> None:
        order = ORDERS[index]
        if order is not None:
            self._presenter.choose_order(order)

    def _enter_expiry(self) -> None:
        if self._entry.text() != self._shown_expiry:
            self._presenter.enter_expiry(self._entry.text())

    def _choice(self, field: Field) -> Choice:
        if not isinstance(field.editor, Choice):
            raise TypeError("the editor of this field is not a Choice")
        return field.editor


def _fill(choice: Choice, words: Sequence[str]) -> None:
    if [choice.itemText(i) for i in range(choice.count())] != list(words):
        choice.clear()
        choice.addItems(list(words))
