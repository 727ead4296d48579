"""Vouchers for birthdays: issued when the window opens, once for a member and year."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from shopclub.birthdays.ahead import Coming
from shopclub.birthdays.birthdays import Birthdays, NearBirthday, perk_told
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.till_clock import ClockBehind, TillClock
from shopclub.kernel.clock import Moment
from shopclub.members.reading import read_member
from shopclub.rewards.voucher_book import NewVoucher, Vouchers
from shopclub.rewards.voucher_shelf import VoucherShelf
from shopclub.rewards.vouchers import Voucher, VoucherState, VoucherTerms
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.database import writing

BIRTHDAY = "birthday:"
"""How the reasons of vouchers for birthdays begin."""

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
        moment = _reading(clock)
        if moment is None or birthdays.terms(on=moment.day).perk is not PerkKind.VOUCHER:
            return 0
        due = birthdays.perks_due(on=moment.day, most=most)
        issuing = _Issuing(birthdays, vouchers, moment, staff_id=None)
        for member_id, near in due:
            issuing.issue(member_id, near, starts_on=moment.day)
        return len(due)


def issue_for_letters(
    coming: Iterable[Coming],
    *,
    birthdays: Birthdays,
    vouchers: Vouchers,
    clock: TillClock,
    by: Actor,
) -> int:
    """Issue the vouchers of birthdays that are written to now; return how many were.

    One that is issued before its days counts from their first day on. Whoever would get none on
    that day gets none now; a letter written again issues nothing.
    """
    with writing():
        by.require(Permission.OPEN_OFFICE)
        moment = None if clock.ahead() is not None else _reading(clock)
        if moment is None:
            return 0
        issuing = _Issuing(birthdays, vouchers, moment, staff_id=by.staff_id)
        window = timedelta(days=birthdays.terms(on=moment.day).window_days)
        issued = 0
        for row in coming:
            first = max(moment.day, row.occasion.day - window)
            near = birthdays.near(read_member(row.member_id), on=first)
            if row.family is None and near is not None:
                issued += issuing.issue(row.member_id, near, starts_on=first)
        return issued


@dataclass(frozen=True, slots=True)
class _Issuing:
    """Issues vouchers at a moment, each with the perk that it is."""

    birthdays: Birthdays
    vouchers: Vouchers
    moment: Moment
    staff_id: int | None

    def issue(self, member_id: int, near: NearBirthday, *, starts_on: date) -> bool:
        """Issue one for a birthday that is near on its first day; tell whether one was."""
        perk = near.perk
        if perk is None or near.kind is not PerkKind.VOUCHER:
            return False
        terms = voucher_terms(self.birthdays.terms(on=starts_on))
        new = NewVoucher(terms, starts_on, near.answer.last, member_id)
        source = birthday_source(member_id, perk.year)
        issued = self.vouchers.issue(
            new,
            source=source,
            moment=self.moment,
            staff_id=self.staff_id,
            **perk_told(perk, member_id, self.moment),
        )
        if issued is None:
            return False
        self.birthdays.give(
            perk, member_id=member_id, moment=self.moment, voucher_id=issued.voucher_id
        )
        return True


def _reading(clock: TillClock) -> Moment | None:
    """Return the moment of the till, or None where the clock was set back."""
    before, present = clock.before("")
    try:
        return clock.reading(before, present=present)
    except ClockBehind:
        return None


def waiting_voucher(
    member_id: int, near: NearBirthday | None, *, vouchers: VoucherShelf, but: str, on: date
) -> tuple[Voucher, ...]:
    """Return the voucher of a birthday that is near and that can be used still, if there is one.

    `but` is the code of one that is being used. Where none was issued it costs no look at the file.
    """
    if near is None or near.answer.had is not PerkKind.VOUCHER:
        return ()
    found = vouchers.with_source(birthday_source(member_id, near.answer.occasion.year))
    if found is None or found.state is not VoucherState.ISSUED or found.code == but:
        return ()
    return (found,) if found.last_on >= on else ()


def birthday_source(member_id: int, year: int) -> str:
    """Name the reason of a birthday's voucher: one for a member and year."""
    return f"{BIRTHDAY}{member_id}:{year}"


def voucher_terms(terms: BirthdayTerms) -> VoucherTerms:
    """Return what the voucher of a birthday takes off."""
    return VoucherTerms(terms.voucher_amount, terms.voucher_basis_points, terms.voucher_minimum)
