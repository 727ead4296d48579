"""What a member's page says of how they buy, and of the birthday that comes next."""

from dataclasses import dataclass, replace
from datetime import date

from shopclub.birthdays.occurrences import LeapDay
from shopclub.counter.birthday_ahead import BirthdayAhead, next_birthday
from shopclub.kernel.ratios import each
from shopclub.members.people import Member
from shopclub.sales.buyers import kept_of
from shopclub.sales.rollups import MemberTotals


@dataclass(frozen=True, slots=True)
class PageFigures:
    """Figures of one member; None where nothing can be said yet.

    `interval` is in whole days from one purchase day to the next, half up, `basket` in minor units
    per purchase, half up, net of refunds: a purchase that came back whole is none.
    """

    purchases: int = 0
    interval: int | None = None
    basket: int | None = None
    birthday: BirthdayAhead | None = None


def page_figures(
    member: Member, *, totals: MemberTotals | None, leap_day: LeapDay, on: date
) -> PageFigures:
    """Return the figures of a member as they stand on a shop day."""
    figures = PageFigures(birthday=next_birthday(member.birthday, leap_day=leap_day, on=on))
    if totals is None or totals.visits <= 0:
        return figures
    kept = kept_of(member.member_id)
    return replace(
        figures,
        purchases=kept.purchases,
        interval=usual_interval(kept.days, kept.first, kept.last),
        basket=each(totals.paid, kept.purchases),
    )


def usual_interval(count: int, first: date | None, last: date | None) -> int | None:
    """Return the days from one purchase day to the next (RULES §9); None for fewer than two."""
    if first is None or last is None or count < 2:
        return None
    return each((last - first).days, count - 1)
