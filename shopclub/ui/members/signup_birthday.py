"""What is said of a birthday while it is chosen: its day this year, or that it cannot be."""

from dataclasses import dataclass, replace

from shopclub.birthdays.occurrences import LeapDay, is_leap_day
from shopclub.kernel.errors import ShopClubError
from shopclub.members.enrolling import require_age
from shopclub.members.members import GuardianNeeded
from shopclub.ui.members.signup_form import DateToConfirm, SignupForm
from shopclub.ui.members.signup_reading import birthday_so_far, falls_on, read_date
from shopclub.ui.members.signup_state import Place, SignupState, place_of


@dataclass(frozen=True, slots=True)
class BirthdayRules:
    """Below which age a guardian consents, and when 29 February is in a year without it."""

    guardian_below: int = 0
    leap_day: LeapDay = LeapDay.FEBRUARY_28


def with_birthday(state: SignupState, form: SignupForm, *, rules: BirthdayRules) -> SignupState:
    """Return the state that says of the birthday of a form what can be said so far."""
    on = state.today
    state = replace(state, falls_on=None, leap_day=None, typed_date=None, guardian_below=None)
    state = state.without(Place.BIRTHDAY, Place.GUARDIAN)
    try:
        birthday = birthday_so_far(form, on=on)
        if birthday is not None:
            day = falls_on(birthday, on=on, leap_day=rules.leap_day)
            leap_day = rules.leap_day if is_leap_day(birthday) else None
            state = replace(state, falls_on=day, leap_day=leap_day)
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
