"""Proof of tiers: spend from the sales, places from the moves, and the moves from a replay."""

import json
from collections import defaultdict

from shopclub.storage.database import rows, run, writing
from shopclub.tiers.replay import Replay

Difference = tuple[str, str, int, int]

_COUNTED = """
    SELECT member_id, day, sum(spend) AS spend, sum(points) AS points
    FROM (
        SELECT member_id, day, eligible AS spend, points_earned AS points FROM sale
        UNION ALL
        SELECT s.member_id, s.day, -r.eligible, -r.points_taken
        FROM sale_refund r JOIN sale s ON s.id = r.sale_id
    ) AS counted
    WHERE member_id IS NOT NULL GROUP BY member_id, day
"""
_PLACED = """
    SELECT f.member_id, l.to_tier AS tier, coalesce(m.day, f.day) AS since,
           CASE WHEN k.reason = 'lock' THEN 1 ELSE 0 END AS locked
    FROM (
        SELECT min(id) AS first_id, max(id) AS last_id,
               max(CASE WHEN from_tier <> to_tier THEN id END) AS move_id,
               max(CASE WHEN reason IN ('lock', 'unlock') THEN id END) AS lock_id
        FROM tier_change GROUP BY member_id
    ) AS ids
    JOIN tier_change f ON f.id = first_id
    JOIN tier_change l ON l.id = last_id
    LEFT JOIN tier_change m ON m.id = move_id
    LEFT JOIN tier_change k ON k.id = lock_id
"""
_SPEND = """
SELECT 'tier spend', coalesce(p.member_id, k.member_id), coalesce(p.spend, 0), coalesce(k.spend, 0)
FROM PROVED p FULL JOIN tier_spend k ON k.member_id = p.member_id AND k.day = p.day
WHERE coalesce(p.spend, 0) <> coalesce(k.spend, 0) OR p.member_id IS NULL
"""
_POINTS = """
SELECT 'tier points', coalesce(p.member_id, k.member_id),
       coalesce(p.points, 0), coalesce(k.points, 0)
FROM PROVED p FULL JOIN tier_spend k ON k.member_id = p.member_id AND k.day = p.day
WHERE coalesce(p.points, 0) <> coalesce(k.points, 0)
"""
_CURRENT = """
SELECT coalesce(p.member_id, k.member_id), coalesce(p.tier, ''), coalesce(k.tier, '')
FROM PROVED p FULL JOIN member_tier k ON k.member_id = p.member_id
WHERE coalesce(p.tier, '') <> coalesce(k.tier, '')
   OR coalesce(p.since, '') <> coalesce(k.since, '')
   OR coalesce(p.locked, -1) <> coalesce(k.locked, -1)
"""
_WELCOME = """
SELECT 'welcome points', g.member_id, g.points, coalesce(e.points, 0)
FROM tier_grant g
LEFT JOIN point_entry e
  ON e.id = g.lot_id AND e.member_id = g.member_id AND e.kind = 'bonus'
 AND e.source = 'welcome:' || g.member_id || ':' || g.tier
     || CASE WHEN g.turn = 1 THEN '' ELSE ':' || g.turn END
WHERE g.turn % 2 = 1 AND coalesce(e.points, 0) <> g.points
UNION ALL
SELECT 'welcome points', e.member_id, 0, e.points
FROM point_entry e LEFT JOIN tier_grant g ON g.lot_id = e.id
WHERE e.kind = 'bonus' AND e.source >= 'welcome:' AND e.source < 'welcome;' AND g.lot_id IS NULL
"""
_GIVEN_BY = """
SELECT 'welcome points', g.member_id, g.turn, g.change_id
FROM tier_grant g LEFT JOIN tier_change c ON c.id = g.change_id AND c.member_id = g.member_id
LEFT JOIN tier_grant o ON g.turn % 2 = 0 AND o.member_id = g.member_id AND o.tier = g.tier
    AND o.turn = g.turn - 1
LEFT JOIN point_entry e ON e.source = 'welcome:' || g.member_id || ':' || g.tier
     || CASE WHEN g.turn = 1 THEN '' ELSE ':' || g.turn END
WHERE c.id IS NULL OR c.from_tier = c.to_tier OR e.at <> c.at
   OR (g.turn % 2 = 0 AND o.lot_id IS NOT g.lot_id)
"""
_WHY = """
SELECT 'tier move without its reason', c.member_id, 1, 0
FROM tier_change c LEFT JOIN member_now n ON n.gone_id = c.member_id
WHERE NOT CASE substr(c.reason, 1, instr(c.reason, ':'))
    WHEN 'sale:' THEN EXISTS (
        SELECT 1 FROM sale s WHERE s.id = substr(c.reason, 6) AND s.day = c.day
            AND s.member_id = coalesce(n.now_id, c.member_id))
    WHEN 'refund:' THEN EXISTS (
        SELECT 1 FROM sale_refund r JOIN sale s ON s.id = r.sale_id
        WHERE r.id = substr(c.reason, 8) AND r.day = c.day
            AND s.member_id = coalesce(n.now_id, c.member_id))
    WHEN 'review:' THEN c.reason = 'review:' || c.day
    WHEN 'merge:' THEN EXISTS (
        SELECT 1 FROM member_merge m
        WHERE m.into_id = c.member_id AND c.reason = 'merge:' || m.gone_id)
    WHEN 'import:' THEN EXISTS (SELECT 1 FROM imported_file f WHERE c.reason = 'import:' || f.id)
    ELSE c.reason IN ('lock', 'unlock')
END
"""
_MOVES = "SELECT member_id, from_tier, to_tier, spend, threshold, day FROM tier_change ORDER BY id"
_GRANTS = "SELECT member_id, tier, turn, points FROM tier_grant ORDER BY member_id, tier, turn"
_FIRST_VOUCHERS = """
SELECT member_id, source, day FROM voucher
WHERE source >= 'welcome:' AND source < 'welcome;' AND source NOT LIKE 'welcome:%:%:%'
"""
_HELD = "SELECT day, count(*) FROM tier_review GROUP BY day"
_TOLD = "SELECT substr(subject, 7), detail FROM audit_line WHERE action = 'review tiers'"


