"""What the refusals of the settings say to people."""

from shopclub.counter.rulebook import CurrencyFixed, DayIsOver, DayTooFar
from shopclub.counter.rules_changed import RulesChanged, RulesPart
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.label_measures import LabelMeasureRefused, LabelsBeyondPaper
from shopclub.kernel.money import Currency, format_money
from shopclub.ui.settings.birthdays_reading import NoGiftChosen
from shopclub.ui.settings.departments_reading import DepartmentsFault, DepartmentsRefused
from shopclub.ui.settings.ladder_reading import LowestBeginsAtZero, TiersClash
from shopclub.ui.settings.logo_refused import LogoFault, LogoRefused
from shopclub.ui.settings.numbers import (
    DayUnreadable,
    LastsOutOfRange,
    NumberFault,
    NumberRefused,
    RateOutOfRange,
)
from shopclub.ui.settings.points_reading import StepHasNoValue
from shopclub.ui.translation import translate
from shopclub.ui.words import full_day_word, tier_word


def of_settings(error: ShopClubError, currency: Currency) -> str:
    """Return what to say of a setting that was refused; nothing for any other error."""
    match error:
        case NumberRefused(NumberFault.NOT_A_NUMBER, least, most):
            return translate("Sentences", "Enter a number from {least} to {most}.").format(
                least=least, most=most
            )
        case NumberRefused(NumberFault.TOO_MANY_DECIMALS, least, most):
            return translate(
                "Sentences", "Too many decimals: a number from {least} to {most}."
            ).format(least=least, most=most)
        case NumberRefused(NumberFault.OUT_OF_RANGE, least, most):
            return translate("Sentences", "From {least} to {most}.").format(least=least, most=most)
        case RateOutOfRange(least, most, money):
            return translate(
                "Sentences", "From {least} to {most} points for every {amount} spent."
            ).format(least=least, most=most, amount=format_money(money, currency=currency))
        case LastsOutOfRange(least, most):
            return translate(
                "Sentences", 'From {least} to {most}; or choose "Points never expire".'
            ).format(least=least, most=f"{most:,}")
        case StepHasNoValue():
            return translate("Sentences", "A step must be worth whole coins: take a larger one.")
        case DepartmentsRefused(DepartmentsFault.TOO_MANY, limit):
            return translate("Sentences", "A shop has at most {limit} departments.").format(
                limit=limit
            )
        case DepartmentsRefused(DepartmentsFault.TOO_LONG, limit, name):
            return translate("Sentences", "{name}: at most {limit} characters.").format(
                name=name[:limit], limit=limit
            )
        case DepartmentsRefused(DepartmentsFault.TWICE, _, name):
            return translate("Sentences", "{name} is there twice.").format(name=name)
        case TiersClash(lower, upper):
            return translate("Sentences", "{upper} must ask for more than {lower}.").format(
                upper=tier_word(upper) or translate("Sentences", "The new tier"),
                lower=tier_word(lower),
            )
        case LowestBeginsAtZero():
            return translate("Sentences", "The lowest tier begins at 0.")
        case LabelMeasureRefused(_, least, most):
            return translate("Sentences", "From {least} to {most}.").format(
                least=f"{least:g}", most=f"{most:g}"
            )
        case LabelsBeyondPaper():
            return translate("Sentences", "So many labels do not fit on A4.")
        case NoGiftChosen():
            return translate("Sentences", "Choose a gift for everybody, or for a tier.")
    return _of_days_and_shop(error)


def _part_word(part: RulesPart) -> str:
    """Return the section of the settings in which a part of the rules stands."""
    match part:
        case RulesPart.SHOP:
            return translate("Settings", "Shop")
        case RulesPart.POINTS | RulesPart.TIERS:
            return translate("Settings", "Points and tiers")
        case RulesPart.BIRTHDAYS:
            return translate("Settings", "Birthdays")
        case RulesPart.TILL | RulesPart.JOINING:
            return translate("Settings", "Till and joining")


def _of_days_and_shop(error: ShopClubError) -> str:
    match error:
        case DayUnreadable():
            return translate("Sentences", "Enter a day like 2026-12-01.")
        case DayIsOver():
            return translate("Sentences", "This day is over: today or a later day.")
        case DayTooFar(_, latest):
            return translate("Sentences", "This is years away: {day} at the latest.").format(
                day=full_day_word(latest)
            )
        case RulesChanged(parts):
            return translate(
                "Sentences",
                "Changed at another till meanwhile: {parts}. It stands here beside your changes:"
                " look again, then apply.",
            ).format(parts=", ".join(dict.fromkeys(map(_part_word, parts))))
        case CurrencyFixed(code):
            return translate(
                "Sentences", "Sales were made in {code}: the currency cannot change any more."
            ).format(code=code)
        case LogoRefused(LogoFault.NOT_A_PICTURE):
            return translate("Sentences", "A logo is a PNG or JPG picture. The old one stays.")
        case LogoRefused(LogoFault.FILE_TOO_LARGE):
            return translate("Sentences", "A logo has 5 MB at most. The old one stays.")
        case LogoRefused(LogoFault.TOO_MANY_PIXELS):
            return translate(
                "Sentences", "A logo has 4,000 x 4,000 pixels at most. The old one stays."
            )
    return ""
