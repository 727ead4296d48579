"""Proof of tiers: every sale replayed in the order of the audit log, as the rules would have it."""

import json
from collections import defaultdict
from datetime import date

from shopclub.storage import settings
from shopclub.storage.database import rows
from shopclub.tiers.ladder import LADDER, Ladder

Difference = tuple[str, str, int, int]
Move = tuple[str, str, int, int]

_SPEND = """
WITH proved AS (
    SELECT member_id, day, sum(eligible) AS spend FROM sale
    WHERE member_id IS NOT NULL GROUP BY member_id, day
)
SELECT 'tier spend', coalesce(p.member_id, k.member_id), coalesce(p.spend, 0), coalesce(k.spend, 0)
FROM proved p FULL JOIN tier_spend k ON k.member_id = p.member_id AND k.day = p.day
WHERE coalesce(p.spend, 0) <> coalesce(k.spend, 0)
"""
_CURRENT = """
WITH last AS (
    SELECT member_id, to_tier, day FROM tier_change
    WHERE id IN (SELECT max(id) FROM tier_change GROUP BY member_id)
)
SELECT coalesce(l.member_id, k.member_id), l.to_tier, k.tier
FROM last l FULL JOIN member_tier k ON k.member_id = l.member_id
WHERE coalesce(l.to_tier, '') <> coalesce(k.tier, '')
   OR coalesce(l.day, '') <> coalesce(k.since, '')
"""
_SALES = """
SELECT a.id, s.member_id, s.day, s.eligible
FROM audit_line a JOIN sale s ON s.id = substr(a.subject, 6)
WHERE a.action = 'sale' AND s.member_id IS NOT NULL ORDER BY a.id
"""
_LADDERS = "SELECT id, detail FROM audit_line WHERE action = 'change setting' AND subject = ?"
_MOVES = "SELECT member_id, from_tier, to_tier, spend, threshold FROM tier_change ORDER BY id"


def differences() -> tuple[Difference, ...]:
    """Return whatever the sales do not bear out: what, whose, proved, kept."""
    found = [(what, str(whose), proved, kept) for what, whose, proved, kept in rows(_SPEND)]
    found += [
        (f"tier: its last move says {proved}, its page {kept}", str(whose), 0, 0)
        for whose, proved, kept in rows(_CURRENT)
    ]
    return (*found, *_moves_not_earned())


def _moves_not_earned() -> list[Difference]:
    """Return the members whose moves between tiers are not those that their sales earned."""
    earned = _earned_moves()
    kept: dict[int, list[Move]] = defaultdict(list)
    for member_id, *move in rows(_MOVES):
        kept[member_id].append((move[0], move[1], move[2], move[3]))
    return [
        ("moves between tiers", str(member_id), len(earned[member_id]), len(kept[member_id]))
        for member_id in sorted({*earned, *kept})
        if earned[member_id] != kept[member_id]
    ]


def _earned_moves() -> dict[int, list[Move]]:
    ladders = _LadderHistory()
    moves: dict[int, list[Move]] = defaultdict(list)
    bought: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    stands: dict[int, str] = {}
    for line, member_id, day, eligible in rows(_SALES):
        ladder = ladders.in_force(line=line, on=day)
        bought[member_id][day] += eligible
        start = _months_before(day, ladder.window_months)
        spend = sum(part for at, part in bought[member_id].items() if start < at <= day)
        before = ladder.tier(stands.get(member_id, ladder.tiers[0].key))
        reached = ladder.tier_at(spend)
        if ladder.rank(reached.key) > ladder.rank(before.key):
            moves[member_id].append((before.key, reached.key, spend, reached.threshold))
            stands[member_id] = reached.key
    return moves


class _LadderHistory:
    """Which ladder was in force for a day when a line of the audit log was written."""

    def __init__(self) -> None:
        written = {
            json.loads(detail)["change"]: line
            for line, detail in rows(_LADDERS, f"setting:{LADDER.name}")
        }
        self._changes = [
            (written.get(change.change_id, 0), change) for change in settings.history(LADDER)
        ]
        self._known: dict[tuple[int, str], Ladder] = {}
        self._lines = [line for line, _ in self._changes]

    def in_force(self, *, line: int, on: str) -> Ladder:
        """Return the ladder that a sale of a day met."""
        known = sum(written < line for written in self._lines)
        key = (known, on)
        if key not in self._known:
            self._known[key] = self._find(known, on=date.fromisoformat(on))
        return self._known[key]

    def _find(self, known: int, *, on: date) -> Ladder:
        valid = [c for _, c in self._changes[:known] if c.effective <= on]
        if not valid:
            return LADDER.standard
        return max(valid, key=lambda change: (change.effective, change.change_id)).value


def _months_before(day: str, months: int) -> str:
    """Return the ISO text some months before; a day that month lacks still sorts rightly."""
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 - months, 12)
    return f"{year:04d}-{month + 1:02d}{day[7:]}"
