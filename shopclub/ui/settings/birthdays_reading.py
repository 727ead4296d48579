"""From the form to what the shop does for birthdays."""

from dataclasses import dataclass, replace

from shopclub.birthdays.occurrences import LeapDay
from shopclub.birthdays.terms import (
    HIGHEST_MULTIPLIER,
    LONGEST_REST,
    LOWEST_MULTIPLIER,
    MOST_POINTS,
    WIDEST_WINDOW,
    BirthdayTerms,
    PerkKind,
)
from shopclub.kernel.errors import ShopClubError
from shopclub.rewards.vouchers import VoucherTerms, check_terms
from shopclub.ui.rewards.forms import read_off
from shopclub.ui.settings.form import Entry
from shopclub.ui.settings.numbers import read_hundredths
from shopclub.ui.settings.reader import Reader, whole


@dataclass(eq=False)
class NoGiftChosen(ShopClubError):
    """A birthday is to bring a gift, and none was chosen for any tier."""


def birthdays_of(reader: Reader, *, old: BirthdayTerms) -> BirthdayTerms:
    """Read the terms of birthdays; what the chosen perk does not need stays as it was."""
    perk = PerkKind(reader.form[Entry.PERK])
    terms = replace(old, perk=perk, leap_day=LeapDay(reader.form[Entry.LEAP_DAY]))
    if perk is PerkKind.NONE:
        return terms
    days = whole(0, LONGEST_REST)
    terms = replace(
        terms,
        window_days=reader.take(Entry.PERK_WINDOW, whole(0, WIDEST_WINDOW), old.window_days),
        known_days=reader.take(Entry.PERK_KNOWN, days, old.known_days),
        rest_days=reader.take(Entry.PERK_REST, days, old.rest_days),
    )
    if perk is PerkKind.POINTS:
        points = reader.take(Entry.PERK_POINTS, whole(1, MOST_POINTS), old.points)
        return replace(terms, points=points)
    if perk is PerkKind.VOUCHER:
        return _voucher(reader, terms)
    if perk is PerkKind.GIFT:
        return _gifts(reader, terms)
    times = reader.take(Entry.PERK_TIMES, _times, old.multiplier_hundredths)
    return replace(terms, multiplier_hundredths=times)


def _gifts(reader: Reader, old: BirthdayTerms) -> BirthdayTerms:
    """Read the gift of the lowest tier, and those of the tiers above that have their own."""
    named = {tier.key: int(tier.gift) for tier in reader.form.tiers[1:] if tier.gift}
    own = tuple(sorted(named.items()))

    def gift(text: str) -> int:
        if not int(text) and not own:
            raise NoGiftChosen
        return int(text)

    gift_id = reader.take(Entry.PERK_GIFT, gift, old.gift_id)
    return replace(old, gift_id=gift_id, tier_gifts=own)


def _voucher(reader: Reader, old: BirthdayTerms) -> BirthdayTerms:
    """Read what a voucher takes off and from which bill; refused in part it stays as it was."""

    def off(text: str) -> VoucherTerms:
        terms = read_off(text, currency=reader.money)
        check_terms(terms)
        return terms

    least = reader.take(Entry.PERK_LEAST, reader.free_sum, old.voucher_minimum)
    terms = reader.take(Entry.PERK_OFF, off, None)
    if terms is None:
        return old
    return replace(
        old,
        voucher_amount=terms.amount,
        voucher_basis_points=terms.basis_points,
        voucher_minimum=least,
    )


def _times(text: str) -> int:
    return read_hundredths(text, least=LOWEST_MULTIPLIER, most=HIGHEST_MULTIPLIER)
