"""The further pages of signup: what else a member may tell, and the text they agree to."""

from dataclasses import replace

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from shopclub.members.particulars import LIMITS, MOST_TAGS, Detail, Gender
from shopclub.ui.members.signup_entry import LimitedEntry
from shopclub.ui.members.signup_form import SignupForm
from shopclub.ui.members.signup_state import Place
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens

GENDERS = (None, Gender.FEMALE, Gender.MALE, Gender.OTHER)


class MorePage(QWidget):
    """Gender, address, preferences, allergies, a note and tags; all of it can wait."""

    def __init__(self) -> None:
        super().__init__()
        self._choice = Choice()
        self.gender = Field("", self._choice)
        self.address = Field("", LimitedEntry(limit=LIMITS[Detail.ADDRESS]))
        self.preferences = Field("", LimitedEntry(limit=LIMITS[Detail.PREFERENCES]))
        self.allergies = Field("", LimitedEntry(limit=LIMITS[Detail.ALLERGIES]))
        self.note = Field("", LimitedEntry(limit=LIMITS[Detail.NOTE]))
        self.tags = Field("", LimitedEntry(limit=MOST_TAGS * (LIMITS[Detail.TAG] + 2)))
        look = current_tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.space.xl, look.space.l, look.space.xl, look.space.l)
        column.setSpacing(look.space.m)
        for field in (self.gender, *self.fields().values()):
            column.addWidget(field)
        column.addStretch(1)

    def fields(self) -> dict[Place, Field]:
        """Return the fields of text by their places."""
        return {
            Place.ADDRESS: self.address,
            Place.PREFERENCES: self.preferences,
            Place.ALLERGIES: self.allergies,
            Place.NOTE: self.note,
            Place.TAGS: self.tags,
        }

    def with_more(self, form: SignupForm) -> SignupForm:
        """Return a form with what stands on this page."""
        return replace(
            form,
            gender=GENDERS[max(self._choice.currentIndex(), 0)],
            address=self.address.entry.text(),
            preferences=self.preferences.entry.text(),
            allergies=self.allergies.entry.text(),
            note=self.note.entry.text(),
            tags=self.tags.entry.text(),
        )

    def retranslate(self) -> None:
        """Say it in the language in force."""
        chosen = max(self._choice.currentIndex(), 0)
        self._choice.clear()
        self._choice.addItems(
            [
                translate("Signup", "not told"),
                translate("Signup", "Female"),
                translate("Signup", "Male"),
                translate("Signup", "Other"),
            ]
        )
        self._choice.setCurrentIndex(chosen)
        self.gender.set_label(translate("Signup", "&Gender"))
        self.address.set_label(translate("Signup", "A&ddress"))
        self.preferences.set_label(
            translate("Signup", "&Preferences"), hint=translate("Signup", "what they like")
        )
        self.allergies.set_label(
            translate("Signup", "A&llergies"),
            hint=translate("Signup", "shown in red at the counter"),
        )
        self.note.set_label(translate("Signup", "&Note"))
        self.tags.set_label(
            translate("Signup", "Tag&s"), hint=translate("Signup", "parted by commas")
        )


class TextPage(QWidget):
    """The text of the consent, whole, in the language of the shop."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self._title = ElidingLabel(size="label")
        look = current_tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.space.xl, look.space.l, look.space.xl, look.space.l)
        column.setSpacing(look.space.s)
        column.addWidget(self._title)
        column.addWidget(self.text, 1)

    def show_text(self, text: str) -> None:
        """Show what the member agrees to."""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)

    def retranslate(self) -> None:
        """Say it in the language in force."""
        title = translate("Signup", "What the member agrees to")
        self._title.set_text(title)
        self.text.setAccessibleName(title)
