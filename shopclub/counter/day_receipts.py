"""The papers of a shop day, of sales, refunds and gifts, the newest first, a page at a time."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache

from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import Means, TierLabel
from shopclub.counter.till_clock import TillClock
from shopclub.kernel.text import as_sought, to_half_width, without_invisible
from shopclub.members.search_keys import joined, searchable
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.columns import instant, micros
from shopclub.storage.database import one, rows
from shopclub.tiers.ladder import Ladder

PAGE = 100
RUNNING_DIGITS = 4
NAME = 8
"""The place of the member's name in a row."""


class DayKind(StrEnum):
    """What a paper of the day is for."""

    SALE = "sale"
    REFUND = "refund"
    GIFT = "gift"


class CameBack(StrEnum):
    """How much of a sale has come back, or that a gift was taken back."""

    NOTHING = "nothing"
    PART = "part"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class DayReceipt:
    """A receipt in the list of a day: local time, money in minor units, the member if any.

    On a refund `money` is what went back, and `sale_id` that of its sale. On the slip of a gift
    `points` went for it and `money` was paid on top; `sale_id` is that of the redemption.
    """

    kind: DayKind
    number: str
    sale_id: str
    at: datetime
    time: str
    money: int
    means: Means
    member_id: int | None
    member_name: str | None
    tier: TierLabel | None
    came_back: CameBack = CameBack.NOTHING
    gift: str = ""
    points: int = 0


def list_receipts(
    day: date,
    *,
    clock: TillClock,
    ladder: Ladder,
    after: DayReceipt | None = None,
    sales_only: bool = False,
    member_id: int | None = None,
    matching: str = "",
    limit: int = PAGE,
) -> tuple[DayReceipt, ...]:
    """Return a page of the receipts of a shop day, the newest first, after the last one shown.

    Only those of a member, if one is given, and those `matching` a part of their number, up to
    four digits of its running number, or else of the member's name as the member search folds it.
    """
    by_what, part, name = _matched_by(matching)
    start = (2**62, "~") if after is None else (micros(after.at), after.number)
    days = (day.isoformat(),) * (1 if sales_only else 3)
    statement = _page(
        sales_only=sales_only,
        by_member=member_id is not None,
        by_what=by_what,
        limit=-1 if name else limit,
    )
    wanted = () if member_id is None else (member_id,)
    found = rows(statement, *days, *start, *wanted, *((part,) if by_what else ()))
    if name:
        sought = _folded(name)
        found = [row for row in found if sought and sought in _folded(row[NAME] or "")][:limit]
    return tuple(
        DayReceipt(
            kind=DayKind(kind),
            number=number,
            sale_id=sale_id,
            at=instant(at),
            time=f"{clock.local(instant(at)):%H:%M}",
            money=money,
            means=Means(means),
            member_id=member_id,
            member_name=name,
            tier=None if member_id is None else _label(tier, ladder=ladder),
            came_back=_came_back(refunded, bill=bill),
            gift=gift,
            points=bill if gift else 0,
        )
        for (
            kind,
            number,
            sale_id,
            at,
            money,
            bill,
            means,
            member_id,
            name,
            tier,
            refunded,
            gift,
        ) in found
    )


def _matched_by(text: str) -> tuple[str, str, str]:
    """Return the column that digits are looked for in, and they, or else a part of a name."""
    line = as_sought(without_invisible(to_half_width(text))).strip()
    digits = "".join(line.replace("-", " ").split())
    if not line:
        return "", "", ""
    if digits.isascii() and digits.isdigit():
        return ("substr(number, 9)" if len(digits) <= RUNNING_DIGITS else "number"), digits, ""
    return "", "", line


def _folded(name: str) -> str:
    folded = searchable(name)
    return joined(folded) or folded


def came_back_of(sale_id: str) -> CameBack:
    """Return how much of a sale has come back."""
    found = one(_REFUNDED, sale_id)
    return CameBack.NOTHING if found is None else _came_back(found[1], bill=found[0])


def _label(key: str | None, *, ladder: Ladder) -> TierLabel:
    return tier_label(ladder.tiers[0] if key is None else ladder.tier(key), ladder=ladder)


def _came_back(refunded: int, *, bill: int) -> CameBack:
    if refunded < 0:
        return CameBack.NOTHING
    return CameBack.ALL if refunded >= bill else CameBack.PART


_REFUNDED = """
SELECT s.paid + s.points_money,
       coalesce((SELECT sum(r.bill) FROM sale_refund r WHERE r.sale_id = s.id), -1)
FROM sale s WHERE s.id = ?
"""
_SALES = """
SELECT 'sale' AS kind, s.number AS number, s.id AS sale_id, s.at AS at, s.paid AS money,
       s.paid + s.points_money AS bill,
       (SELECT p.means FROM sale_payment p WHERE p.sale_id = s.id
        ORDER BY p.place LIMIT 1) AS means,
       s.member_id AS member_id, n.name AS name, t.tier AS tier,
       coalesce((SELECT sum(r.bill) FROM sale_refund r WHERE r.sale_id = s.id), -1) AS refunded,
       '' AS gift
FROM sale s
LEFT JOIN receipt_name n ON n.sale_id = s.id
LEFT JOIN member_tier t ON t.member_id = s.member_id
WHERE s.day = ?
"""
_REFUNDS = """
SELECT 'refund', r.number, r.sale_id, r.at, r.money, 0, r.means, s.member_id, n.name, t.tier, -1,
       ''
FROM sale_refund r JOIN sale s ON s.id = r.sale_id
LEFT JOIN receipt_name n ON n.sale_id = r.sale_id
LEFT JOIN member_tier t ON t.member_id = s.member_id
WHERE r.day = ?
"""
_GIFTS = unless_broken("""
SELECT 'gift', r.number, r.id, r.at, r.money, r.points, r.means, r.member_id, p.name, t.tier,
       CASE WHEN u.redemption_id IS NULL THEN -1 ELSE r.points END,
       coalesce(json_extract(r.slip, '$.gift'), (SELECT g.name FROM gift g WHERE g.id = r.gift_id))
FROM gift_redemption r
LEFT JOIN gift_undoing u ON u.redemption_id = r.id
LEFT JOIN member_person p ON p.member_id = r.member_id
LEFT JOIN member_tier t ON t.member_id = r.member_id
WHERE r.day = ?
""")


@cache
def _page(*, sales_only: bool, by_member: bool, by_what: str, limit: int) -> str:
    inner = _SALES if sales_only else f"{_SALES} UNION ALL {_REFUNDS} UNION ALL {_GIFTS}"
    member = "AND member_id = ?" if by_member else ""
    part = f"AND instr({by_what}, ?) > 0" if by_what else ""
    return f"""
SELECT kind, number, sale_id, at, money, bill, means, member_id, name, tier, refunded, gift
FROM ({inner}) AS receipt WHERE (at, number) < (?, ?) {member} {part}
ORDER BY at DESC, number DESC LIMIT {limit}
"""  # noqa: S608
