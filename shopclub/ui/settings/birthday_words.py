"""Words of the birthday's terms: the kinds of perk, and what a shop promises by them."""

from shopclub.birthdays.occurrences import LeapDay
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.kernel.money import Currency, plain_hundredths
from shopclub.points.terms import Multipliers
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.ui.translation import translate
from shopclub.ui.voucher_words import voucher_words
from shopclub.ui.words import points_word


def perk_word(kind: PerkKind) -> str:
    """Return what a member gets for a birthday."""
    match kind:
        case PerkKind.NONE:
            return translate("Settings", "Nothing")
        case PerkKind.MULTIPLIER:
            return translate("Settings", "More points for a purchase")
        case PerkKind.POINTS:
            return translate("Settings", "Points as a gift")
        case PerkKind.VOUCHER:
            return translate("Settings", "A voucher")


def leap_day_word(leap_day: LeapDay) -> str:
    """Return when a birthday of 29 February is in other years."""
    match leap_day:
        case LeapDay.FEBRUARY_28:
            return translate("Settings", "28 February")
        case LeapDay.MARCH_1:
            return translate("Settings", "1 March")


def promise_words(
    terms: BirthdayTerms, *, currency: Currency, multipliers: Multipliers = Multipliers.BEST
) -> str:
    """Return what the shop promises its members, a sentence a line."""
    if terms.perk is PerkKind.NONE:
        return translate(
            "Settings", "A birthday brings nothing; the counter and the office still speak of it."
        )
    once = once_words(terms, currency=currency, multipliers=multipliers)
    return "\n".join(
        said for said in (once, _issued(terms), _known(terms.known_days), _rest(terms)) if said
    )


def once_words(
    terms: BirthdayTerms, *, currency: Currency, multipliers: Multipliers = Multipliers.BEST
) -> str:
    """Return in a sentence what a birthday brings, and when; nothing where it brings nothing."""
    if terms.perk is PerkKind.NONE:
        return ""
    return translate("Settings", "Once a year, {when}: {what}.").format(
        when=_when(terms.window_days),
        what=_what(terms, currency=currency, multipliers=multipliers),
    )


def _when(days: int) -> str:
    if days == 0:
        return translate("Settings", "on the birthday itself")
    if days == 1:
        return translate("Settings", "from the day before the birthday to the day after")
    return translate("Settings", "from {n} days before the birthday to {n} days after").format(
        n=days
    )


def _what(terms: BirthdayTerms, *, currency: Currency, multipliers: Multipliers) -> str:
    if terms.perk is PerkKind.POINTS:
        return translate("Settings", "{points} as a gift with a purchase").format(
            points=points_word(terms.points)
        )
    if terms.perk is PerkKind.VOUCHER:
        voucher = VoucherTerms(
            terms.voucher_amount, terms.voucher_basis_points, terms.voucher_minimum
        )
        return translate("Settings", "a voucher, {off}").format(
            off=voucher_words(voucher, currency=currency)
        )
    if multipliers is Multipliers.ADDED:
        said = translate(
            "Settings", "one purchase earns {times} times the points, and the tier's bonus on top"
        )
    else:
        said = translate(
            "Settings", "one purchase earns {times} times the points, or the tier's if that is more"
        )
    return said.format(times=plain_hundredths(terms.multiplier_hundredths))


def _issued(terms: BirthdayTerms) -> str:
    if terms.perk is not PerkKind.VOUCHER:
        return ""
    return translate("Settings", "It is issued by itself on the first day, and used by a scan.")


def _known(days: int) -> str:
    if days == 0:
        return ""
    if days == 1:
        return translate("Settings", "The date must be told by the day before.")
    return translate("Settings", "The date must be told {n} days before.").format(n=days)


def _rest(terms: BirthdayTerms) -> str:
    if terms.rest_days < 2:
        return ""
    return translate("Settings", "Two never come within {n} days.").format(n=terms.rest_days)
