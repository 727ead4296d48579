"""What a birthday brings a new member, in words."""

from datetime import date

from shopclub.birthdays.terms import PerkKind
from shopclub.kernel.money import plain_hundredths
from shopclub.ui.members.signup_perk import PerkToCome
from shopclub.ui.translation import translate
from shopclub.ui.words import day_word, points_word


def perk_words(perk: PerkToCome, *, today: date) -> str:
    """Return a perk and its days in words."""
    if perk.late:
        return translate("Signup", "birthday gift from next year on")
    match perk.kind:
        case PerkKind.MULTIPLIER:
            times = plain_hundredths(perk.worth)
            what = translate("Signup", "points x{times}").format(times=times)
        case PerkKind.POINTS:
            what = f"+{points_word(perk.worth)}"
        case PerkKind.VOUCHER:
            what = translate("Signup", "a voucher")
        case _:
            what = translate("Signup", "a gift")
    first = day_word(perk.first, today=today)
    if perk.first == perk.last:
        return translate("Signup", "{what} on {day}").format(what=what, day=first)
    return translate("Signup", "{what} from {first} to {last}").format(
        what=what, first=first, last=day_word(perk.last, today=today)
    )
