"""What is said of a birthday while it is chosen: its day this year, or that it cannot be."""

from dataclasses import dataclass, replace

from shopclub.birthdays.occurrences import is_leap_day
from shopclub.birthdays.terms import BirthdayTerms
from shopclub.kernel.errors import ShopClubError
from shopclub.members.enrolling import require_age
from shopclub.members.members import GuardianNeeded
from shopclub.ui.members.signup_form import DateToConfirm, SignupForm
from shopclub.ui.members.signup_perk import perk_to_come
from shopclub.ui.members.signup_reading import birthday_so_far, falls_on, read_date
from shopclub.ui.members.signup_state import Place, SignupState, place_of

STANDARD = BirthdayTerms()


@dataclass(frozen=True, slots=True)
class BirthdayRules:
    """Below which age a guardian consents, and what the shop does for birthdays."""

    guardian_below: int = 0
    terms: BirthdayTerms = STANDARD


def with_birthday(state: SignupState, form: SignupForm, *, rules: BirthdayRules) -> SignupState:
    """Return the state that says of the birthday of a form what can be said so far."""
    on = state.today
    state = replace(state, falls_on=None, perk=None, leap_day=None, typed_date=None)
    state = replace(state, guardian_below=None)
    state = state.without(Place.BIRTHDAY, Place.GUARDIAN)
    try:
        birthday = birthday_so_far(form, on=on)
        if birthday is not None:
            day = falls_on(birthday, on=on, leap_day=rules.terms.leap_day)
            leap_day = rules.terms.leap_day if is_leap_day(birthday) else None
            perk = perk_to_come(birthday, day, terms=rules.terms, on=on)
            state = replace(state, falls_on=day, perk=perk, leap_day=leap_day)
            require_age(birthday, limit=rules.guardian_below, on=on)
    except GuardianNeeded as child:
        return replace(state, guardian_below=child.limit)
    except ShopClubError as refusal:
        return state.refusing(place_of(refusal), refusal)
    return state


def with_typed_date(state: SignupState, form: SignupForm, *, rules: BirthdayRules) -> SignupState:
    """Return the state that shows a whole date, typed for the year, as it was read."""
    try:
        typed = read_date(form.year)
    except ShopClubError as refusal:
        return state.refusing(place_of(refusal), refusal)
    if typed is None:
        return state
    whole = replace(form, month=typed.month, day=typed.day, year=f"{typed.year:04d}")
    state = with_birthday(state, whole, rules=rules)
    if state.refusal(Place.BIRTHDAY) is None:
        state = state.refusing(Place.BIRTHDAY, DateToConfirm(typed))
    return replace(state, typed_date=typed)
