"""Signup on the screen: phone and name, the birthday if told, and the card as it will look."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shopclub.kernel.money import currency
from shopclub.members.members import NAME_LIMIT
from shopclub.members.phones import LONGEST_ENTRY
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.birthday_row import BirthdayRow
from shopclub.ui.members.card_preview import CardPreview
from shopclub.ui.members.duplicate_band import DuplicateBand
from shopclub.ui.members.signup_presenter import SignupForm, SignupPresenter, SignupState
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Band, Tone

QUIET_MILLISECONDS = 150
SIDE_WIDTH = 352
NARROWEST_WITH_CARD = 920


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
        self._phone = Field("", TextEntry())
        self._phone.entry.setMaxLength(LONGEST_ENTRY)
        self._phone.entry.switch_input_method_off()
        self._name = Field("", TextEntry())
        self._name.entry.setMaxLength(NAME_LIMIT)
        self._duplicate = DuplicateBand()
        self._row = BirthdayRow()
        self._birthday = Field("", self._row)
        self._problem = Band("", Tone.DANGER, icon="triangle-alert", size="reason")
        self._card_title = ElidingLabel(size="label", hold=True)
        self._card_note = ElidingLabel(size="body", color="text2")
        self._side = QFrame()
        self._preview = CardPreview(presenter.state.shop_name)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MILLISECONDS)
        self._lay_out_panes()
        self._phone.entry.setText(presenter.state.phone)
        self._name.entry.setText(presenter.state.name)
        self._preview.set_name(presenter.state.name)
        self._connect()
        self._retranslate()
        presenter.attach(self)

    def open_over(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """Open over the window of a widget; the first empty field has the focus."""
        empty = self._name if self._phone.entry.text() else self._phone
        super().open_over(widget, focus=focus or empty.entry)

    def display(self, state: SignupState) -> None:
        """Show a state."""
        before, self._state = self._state, state
        self._preview.set_tier(state.tier)
        self._duplicate.show_holder(state.duplicate)
        self._show_problem(self._phone, None if state.duplicate else state.phone_refusal)
        if state.duplicate is not None:
            self._phone.entry.set_problem(Problem.WARN)
        self._show_problem(self._name, state.name_refusal)
        self._show_problem(self._birthday, state.birthday_refusal)
        self._problem.set_text(self._sentence(state.problem))
        self._problem.setVisible(state.problem is not None)
        self.set_primary(
            translate("Signup", "Save"),
            enabled=state.can_save,
            reason=translate("Signup", "Settle the duplicate number first, then save.")
            if state.duplicate is not None
            else "",
        )
        self._focus_refused(before, state)
        if state.done:
            self.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the card's place to the form where there is not room for both."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= current_tokens().px(NARROWEST_WITH_CARD))

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _sentence(self, refusal: Refusal | None) -> str:
        return "" if refusal is None else sentence_of(refusal, currency=self._currency)

    def _show_problem(self, field: Field, refusal: Refusal | None) -> None:
        said = self._sentence(refusal)
        field.set_problem(Problem.DANGER if said else None, said)

    def _focus_refused(self, before: SignupState, state: SignupState) -> None:
        for field, then, now in (
            (self._phone, before.phone_refusal, state.phone_refusal),
            (self._name, before.name_refusal, state.name_refusal),
            (self._birthday, before.birthday_refusal, state.birthday_refusal),
        ):
            if now is not None and now is not then:
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        self._quiet.stop()
        self._presenter.save(
            SignupForm(
                phone=self._phone.entry.text(),
                name=self._name.entry.text(),
                calendar=self._row.calendar(),
                month=self._row.month(),
                day=self._row.day(),
                leap_month=self._row.leap_month(),
                year=self._row.year.text(),
            )
        )

    def _phone_edited(self) -> None:
        self._presenter.phone_edited()
        self._quiet.start()

    def _connect(self) -> None:
        presenter = self._presenter
        phone, name = self._phone.entry, self._name.entry
        phone.textChanged.connect(self._phone_edited)
        phone.returnPressed.connect(name.setFocus)
        name.textChanged.connect(self._preview.set_name)
        name.textChanged.connect(presenter.name_edited)
        name.returnPressed.connect(self._save)
        self._quiet.timeout.connect(lambda: presenter.look_for_holder(phone.text()))
        self._row.edited.connect(presenter.birthday_edited)
        self._row.year.returnPressed.connect(self._save)
        self._duplicate.opened.connect(presenter.open_holder)
        self.accepted.connect(self._save)
        self.finished.connect(presenter.detach)

    def _retranslate(self) -> None:
        self.set_title(
            translate("Signup", "New member"),
            note=translate("Signup", "Phone and name will do, the rest can wait"),
        )
        self.close_button.set_text("", name=translate("Signup", "Close"))
        self.escape_button.set_text(translate("Signup", "Cancel"))
        self._phone.set_label(translate("Signup", "&Phone"))
        self._name.set_label(translate("Signup", "&Name"))
        self._birthday.set_label(
            translate("Signup", "&Birthday"),
            hint=translate("Signup", "optional, also without year"),
        )
        self._card_title.set_text(translate("Signup", "Member card"))
        self._card_note.set_text(translate("Signup", "number follows on saving"))
        self._duplicate.retranslate()
        self.display(self._state)

    def _lay_out_panes(self) -> None:
        look = current_tokens()
        top = Qt.AlignmentFlag.AlignTop
        names = QHBoxLayout()
        names.setSpacing(look.space.l)
        names.addWidget(self._phone, 1, top)
        names.addWidget(self._name, 1, top)
        form = QVBoxLayout()
        form.setContentsMargins(look.space.xl, look.space.l, look.space.xl, look.space.xl)
        form.setSpacing(look.space.s)
        form.addLayout(names)
        form.addWidget(self._duplicate)
        form.addSpacing(look.space.s)
        form.addWidget(self._birthday)
        form.addSpacing(look.space.s)
        form.addWidget(self._problem)
        form.addStretch(1)
        side = self._side
        side.setProperty("kind", "side")
        side.setFixedWidth(look.px(SIDE_WIDTH))
        head = QHBoxLayout()
        head.setSpacing(look.space.s)
        head.addWidget(self._card_title)
        head.addWidget(self._card_note, 1)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(look.space.xl, look.space.xl, look.space.xl, look.space.xl)
        beside.setSpacing(look.space.m)
        beside.addLayout(head)
        beside.addWidget(self._preview)
        beside.addStretch(1)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addLayout(form, 1)
        panes.addWidget(side)
        self.body.addLayout(panes)
