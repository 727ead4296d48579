"""The members that a search finds, the last visitor first: two plans, exact in their order.

Whoever matches is counted up to the square root of 20 times the members. When few match they are
collected and sorted; when many do, the last visits are walked until enough match.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cache
from math import isqrt
from typing import Any, NamedTuple

from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.members.finding import Search
from shopclub.members.members import Members, MemberUnknown
from shopclub.members.phones import masked_phone
from shopclub.storage.database import one, rows
from shopclub.tiers.ladder import Ladder

SHOWN = 20


class FoundMember(NamedTuple):
    """A row of the result list; the phone is masked, `latin` is a Chinese name in pinyin.

    A named tuple, because twenty of them are made at each key.
    """

    member_id: int
    name: str
    phone: str
    card_number: str
    points: int
    tier: TierLabel
    last_visit: date | None
    latin: str = ""


@dataclass(frozen=True, slots=True)
class Sight:
    """What the rows of a list are seen by: the shop's country, the tiers in force and the day."""

    country: str
    ladder: Ladder
    on: date


def find(
    text: str, *, members: Members, sight: Sight, limit: int = SHOWN
) -> tuple[FoundMember, ...]:
    """Return the rows of the members a text may mean, the last visitor first.

    Raises CardReplaced or MemberLeft for a card that is not valid any more.
    """
    search = members.search(text)
    found = _exactly(search, sight=sight) if search.phones or search.card else []
    if not found and search.ranges:
        if search.card is not None:
            _require_valid(search.card, members=members)
        first = members.holder_of_code(search.code)
        ids = dict.fromkeys(() if first is None else (first,))
        ids |= dict.fromkeys(_matching(search.ranges, limit=limit))
        found = _rows_of(tuple(ids)[:limit], sight=sight)
    return _shown(found, sight=sight)


def _exactly(search: Search, *, sight: Sight) -> list[tuple[Any, ...]]:
    if search.card is not None:
        return rows(_WITH_CARD, *_over(sight), search.card)
    for phone in search.phones:
        if found := rows(_WITH_PHONE, *_over(sight), phone):
            return found
    return []


def _require_valid(card: str, *, members: Members) -> None:
    with suppress(MemberUnknown):
        members.holder_of_card(card)


def _rows_of(ids: Sequence[int], *, sight: Sight) -> list[tuple[Any, ...]]:
    """Return rows in the order of their ids, without those of which a damaged file lost a part."""
    by_id = {row[0]: row for row in rows(_with_ids(len(ids)), *_over(sight), *ids)}
    return [by_id[id_] for id_ in ids if id_ in by_id]


def _over(sight: Sight) -> tuple[str, str]:
    """Return the values for lots that are over, which a row asks for twice."""
    day = sight.on.isoformat()
    return day, day


def _shown(found: Iterable[tuple[Any, ...]], *, sight: Sight) -> tuple[FoundMember, ...]:
    ladder, country = sight.ladder, sight.country
    labels: dict[str | None, TierLabel] = {}
    members: list[FoundMember] = []
    for member_id, name, latin, phone, number, last, tier, points in found:
        if (label := labels.get(tier)) is None:
            held = ladder.tiers[0] if tier is None else ladder.tier(tier)
            label = labels[tier] = tier_label(held, ladder=ladder)
        shown = "" if phone is None else masked_phone(phone, country=country)
        visit = None if last is None else date.fromisoformat(last)
        members.append(FoundMember(member_id, name, shown, number, points, label, visit, latin))
    return tuple(members)


def _matching(ranges: Sequence[tuple[str, str]], *, limit: int) -> Iterable[int]:
    """Return the last visitors of those with a key in one of these ranges."""
    found = one("SELECT max(id) FROM member")
    few = _few(isqrt(SHOWN * ((found[0] if found else None) or 0)))
    bounds = [bound for each in ranges for bound in each]
    counted = one(_count(len(ranges), few + 1), *bounds)
    if counted is not None and counted[0] <= few:
        return _collected(bounds, limit=limit)
    visitors = [row[0] for row in rows(_walk(len(ranges), limit), *bounds)]
    if len(visitors) == limit:
        return visitors
    never = rows(_walk_without_visit(len(ranges), limit), *bounds)
    return [*visitors, *(row[0] for row in never)][:limit]


