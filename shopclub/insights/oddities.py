"""What an owner may want to look at: found by plain limits, told as values."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from shopclub.counter.paper import tier_label
from shopclub.insights.period import Period
from shopclub.insights.summary import Oddity, OddityKind
from shopclub.members import rosters
from shopclub.members.similar import members_named
from shopclub.points.flows import adjustments_of
from shopclub.points.spent_points import spendings_of, spent_by
from shopclub.sales import history, unusual
from shopclub.staff import roster
from shopclub.tiers import rosters as tier_rosters
from shopclub.tiers.ladder import Ladder

MANY_REFUNDS = 3
MANY_VISITS = 4
SILENT_DAYS = 21
MOST_CARDS = 3


def oddities_of(period: Period, *, ladder: Ladder, today: date) -> tuple[Oddity, ...]:
    """Return what stands out in a period.

    Three refunds by one person; a refund of a sale whose points were spent by then; sales that
    someone rang up on a card of their own name; four purchases of one card on one day; any
    adjustment by hand; someone who joins under the phone of one who left; and members of the
    highest tier who did not come for three weeks before the end, or before today.
    """
    return (
        *_refunds(period),
        *_after_redeeming(period),
        *_own_cards(period),
        *_busy(period),
        *_adjusted(period),
        *_same_phone(period),
        *_silent(min(period.last, today), ladder=ladder),
    )


def _refunds(period: Period) -> tuple[Oddity, ...]:
    found = unusual.refunds_by_cashier(first=period.first, last=period.last)
    return tuple(
        Oddity(
            OddityKind.REFUNDS,
            each.refunds,
            name=each.name,
            money=each.money,
            staff_id=each.staff_id,
        )
        for each in found
        if each.refunds >= MANY_REFUNDS
    )


def _after_redeeming(period: Period) -> tuple[Oddity, ...]:
    refunds = unusual.refunds_of_members(first=period.first, last=period.last)
    spendings = spendings_of(refund.sale_id for refund in refunds)
    found: dict[int, Oddity] = {}
    spent: dict[str, int] = {}
    for refund in refunds:
        by_then = spent_by(spendings.get(refund.sale_id, ()), at=refund.at)
        if by_then <= 0:
            continue
        before = found.get(refund.member_id, Oddity(OddityKind.AFTER_REDEEMING, 0))
        found[refund.member_id] = replace(
            before,
            count=before.count + 1,
            money=before.money + refund.money,
            points=before.points + by_then - spent.get(refund.sale_id, 0),
            day=refund.day,
            member_id=refund.member_id,
        )
        spent[refund.sale_id] = by_then
    most = sorted(found.values(), key=lambda odd: (-odd.points, odd.member_id))
    return _by_card(most[:MOST_CARDS])


def _own_cards(period: Period) -> tuple[Oddity, ...]:
    return tuple(
        Oddity(
            OddityKind.OWN_CARD,
            each.sales,
            name=name,
            money=each.money,
            day=each.day,
            member_id=each.member_id,
        )
        for staff_id, name in roster.everyone()
        for each in unusual.sales_on_cards(
            staff_id, members_named(name), first=period.first, last=period.last
        )
    )


def _busy(period: Period) -> tuple[Oddity, ...]:
    busy = unusual.busy_cards(
        first=period.first, last=period.last, least=MANY_VISITS, limit=MOST_CARDS
    )
    return _by_card(
        Oddity(OddityKind.BUSY_CARD, each.visits, day=each.day, member_id=each.member_id)
        for each in busy
    )


def _adjusted(period: Period) -> tuple[Oddity, ...]:
    every = adjustments_of(first=period.first, last=period.last)
    shown, rest = every[:MOST_CARDS], every[MOST_CARDS:]
    by_card = _by_card(
        Oddity(
            OddityKind.ADJUSTMENTS,
            each.times,
            points=each.points,
            day=each.day,
            member_id=each.member_id,
        )
        for each in shown
    )
    if not rest:
        return by_card
    times, points = sum(each.times for each in rest), sum(each.points for each in rest)
    return (*by_card, Oddity(OddityKind.ADJUSTMENTS, times, points=points))


def _same_phone(period: Period) -> tuple[Oddity, ...]:
    again = rosters.joined_again(first=period.first, last=period.last)
    return _by_card(
        Oddity(OddityKind.SAME_PHONE, each.times, day=each.day, member_id=each.member_id)
        for each in again[:MOST_CARDS]
    )


def _by_card(odd: Iterable[Oddity]) -> tuple[Oddity, ...]:
    """Name each member by the last digits of their card; one who was erased has none."""
    every = tuple(odd)
    known = rosters.named(tuple(each.member_id or 0 for each in every))
    return tuple(
        replace(each, name=known[each.member_id].card_number[-4:])
        if each.member_id in known
        else each
        for each in every
    )


def _silent(on: date, *, ladder: Ladder) -> tuple[Oddity, ...]:
    best = ladder.tiers[-1]
    if best == ladder.tiers[0]:
        return ()
    since = on - timedelta(days=SILENT_DAYS - 1)
    silent = rosters.reachable(history.silent_since(tier_rosters.members_on(best.key), day=since))
    label = tier_label(best, ladder=ladder)
    found = Oddity(OddityKind.SILENT, len(silent), days=SILENT_DAYS, tier=label)
    return (found,) if silent else ()
