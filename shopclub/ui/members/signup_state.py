"""What signup shows beside what is typed, and where each refusal is said."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from shopclub.birthdays.occurrences import LeapDay
from shopclub.counter.card import CardFace
from shopclub.counter.lookup import Profile
from shopclub.kernel.text import TextRefused
from shopclub.members.birthday import BirthdayRefused
from shopclub.members.consent import ConsentNeeded
from shopclub.members.members import GuardianNeeded, PhoneTaken
from shopclub.members.particulars import (
    Detail,
    DetailRefused,
    TooManyTags,
)
from shopclub.members.phones import PhoneRefused
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.signup_consent import ConsentTexts
from shopclub.ui.members.signup_form import (
    NOTHING_AT_ONCE,
    BirthdayIncomplete,
    CardAtOnce,
    DateAmbiguous,
    DateToConfirm,
    PhoneReading,
    PhoneToConfirm,
    YearUnreadable,
)
from shopclub.ui.members.signup_introducing import NOBODY_ASKED, IntroducerState
from shopclub.ui.members.signup_perk import PerkToCome
from shopclub.ui.paper.pictures import PagePicture


class Place(StrEnum):
    """Where on the dialog something is entered, in the order of reading."""

    PHONE = "phone"
    NAME = "name"
    BIRTHDAY = "birthday"
    GUARDIAN = "guardian"
    INTRODUCER = "introducer"
    CONSENT = "consent"
    ADDRESS = "address"
    PREFERENCES = "preferences"
    ALLERGIES = "allergies"
    NOTE = "note"
    TAGS = "tags"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class SignupState:
    """What the dialog shows beside what is typed.

    `duplicate` is the holder of the phone, `similar` the first of those who may be the same
    person, `more_similar` counts the others. `falls_on` is the birthday this year, `perk` what it
    brings, `leap_day` when one of 29 February is in years without it, `typed_date` a whole date
    read from the year; `tries` counts the refused attempts to save.
    """

    shop_name: str
    today: date
    phone: str = ""
    name: str = ""
    at_once: CardAtOnce = NOTHING_AT_ONCE
    face: CardFace | None = None
    card: PagePicture | None = None
    texts: ConsentTexts | None = None
    duplicate: Profile | None = None
    similar: Profile | None = None
    more_similar: int = 0
    reading: PhoneReading | None = None
    latin: str = ""
    falls_on: date | None = None
    perk: PerkToCome | None = None
    leap_day: LeapDay | None = None
    typed_date: date | None = None
    guardian_below: int | None = None
    introducing: IntroducerState = NOBODY_ASKED
    refusals: tuple[tuple[Place, Refusal], ...] = ()
    tries: int = 0
    busy: bool = False
    done: bool = False

    @property
    def can_save(self) -> bool:
        """Whether the button takes a click now."""
        return self.duplicate is None and not self.busy and not self.done

    def refusal(self, place: Place) -> Refusal | None:
        """Return what is wrong at a place."""
        if place is Place.INTRODUCER:
            return self.introducing.refusal
        return dict(self.refusals).get(place)

    def first_refused(self) -> Place | None:
        """Return the first place, in the order of reading, where something is wrong."""
        return next((place for place in Place if self.refusal(place) is not None), None)

    def refusing(self, place: Place, refusal: Refusal) -> "SignupState":
        """Return the state with something wrong at a place."""
        kept = self.without(place)
        return replace(kept, refusals=(*kept.refusals, (place, refusal)))

    def without(self, *places: Place) -> "SignupState":
        """Return the state with nothing wrong at some places."""
        left = tuple(pair for pair in self.refusals if pair[0] not in places)
        return replace(self, refusals=left)


_OF_DETAIL = {
    Detail.ADDRESS: Place.ADDRESS,
    Detail.PREFERENCES: Place.PREFERENCES,
    Detail.ALLERGIES: Place.ALLERGIES,
    Detail.NOTE: Place.NOTE,
    Detail.TAG: Place.TAGS,
    Detail.GUARDIAN: Place.GUARDIAN,
}


def place_of(refusal: Refusal) -> Place:
    """Return beside which field a refusal is said."""
    match refusal:
        case PhoneTaken() | PhoneRefused() | PhoneToConfirm():
            return Place.PHONE
        case TextRefused():
            return Place.NAME
        case GuardianNeeded():
            return Place.GUARDIAN
        case ConsentNeeded():
            return Place.CONSENT
        case TooManyTags():
            return Place.TAGS
        case DetailRefused(detail):
            return _OF_DETAIL.get(detail, Place.ELSEWHERE)
        case BirthdayRefused() | BirthdayIncomplete() | YearUnreadable():
            return Place.BIRTHDAY
        case DateAmbiguous() | DateToConfirm():
            return Place.BIRTHDAY
    return Place.ELSEWHERE
