"""Finds the members behind a figure, by the same facts as the figure itself."""

from collections.abc import Callable
from datetime import date

from shopclub.counter.paper import tier_label
from shopclub.insights.behind import Behind, MemberLine, MemberList, Question
from shopclub.insights.concentration import top_shares
from shopclub.insights.facts import by_money
from shopclub.insights.period import Period, previous
from shopclub.insights.quintiles import ScoreGrid, grid_of
from shopclub.insights.standings import Side, loyalty_of
from shopclub.insights.steps import Step
from shopclub.insights.tier_labels import key_under
from shopclub.insights.value_classes import value_classes
from shopclub.members import rosters
from shopclub.points.flows import balances_on, issued_to, lapsed_of, redeemed_by
from shopclub.sales import buyers, cohorts, first_purchases, history
from shopclub.sales.history import MemberPurchases
from shopclub.tiers.ladder import Ladder

SHOWN = 200
NOBODY = MemberPurchases(0, 0, 0, 0)


def list_of(
    question: Question, *, keys: dict[int, str], ladder: Ladder, currency: str, today: date
) -> MemberList:
    """Return the members behind a figure; the first 200 by name, all of them in the totals."""
    period = _period_shown(question)
    bought = {
        one.member_id: one
        for one in history.purchases_of_members(first=period.first, last=period.last)
    }
    points = _points(question)
    found = _members(question, bought, keys=keys, ladder=ladder, points=points, today=today)
    only_refunded = sum(not bought[one].visits for one in found) if question.behind.of_money else 0
    shown = found[:SHOWN]
    named, last_days = rosters.named(shown), buyers.last_days(shown) if shown else {}
    tiers = {tier.key: tier for tier in ladder.tiers}
    lines = []
    for member_id in shown:
        who, purchases = named.get(member_id), bought.get(member_id, NOBODY)
        lines.append(
            MemberLine(
                member_id=member_id,
                name="" if who is None else who.name,
                card_last4="" if who is None else who.card_number[-4:],
                tier=tier_label(tiers.get(keys.get(member_id, ""), ladder.tiers[0]), ladder=ladder),
                visits=purchases.visits,
                spent=purchases.paid,
                last_day=last_days.get(member_id),
                points=points.get(member_id, 0),
            )
        )
    return MemberList(
        question=question,
        currency=currency,
        members=len(found) - only_refunded,
        only_refunded=only_refunded,
        visits=sum(bought.get(member_id, NOBODY).visits for member_id in found),
        spent=sum(bought.get(member_id, NOBODY).paid for member_id in found),
        points=sum(points.get(member_id, 0) for member_id in found),
        lines=tuple(lines),
    )


def _points(question: Question) -> dict[int, int]:
    """Return the points of each member that the list shows."""
    span = {"first": question.period.first, "last": question.period.last}
    match question.behind:
        case Behind.ISSUED:
            return issued_to(**span)
        case Behind.REDEEMED:
            return redeemed_by(**span)
        case Behind.LAPSED:
            return lapsed_of(**span)
    return balances_on(question.period.last)


def _period_shown(question: Question) -> Period:
    """Return the period whose purchases the list shows; who stayed away bought before."""
    before = question.behind is Behind.CHURNED
    return previous(question.period) if before else question.period


def _members(
    question: Question,
    bought: dict[int, MemberPurchases],
    *,
    keys: dict[int, str],
    ladder: Ladder,
    points: dict[int, int],
    today: date,
) -> tuple[int, ...]:
    period, key = question.period, question.key
    match question.behind:
        case Behind.BUYERS:
            return _ids(by_money(bought.values()))
        case Behind.REPURCHASING:
            return _ranked(bought, lambda one: one.days >= 2)
        case Behind.RETAINED:
            before = _active_in(previous(period))
            return _ranked(bought, lambda one: one.member_id in before)
        case Behind.CHURNED:
            now = _active_in(period)
            return _ranked(bought, lambda one: one.member_id not in now)
        case Behind.FIRST_TIME:
            return first_purchases.new_buyers(first=period.first, last=period.last)
        case Behind.JOINED:
            joined = rosters.joined(first=period.first, last=period.last)
            return tuple(one.member_id for one in joined)
        case Behind.TIER:
            key_of = key_under(ladder, keys)
            return _ids(by_money(one for one in bought.values() if key_of(one.member_id) == key))
        case Behind.TOP:
            ranked = _ranked(bought, lambda _: True)
            (share,) = top_shares((bought[one].paid for one in ranked), per_mille=(int(key),))
            return ranked[: share.members]
        case Behind.FEW:
            ranked = _ranked(bought, lambda _: True)
            return ranked[: value_classes(bought[one].paid for one in ranked).few]
        case Behind.COHORT:
            cohort, month = key.split()
            return cohorts.buyers(cohort=cohort, month=month)
        case Behind.SCORES:
            recency, frequency = map(int, key.split())
            return _with_scores(grid_of(buyers.days_and_visits()), recency, frequency)
        case Behind.SILENT:
            grid = grid_of(buyers.days_and_visits())
            pairs = [(recency, often) for recency in (2, 1) for often in (5, 4)]
            return tuple(one for pair in pairs for one in _with_scores(grid, *pair))
        case Behind.HOLDERS | Behind.ISSUED | Behind.REDEEMED | Behind.LAPSED:
            return tuple(sorted(points, key=lambda one: (-points[one], one)))
        case Behind.STEP:
            step, side = key.split()
            return loyalty_of(period, today=today).members(Step(step), Side(side))


def _ranked(
    bought: dict[int, MemberPurchases], wanted: Callable[[MemberPurchases], bool]
) -> tuple[int, ...]:
    """Return those who bought and are wanted, who spent most first."""
    return _ids(by_money(one for one in bought.values() if one.visits and wanted(one)))


def _ids(members: tuple[MemberPurchases, ...]) -> tuple[int, ...]:
    return tuple(one.member_id for one in members)


def _active_in(period: Period) -> set[int]:
    bought = history.purchases_of_members(first=period.first, last=period.last)
    return {one.member_id for one in bought if one.visits}


def _with_scores(grid: ScoreGrid, recency: int, frequency: int) -> tuple[int, ...]:
    if not grid.buyers:
        return ()
    days = (None, *grid.bounds.recency, None)
    visits = (0, *grid.bounds.frequency, None)
    return buyers.members_with(
        after=days[recency - 1],
        until=days[recency],
        above=visits[frequency - 1] or 0,
        most=visits[frequency],
    )
