"""What those at the desk are told: PINs, names, and what only the owner may."""

from datetime import timedelta

from shopclub.kernel.errors import ShopClubError
from shopclub.staff.book import LastOwner, WorksHereNoMore
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import PinFault, PinRefused
from shopclub.staff.roles import NotPermitted
from shopclub.staff.staff import OwnerExists, StaffNameTaken, WrongCode, WrongPin
from shopclub.ui.staff.new_pin import PinsDiffer
from shopclub.ui.translation import translate


def of_people(error: ShopClubError) -> str:
    """Return what those at the desk are told, or nothing."""
    match error:
        case WrongPin():
            return translate("Sentences", "This PIN is not right. Try again.")
        case WrongCode():
            return translate("Sentences", "This code opens nothing. Is it the newest sheet?")
        case SignInLocked(wait):
            return translate("Sentences", "Too many wrong PINs. Try again in {time}.").format(
                time=wait_word(wait)
            )
        case PinRefused(PinFault.NOT_DIGITS):
            return translate("Sentences", "A PIN has digits only.")
        case PinRefused(PinFault.LENGTH, shortest, longest):
            return translate("Sentences", "A PIN has {shortest} to {longest} digits.").format(
                shortest=shortest, longest=longest
            )
        case PinRefused(PinFault.TOO_EASY):
            return translate("Sentences", "Too easy to guess: no runs and no repeated digits.")
        case PinRefused(PinFault.DATE):
            return translate("Sentences", "Too easy to guess: this reads as a date.")
        case PinsDiffer():
            return translate("Sentences", "This is not the same PIN as before.")
        case StaffNameTaken(name):
            return translate("Sentences", "{name} already works here. Enter another name.").format(
                name=name
            )
        case LastOwner(name):
            return translate(
                "Sentences", "{name} is the only owner. Make somebody else an owner first."
            ).format(name=name)
        case WorksHereNoMore(name):
            return translate(
                "Sentences", "{name} went or came back meanwhile. Look at the list again."
            ).format(name=name)
        case OwnerExists():
            return translate("Sentences", "This shop has an owner already.")
        case NotPermitted():
            return translate("Sentences", "You may not do this. Ask the owner.")
    return ""


def wait_word(wait: timedelta) -> str:
    """Return a time to wait, rounded up to what people count in."""
    seconds = max(1, -(-wait // timedelta(seconds=1)))
    if seconds == 1:
        return translate("Sentences", "1 second")
    if seconds < 120:
        return translate("Sentences", "{n} seconds").format(n=seconds)
    minutes = -(-seconds // 60)
    if minutes < 120:
        return translate("Sentences", "{n} minutes").format(n=minutes)
    return translate("Sentences", "{n} hours").format(n=-(-minutes // 60))
