"""What first start says of the birthday's perk."""

from shopclub.birthdays.terms import PerkKind
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import Currency
from shopclub.ui.settings.birthday_words import once_words
from shopclub.ui.setup.presenter import SetupForm, birthdays_of
from shopclub.ui.translation import translate


def perk_word(kind: PerkKind) -> str:
    """Return what a birthday brings, in two words."""
    match kind:
        case PerkKind.NONE:
            return translate("Setup", "Nothing")
        case PerkKind.MULTIPLIER:
            return translate("Setup", "More points")
        case PerkKind.POINTS:
            return translate("Setup", "Points")
        case PerkKind.VOUCHER:
            return translate("Setup", "A voucher")
        case PerkKind.GIFT:
            return translate("Setup", "A gift")


def perk_words(form: SetupForm, *, currency: Currency) -> str:
    """Say what a birthday brings by a form, or nothing while it cannot be read."""
    try:
        return once_words(birthdays_of(form), currency=currency)
    except ShopClubError:
        return ""
