"""The dialog of F3: the gifts a member can have, what one takes, and giving it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclub.counter.gift_draft import GiftChoice
from shopclub.kernel.money import format_money
from shopclub.rewards.gifts import GiftSaid
from shopclub.ui.counter.entries import MEANS
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.rewards.gift_photos import picture_of
from shopclub.ui.rewards.gift_presenter import GiftPresenter, GiftState
from shopclub.ui.rewards.offer_list import Offer, OfferList
from shopclub.ui.sale_words import means_word
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.voucher_words import voucher_words
from shopclub.ui.widgets.choice import Segment
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.words import day_word, points_figure, points_word


class GiftDialog(Dialog):
    """Arrows choose a gift; Enter or F9 gives it as the line above the button says."""

    own_rights = True

    def __init__(self, presenter: GiftPresenter) -> None:
        super().__init__(
            translate("Rewards", "Redeem a gift"),
            width=640,
            primary=translate("Rewards", "Give"),
            primary_key="F9",
            primary_icon="gift",
            escape=translate("Rewards", "Back"),
        )
        self._presenter = presenter
        self._state = presenter.state
        self._list = OfferList()
        self._empty = ElidingLabel(color="text2")
        self._effect = ElidingLabel(size="line", bold=True)
        self._means_label = ElidingLabel(size="body", color="text2", hold=True)
        self._means = Segment(
            [means_word(means) for means in MEANS], name=translate("Rewards", "Paid by")
        )
        self._means_row = QWidget()
        row = QHBoxLayout(self._means_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_tokens().space.m)
        row.addWidget(self._means_label)
        row.addWidget(self._means, 1)
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self.body.setSpacing(0)
        for part in (self._list, self._empty, Gap(16), self._effect, Gap(12), self._means_row):
            self.body.addWidget(part)
        self.body.addWidget(self._problem)
        self._list.pointed.connect(presenter.choose)
        self._list.taken.connect(presenter.confirm)
        self._means.chosen.connect(lambda place: presenter.choose_means(MEANS[place]))
        self.accepted.connect(presenter.confirm)
        self.finished.connect(presenter.detach)
        presenter.attach(self)

    def open_over(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """Open over the window of a widget with the list in hand."""
        super().open_over(widget, focus=focus or (self._list if self._state.choices else None))

    def display(self, state: GiftState) -> None:
        """Show a state."""
        self._state, self.working = state, state.busy
        profile, currency = state.profile, state.currency
        note = f"{profile.member.name}  {points_word(profile.points)}"
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Rewards", "Back"))
        self.set_title(translate("Rewards", "Redeem a gift"), note=note)
        choices = state.choices or ()
        self._list.setAccessibleName(translate("Rewards", "Gifts"))
        self._list.show_offers([self._offer(choice) for choice in choices], chosen=state.chosen)
        come = bool(choices) and self._list.isHidden()
        self._list.setVisible(bool(choices))
        if come:
            self._list.setFocus(Qt.FocusReason.PopupFocusReason)
        self._empty.setVisible(state.choices == ())
        self._empty.set_text(
            translate("Rewards", "No gift is offered today. The owner adds gifts in the office.")
        )
        self._show_effect(state)
        refusal = state.refusal or (None if state.choice is None else state.choice.refused)
        self._problem.say("" if refusal is None else sentence_of(refusal, currency=currency))
        self.set_primary(translate("Rewards", "Give the gift"), enabled=state.can_give)
        if state.done:
            self.finish()

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._means.set_options([means_word(means) for means in MEANS])
        self.display(self._state)

    def _show_effect(self, state: GiftState) -> None:
        """Say exactly what giving the chosen gift does."""
        quote = None if state.choice is None else state.choice.quote
        self._effect.setVisible(quote is not None)
        self._means_row.setVisible(quote is not None and bool(quote.money))
        if quote is None:
            return
        values = {
            "points": points_word(quote.points),
            "left": points_word(quote.balance_after),
            "money": format_money(quote.money, currency=state.currency),
        }
        if quote.for_birthday:
            said = translate("Rewards", "Free for the birthday, once a year; no points are taken.")
        elif quote.money:
            said = translate("Rewards", "Takes {points} and {money}, leaves {left}.")
        else:
            said = translate("Rewards", "Takes {points}, leaves {left}.")
        self._effect.set_text(said.format(**values))
        self._means_label.set_text(
            translate("Rewards", "{money} paid by").format(money=values["money"])
        )

    def _notes(self, said: GiftSaid) -> Iterator[str]:
        """Say what it is if it is a voucher, what is left of it, and until when it is offered."""
        if said.voucher is not None:
            yield voucher_words(said.voucher.terms, currency=self._state.currency)
        if said.stock is not None:
            yield translate("Rewards", "{n} in stock").format(n=points_figure(said.stock))
        if said.last_on is not None:
            day = day_word(said.last_on, today=self._presenter.today)
            yield translate("Rewards", "until {day}").format(day=day)

    def _offer(self, choice: GiftChoice) -> Offer:
        said, currency = choice.gift.said, self._state.currency
        if choice.refused is not None:
            note = sentence_of(choice.refused, currency=currency)
        else:
            note = "  ".join(self._notes(said))
        picture = picture_of(choice.gift, self._state.photos)
        if choice.for_birthday:
            price, more = translate("Rewards", "Free"), translate("Rewards", "Birthday gift")
            can = choice.refused is None
            return Offer(said.name, note, price, more, can=can, picture=picture)
        money = format_money(said.money, currency=currency)
        more = translate("Rewards", "and {money}").format(money=money) if said.money else ""
        can = choice.refused is None
        return Offer(said.name, note, points_word(said.points), more, can=can, picture=picture)
