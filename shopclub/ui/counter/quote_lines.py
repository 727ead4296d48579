"""The lines of the quote: each says why it is there, and what it was if it changed unasked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclub.counter.quote import Quote
from shopclub.counter.receipt import LineKind, ReceiptLine
from shopclub.kernel.money import Currency, format_figure, plain_hundredths
from shopclub.ui.counter.splitting import fault, parts
from shopclub.ui.counter.state import CounterState
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.voucher_words import voucher_words
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.entries import Problem
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.rows import QuoteLineRow
from shopclub.ui.widgets.spans import Span
from shopclub.ui.widgets.stepper import Stepper
from shopclub.ui.words import tier_word


class QuoteLines(QWidget):
    """The tier's discount, the points with their stepper, and what is wrong with them."""

    points_set = Signal(int)
    points_typed = Signal(str)
    confirmed = Signal()
    split_wanted = Signal()
    voucher_dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._quiet = ElidingLabel(color="text2")
        self._discount = QuoteLineRow()
        self.drop_button = KeycapButton(icon="x")
        self._voucher = QuoteLineRow(control=self.drop_button)
        self._voucher_problem = ElidingLabel(size="body", color="danger")
        self.stepper = Stepper(name="")
        self._points = QuoteLineRow(control=self.stepper)
        self.problem = ElidingLabel(size="body", color="danger")
        self.split_button = KeycapButton()
        self._departments = QuoteLineRow(control=self.split_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (
            self._quiet,
            self._discount,
            self._voucher,
            self._voucher_problem,
            self._points,
            self.problem,
            self._departments,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.stepper.stepped.connect(self.points_set)
        self.stepper.misfit.connect(self.points_typed)
        self.stepper.confirmed.connect(self.confirmed)
        self.split_button.clicked.connect(self.split_wanted)
        self.drop_button.clicked.connect(self.voucher_dropped)

    def set_low(self, *, low: bool) -> None:
        """Close up in a low window."""
        self._discount.set_low(low=low)
        self._voucher.set_low(low=low)
        self._points.set_low(low=low)
        self._departments.set_low(low=low)

    def show_state(self, state: CounterState) -> None:
        """Show the lines of the quote, or what to do first."""
        quote = state.form.quote
        self._show_discount(quote, state=state)
        self._show_voucher(state)
        usable = quote is not None and quote.balance_before > 0
        self._points.setVisible(usable)
        if quote is not None and usable:
            self._show_points(quote, state=state)
        refusal = state.form.points_refusal
        self.problem.set_text(
            "" if refusal is None else sentence_of(refusal, currency=state.currency)
        )
        self.problem.setVisible(refusal is not None)
        self._quiet.set_text(
            "" if quote is not None else translate("Counter", "Type the amount of the purchase.")
        )
        self._quiet.setVisible(quote is None)
        self._show_departments(state)

    def _show_discount(self, quote: Quote | None, *, state: CounterState) -> None:
        line = _line(quote, LineKind.TIER_DISCOUNT)
        self._discount.setVisible(line is not None)
        if line is None or state.profile is None:
            return
        label = translate("Counter", "{tier} discount").format(tier=tier_word(state.profile.tier))
        percent = Span(f"{plain_hundredths(line.basis_points)}%")
        figure = _figure(quote, LineKind.TIER_DISCOUNT, currency=state.currency)
        before = _figure(state.form.seen, LineKind.TIER_DISCOUNT, currency=state.currency)
        reason = (percent, *was(before, now=figure))
        self._discount.set_line(label, reason, figure)

    def _show_voucher(self, state: CounterState) -> None:
        form, currency = state.form, state.currency
        self._voucher.setVisible(form.voucher is not None)
        self.drop_button.set_text("", name=translate("Counter", "Take the voucher off"))
        if form.voucher is not None:
            figure = _figure(form.quote, LineKind.VOUCHER, currency=currency)
            before = _figure(form.seen, LineKind.VOUCHER, currency=currency)
            off = Span(voucher_words(form.voucher.terms, currency=currency))
            reason = (off, *was(before, now=figure))
            self._voucher.set_line(translate("Counter", "Voucher"), reason, figure)
        refusal = form.voucher_refusal
        said = "" if refusal is None else sentence_of(refusal, currency=currency)
        self._voucher_problem.set_text(said)
        self._voucher_problem.setVisible(refusal is not None)

    def _show_points(self, quote: Quote, *, state: CounterState) -> None:
        self.stepper.set_name(translate("Counter", "Points to use"))
        most = translate("Counter", "F5 max {points}").format(points=f"{quote.most_points:,}")
        self.stepper.set_limits(step=state.points_step, most=quote.most_points, note=most)
        entry = state.form.points_entry
        if entry is None:
            self.stepper.set_value(quote.points_used)
        else:
            refused = state.form.points_refusal is not None
            self.stepper.show_typed(entry, Problem.DANGER if refused else None)
        figure = _figure(quote, LineKind.POINTS, currency=state.currency)
        before = _figure(state.form.seen, LineKind.POINTS, currency=state.currency)
        mark = was(before, now=figure)
        self._points.set_line(translate("Counter", "Points"), mark, figure)

    def _show_departments(self, state: CounterState) -> None:
        """Offer to split the amount, or say how it is split; nothing where a shop has none."""
        form = state.form
        self._departments.setVisible(bool(state.departments) and form.quote is not None)
        self.split_button.set_text(translate("Counter", "&Split"))
        shares = tuple(
            Span(f"{part.department} {format_figure(part.amount, currency=state.currency)}", gap=12)
            for part in parts(form.shares)
        )
        stands = fault(form.shares, amount=form.amount or 0) is None
        said = shares if stands else tuple(share._replace(color="danger") for share in shares)
        self._departments.set_line(translate("Counter", "Departments"), said, "")


def was(before: str, *, now: str) -> tuple[Span, ...]:
    """Return the mark of a figure that changed without the cashier's doing, or nothing."""
    if not before or before == now:
        return ()
    words = translate("Counter", "was {before}").format(before=before)
    return (Span(words, size="reason", bold=True, color="warn", gap=12),)


def _line(quote: Quote | None, kind: LineKind) -> ReceiptLine | None:
    return None if quote is None else next((x for x in quote.lines if x.kind is kind), None)


def _figure(quote: Quote | None, kind: LineKind, *, currency: Currency) -> str:
    line = _line(quote, kind)
    return "" if line is None else format_figure(line.amount, currency=currency)
