"""The left half of a refund: whose sale, how much of it in money or goods, and why."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from shopclub.counter.refund_draft import RefundQuote, RefundReason
from shopclub.kernel.money import format_figure, format_money
from shopclub.ui.refunds.refund_state import REASONS, Measure, RefundState
from shopclub.ui.refunds.sale_head import PaidFigure, SaleHead
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice, Segment
from shopclub.ui.widgets.entries import AmountField, Problem
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.look import set_kind

MEASURES = (Measure.MONEY, Measure.LIST)


class RefundForm(QWidget):
    """All of it or a part: whoever types an amount wants a part."""

    whole_chosen = Signal()
    part_chosen = Signal()
    measure_chosen = Signal(Measure)
    typed = Signal(str)
    reason_chosen = Signal(RefundReason)

    def __init__(self) -> None:
        super().__init__()
        self._head = SaleHead()
        self._paid = PaidFigure()
        self._how_much = QLabel()
        self._segment = Segment(["1", "2"], name="", office=False)
        self._measure = Segment(["1", "2"], name="", office=True)
        self.amount = AmountField()
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._under = QWidget()
        self._why = Field("", Choice(options=[reason.value for reason in REASONS]))
        set_kind(self._how_much, kind="label")
        self._how_much.setBuddy(self.amount)
        self._lay_out()
        self._segment.chosen.connect(self._choose_part)
        self._measure.chosen.connect(lambda place: self.measure_chosen.emit(MEASURES[place]))
        self.amount.textEdited.connect(self.typed)
        why = self._reason_choice()
        why.currentIndexChanged.connect(lambda place: self.reason_chosen.emit(REASONS[place]))

    def show_state(self, state: RefundState) -> None:
        """Show the sale and what is asked of it."""
        whole = state.whole
        if whole is None:
            return
        self._head.show_sale(whole)
        self._paid.show_sale(whole, currency=state.currency)
        self._say_words(whole)
        with QSignalBlocker(self._segment), QSignalBlocker(self._measure):
            self._segment.set_index(int(state.part))
            self._measure.set_index(MEASURES.index(state.measure))
        self._under.setVisible(whole.sale.list_amount != whole.sale.whole)
        with QSignalBlocker(self._reason_choice()):
            self._reason_choice().setCurrentIndex(REASONS.index(state.reason))
        self._show_amount(state, whole)
        self._show_note(state, whole)

    def focus_amount(self) -> None:
        """Wait for an amount; what stands there goes when one is typed."""
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.selectAll()

    def _show_amount(self, state: RefundState, whole: RefundQuote) -> None:
        self.amount.set_currency(state.currency.sign)
        shown = state.entry
        if not state.part:
            shown = format_figure(whole.left + (whole.money or whole.bill), currency=state.currency)
        if self.amount.text() != shown:
            self.amount.setText(shown)
            if not state.part and self.amount.hasFocus():
                self.amount.selectAll()

    def _show_note(self, state: RefundState, whole: RefundQuote) -> None:
        def money(minor: int) -> str:
            return format_money(minor, currency=state.currency)

        refusal, quote = state.amount_refusal, state.quote
        self.amount.set_problem(None if refusal is None else Problem.DANGER)
        if refusal is not None:
            said = sentence_of(refusal, currency=state.currency)
        elif quote is None or whole.sale.list_amount == whole.sale.whole:
            said = translate("Refunds", "up to {money}").format(money=money(_most(state, whole)))
        elif state.measure is Measure.LIST and state.part:
            said = translate("Refunds", "{money} goes back, goods up to {most}").format(
                money=money(quote.money or quote.bill), most=money(_most(state, whole))
            )
        else:
            said = translate("Refunds", "{listed} of the list price, up to {most}").format(
                listed=money(quote.listed), most=money(_most(state, whole))
            )
        self._note.setText(said)
        set_kind(self._note, kind="note" if refusal is None else "danger")
        self.amount.setAccessibleDescription(said)

    def _say_words(self, whole: RefundQuote) -> None:
        self._how_much.setText(translate("Refunds", "&How much"))
        self._segment.set_options(
            [translate("Refunds", "All of it"), translate("Refunds", "Part")]
            if not whole.refunded
            else [translate("Refunds", "All the rest"), translate("Refunds", "Part")]
        )
        self._segment.setAccessibleName(translate("Refunds", "How much"))
        self._measure.set_options(
            [translate("Refunds", "Money back"), translate("Refunds", "List price")]
        )
        self._measure.setAccessibleName(translate("Refunds", "What the amount is"))
        self.amount.setAccessibleName(translate("Refunds", "How much"))
        self._why.set_label(translate("Refunds", "&Why"))
        with QSignalBlocker(self._reason_choice()):
            for place, reason in enumerate(REASONS):
                self._reason_choice().setItemText(place, reason_word(reason))

    def _choose_part(self, place: int) -> None:
        if place:
            self.part_chosen.emit()
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.whole_chosen.emit()

    def _reason_choice(self) -> Choice:
        editor = self._why.editor
        assert isinstance(editor, Choice)
        return editor

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (
            self._head,
            Gap(20),
            self._paid,
            Gap(16),
            self._how_much,
            Gap(4),
            self._segment,
            Gap(8),
            self.amount,
        ):
            column.addWidget(part)
        column.addWidget(Gap(4))
        column.addWidget(self._note)
        column.addWidget(self._under)
        column.addWidget(Gap(16))
        column.addWidget(self._why)
        column.addStretch(1)
        under = QVBoxLayout(self._under)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(0)
        under.addWidget(Gap(8))
        under.addWidget(self._measure)


def _most(state: RefundState, whole: RefundQuote) -> int:
    """Return the most that may be typed: money, or the list amount of the goods."""
    if state.part and state.measure is Measure.LIST:
        return whole.sale.list_amount - whole.done.list_amount
    return whole.sale.whole - whole.refunded


def reason_word(reason: RefundReason) -> str:
    """Return why money goes back."""
    match reason:
        case RefundReason.GOODS_RETURNED:
            return translate("Refunds", "Goods returned")
        case RefundReason.WRONG_AMOUNT:
            return translate("Refunds", "Wrong amount")
        case RefundReason.UNDONE:
            return translate("Refunds", "Undone at once")
        case RefundReason.OTHER:
            return translate("Refunds", "Another reason")
