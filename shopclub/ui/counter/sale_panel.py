"""The right half of the counter in a sale: the amount, the quote that explains itself, to pay."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopclub.counter.quote import Quote
from shopclub.counter.receipt import LineKind, ReceiptLine
from shopclub.kernel.money import Currency, format_figure, plain_hundredths
from shopclub.ui.counter.entries import needs_result
from shopclub.ui.counter.pay_strip import PayStrip
from shopclub.ui.counter.state import CounterState, Form, Stage
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.entries import AmountField, Problem
from shopclub.ui.widgets.figures import HeroAmount
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import EarnBand, Panel
from shopclub.ui.widgets.rows import QuoteLineRow
from shopclub.ui.widgets.spans import Span, sentence
from shopclub.ui.widgets.stepper import Stepper
from shopclub.ui.words import points_figure, tier_word


class SalePanel(Panel):
    """The sale being typed."""

    amount_typed = Signal(str)
    points_set = Signal(int)
    points_typed = Signal(str)
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label = ElidingLabel(size="line", bold=True, hold=True)
        self._hint = ElidingLabel(size="body", color="text2")
        self.amount = AmountField()
        self._head = QWidget()
        self._tight = False
        self._state: CounterState | None = None
        self._problem = ElidingLabel(size="body", color="danger")
        self._discount = QuoteLineRow()
        self.stepper = Stepper(name="")
        self._points = QuoteLineRow(control=self.stepper)
        self._points_problem = ElidingLabel(size="body", color="danger")
        self._quiet = ElidingLabel(color="text2")
        self.strip = PayStrip()
        self._to_pay = ElidingLabel(size="h1", hold=True)
        self._hero = HeroAmount()
        self._earn = EarnBand()
        self.pay_button = KeycapButton(
            icon="printer", key="F9", kind=ButtonKind.PRIMARY, size=ButtonSize.GRAND
        )
        self._middle = QStackedWidget()
        self._lay_out()
        self.amount.textEdited.connect(self.amount_typed)
        self.amount.returnPressed.connect(self.confirmed)
        self.stepper.stepped.connect(self.points_set)
        self.stepper.misfit.connect(self.points_typed)
        self.stepper.confirmed.connect(self.confirmed)
        self.pay_button.clicked.connect(self.confirmed)

    def set_low(self, *, low: bool, tight: bool = False) -> None:
        """Close up in a low window; the quote never scrolls.

        Where it is `tight`, what was read before gives its place to the pay strip or a refusal.
        """
        self._discount.set_low(low=low)
        self._hero.set_low(low=low)
        self._tight = tight
        if self._state is not None:
            self._make_room(self._state)

    def restyle(self) -> None:
        """Keep the sides of a panel, and less above and below."""
        look = current_tokens()
        self.body.setContentsMargins(look.space.xl, look.space.l, look.space.xl, look.space.l)
        self.body.setSpacing(0)

    def show_state(self, state: CounterState) -> None:
        """Show the sale as far as it is typed."""
        self._state = state
        form, currency = state.form, state.currency
        self._show_amount(form, currency=currency)
        self._show_lines(state)
        self._show_total(form.quote, state=state)
        self.strip.show_state(state)
        paying = state.stage is Stage.PAYING
        self._middle.setCurrentIndex(1 if paying else 0)
        self.amount.setReadOnly(paying)
        self.pay_button.set_text(
            translate("Counter", "Payment taken, print")
            if paying
            else translate("Counter", "Take payment and print")
        )
        self.pay_button.setEnabled(form.quote is not None and not state.busy)
        self._make_room(state)

    def _make_room(self, state: CounterState) -> None:
        """Show the amount, what is wrong with it, and the earned points, where they have room."""
        paying = state.stage is Stage.PAYING
        refused = bool(self._problem.text()) and not paying
        self._problem.setVisible(refused)
        self._head.setHidden(self._tight and paying)
        crowded = self._tight and (paying or refused or bool(self._points_problem.text()))
        self._earn.setVisible(state.profile is not None and not crowded)

    def _show_amount(self, form: Form, *, currency: Currency) -> None:
        self._label.set_text(translate("Counter", "Amount"))
        self._show_hint(form, currency=currency)
        self.amount.setAccessibleName(translate("Counter", "Amount"))
        self.amount.set_currency(currency.sign)
        if self.amount.text() != form.amount_entry:
            self.amount.setText(form.amount_entry)
        refusal = form.amount_refusal or form.sale_refusal
        self.amount.set_problem(None if form.amount_refusal is None else Problem.DANGER)
        self._problem.set_text("" if refusal is None else sentence_of(refusal, currency=currency))
        self.amount.setAccessibleDescription(self._problem.text())

    def _show_hint(self, form: Form, *, currency: Currency) -> None:
        """Say under the word what can be typed, or what it comes to where that is not plain."""
        if form.amount is not None and needs_result(form.amount_entry):
            result = f"= {format_figure(form.amount, currency=currency)}"
            self._hint.set_text([Span(result, bold=True, color="text", size="line")])
        else:
            self._hint.set_text(translate("Counter", "12.8+3*5 adds up"))

    def _show_lines(self, state: CounterState) -> None:
        quote, currency = state.form.quote, state.currency
        discount = _line(quote, LineKind.TIER_DISCOUNT)
        self._discount.setVisible(discount is not None)
        if discount is not None and state.profile is not None:
            label = translate("Counter", "{tier} discount").format(
                tier=tier_word(state.profile.tier)
            )
            percent = f"{plain_hundredths(discount.basis_points)}%"
            self._discount.set_line(
                label, percent, format_figure(discount.amount, currency=currency)
            )
        usable = quote is not None and quote.balance_before > 0
        self._points.setVisible(usable)
        if quote is not None and usable:
            self._show_points(quote, state=state)
        refusal = state.form.points_refusal
        self._points_problem.set_text(
            "" if refusal is None else sentence_of(refusal, currency=currency)
        )
        self._points_problem.setVisible(refusal is not None)
        self._quiet.set_text(
            "" if quote is not None else translate("Counter", "Type the amount of the purchase.")
        )
        self._quiet.setVisible(quote is None)

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
        line = _line(quote, LineKind.POINTS)
        amount = "" if line is None else format_figure(line.amount, currency=state.currency)
        self._points.set_line(translate("Counter", "Pay by points"), "", amount)

    def _show_total(self, quote: Quote | None, *, state: CounterState) -> None:
        self._to_pay.set_text(translate("Counter", "To pay"))
        self._hero.set_name(translate("Counter", "To pay"))
        money = 0 if quote is None else quote.to_pay
        figure = format_figure(money, currency=state.currency)
        self._hero.set_amount(state.currency.sign, figure)
        if quote is None or state.profile is None:
            self._earn.set_text(translate("Counter", "Points appear with the amount."))
            return
        times = plain_hundredths(quote.multiplier_hundredths)
        reason = (
            translate("Counter", "{tier} x{times}").format(
                tier=tier_word(state.profile.tier), times=times
            )
            if quote.multiplier_hundredths != 100
            else ""
        )
        self._earn.set_text(
            sentence(translate("Counter", "Earns {points} points"), points=f"{quote.earned:,}"),
            note=reason,
            end=sentence(
                translate("Counter", "Balance {points} points"),
                points=Span(points_figure(quote.balance_after), bold=True),
            ),
        )

    def _lay_out(self) -> None:
        labels = QVBoxLayout()
        labels.setSpacing(0)
        labels.addWidget(self._label)
        labels.addWidget(self._hint)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addLayout(labels, 25)
        head.addWidget(Gap(16))
        head.addWidget(self.amount, 75)
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._quiet, self._discount, self._points, self._points_problem):
            column.addWidget(widget)
        column.addStretch(1)
        self._middle.addWidget(lines)
        self._middle.addWidget(self.strip)
        total = QHBoxLayout()
        total.addWidget(self._to_pay)
        total.addWidget(self._hero, 1)
        for above in (self._head, self._problem, Gap(8)):
            self.body.addWidget(above)
        self.body.addWidget(self._middle, 1)
        self.body.addWidget(Divider(strong=True))
        self.body.addWidget(Gap(6))
        self.body.addLayout(total)
        for below in (Gap(6), self._earn, Gap(12), self.pay_button):
            self.body.addWidget(below)


def _line(quote: Quote | None, kind: LineKind) -> ReceiptLine | None:
    return None if quote is None else next((x for x in quote.lines if x.kind is kind), None)