def _few(root: int) -> int:
    """Round a root to its three leading bits, so that statements are few as the club grows."""
    spare = max(root.bit_length() - 3, 0)
    return root >> spare << spare


def _collected(bounds: list[str], *, limit: int) -> Iterable[int]:
    """Return the last visitors among a few; someone may be found in several ways."""
    most = limit * 2
    while True:
        found = rows(_collect(len(bounds) // 2, most), *bounds)
        ids = dict.fromkeys(row[0] for row in found)
        if len(ids) >= limit or len(found) < most:
            return ids
        most *= 4


# A bound LIMIT makes SQLite prepare a statement anew each time: it stands in the text.


@cache
def _count(ranges: int, limit: int) -> str:
    some = f"SELECT 1 FROM search_key WHERE key >= ? AND key < ? LIMIT {limit}"  # noqa: S608
    part = f"(SELECT count(*) FROM ({some}) AS some)"  # noqa: S608
    return "SELECT " + " + ".join([part] * ranges)


@cache
def _collect(ranges: int, limit: int) -> str:
    part = "SELECT member_id FROM search_key WHERE key >= ? AND key < ?"
    return f"""
SELECT k.member_id
FROM ({" UNION ALL ".join([part] * ranges)}) AS k
LEFT JOIN sales_by_member v ON v.member_id = k.member_id
ORDER BY v.last_at IS NULL, v.last_at DESC, k.member_id DESC LIMIT {limit}
"""  # noqa: S608


@cache
def _walk(ranges: int, limit: int) -> str:
    return f"""
SELECT v.member_id FROM sales_by_member v
WHERE {_matches("v.member_id", ranges)}
ORDER BY v.last_at DESC, v.member_id DESC LIMIT {limit}
"""  # noqa: S608


@cache
def _walk_without_visit(ranges: int, limit: int) -> str:
    return f"""
SELECT m.id FROM member m
WHERE ({_matches("m.id", ranges)})
  AND NOT EXISTS (SELECT 1 FROM sales_by_member v WHERE v.member_id = m.id)
ORDER BY m.id DESC LIMIT {limit}
"""  # noqa: S608


def _matches(member_id: str, ranges: int) -> str:
    part = (
        f"EXISTS (SELECT 1 FROM search_key k WHERE k.member_id = {member_id}"  # noqa: S608
        " AND k.key >= ? AND k.key < ?)"
    )
    return " OR ".join([part] * ranges)


# The kept balance, less what is over but not taken off yet: hardly ever is there any in the shop.
_ROWS = """
SELECT p.member_id, p.name, p.latin, p.phone, c.number, v.last_day, t.tier,
       coalesce(b.points, 0)
       - CASE WHEN EXISTS (SELECT 1 FROM point_lot o WHERE o.unit = 'points' AND o.remaining > 0
                           AND o.expires_on < ?)
         THEN (SELECT coalesce(sum(l.remaining), 0) FROM point_lot l
               WHERE l.member_id = p.member_id AND l.unit = 'points' AND l.remaining > 0
                 AND l.expires_on < ?)
         ELSE 0 END
FROM member_person p
JOIN member_card c ON c.member_id = p.member_id AND c.kind = 'card' AND c.valid = 1
LEFT JOIN sales_by_member v ON v.member_id = p.member_id
LEFT JOIN member_tier t ON t.member_id = p.member_id
LEFT JOIN point_balance b ON b.member_id = p.member_id AND b.unit = 'points'
"""
_WITH_PHONE = _ROWS + "WHERE p.phone = ? AND p.living = 1"
_WITH_CARD = _ROWS + "WHERE c.number = ? AND p.living = 1"


@cache
def _with_ids(count: int) -> str:
    return f"{_ROWS} WHERE p.member_id IN ({', '.join('?' * count)})"
