"""The sales of the last calendar month, read once, and asked again for every change of terms."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from shopclub.counter.paper import tier_label
from shopclub.counter.quote import Terms
from shopclub.counter.tier_vouchers import voucher_welcomes_of
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
    vouchers_worth,
)
from shopclub.members import rosters as members
from shopclub.points.terms import POINT_TERMS, Multipliers, RedeemRule
from shopclub.rewards.vouchers import VoucherTerms
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
    `left` stood in it with a welcome and have left since. `topped` stood lower at last than the
    highest tier that welcomed them: the welcome stayed with them though a review, or a refund after
    they used the voucher, took the tier. `bought` of its sales did not come back whole. `read_at`
    is the revision of the shop.
    """

    period: Period
    sales: Mapping[date, tuple[RungUp, ...]]
    ladders: Mapping[date, Ladder]
    multipliers: Mapping[date, Multipliers]
    was: Cost
    stood: Mapping[int, str]
    came: Mapping[int, str]
    left: Mapping[int, str]
    topped: Mapping[int, str]
    bought: int
    welcomes: Welcomes[int]
    vouchers: Welcomes[VoucherTerms]
    locked: frozenset[int]
    read_at: tuple[int, int]


def read_month(*, today: date, revision: tuple[int, int]) -> LastMonth:
    """Read the calendar month before the one of a shop day."""
    period = previous(month_of(today))
    days = period.each_day()
    sales = dict(zip(days, each_day(first=period.first, last=period.last), strict=True))
    ladders = {day: settings.current(LADDER, on=day) for day in days}
    redeem = settings.current(POINT_TERMS, on=period.last).redeem
    ladder, keys = ladders[period.last], tiers.tier_keys_on(period.last)
    lowest = ladder.tiers[0].key
    stood = {one: keys.get(one, lowest) for one in members.members_on(period.last)}
    welcomes = welcomes_of(first=period.first, last=period.last)
    vouchers = voucher_welcomes_of(first=period.first, last=period.last)
    gave = [really(sale) for sold in sales.values() for sale in sold]
    bought = sum(1 for one in gave if one.listed)
    welcomed = {*welcomes.given, *vouchers.given}
    topped: dict[int, str] = {}
    for one, key in welcomed:
        if ladder.rank(key) > ladder.rank(topped.get(one, keys.get(one, lowest))):
            topped[one] = key
    return LastMonth(
        period=period,
        sales=sales,
        ladders=ladders,
        multipliers={day: settings.current(POINT_TERMS, on=day).multipliers for day in days},
        was=_cost(
            together(gave),
            welcome=sum(welcomes.given.values()),
            vouchers=vouchers.given.values(),
            bought=bought,
            redeem=redeem,
        ),
        stood=stood,
        came=tiers.tier_keys_on(period.first - A_DAY),
        left={one: keys.get(one, lowest) for one, _ in welcomed if one not in stood},
        topped=topped,
        bought=bought,
        welcomes=welcomes,
        vouchers=vouchers,
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
    moves, welcomed = _moves(month, ladder=ladder, peaks=peaks)
    return WhatIf(
        period=period,
        sales=sum(map(len, month.sales.values())),
        was=month.was,
        would=_cost(
            together(would),
            welcome=welcomed.points,
            vouchers=welcomed.vouchers,
            bought=month.bought,
            redeem=terms.points.redeem,
        ),
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


@dataclass(frozen=True, slots=True)
class _Welcomed:
    """With what those would have been welcomed who would have risen in the month."""

    points: int
    vouchers: tuple[VoucherTerms, ...]


def _moves(month: LastMonth, *, ladder: Ladder, peaks: Peaks) -> tuple[TierShifts, _Welcomed]:
    """Count on which tier members stood at the end of the month, and would have stood."""
    last = month.period.last
    before = month.ladders[last]
    places = Places(before, ladder)
    climbs = Climbs(
        before=month.ladders[month.period.first],
        after=ladder,
        came=month.came,
        first=month.period.first,
        peaks=peaks,
    )
    moved: Counter[tuple[str, str]] = Counter()
    points, vouchers = 0, list[VoucherTerms]()
    for stood in (month.stood, month.left):
        for member_id, key in stood.items():
            peak, locked = peaks.after(member_id, day=last), member_id in month.locked
            would = top = places.of(key, peak=peak, locked=locked)
            if member_id in month.topped:
                top = places.of(month.topped[member_id], peak=peak, locked=locked)
            for tier in climbs.of(member_id, top, locked=locked):
                if climbs.is_welcomed(member_id, tier, among=month.welcomes, peak=peak):
                    points += tier.welcome_points
                if tier.has_voucher and climbs.is_welcomed(
                    member_id, tier, among=month.vouchers, peak=peak
                ):
                    vouchers.append(VoucherTerms(tier.voucher_amount, tier.voucher_basis_points))
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
    return TierShifts(shifts, others), _Welcomed(points, tuple(vouchers))


def _cost(
    given: Given,
    *,
    welcome: int,
    vouchers: Iterable[VoucherTerms],
    bought: int,
    redeem: RedeemRule,
) -> Cost:
    points = given.points + welcome
    worth = Worth(redeem.points, redeem.money).of(points)
    off = vouchers_worth(vouchers, given=given, sales=bought)
    return Cost(points, worth, given.discount, given.listed, welcome, off)
