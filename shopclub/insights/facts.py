"""Turns rows of the features into the facts of a period: one query a question."""

from collections.abc import Iterable
from datetime import date, timedelta
from heapq import nsmallest

from shopclub.birthdays.coming import may_fall_in
from shopclub.birthdays.occurrences import LeapDay, next_occurrence
from shopclub.counter.paper import tier_label
from shopclub.insights.activity import activity_of
from shopclub.insights.buckets import Grain, bars_of
from shopclub.insights.period import Period
from shopclub.insights.retention import COHORTS, CohortRow, months_before, retention
from shopclub.insights.summary import BirthdayLine, DayLine, Figures, TierLine, TopMember
from shopclub.insights.tier_labels import key_under
from shopclub.kernel.periods import add_months
from shopclub.members import rosters
from shopclub.points.flows import balance_on, points_by_day
from shopclub.sales import cohorts, first_purchases, history
from shopclub.sales.history import DayOfSales, MemberPurchases
from shopclub.sales.rollups import DayTotals
from shopclub.tiers.ladder import Ladder

NOTHING = DayTotals(0, 0, 0, 0, 0)


def figures_of(
    period: Period, *, bought: Iterable[MemberPurchases], before: Iterable[MemberPurchases]
) -> Figures:
    """Return the figures of a period whose purchases, and those of the one before, are known."""
    span = {"first": period.first, "last": period.last}
    return Figures(
        totals=history.totals_of(**span),
        activity=activity_of(
            bought, before=before, first_time=first_purchases.first_time_buyers(**span)
        ),
        joined=sum(rosters.joined_by_day(**span).values()),
    )


def sold_on(period: Period) -> tuple[DayOfSales, ...]:
    """Return what every day of a period took, also where it took nothing."""
    found = history.days_of(first=period.first, last=period.last)
    if len(found) == period.days:
        return found
    sold = {each.day: each for each in found}
    return tuple(sold.get(day, DayOfSales(day, NOTHING)) for day in period.each_day())


def bars_on(period: Period, *, grain: Grain) -> tuple[DayOfSales, ...]:
    """Return what each day, week or month of a period took, under its first day."""
    if grain is Grain.DAY:
        return sold_on(period)
    if grain is Grain.WEEK:
        return bars_of(sold_on(period), grain=grain)
    sold = history.months_of(first=period.first, last=period.last)
    begin, end = period.first.replace(day=1), period.last
    count = 12 * (end.year - begin.year) + end.month - begin.month + 1
    return tuple(
        DayOfSales(max(month, period.first), sold.get(month.isoformat()[:7], NOTHING))
        for month in (add_months(begin, months=place) for place in range(count))
    )


def cohorts_of(last: date) -> tuple[CohortRow, ...]:
    """Return the cohorts up to the month of a day."""
    first = months_before(last, count=COHORTS)[0]
    return retention(
        cohorts.cells(first=first.isoformat()[:7], last=last.isoformat()[:7]), last=last
    )


def days_of(period: Period) -> tuple[DayLine, ...]:
    """Return every day of a period, also those on which nothing happened."""
    span = {"first": period.first, "last": period.last}
    sold = {each.day: each.totals for each in history.days_of(**span)}
    joined = rosters.joined_by_day(**span)
    points = {each.day: each for each in points_by_day(**span)}
    return tuple(
        DayLine(
            day=day,
            totals=sold.get(day, NOTHING),
            joined=joined.get(day, 0),
            issued=points[day].issued if day in points else 0,
            redeemed=points[day].redeemed if day in points else 0,
        )
        for day in period.each_day()
    )


def by_money(bought: Iterable[MemberPurchases]) -> tuple[MemberPurchases, ...]:
    """Return those whose money is in the members' sales: who spent most first.

    Last come those who bought nothing and only brought back what they had bought before.
    """
    moved = (one for one in bought if one.visits or one.paid)
    return tuple(sorted(moved, key=lambda one: (not one.visits, -one.paid, one.member_id)))


def tiers_of(
    bought: Iterable[MemberPurchases], *, keys: dict[int, str], ladder: Ladder
) -> tuple[TierLine, ...]:
    """Return the tiers of those who bought, the highest first.

    Their money is net of all that came back, also from who bought nothing in the period: with what
    was sold without a card it is all that was sold.
    """
    key_of = key_under(ladder, keys)
    spent = {tier.key: 0 for tier in ladder.tiers}
    active = dict.fromkeys(spent, 0)
    for member in bought:
        key = key_of(member.member_id)
        spent[key] += member.paid
        active[key] += bool(member.visits)
    return tuple(
        TierLine(tier_label(tier, ladder=ladder), active[tier.key], spent[tier.key])
        for tier in reversed(ladder.tiers)
    )


def top_members_of(
    bought: tuple[MemberPurchases, ...],
    *,
    count: int,
    keys: dict[int, str],
    ladder: Ladder,
    last: date,
) -> tuple[TopMember, ...]:
    """Return those who spent most, the oldest member first where two spent the same.

    Their points are those at the end of the period, as in the list behind a figure.
    """
    ranked = nsmallest(count, bought, key=lambda member: (-member.paid, member.member_id))
    named = rosters.named(tuple(member.member_id for member in ranked))
    known = {tier.key: tier for tier in ladder.tiers}
    found = []
    for member in ranked:
        who = named.get(member.member_id)
        tier = known.get(keys.get(member.member_id, ""), ladder.tiers[0])
        found.append(
            TopMember(
                member_id=member.member_id,
                name="" if who is None else who.name,
                card_last4="" if who is None else who.card_number[-4:],
                tier=tier_label(tier, ladder=ladder),
                visits=member.visits,
                spent=member.paid,
                points=balance_on(last, member_id=member.member_id),
            )
        )
    return tuple(found)


def birthdays_of(
    *, first: date, days: int, leap_day: LeapDay, keys: dict[int, str], ladder: Ladder
) -> tuple[BirthdayLine, ...]:
    """Return whose birthday falls in the days from one on, of those who agreed to reminders."""
    last = first + timedelta(days=days - 1)
    known = {tier.key: tier for tier in ladder.tiers}
    found = []
    for given in may_fall_in(first=first, last=last):
        for member in rosters.celebrating(given.calendar, month=given.month, day=given.day):
            day = next_occurrence(member.birthday, on=first, leap_day=leap_day)
            if day <= last:
                tier = known.get(keys.get(member.member_id, ""), ladder.tiers[0])
                label = tier_label(tier, ladder=ladder)
                found.append(BirthdayLine(day, member.name, label, member.birthday))
    return tuple(sorted(found, key=lambda line: (line.day, line.name)))
