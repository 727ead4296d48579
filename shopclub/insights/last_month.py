"""The sales of the last calendar month, read once, and asked again for every change of terms."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from shopclub.counter.paper import tier_label
from shopclub.counter.quote import Terms
from shopclub.insights.period import Period, month_of, previous
from shopclub.insights.summary import Worth
from shopclub.insights.what_if import (
    Again,
    Cost,
    Given,
    TierShift,
    TierShifts,
    WhatIf,
    beside_of,
    really,
    together,
)
from shopclub.members import rosters as members
from shopclub.points.terms import POINT_TERMS, Multipliers, RedeemRule
from shopclub.sales.rung_up import RungUp, each_day
from shopclub.storage import settings
from shopclub.tiers import rosters as tiers
from shopclub.tiers.climbs import Climbs
from shopclub.tiers.ladder import LADDER, Ladder
from shopclub.tiers.peaks import NO_PEAKS, Peaks, peaks_of
from shopclub.tiers.placing import Places, judged_anew
from shopclub.tiers.welcomes import Welcomes, welcomes_of

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class LastMonth:
    """What a month was: its sales by day, the terms of each day, and where members stood at last.

    `was` is what it really gave and cost; `came` with which tier whoever ever moved came to it.
    `left` stood in it with welcome points and have left since. `read_at` is the revision of the
    shop.
    """

    period: Period
    sales: Mapping[date, tuple[RungUp, ...]]
    ladders: Mapping[date, Ladder]
    multipliers: Mapping[date, Multipliers]
    was: Cost
    stood: Mapping[int, str]
    came: Mapping[int, str]
    left: Mapping[int, str]
    welcomes: Welcomes
    locked: frozenset[int]
    read_at: tuple[int, int]


def read_month(*, today: date, revision: tuple[int, int]) -> LastMonth:
    """Read the calendar month before the one of a shop day."""
    period = previous(month_of(today))
    days = period.each_day()
    sales = dict(zip(days, each_day(first=period.first, last=period.last), strict=True))
    ladders = {day: settings.current(LADDER, on=day) for day in days}
    redeem = settings.current(POINT_TERMS, on=period.last).redeem
    lowest, keys = ladders[period.last].tiers[0].key, tiers.tier_keys_on(period.last)
    stood = {one: keys.get(one, lowest) for one in members.members_on(period.last)}
    welcomes = welcomes_of(first=period.first, last=period.last)
    return LastMonth(
        period=period,
        sales=sales,
        ladders=ladders,
        multipliers={day: settings.current(POINT_TERMS, on=day).multipliers for day in days},
        was=_cost(
            together(really(sale) for sold in sales.values() for sale in sold),
            welcome=welcomes.points,
            redeem=redeem,
        ),
        stood=stood,
        came=tiers.tier_keys_on(period.first - A_DAY),
        left={one: keys.get(one, lowest) for one, _ in welcomes.given if one not in stood},
        welcomes=welcomes,
        locked=tiers.locked_members(),
        read_at=revision,
    )


def ask(month: LastMonth, *, terms: Terms, wanted: Callable[[], bool]) -> WhatIf | None:
    """Return what other terms would have made of a month; None once nobody wants to know.

    A member buys on the tier with which they would have come to the day.
    """
    period, ladder = month.period, terms.ladder
    peaks = NO_PEAKS
    if any(judged_anew(one, ladder) for one in set(month.ladders.values())):
        peaks = peaks_of(ladder, first=period.first, last=period.last)
    again = Again(terms)
    would: list[Given] = []
    for day in month.sales:
        if not wanted():
            return None
        would.append(together(_given_on(day, month, again=again, peaks=peaks, ladder=ladder)))
    moves, welcome = _moves(month, ladder=ladder, peaks=peaks)
    return WhatIf(
        period=period,
        sales=sum(map(len, month.sales.values())),
        was=month.was,
        would=_cost(together(would), welcome=welcome, redeem=terms.points.redeem),
        moves=moves,
    )


def _given_on(
    day: date, month: LastMonth, *, again: Again, peaks: Peaks, ladder: Ladder
) -> Iterator[Given]:
    """Yield what each sale of a day would have given."""
    before, multipliers = month.ladders[day], month.multipliers[day]
    places = Places(before, ladder)
    for sale in month.sales[day]:
        peak, locked = peaks.before(sale.member_id, day=day), sale.member_id in month.locked
        tier = places.of(sale.tier, peak=peak, locked=locked)
        beside = beside_of(sale, tier=before.tier(sale.tier), multipliers=multipliers)
        yield again.given(sale, tier=tier, beside=beside)


def _moves(month: LastMonth, *, ladder: Ladder, peaks: Peaks) -> tuple[TierShifts, int]:
    """Count on which tier members stood at the end of the month, and would have stood.

    With the welcome points that those would have had who would have risen in the month.
    """
    last = month.period.last
    before = month.ladders[last]
    places = Places(before, ladder)
    climbs = Climbs(
        month.welcomes,
        before=month.ladders[month.period.first],
        after=ladder,
        came=month.came,
        first=month.period.first,
        peaks=peaks,
    )
    moved: Counter[tuple[str, str]] = Counter()
    welcome = 0
    for stood in (month.stood, month.left):
        for member_id, key in stood.items():
            peak, locked = peaks.after(member_id, day=last), member_id in month.locked
            would = places.of(key, peak=peak, locked=locked)
            welcome += climbs.points_of(member_id, would, peak=peak, locked=locked)
            if stood is month.stood:
                moved[before.tier(key).key, would.key] += 1
    gone = tuple(tier for tier in before.tiers if all(tier.key != one.key for one in ladder.tiers))
    shifts = tuple(
        TierShift(
            label,
            was=sum(count for (was, _), count in moved.items() if was == label.key),
            would=sum(count for (_, would), count in moved.items() if would == label.key),
        )
        for label in (
            *(tier_label(tier, ladder=ladder) for tier in ladder.tiers),
            *(tier_label(tier, ladder=before) for tier in gone),
        )
    )
    others = sum(count for (was, would), count in moved.items() if was != would)
    return TierShifts(shifts, others), welcome


def _cost(given: Given, *, welcome: int, redeem: RedeemRule) -> Cost:
    points = given.points + welcome
    worth = Worth(redeem.points, redeem.money).of(points)
    return Cost(points, worth, given.discount, given.listed, welcome)
