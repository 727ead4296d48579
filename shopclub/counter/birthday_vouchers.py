"""Vouchers for birthdays: issued when the window opens, once for a member and year."""

from shopclub.birthdays.birthdays import Birthdays
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.till_clock import ClockBehind, TillClock
from shopclub.rewards.voucher_book import NewVoucher, Vouchers
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.storage.database import writing

AT_ONCE = 200
"""How many are issued in one transaction, so that a sale never waits for a whole club."""


def issue_birthday_vouchers(
    *, birthdays: Birthdays, vouchers: Vouchers, clock: TillClock, most: int = AT_ONCE
) -> int:
    """Issue the vouchers that are due today, so many at most; return how many were.

    Each is the perk of its year: whoever had one, told the date late or is frozen gets none. A
    clock that was set back, or ran far ahead, waits for the owner and issues nothing.
    """
    if birthdays.terms(on=clock.today()).perk is not PerkKind.VOUCHER or clock.ahead() is not None:
        return 0
    with writing():
        before, present = clock.before("")
        try:
            moment = clock.reading(before, present=present)
        except ClockBehind:
            return 0
        terms = birthdays.terms(on=moment.day)
        if terms.perk is not PerkKind.VOUCHER:
            return 0
        due = birthdays.perks_due(on=moment.day, most=most)
        for member_id, near in due:
            if near.perk is None:
                continue
            new = NewVoucher(
                voucher_terms(terms),
                starts_on=moment.day,
                last_on=near.answer.last,
                member_id=member_id,
            )
            source = birthday_source(member_id, near.perk.year)
            issued = vouchers.issue(new, source=source, moment=moment, staff_id=None)
            if issued is not None:
                voucher_id = issued.voucher_id
                birthdays.give(near.perk, member_id=member_id, moment=moment, voucher_id=voucher_id)
        return len(due)


def birthday_source(member_id: int, year: int) -> str:
    """Name the reason of a birthday's voucher: one for a member and year."""
    return f"birthday:{member_id}:{year}"


def voucher_terms(terms: BirthdayTerms) -> VoucherTerms:
    """Return what the voucher of a birthday takes off."""
    return VoucherTerms(terms.voucher_amount, terms.voucher_basis_points, terms.voucher_minimum)
