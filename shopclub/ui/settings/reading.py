"""From the form to the rules of the house: what can be read, and beside which entry what cannot."""

from dataclasses import dataclass, replace
from datetime import date

from shopclub.counter.rulebook import (
    FARTHEST,
    CurrencyFixed,
    DayIsOver,
    DayTooFar,
    Rules,
    RulesRead,
)
from shopclub.counter.till_terms import TillTerms
from shopclub.kernel.errors import ShopClubError
from shopclub.members.membership import MOST_SILENT_YEARS, MembershipTerms
from shopclub.storage.identity import ADDRESS_LIMIT, SHOP_NAME_LIMIT, Identity
from shopclub.ui.settings.birthdays_reading import birthdays_of
from shopclub.ui.settings.departments_reading import departments_of
from shopclub.ui.settings.form import YES, Entry, Form, Spot
from shopclub.ui.settings.ladder_reading import ladder_of
from shopclub.ui.settings.numbers import read_day
from shopclub.ui.settings.points_reading import points_of
from shopclub.ui.settings.reader import Reader, hundredths, or_none, text_of, whole


@dataclass(frozen=True, slots=True)
class Judged:
    """What a form says: rules with the old value wherever an entry is refused, and the refusals."""

    rules: Rules
    effective: date | None
    refusals: tuple[tuple[Spot, ShopClubError], ...]


def judge(form: Form, *, read: RulesRead) -> Judged:
    """Read a whole form; `read` is what was last set, for today and for what the form lacks."""
    reader, before = Reader(form), read.rules
    rules = Rules(
        identity=_identity_of(reader, old=before.identity, fixed=read.are_sales),
        points=points_of(reader, old=before.points),
        ladder=ladder_of(reader, old=before.ladder),
        till=_till_of(reader, old=before.till),
        membership=_membership_of(reader, old=before.membership),
        birthdays=birthdays_of(reader, old=before.birthdays),
    )

    def day(text: str) -> date | None:
        return day_from(text, today=read.today)

    effective = reader.take(Entry.EFFECTIVE, day, None)
    return Judged(rules, effective, tuple(reader.refusals.items()))


def day_from(text: str, *, today: date) -> date:
    """Read the day from which terms shall hold; raises DayUnreadable, DayIsOver or DayTooFar."""
    day = read_day(text)
    if day < today:
        raise DayIsOver(day, today)
    if day > today + FARTHEST:
        raise DayTooFar(day, today + FARTHEST)
    return day


def _identity_of(reader: Reader, *, old: Identity, fixed: bool) -> Identity:
    def code(text: str) -> str:
        if fixed and text != old.currency_code:
            raise CurrencyFixed(old.currency_code)
        return text

    return replace(
        old,
        name=reader.take(Entry.NAME, text_of(SHOP_NAME_LIMIT, needed=True), old.name),
        address=reader.take(Entry.ADDRESS, text_of(ADDRESS_LIMIT), old.address),
        phone=reader.take(Entry.PHONE, text_of(ADDRESS_LIMIT), old.phone),
        currency_code=reader.take(Entry.CURRENCY, code, old.currency_code),
        language=reader.form[Entry.LANGUAGE],
        day_ends_at=int(reader.form[Entry.HOUR]),
        margin_basis_points=reader.take(Entry.MARGIN, or_none(hundredths), old.margin_basis_points),
    )


def _till_of(reader: Reader, *, old: TillTerms) -> TillTerms:
    sums, days = or_none(reader.free_sum), or_none(whole(0, 3_660))
    return replace(
        old,
        amount_limit=reader.take(Entry.AMOUNT_LIMIT, sums, old.amount_limit),
        refund_limit=reader.take(Entry.REFUND_LIMIT, sums, old.refund_limit),
        refund_days=reader.take(Entry.REFUND_DAYS, days, old.refund_days),
        departments=reader.take(Entry.DEPARTMENTS, departments_of, old.departments),
    )


def _membership_of(reader: Reader, *, old: MembershipTerms) -> MembershipTerms:
    return replace(
        old,
        phone_needed=reader.form[Entry.PHONE_NEEDED] == YES,
        notice_needed=reader.form[Entry.NOTICE_NEEDED] == YES,
        guardian_below=reader.take(Entry.GUARDIAN, whole(0, 21), old.guardian_below),
        silent_years=reader.take(Entry.SILENT, whole(0, MOST_SILENT_YEARS), old.silent_years),
    )
