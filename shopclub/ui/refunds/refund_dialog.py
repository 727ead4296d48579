"""The dialog of F6: which sale, how much of it, and exactly what that will do."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from shopclub.counter.refund_draft import RefundQuote
from shopclub.kernel.money import format_money
from shopclub.ui.counter.entries import MEANS
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.refunds.choose_page import ChoosePage
from shopclub.ui.refunds.effect_facts import facts_of
from shopclub.ui.refunds.effect_rows import rows_of
from shopclub.ui.refunds.effect_table import EffectTable, Facts, GiveBand
from shopclub.ui.refunds.refund_form import RefundForm
from shopclub.ui.refunds.refund_presenter import RefundPresenter
from shopclub.ui.refunds.refund_state import RefundState, Stage
from shopclub.ui.refunds.sale_head import sale_note
from shopclub.ui.sale_words import means_word
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.words import points_word

FORM_WIDTH = 256
MEANS_WIDTH = 148


class RefundDialog(Dialog):
    """Two steps in one place: the day's sales, then the sale as it was and as it will be."""

    own_rights = True

    def __init__(self, presenter: RefundPresenter) -> None:
        super().__init__(
            translate("Refunds", "Refund"),
            width=880,
            primary=translate("Refunds", "Refund"),
            primary_key="F9",
            primary_icon="rotate-ccw",
            danger=True,
            escape=translate("Refunds", "Back"),
        )
        self._presenter = presenter
        self._state = presenter.state
        self._choose = ChoosePage()
        self._form = RefundForm()
        self._title_of_effect = ElidingLabel(size="line", bold=True)
        self._effect = EffectTable()
        self._facts = Facts()
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self._means = Choice(options=[means.value for means in MEANS], office=True)
        self._give = GiveBand(end=self._means)
        self._pages = _Pages()
        self._lay_out_pages()
        self._connect()
        presenter.attach(self)

    def open_over(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """Open over the window of a widget; the next key goes where it is waited for."""
        super().open_over(widget, focus=focus or self._next_field())
        self._take_focus()

    def display(self, state: RefundState) -> None:
        """Show a state."""
        before, self._state = self._state, state
        self._pages.setCurrentIndex(0 if state.stage is Stage.CHOOSING else 1)
        self._choose.show_receipts(state.receipts, currency=state.currency)
        self._form.show_state(state)
        self._show_effect(state)
        self._show_words(state)
        if before.stage is not state.stage:
            self._take_focus()
        if state.done:
            self.finish()

    def dismiss(self) -> None:
        """Go one step back: to the list if the sale came from there, else away."""
        if self._state.busy or self._presenter.back():
            return
        super().dismiss()

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.display(self._state)

    def _show_effect(self, state: RefundState) -> None:
        quote, whole = state.quote, state.whole
        shown = quote or whole
        if shown is None:
            return
        currency, today = state.currency, state.today
        self._title_of_effect.set_text(translate("Refunds", "What will happen"))
        self._effect.show_rows(rows_of(shown, currency=currency, today=today), blank=quote is None)
        self._facts.show_facts(() if quote is None else facts_of(quote, today=today))
        refusal = state.refusal
        self._problem.say("" if refusal is None else sentence_of(refusal, currency=currency))
        self._give.setVisible(bool(shown.sale.paid))
        self._give.show_sum("" if quote is None else format_money(quote.money, currency=currency))
        with QSignalBlocker(self._means):
            for place, means in enumerate(MEANS):
                self._means.setItemText(place, means_word(means))
            self._means.setCurrentIndex(MEANS.index(shown.means))
        self._means.setAccessibleName(translate("Refunds", "How it goes back"))

    def _show_words(self, state: RefundState) -> None:
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Refunds", "Back"))
        title = translate("Refunds", "Refund")
        choosing = state.stage is Stage.CHOOSING or state.whole is None
        self.primary_button.set_kind(ButtonKind.PRIMARY if choosing else ButtonKind.DANGER)
        self.primary_button.set_icon("check" if choosing else "rotate-ccw")
        self.primary_button.set_key("Enter" if choosing else "F9")
        if choosing or state.whole is None:
            self.set_title(title, note=translate("Refunds", "Which sale?"))
            self.set_primary(
                translate("Refunds", "Choose this sale"),
                enabled=bool(state.receipts.rows) or bool(state.receipts.entry.strip()),
            )
            return
        self.set_title(title, note=sale_note(state.whole, today=state.today))
        self.set_primary(
            _verb(state.quote, state), enabled=state.can_refund, reason=_why_not(state)
        )
        if not state.quote:
            return
        note = _owner_note(state, state.quote)
        if note:
            self.set_reason(note, icon="lock")

    def _connect(self) -> None:
        presenter, choosing = self._presenter, self._presenter.choosing
        self._choose.typed.connect(choosing.type_number)
        self._choose.chosen.connect(choosing.choose)
        self._choose.taken.connect(choosing.submit)
        self._choose.more_wanted.connect(choosing.read_more)
        self._form.whole_chosen.connect(presenter.choose_whole)
        self._form.part_chosen.connect(presenter.choose_part)
        self._form.measure_chosen.connect(presenter.choose_measure)
        self._form.typed.connect(presenter.type_amount)
        self._form.reason_chosen.connect(presenter.choose_reason)
        self._means.currentIndexChanged.connect(lambda place: presenter.choose_means(MEANS[place]))
        self.accepted.connect(presenter.confirm)
        self.finished.connect(presenter.detach)
        self.close_button.clicked.disconnect()
        self.close_button.clicked.connect(super().dismiss)

    def _next_field(self) -> QWidget:
        return self._choose.number if self._state.stage is Stage.CHOOSING else self._form.amount

    def _take_focus(self) -> None:
        if self._state.stage is Stage.CHOOSING:
            self._choose.number.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._form.focus_amount()

    def _lay_out_pages(self) -> None:
        look = current_tokens()
        self._means.setFixedWidth(look.px(MEANS_WIDTH))
        self._form.setFixedWidth(look.px(FORM_WIDTH))
        right = QVBoxLayout()
        right.setSpacing(0)
        for part in (
            self._title_of_effect,
            self._effect,
            Gap(12),
            self._facts,
            Gap(12),
            self._problem,
            self._give,
        ):
            right.addWidget(part)
        right.addStretch(1)
        form_page = QWidget()
        row = QHBoxLayout(form_page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space.xl)
        row.addWidget(self._form)
        row.addLayout(right, 1)
        self._pages.addWidget(self._choose)
        self._pages.addWidget(form_page)
        self._pages.take_room(0)
        self.body.addWidget(self._pages)


class _Pages(QStackedWidget):
    """Two pages of which only the one in sight asks for room."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.take_room)

    def take_room(self, place: int) -> None:
        """Let the page of a place ask for room, and the other not."""
        ignored, wanted = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        for number in range(self.count()):
            page = self.widget(number)
            if page is not None:
                policy = wanted if number == place else ignored
                page.setSizePolicy(policy, policy)
        self.updateGeometry()


def _verb(quote: RefundQuote | None, state: RefundState) -> str:
    """Return the verb and the sum, as the button says them."""
    if quote is None:
        return translate("Refunds", "Refund")
    if quote.money:
        money = format_money(quote.money, currency=state.currency)
        return translate("Refunds", "Refund {money} and print").format(money=money)
    points = points_word(quote.points.returned)
    return translate("Refunds", "Give {points} back and print").format(points=points)


def _why_not(state: RefundState) -> str:
    if state.amount_refusal is not None or state.quote is not None:
        return ""
    return translate("Refunds", "Say how much goes back.")


def _owner_note(state: RefundState, quote: RefundQuote) -> str:
    """Return that, or from where on, the owner's PIN is asked for."""
    if state.asks_owner:
        return translate("Refunds", "The owner's PIN will be asked for.")
    if quote.limit is None or state.may_exceed:
        return ""
    money = format_money(quote.limit, currency=state.currency)
    return translate("Refunds", "Over {money} asks for the owner's PIN.").format(money=money)