def differences() -> tuple[Difference, ...]:
    """Return whatever the sales do not bear out: what, whose, proved, kept."""
    found = [
        (what, str(whose), proved, kept)
        for statement in (_SPEND, _POINTS, _WELCOME, _GIVEN_BY, _WHY)
        for what, whose, proved, kept in rows(_proved(statement, by=_COUNTED))
    ]
    found += [
        (f"tier: its last move says {proved}, its page {kept}", str(whose), 0, 0)
        for whose, proved, kept in rows(_proved(_CURRENT, by=_PLACED))
    ]
    replayed = Replay.of_the_log()
    return (
        *found,
        *_reviews_not_told(),
        *_moves_not_earned(replayed),
        *_gifts_not_due(replayed),
        *_vouchers_not_due(replayed),
    )


def rebuild() -> None:
    """Derive spend by day and every member's place anew, from the sales and the moves."""
    with writing():
        run("DELETE FROM tier_spend")
        run("INSERT INTO tier_spend (member_id, day, spend, points) " + _COUNTED)
        run("DELETE FROM member_tier")
        run("INSERT INTO member_tier (member_id, tier, since, locked) " + _PLACED)


def _proved(statement: str, *, by: str) -> str:
    return statement.replace("PROVED", f"({by})")


def _reviews_not_told() -> list[Difference]:
    """Return the review days whose reviewed members are not as many as the log tells."""
    told: dict[str, int] = defaultdict(int)
    for day, detail in rows(_TOLD):
        told[day] += json.loads(detail)["reviewed"]
    held: dict[str, int] = dict(rows(_HELD))
    return [
        ("tier reviews", day, told.get(day, 0), held.get(day, 0))
        for day in sorted({*told, *held})
        if told.get(day, 0) != held.get(day, 0)
    ]


def _moves_not_earned(replayed: Replay) -> list[Difference]:
    """Return the members whose moves between tiers are not those that the rules bring."""
    kept: dict[int, list[tuple[str, str, int, int, str]]] = defaultdict(list)
    for member_id, before, after, spend, threshold, day in rows(_MOVES):
        kept[member_id].append((before, after, spend, threshold, day))
    earned = {
        member_id: [(m.before, m.after, m.spend, m.threshold, m.day) for m in moves]
        for member_id, moves in replayed.moves.items()
    }
    return [
        ("moves between tiers", str(member_id), len(proved), len(found))
        for member_id in sorted({*earned, *kept})
        for proved, found in ((earned.get(member_id, []), kept.get(member_id, [])),)
        if proved != found
    ]


def _gifts_not_due(replayed: Replay) -> list[Difference]:
    """Return the members who got other welcome points than their moves bring."""
    kept: dict[int, list[tuple[str, int, int]]] = defaultdict(list)
    for member_id, tier, turn, points in rows(_GRANTS):
        kept[member_id].append((tier, turn, points))
    due: dict[int, list[tuple[str, int, int]]] = defaultdict(list)
    for (member_id, tier), gifts in sorted(replayed.gifts.items()):
        due[member_id] += [(tier, gift.turn, gift.points) for gift in gifts]
    return [
        ("welcome gifts", str(member_id), _sum(due[member_id]), _sum(kept[member_id]))
        for member_id in sorted({*due, *kept})
        if due[member_id] != kept[member_id]
    ]


def _vouchers_not_due(replayed: Replay) -> list[Difference]:
    """Return the members whose first voucher of a tier is not of the sale that reached it."""
    kept = {
        (member_id, source.split(":", 2)[2]): day
        for member_id, source, day in rows(_FIRST_VOUCHERS)
    }
    return [
        ("welcome voucher", str(whose), int((whose, tier) in due), int((whose, tier) in kept))
        for due in (replayed.welcomed,)
        for whose, tier in sorted({*due, *kept})
        if due.get((whose, tier)) != kept.get((whose, tier))
    ]


def _sum(gifts: list[tuple[str, int, int]]) -> int:
    return sum(points for _, _, points in gifts)
