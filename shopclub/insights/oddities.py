"""What an owner may want to look at: found by plain limits, told as values."""

from datetime import timedelta

from shopclub.counter.paper import tier_label
from shopclub.insights.period import Period
from shopclub.insights.summary import Oddity, OddityKind
from shopclub.members import rosters
from shopclub.points.flows import adjustments_of
from shopclub.sales import history
from shopclub.tiers import rosters as tier_rosters
from shopclub.tiers.ladder import Ladder

MANY_REFUNDS = 3
MANY_VISITS = 4
SILENT_DAYS = 21
MOST_CARDS = 3


def oddities_of(period: Period, *, ladder: Ladder) -> tuple[Oddity, ...]:
    """Return what stands out in a period: refunds, busy cards, adjustments, silent best members.

    Three refunds by one person, four purchases of one card on one day, any adjustment by hand, and
    members of the highest tier who did not come for three weeks before the end.
    """
    return (*_refunds(period), *_busy(period), *_adjusted(period), *_silent(period, ladder=ladder))


def _refunds(period: Period) -> tuple[Oddity, ...]:
    found = history.refunds_by_cashier(first=period.first, last=period.last)
    return tuple(
        Oddity(OddityKind.REFUNDS, each.refunds, name=each.name, money=each.money)
        for each in found
        if each.refunds >= MANY_REFUNDS
    )


def _busy(period: Period) -> tuple[Oddity, ...]:
    busy = history.busy_cards(
        first=period.first, last=period.last, least=MANY_VISITS, limit=MOST_CARDS
    )
    named = rosters.named(tuple(each.member_id for each in busy))
    return tuple(
        Oddity(
            OddityKind.BUSY_CARD,
            each.visits,
            name=named[each.member_id].card_number[-4:] if each.member_id in named else "",
            day=each.day,
            member_id=each.member_id,
        )
        for each in busy
    )


def _adjusted(period: Period) -> tuple[Oddity, ...]:
    count, points = adjustments_of(first=period.first, last=period.last)
    return (Oddity(OddityKind.ADJUSTMENTS, count, points=points),) if count else ()


def _silent(period: Period, *, ladder: Ladder) -> tuple[Oddity, ...]:
    best = ladder.tiers[-1]
    if best == ladder.tiers[0]:
        return ()
    since = period.last - timedelta(days=SILENT_DAYS - 1)
    silent = history.silent_since(tier_rosters.members_on(best.key), day=since)
    label = tier_label(best, ladder=ladder)
    found = Oddity(OddityKind.SILENT, len(silent), days=SILENT_DAYS, tier=label)
    return (found,) if silent else ()
