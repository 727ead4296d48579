"""The first page of signup: phone and name, the birthday, who brought them, and consent."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.birthdays.occurrences import LeapDay
from shopclub.members.members import NAME_LIMIT
from shopclub.members.particulars import LIMITS, Detail
from shopclub.members.phones import LONGEST_ENTRY
from shopclub.ui.calendar_words import weekday_and_day_word
from shopclub.ui.members.birthday_row import BirthdayRow
from shopclub.ui.members.duplicate_band import DuplicateBand
from shopclub.ui.members.signup_consent_box import ConsentBox
from shopclub.ui.members.signup_entry import LimitedEntry
from shopclub.ui.members.signup_form import DateAmbiguous, DateToConfirm, SignupForm, YearUnreadable
from shopclub.ui.members.signup_introducer import IntroducerEntry
from shopclub.ui.members.signup_introducing import Introducing
from shopclub.ui.members.signup_perk_words import perk_words
from shopclub.ui.members.signup_reading import reads_otherwise
from shopclub.ui.members.signup_state import Place, SignupState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.entries import TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.labels import ElidingLabel, IconLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Band, Tone
from shopclub.ui.widgets.spans import Span, sentence


class FrontPage(QWidget):
    """What everyone is asked; the rest is on the page of `signup_more`."""

    def __init__(self, state: SignupState, introducing: Introducing) -> None:
        super().__init__()
        self.phone = Field("", TextEntry())
        self.phone.entry.setMaxLength(LONGEST_ENTRY + 1)
        self.phone.entry.switch_input_method_off()
        self.name = Field("", LimitedEntry(limit=NAME_LIMIT))
        self.holder = DuplicateBand()
        self.row = BirthdayRow()
        self.birthday = Field("", self.row)
        self.guardian = Field("", LimitedEntry(limit=LIMITS[Detail.GUARDIAN]))
        self.introducer_entry = IntroducerEntry(introducing)
        self.introducer = Field("", self.introducer_entry)
        self.box = ConsentBox()
        self.consent = Field("", self.box)
        self.problem = Band("", Tone.DANGER, icon="triangle-alert", size="reason")
        self._day = QWidget()
        self._cake = IconLabel("cake")
        self._day_said = ElidingLabel(size="reason", color="text2")
        self.phone.entry.setText(state.phone)
        self.name.entry.setText(state.name)
        self._lay_out()

    def fields(self) -> dict[Place, Field]:
        """Return the fields by their places."""
        return {
            Place.PHONE: self.phone,
            Place.NAME: self.name,
            Place.BIRTHDAY: self.birthday,
            Place.GUARDIAN: self.guardian,
            Place.INTRODUCER: self.introducer,
            Place.CONSENT: self.consent,
        }

    def form(self) -> SignupForm:
        """Return what stands on this page."""
        return SignupForm(
            phone=self.phone.entry.text(),
            name=self.name.entry.text(),
            calendar=self.row.calendar(),
            month=self.row.month(),
            day=self.row.day(),
            leap_month=self.row.leap_month(),
            year=self.row.year.text(),
            guardian=self.guardian.entry.text() if self.guardian.isVisibleTo(self) else "",
            introducer=self.introducer_entry.text(),
            notice=self.box.notice.isChecked(),
            offers=self.box.offers.isChecked(),
            calls=self.box.calls.isChecked(),
        )

    def year_if_meant(self, state: SignupState) -> QWidget | None:
        """Return the year, where it is the first thing that is wrong."""
        refusal = state.refusal(Place.BIRTHDAY)
        meant = isinstance(refusal, YearUnreadable | DateAmbiguous | DateToConfirm)
        return self.row.year if meant and state.first_refused() is Place.BIRTHDAY else None

    def show_state(self, before: SignupState, state: SignupState) -> None:
        """Show what the shop says to what was typed."""
        self.holder.show_state(state)
        self.name.entry.set_trailing(state.latin)
        self._show_reading(state)
        if state.typed_date is not None and state.typed_date is not before.typed_date:
            self.row.set_date(state.typed_date)
        self._show_day(state)
        self.guardian.setVisible(state.guardian_below is not None)
        self.guardian.set_label(
            translate("Signup", "G&uardian"),
            hint=translate("Signup", "for a child under {years}").format(
                years=state.guardian_below or 0
            ),
        )
        self.introducer_entry.show_state(state.introducing)

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.phone.set_label(translate("Signup", "&Phone"))
        self.name.set_label(translate("Signup", "&Name"))
        self.birthday.set_label(
            translate("Signup", "&Birthday"),
            hint=translate("Signup", "optional, also without year"),
        )
        self.introducer.set_label(
            translate("Signup", "Int&roduced by"), hint=translate("Signup", "optional")
        )
        self.introducer_entry.setPlaceholderText(translate("Signup", "Card, phone or name"))
        self.consent.set_label(translate("Signup", "Consent"))
        self.box.retranslate()
        self.holder.retranslate()

    def _show_reading(self, state: SignupState) -> None:
        reading, entry = state.reading, self.phone.entry.text()
        if reading is None or not reads_otherwise(entry, reading=reading):
            self.phone.set_note("")
        elif reading.foreign:
            note = translate("Signup", "From abroad: {phone}")
            self.phone.set_note(note.format(phone=reading.shown))
        else:
            note = translate("Signup", "Kept as {phone}")
            self.phone.set_note(note.format(phone=reading.shown))

    def _show_day(self, state: SignupState) -> None:
        day = state.falls_on
        self._day.setVisible(day is not None)
        note = _leap_day_note(state.leap_day)
        self.row.set_day_note(note)
        self._day.setToolTip(note)
        if day is None:
            return
        this_year = day.year == state.today.year
        template = (
            translate("Signup", "This year: {day}")
            if this_year
            else translate("Signup", "This lunar year: {day}")
        )
        line = sentence(template, day=weekday_and_day_word(day, today=state.today))
        if not note and state.perk is not None:
            note = perk_words(state.perk, today=state.today)
        self._day_said.set_text((*line, Span(note, gap=12)) if note else line)

    def _lay_out(self) -> None:
        look = current_tokens()
        top = Qt.AlignmentFlag.AlignTop
        names = QHBoxLayout()
        names.setSpacing(look.space.l)
        names.addWidget(self.phone, 1, top)
        names.addWidget(self.name, 1, top)
        said = QHBoxLayout(self._day)
        said.setContentsMargins(0, look.space.xs, 0, 0)
        said.setSpacing(look.space.s)
        said.addWidget(self._cake)
        said.addWidget(self._day_said, 1)
        born = QVBoxLayout()
        born.setSpacing(look.space.xs)
        born.addWidget(self.birthday)
        born.addWidget(self._day)
        others = QHBoxLayout()
        others.setSpacing(look.space.l)
        others.addWidget(self.guardian, 1, top)
        others.addWidget(self.introducer, 1, top)
        form = QVBoxLayout(self)
        form.setContentsMargins(look.space.xl, look.space.l, look.space.xl, look.space.l)
        form.setSpacing(look.space.m)
        form.addLayout(names)
        form.addWidget(self.holder)
        form.addLayout(born)
        form.addLayout(others)
        form.addWidget(self.consent)
        form.addWidget(self.problem)
        form.addStretch(1)


def _leap_day_note(leap_day: LeapDay | None) -> str:
    """Say when a birthday of 29 February is in a year without it; nothing of any other."""
    match leap_day:
        case LeapDay.FEBRUARY_28:
            return translate("Signup", "In years without 29 February it is the 28th.")
        case LeapDay.MARCH_1:
            return translate("Signup", "In years without 29 February it is 1 March.")
        case None:
            return ""
