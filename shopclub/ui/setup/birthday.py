"""What a birthday brings, as first start asks it: the kind of perk, and how much."""

from dataclasses import replace

from shopclub.birthdays.terms import (
    HIGHEST_MULTIPLIER,
    LOWEST_MULTIPLIER,
    MOST_POINTS,
    BirthdayTerms,
    PerkKind,
)
from shopclub.kernel.money import Currency, plain_hundredths
from shopclub.rewards.vouchers import VoucherTerms, check_terms
from shopclub.ui.rewards.forms import off_entry, read_off
from shopclub.ui.settings.numbers import read_hundredths, read_whole

PERKS = (  # no gift: a new shop has no catalogue to choose one from
    PerkKind.MULTIPLIER,
    PerkKind.POINTS,
    PerkKind.VOUCHER,
    PerkKind.NONE,
)


def much_of(terms: BirthdayTerms, kind: PerkKind, *, currency: Currency) -> str:
    """Return how much a kind of perk brings by these terms, as it is typed."""
    match kind:
        case PerkKind.NONE | PerkKind.GIFT:
            return ""
        case PerkKind.MULTIPLIER:
            return plain_hundredths(terms.multiplier_hundredths)
        case PerkKind.POINTS:
            return f"{terms.points:,}"
        case PerkKind.VOUCHER:
            voucher = VoucherTerms(terms.voucher_amount, terms.voucher_basis_points)
            entry = off_entry(voucher, currency=currency)
            coins = "." + "0" * currency.exponent
            return entry.removesuffix(coins) if currency.exponent else entry


def read_perk(
    entry: str, kind: PerkKind, *, terms: BirthdayTerms, currency: Currency
) -> BirthdayTerms:
    """Return terms with this perk; raises a ShopClubError where the entry is no such figure.

    From which bill a voucher counts is what the kind of shop begins with.
    """
    chosen = replace(terms, perk=kind)
    match kind:
        case PerkKind.NONE | PerkKind.GIFT:
            return chosen
        case PerkKind.MULTIPLIER:
            times = read_hundredths(entry, least=LOWEST_MULTIPLIER, most=HIGHEST_MULTIPLIER)
            return replace(chosen, multiplier_hundredths=times)
        case PerkKind.POINTS:
            return replace(chosen, points=read_whole(entry, least=1, most=MOST_POINTS))
        case PerkKind.VOUCHER:
            off = read_off(entry, currency=currency)
            check_terms(off)
            return replace(chosen, voucher_amount=off.amount, voucher_basis_points=off.basis_points)
