"""Words of the settings: kinds of expiry, windows, reviews, days from which terms hold."""

from datetime import date, timedelta

from shopclub.kernel.money import Currency
from shopclub.points.terms import DeficitPolicy, ExpiryKind, Multipliers
from shopclub.tiers.ladder import Basis, Window
from shopclub.tiers.review_days import ReviewKind
from shopclub.ui.translation import translate
from shopclub.ui.words import day_word


def money_unit(currency: Currency) -> str:
    """Return what stands after a sum in a form: the sign, or the word people say."""
    if currency.code == "CNY":
        return translate("Settings", "yuan")
    return currency.sign


def expiry_word(kind: ExpiryKind) -> str:
    """Return when points lapse."""
    match kind:
        case ExpiryKind.MONTHS_AFTER_MONTH_END:
            return translate("Settings", "Months, from the end of the month")
        case ExpiryKind.MONTHS:
            return translate("Settings", "Months, to the day")
        case ExpiryKind.DAYS:
            return translate("Settings", "Days")
        case ExpiryKind.CLEARING_DAY:
            return translate("Settings", "A clearing day every year")
        case ExpiryKind.NEVER:
            return translate("Settings", "Points never expire")


def deficit_word(policy: DeficitPolicy) -> str:
    """Return what becomes of points that are owed."""
    match policy:
        case DeficitPolicy.OWE:
            return translate("Settings", "Owed")
        case DeficitPolicy.FORGIVE:
            return translate("Settings", "Forgiven")


def multipliers_word(multipliers: Multipliers) -> str:
    """Return what several multipliers make of a purchase."""
    match multipliers:
        case Multipliers.BEST:
            return translate("Settings", "The best one")
        case Multipliers.ADDED:
            return translate("Settings", "Added up")


def window_word(window: Window, *, months: int) -> str:
    """Return which purchases count for a tier."""
    match window:
        case Window.ROLLING if months == 1:
            return translate("Settings", "Last month")
        case Window.ROLLING:
            return translate("Settings", "Last {n} months").format(n=months)
        case Window.CALENDAR_YEAR:
            return translate("Settings", "Calendar year")
        case Window.LIFETIME:
            return translate("Settings", "All purchases")


def basis_word(basis: Basis) -> str:
    """Return what counts for a tier."""
    match basis:
        case Basis.MONEY:
            return translate("Settings", "Money spent")
        case Basis.POINTS:
            return translate("Settings", "Points earned")


def review_word(kind: ReviewKind) -> str:
    """Return when a tier may be lost."""
    match kind:
        case ReviewKind.YEARLY:
            return translate("Settings", "All members on 31 December")
        case ReviewKind.JOINING:
            return translate("Settings", "Each a year after joining")
        case ReviewKind.TIER:
            return translate("Settings", "Each a year after reaching the tier")


def usual_days(today: date) -> tuple[date, ...]:
    """Return the days that terms usually begin: today, tomorrow, and the next three firsts."""
    firsts: list[date] = []
    first = today
    for _ in range(3):
        first = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
        firsts.append(first)
    tomorrow = today + timedelta(days=1)
    return tuple(dict.fromkeys((today, tomorrow, *firsts)))


def from_word(day: date, *, today: date) -> str:
    """Return a day as a button says it."""
    if day == today:
        return translate("Settings", "today")
    return day_word(day, today=today)
