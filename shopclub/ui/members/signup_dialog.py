"""Signup on the screen: a form in pages, the card as it will look, and one key to save."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from shopclub.kernel.money import currency
from shopclub.ui.members.signup_card import CardPane
from shopclub.ui.members.signup_entry import LimitedEntry
from shopclub.ui.members.signup_form import SignupForm
from shopclub.ui.members.signup_front import FrontPage
from shopclub.ui.members.signup_more import MorePage, TextPage
from shopclub.ui.members.signup_presenter import SignupPresenter
from shopclub.ui.members.signup_problems import said_of, show_problems
from shopclub.ui.members.signup_state import Place, SignupState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens

QUIET_MILLISECONDS = 150
NARROWEST_WITH_CARD = 920
LOWEST = 524


class SignupDialog(Dialog):
    """The dialog of F2; it goes by itself when the member is made or a holder is opened."""

    def __init__(self, presenter: SignupPresenter) -> None:
        super().__init__(
            translate("Signup", "New member"),
            width=1000,
            primary=translate("Signup", "Save"),
            primary_key="F9",
            primary_icon="user-plus",
            padding=0,
        )
        self._presenter = presenter
        self._state = presenter.state
        self._currency = currency(presenter.currency_code)
        self._front = FrontPage(presenter.state, presenter.introducing)
        self._more = MorePage()
        self._text = TextPage()
        self._side = CardPane(presenter.state)
        self._pages = QStackedWidget()
        self._more_button = KeycapButton(
            icon="chevron-down", kind=ButtonKind.QUIET, size=ButtonSize.FOOT
        )
        self._phone_quiet = self._quiet(
            lambda: presenter.look_for_holder(self._front.phone.entry.text())
        )
        self._name_quiet = self._quiet(self._look_for_similar)
        self._lay_out_panes()
        self._front.introducer_entry.lay_list_over(self)
        self._connect()
        self.retranslate()
        presenter.attach(self)
        self._name_quiet.start()

    def open_over(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """Open over the window of a widget; the first empty field has the focus."""
        front = self._front
        empty = front.name if front.phone.entry.text() else front.phone
        super().open_over(widget, focus=focus or empty.entry)

    def dismiss(self) -> None:
        """Go back to the first page, or from there without a member, unless one is being made."""
        if self._state.busy:
            return
        if self._pages.currentWidget() is self._front:
            super().dismiss()
        else:
            came_from = self._more_button
            if self._pages.currentWidget() is self._text:
                came_from = self._front.box.read_button
            self._go(self._front, focus=came_from)

    def _close(self) -> None:
        if not self._state.busy:
            super().dismiss()

    def display(self, state: SignupState) -> None:
        """Show a state."""
        before, self._state = self._state, state
        self._front.show_state(before, state)
        self._side.preview.show_card(None if state.face is None else state.face.tier, state.card)
        self._text.show_text("" if state.texts is None else state.texts.whole())
        show_problems(self._fields(), state, currency=self._currency)
        self._front.problem.set_text(said_of(state, Place.ELSEWHERE, currency=self._currency))
        self._front.problem.setVisible(state.refusal(Place.ELSEWHERE) is not None)
        self._show_primary()
        if state.tries != before.tries:
            self._focus_refused()
        if state.done:
            self.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the card's place to the form where there is not room for both."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= current_tokens().px(NARROWEST_WITH_CARD))

    def form(self) -> SignupForm:
        """Return all that was entered."""
        form = self._more.with_more(self._front.form())
        return replace(form, at_once=self._side.at_once())

    def _fields(self) -> dict[Place, Field]:
        return {**self._front.fields(), **self._more.fields()}

    def _show_primary(self) -> None:
        state, prints = self._state, self._side.prints.isChecked()
        self.primary_button.set_icon("printer" if prints else "user-plus")
        self.set_primary(
            translate("Signup", "Save and print the card")
            if prints
            else translate("Signup", "Save"),
            enabled=state.can_save,
            reason=translate("Signup", "Settle the duplicate number first, then save.")
            if state.duplicate is not None
            else "",
        )

    def _focus_refused(self) -> None:
        place = self._state.first_refused()
        field = None if place is None else self._fields().get(place)
        if field is None:
            return
        page = self._more if self._more.isAncestorOf(field) else self._front
        self._go(page, focus=self._front.year_if_meant(self._state) or field.editor)
        QTimer.singleShot(0, field, lambda: self._scroll.ensureWidgetVisible(field))

    def _go(self, page: QWidget, *, focus: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._word_foot()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _word_foot(self) -> None:
        first = self._pages.currentWidget() is self._front
        self._more_button.setVisible(first)
        self._more_button.set_text(translate("Signup", "&More"))
        self.escape_button.set_text(
            translate("Signup", "Cancel") if first else translate("Signup", "Back")
        )

    def _save(self) -> None:
        self._phone_quiet.stop()
        self._presenter.save(self.form())

    def _phone_edited(self) -> None:
        self._presenter.phone_edited()
        self._phone_quiet.start()
        self._name_quiet.start()

    def _name_edited(self, name: str) -> None:
        self._side.preview.set_name(name)
        self._presenter.name_edited()
        self._name_quiet.start()

    def _birthday_edited(self) -> None:
        self._presenter.birthday_edited(self.form())
        self._name_quiet.start()

    def _look_for_similar(self) -> None:
        form = self.form()
        self._presenter.look_for_similar(form)
        density = self._side.preview.dots_per_inch()
        self._presenter.drawing.draw(form.name, dots_per_inch=density)

    def _quiet(self, then: Callable[[], None]) -> QTimer:
        quiet = QTimer(self)
        quiet.setSingleShot(True)
        quiet.setInterval(QUIET_MILLISECONDS)
        quiet.timeout.connect(lambda: then() if self.isVisible() else None)
        return quiet

    def _connect(self) -> None:
        presenter, front, more = self._presenter, self._front, self._more
        front.phone.entry.textChanged.connect(self._phone_edited)
        front.phone.entry.returnPressed.connect(front.name.entry.setFocus)
        front.name.entry.textChanged.connect(self._name_edited)
        front.row.edited.connect(self._birthday_edited)
        front.row.year.editingFinished.connect(lambda: presenter.year_left(self.form()))
        front.holder.opened.connect(presenter.open_holder)
        front.introducer_entry.wanted.connect(
            lambda text: presenter.introducing.take(text, phone=front.phone.entry.text())
        )
        front.introducer_entry.blank_entered.connect(self._save)
        front.box.edited.connect(lambda: presenter.edited(Place.CONSENT))
        front.box.read.connect(lambda: self._go(self._text, focus=self._text.text))
        for entry in (front.name.entry, front.row.year, front.guardian.entry):
            entry.returnPressed.connect(self._save)
        for field in more.fields().values():
            field.entry.returnPressed.connect(self._save)
        for place, field in self._fields().items():
            if isinstance(field.editor, LimitedEntry):
                self._watch(place, field.editor)
        self._more_button.clicked.connect(lambda: self._go(more, focus=more.gender.editor))
        self._side.prints.toggled.connect(self._show_primary)
        self.close_button.clicked.disconnect()
        self.close_button.clicked.connect(self._close)
        self.accepted.connect(self._save)
        self.finished.connect(presenter.detach)

    def _watch(self, place: Place, entry: LimitedEntry) -> None:
        entry.textChanged.connect(lambda: self._presenter.edited(place))
        entry.was_cut.connect(lambda: self._presenter.was_cut(place, limit=entry.limit))

    def _stops(self) -> list[QWidget]:
        stops = super()._stops()
        if self._more_button.isVisibleTo(self):
            stops.insert(stops.index(self.escape_button), self._more_button)
        return stops

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.set_title(
            translate("Signup", "New member"),
            note=translate("Signup", "Phone and name will do, the rest can wait"),
        )
        self.close_button.set_text("", name=translate("Signup", "Close"))
        self._word_foot()
        for part in (self._front, self._more, self._text, self._side):
            part.retranslate()
        self.display(self._state)

    def _lay_out_panes(self) -> None:
        for page in (self._front, self._more, self._text):
            self._pages.addWidget(page)
        panes = QHBoxLayout()
        panes.addStrut(current_tokens().px(LOWEST))
        panes.setSpacing(0)
        panes.addWidget(self._pages, 1)
        panes.addWidget(self._side)
        self.body.addLayout(panes)
        self._foot.insertWidget(0, self._more_button)
