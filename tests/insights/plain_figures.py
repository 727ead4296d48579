"""Every figure of a period counted anew from rows of the file: plain SELECTs and sums, no more.

Nothing of ShopClub but the reading of rows is used, so that its figures are not proved by
themselves. Money is in minor units; a share is a pair, of what and of which whole.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta

from shopclub.storage.database import rows

Share = tuple[int, int]
SIDES = ("before", "came", "left", "now")


@dataclass(slots=True)
class Plain:
    """What plain counting finds of the days from `first` to `last`; days are text."""

    first: str
    last: str
    sales: int = 0
    returned: int = 0
    paid: int = 0
    member_paid: int = 0
    by_day: dict[str, int] = field(default_factory=dict)
    visits: dict[int, int] = field(default_factory=dict)
    days: dict[int, set[str]] = field(default_factory=dict)
    spent: dict[int, int] = field(default_factory=dict)
    first_time: set[int] = field(default_factory=set)
    joined: int = 0
    points: dict[str, int] = field(default_factory=dict)

    @property
    def active(self) -> set[int]:
        """Who bought and kept it."""
        return set(self.visits)

    @property
    def basket(self) -> int | None:
        """Return the money of a sale that stayed, half up."""
        stayed = self.sales - self.returned
        return (2 * self.paid + stayed) // (2 * stayed) if stayed > 0 else None

    @property
    def active_spent(self) -> int:
        return sum(self.spent[who] for who in self.active)

    @property
    def few(self) -> int:
        """How many of those who spent most bring 80 percent."""
        ranked = sorted((self.spent[who] for who in self.active), reverse=True)
        reached = 0
        for place, money in enumerate(ranked, start=1):
            reached += money
            if reached * 100 >= sum(ranked) * 80:
                return place if sum(ranked) > 0 else 0
        return 0

    def top(self, per_mille: int) -> Share:
        """What the top part of the active members spent, and all of them."""
        ranked = sorted((self.spent[who] for who in self.active), reverse=True)
        count = -(-len(ranked) * per_mille // 1000)
        return sum(ranked[:count]), sum(ranked)


def plain(first: date, last: date) -> Plain:
    """Count the days from one to another."""
    found = Plain(first.isoformat(), last.isoformat())
    kept = _kept(found.last)
    found.returned = len(_kept(str(first - timedelta(days=1))) - kept)
    found.by_day = dict.fromkeys(_each(first, last), 0)
    spent: dict[int, int] = defaultdict(int)
    for sale, who, day, paid in rows("SELECT id, member_id, day, paid FROM sale"):
        if not found.first <= day <= found.last:
            continue
        found.sales += 1
        found.paid += paid
        found.by_day[day] += paid
        if who is not None:
            found.member_paid += paid
            spent[who] += paid
            if sale in kept:
                found.visits[who] = found.visits.get(who, 0) + 1
                found.days.setdefault(who, set()).add(day)
    whose = dict(rows("SELECT id, member_id FROM sale"))
    for sale, day, money in rows("SELECT sale_id, day, money FROM sale_refund"):
        if found.first <= day <= found.last:
            found.paid -= money
            found.by_day[day] -= money
            if whose[sale] is not None:
                found.member_paid -= money
                spent[whose[sale]] -= money
    found.spent = dict(spent)
    begun: dict[int, str] = {}
    for sale, who, day in rows("SELECT id, member_id, day FROM sale ORDER BY day"):
        if who is not None and sale in kept:
            begun.setdefault(who, day)
    found.first_time = {who for who, day in begun.items() if found.first <= day <= found.last}
    merged = {who for (who,) in rows("SELECT gone_id FROM member_merge")}
    days = (day for who, day in rows("SELECT id, joined_day FROM member") if who not in merged)
    found.joined = sum(found.first <= day <= found.last for day in days)
    found.points = _points(found.first, found.last)
    return found


def tiers_at(last: date) -> dict[int, str]:
    """Return the tier of each member who ever moved until a day."""
    return dict(
        rows("SELECT member_id, to_tier FROM tier_change WHERE day <= ? ORDER BY id", str(last))
    )


def grid(last: date) -> list[list[int]]:
    """Count all buyers by fifths of their last day and of how often they bought."""
    often, late = _bought_until(last)
    day_fifths, visit_fifths = _fifths(late.values()), _fifths(often.values())
    cells = Counter(
        (_score(late[who], day_fifths), _score(often[who], visit_fifths)) for who in often
    )
    return [[cells[5 - row, column] for column in range(1, 6)] for row in range(5)]


def cohort(first_month: str, month: str) -> tuple[int, int]:
    """Return how many bought first in a month, and how many of them in another one."""
    kept, months = _kept("9999"), defaultdict(set)
    for sale, who, day in rows("SELECT id, member_id, day FROM sale WHERE member_id IS NOT NULL"):
        if sale in kept:
            months[who].add(day[:7])
    began = [bought for bought in months.values() if min(bought) == first_month]
    return len(began), sum(month in bought for bought in began)


def steps(last: date, before: date) -> dict[tuple[str, str], int]:
    """Count who stood on each step of the ladder of loyalty on two days, who came and who left."""
    now, then = _steps(last), _steps(before)
    found: Counter[tuple[str, str]] = Counter()
    for who, step in now.items():
        found[step, "now"] += 1
        old = then.get(who)
        if old is not None:
            found[old, "before"] += 1
        if old != step:
            found[step, "came"] += 1
            if old is not None:
                found[old, "left"] += 1
    return dict(found)


def _steps(on: date) -> dict[int, str]:
    often, late = _bought_until(on)
    people = rows(
        "SELECT id, joined_day, introduced_by, state FROM member WHERE joined_day <= ?", str(on)
    )
    friends = Counter(by for _, _, by, _ in people)
    found = {}
    for who, joined, _, state in people:
        if state == "left":
            continue
        if who not in often:
            away = (on - date.fromisoformat(joined)).days >= 90
            found[who] = "suspect" if away else "prospect"
        elif (on - date.fromisoformat(late[who])).days >= 90:
            found[who] = "inactive"
        elif often[who] == 1:
            found[who] = "first-time"
        elif often[who] < 5:
            found[who] = "repeat"
        else:
            found[who] = "advocate" if friends[who] else "client"
    return found


def _bought_until(last: date) -> tuple[dict[int, int], dict[int, str]]:
    kept = _kept(str(last))
    often: dict[int, int] = defaultdict(int)
    late: dict[int, str] = {}
    for sale, who, day in rows(
        "SELECT id, member_id, day FROM sale WHERE member_id IS NOT NULL AND day <= ?", str(last)
    ):
        if sale in kept:
            often[who] += 1
            late[who] = max(late.get(who, ""), day)
    return dict(often), late


def _kept(last: str) -> set[str]:
    """Return the sales of which something is left at the end of a day."""
    back: dict[str, int] = defaultdict(int)
    for sale, bill in rows("SELECT sale_id, bill FROM sale_refund WHERE day <= ?", last):
        back[sale] += bill
    every = rows("SELECT id, paid + points_money FROM sale")
    return {sale for sale, bill in every if sale not in back or back[sale] < bill}


def _points(first: str, last: str) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for kind, day, points in rows("SELECT kind, day, points FROM point_entry"):
        if day <= last:
            found["at last"] += points
        if day < first:
            found["at first"] += points
        if first <= day <= last:
            found[kind] += points
    return dict(found)


def _fifths(values: object) -> list[object]:
    ranked = sorted(values)  # type: ignore[call-overload]
    return [ranked[-(-len(ranked) * part // 5) - 1] for part in range(1, 5)] if ranked else []


def _score(value: object, fifths: list[object]) -> int:
    return 1 + sum(value > bound for bound in fifths)  # type: ignore[operator]


def _each(first: date, last: date) -> list[str]:
    return [str(first + timedelta(days=n)) for n in range((last - first).days + 1)]
