"""Words of the birthday's terms: the kinds of perk, and what a shop promises by them."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from shopclub.birthdays.occurrences import LeapDay
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.receipt import TierLabel
from shopclub.kernel.money import Currency, plain_hundredths
from shopclub.points.terms import Multipliers
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.ui.translation import translate
from shopclub.ui.voucher_words import voucher_words
from shopclub.ui.words import points_word, tier_word

NO_GIFTS: Mapping[int, str] = MappingProxyType({})


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
        case PerkKind.GIFT:
            return translate("Settings", "A gift of the catalogue")


def leap_day_word(leap_day: LeapDay) -> str:
    """Return when a birthday of 29 February is in other years."""
    match leap_day:
        case LeapDay.FEBRUARY_28:
            return translate("Settings", "28 February")
        case LeapDay.MARCH_1:
            return translate("Settings", "1 March")


def promise_words(
    terms: BirthdayTerms,
    *,
    currency: Currency,
    multipliers: Multipliers = Multipliers.BEST,
    gifts: Mapping[int, str] = NO_GIFTS,
    tiers: Sequence[TierLabel] = (),
) -> str:
    """Return what the shop promises its members, a sentence a line.

    `gifts` are the names of the catalogue, `tiers` the tiers from the lowest up.
    """
    if terms.perk is PerkKind.NONE:
        return translate(
            "Settings", "A birthday brings nothing; the counter and the office still speak of it."
        )
    once = once_words(terms, currency=currency, multipliers=multipliers, gifts=gifts)
    finer = _finer(terms, gifts=gifts, tiers=tiers)
    every = (once, *finer, _issued(terms), _known(terms.known_days), _rest(terms))
    return "\n".join(said for said in every if said)


def once_words(
    terms: BirthdayTerms,
    *,
    currency: Currency,
    multipliers: Multipliers = Multipliers.BEST,
    gifts: Mapping[int, str] = NO_GIFTS,
) -> str:
    """Return in a sentence what a birthday brings, and when; nothing where it brings nothing."""
    if terms.perk is PerkKind.NONE:
        return ""
    return translate("Settings", "Once a year, {when}: {what}.").format(
        when=_when(terms.window_days),
        what=_what(terms, currency=currency, multipliers=multipliers, gifts=gifts),
    )


def _when(days: int) -> str:
    if days == 0:
        return translate("Settings", "on the birthday itself")
    if days == 1:
        return translate("Settings", "from the day before the birthday to the day after")
    return translate("Settings", "from {n} days before the birthday to {n} days after").format(
        n=days
    )


def _what(
    terms: BirthdayTerms,
    *,
    currency: Currency,
    multipliers: Multipliers,
    gifts: Mapping[int, str],
) -> str:
    if terms.perk is PerkKind.GIFT:
        if terms.gift_id not in gifts:
            return translate("Settings", "a gift, by the tier")
        return translate("Settings", "{gift}, free").format(gift=gifts[terms.gift_id])
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


def _finer(
    terms: BirthdayTerms, *, gifts: Mapping[int, str], tiers: Sequence[TierLabel]
) -> tuple[str, ...]:
    """Return from which tiers up there is another gift, a sentence each."""
    own = dict(terms.tier_gifts) if terms.perk is PerkKind.GIFT else {}
    words = translate("Settings", "From {tier} up: {gift}, free.")
    return tuple(
        words.format(tier=tier_word(tier), gift=gifts[own[tier.key]])
        for tier in tiers
        if own.get(tier.key) in gifts
    )


def _issued(terms: BirthdayTerms) -> str:
    if terms.perk is PerkKind.GIFT:
        return translate("Settings", "It is handed over at the counter: F3 offers it first.")
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
