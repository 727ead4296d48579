"""What signup says of an entry before the shop is asked, and what it wants confirmed."""

from shopclub.kernel.errors import ShopClubError
from shopclub.ui.members.signup_form import (
    BirthdayIncomplete,
    DateAmbiguous,
    DateToConfirm,
    DayMissing,
    PhoneToConfirm,
    TextCut,
    YearUnreadable,
)
from shopclub.ui.translation import translate
from shopclub.ui.words import full_day_word


def of_signup(error: ShopClubError) -> str:
    """Return what to say of a refusal of signup, or nothing if it is none."""
    match error:
        case BirthdayIncomplete():
            return translate("Sentences", "Choose the month and the day, or neither.")
        case DayMissing():
            return translate("Sentences", "Choose the month and the day.")
        case YearUnreadable():
            return translate("Sentences", "Enter the year with four digits, or leave it empty.")
        case DateAmbiguous():
            return translate(
                "Sentences", "Day or month first? Choose month and day, then enter the year."
            )
        case DateToConfirm(day):
            return translate("Sentences", "Read as {day}. Save if that is right.").format(
                day=full_day_word(day)
            )
        case TextCut(limit):
            return translate("Sentences", "This is cut to {limit} characters.").format(limit=limit)
        case PhoneToConfirm(shown, True):
            return translate(
                "Sentences", "A number from abroad: {phone}. Save again to keep it."
            ).format(phone=shown)
        case PhoneToConfirm(shown):
            return translate("Sentences", "Read as {phone}. Save again to keep it.").format(
                phone=shown
            )
    return ""
