"""The right half of the counter in a sale: the amount, the quote that explains itself, to pay."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.counter.quote import Quote
from shopclub.counter.receipt import TierLabel
from shopclub.kernel.money import Currency, format_figure, format_money, plain_hundredths
from shopclub.points.earning import WHOLE
from shopclub.ui.counter.ask_panel import AskPanel
from shopclub.ui.counter.entries import needs_result
from shopclub.ui.counter.pay_strip import PayStrip
from shopclub.ui.counter.quote_lines import QuoteLines, was
from shopclub.ui.counter.split_panel import SplitPanel
from shopclub.ui.counter.state import CounterState, Form, Stage
from shopclub.ui.counter.sum_field import SumField
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.entries import Problem
from shopclub.ui.widgets.figures import HeroAmount
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.pages import PageStack
from shopclub.ui.widgets.panels import EarnBand, Panel
from shopclub.ui.widgets.spans import Span, sentence
from shopclub.ui.words import points_figure, points_word, tier_word

_BEYOND_THE_AMOUNT = (Stage.SPLITTING, Stage.PAYING, Stage.ASKING)


class SalePanel(Panel):
    """The sale being typed."""

    amount_typed = Signal(str)
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label = ElidingLabel(size="line", bold=True, hold=True)
        self._hint = ElidingLabel(size="body", color="text2")
        self.amount = SumField()
        self._head = QWidget()
        self._tight = False
        self._state: CounterState | None = None
        self._problem = ElidingLabel(size="body", color="danger")
        self.lines = QuoteLines()
        self.strip = PayStrip()
        self.ask = AskPanel()
        self.split = SplitPanel()
        self._to_pay = ElidingLabel(size="h1", hold=True)
        self._hero = HeroAmount()
        self._earn = EarnBand()
        self.pay_button = KeycapButton(
            icon="printer", key="F9", kind=ButtonKind.PRIMARY, size=ButtonSize.GRAND
        )
        self._middle = PageStack()
        self._lay_out()
        self.amount.textEdited.connect(self.amount_typed)
        self.amount.returnPressed.connect(self.confirmed)
        self.lines.confirmed.connect(self.confirmed)
        self.pay_button.clicked.connect(self.confirmed)

    def set_low(self, *, low: bool, tight: bool = False) -> None:
        """Close up in a low window; the quote never scrolls.

        Where it is `tight`, what was read before gives its place to the pay strip or a refusal.
        """
        self.lines.set_low(low=low)
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
        self.lines.show_state(state)
        self._show_total(form.quote, state=state)
        self.strip.show_state(state)
        self.ask.show_state(state)
        self.split.show_state(state)
        paying = state.stage in _BEYOND_THE_AMOUNT
        self._middle.setCurrentWidget(
            {
                Stage.SPLITTING: self.split,
                Stage.PAYING: self.strip,
                Stage.ASKING: self.ask,
            }.get(state.stage, self.lines)
        )
        self.amount.setReadOnly(paying)
        self.pay_button.set_text(
            translate("Counter", "Payment taken, print")
            if state.stage in (Stage.PAYING, Stage.ASKING)
            else translate("Counter", "Take payment and print")
        )
        asking = state.stage is Stage.ASKING
        self.pay_button.setEnabled(form.quote is not None and not (state.busy or asking))
        self._make_room(state)

    def _make_room(self, state: CounterState) -> None:
        """Show the amount, what is wrong with it, and the earned points, where they have room."""
        self._middle.updateGeometry()
        paying = state.stage in _BEYOND_THE_AMOUNT
        refused = bool(self._problem.text()) and not paying
        self._problem.setVisible(refused)
        self._head.setHidden(self._tight and paying)
        crowded = self._tight and (
            paying or refused or bool(self.lines.problem.text()) or bool(state.departments)
        )
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

    def _show_total(self, quote: Quote | None, *, state: CounterState) -> None:
        currency, seen = state.currency, state.form.seen
        money = format_money(0 if quote is None else quote.to_pay, currency=currency)
        before = "" if seen is None else format_money(seen.to_pay, currency=currency)
        title = translate("Counter", "To pay")
        self._to_pay.set_text([Span(title), *was(before, now=money)])
        self._hero.set_name(title)
        figure = format_figure(0 if quote is None else quote.to_pay, currency=currency)
        self._hero.set_amount(currency.sign, figure)
        if quote is None or state.profile is None:
            self._earn.set_text(translate("Counter", "Points appear with the amount."))
            return
        earned, balance = points_figure(quote.earned), points_figure(quote.balance_after)
        self._earn.set_text(
            sentence(translate("Counter", "Earns {points}"), points=points_word(quote.earned)),
            note=(
                *_reason(quote, tier=state.profile.tier),
                *was("" if seen is None else points_figure(seen.earned), now=earned),
            ),
            end=(
                *sentence(
                    translate("Counter", "Balance {points}"),
                    points=points_word(quote.balance_after),
                ),
                *was("" if seen is None else points_figure(seen.balance_after), now=balance),
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
        for part in (self.lines, self.split, self.strip, self.ask):
            self._middle.addWidget(part)
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


def _reason(quote: Quote, *, tier: TierLabel) -> tuple[Span, ...]:
    """Return why a sale earns more than a point for a point, and a birthday's gift, if it does."""
    if quote.gift:
        gift = translate("Counter", "Birthday +{points}").format(points=points_figure(quote.gift))
        return (*_times(quote, tier=tier), Span(gift, gap=6))
    return _times(quote, tier=tier)


def _times(quote: Quote, *, tier: TierLabel) -> tuple[Span, ...]:
    if quote.multiplier_hundredths == WHOLE:
        return ()
    times = plain_hundredths(quote.multiplier_hundredths)
    perk = None if quote.gift else quote.perk
    if perk is None:
        words = translate("Counter", "{tier} x{times}")
    elif quote.multiplier_hundredths > perk.worth:
        words = translate("Counter", "{tier} and birthday x{times}")
    elif quote.beaten:
        words = translate("Counter", "Birthday x{times}, above {tier} x{less}")
    else:
        words = translate("Counter", "Birthday x{times}")
    less = plain_hundredths(quote.beaten)
    return (Span(words.format(tier=tier_word(tier), times=times, less=less)),)
