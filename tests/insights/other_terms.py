"""Terms to ask about, and a shop on 5 October 2026 to ask."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from shopclub.counter.quote import Terms
from shopclub.insights.last_month import LastMonth
from shopclub.insights.what_if import WhatIf
from shopclub.members.members import Member
from shopclub.points.terms import EarnRule, PointTerms, RedeemRule
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import Desk, desk_in

OCTOBER, NOVEMBER = date(2026, 10, 5), date(2026, 11, 21)
LADDER = Ladder(
    tiers=(Tier("bronze", 0), Tier("silver", 200_000, 120, 200), Tier("gold", 800_000, 150, 500))
)
TERMS = Terms(PointTerms(), LADDER)


def always() -> bool:
    return True


def ask(desk: Desk, terms: Terms | None = None, *, read: LastMonth | None = None) -> WhatIf:
    """Return what terms would have meant, or those in force."""
    rules = desk.shop.rulebook.read().rules
    terms = terms or Terms(rules.points, rules.ladder)
    answer = desk.shop.insights.what_if(terms, by=desk.owner, read=read, wanted=always)[1]
    assert answer is not None
    return answer


def earning(points: int = 1, money: int = 100, step: int = 1) -> Terms:
    """Return the terms with another rate."""
    return replace(TERMS, points=PointTerms(earn=EarnRule(points, money, step)))


def redeeming(rule: RedeemRule) -> Terms:
    """Return the terms with other worth of points."""
    return replace(TERMS, points=PointTerms(redeem=rule))


def with_tier(key: str, **changes: int) -> Ladder:
    """Return the ladder with another tier of a key."""
    changed: dict[str, Any] = {**changes}
    tiers = (replace(t, **changed) if t.key == key else t for t in LADDER.tiers)
    return replace(LADDER, tiers=tuple(tiers))


def risen_and_lost(desk: Desk) -> Member:
    """Let somebody rise to silver in December 2027 and lose it at its review; it is January."""
    member = desk.enrol()
    for day, spent in ((date(2026, 12, 20), 150_000), (date(2027, 12, 10), 60_000)):
        desk.turn_to(day)
        desk.ring_up(spent, member=member)
    desk.turn_to(date(2028, 1, 2))
    desk.shop.review_tiers()
    return member


@contextmanager
def shop_in_october(folder: Path, *, ladder: Ladder = LADDER) -> Iterator[Desk]:
    """Open a shop on 5 October 2026."""
    with desk_in(folder, ladder=ladder) as desk:
        desk.turn_to(OCTOBER)
        yield desk
