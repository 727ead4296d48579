"""Who bought for the first time in a period, found by the shorter of two ways.

The purchases of the period are walked, each asked for one before it; or everyone who ever bought,
each asked for their first. A day is short by the one, a year of a large shop by the other.
A purchase that came back whole by the end of the period is none (RULES 11, net of refunds).
"""

from datetime import date

from shopclub.sales.history import totals_of
from shopclub.sales.kept import KEPT_UNTIL
from shopclub.storage.database import one, rows

BUYERS_IN_A_SALE = 8
"""So many buyers are asked for their first purchase in the time that one sale takes."""


def first_time_buyers(*, first: date, last: date) -> int:
    """Return how many members made their first purchase in a period."""
    return len(new_buyers(first=first, last=last))


def new_buyers(*, first: date, last: date) -> tuple[int, ...]:
    """Return the members who made their first purchase in a period, in order."""
    found = by_buyers if buyers_are_fewer(first=first, last=last) else by_sales
    return found(first=first, last=last)


def buyers_are_fewer(*, first: date, last: date) -> bool:
    """Tell whether fewer ever bought than one can ask while the sales of a period are walked."""
    (buyers,) = one(_BUYERS) or (0,)
    return bool(buyers < totals_of(first=first, last=last).member_sales * BUYERS_IN_A_SALE)


def by_sales(*, first: date, last: date) -> tuple[int, ...]:
    """Return them by the purchases of the period."""
    begin, end = first.isoformat(), last.isoformat()
    return tuple(row[0] for row in rows(_BY_SALES, begin, end, end, begin, end))


def by_buyers(*, first: date, last: date) -> tuple[int, ...]:
    """Return them by everyone who ever bought: only who brought something back is read in full."""
    begin, end = first.isoformat(), last.isoformat()
    return tuple(row[0] for row in rows(_BY_BUYERS, end, end, begin, end))


_BUYERS = "SELECT count(*) FROM sales_by_member"
_BY_SALES = f"""
SELECT b.member_id
FROM (
    SELECT DISTINCT s.member_id FROM sale s
    WHERE s.day >= ? AND s.day <= ? AND s.member_id IS NOT NULL AND {KEPT_UNTIL} = 1
) AS b
WHERE NOT EXISTS (
    SELECT 1 FROM sale s WHERE s.member_id = b.member_id AND s.day < ? AND {KEPT_UNTIL} = 1
)
ORDER BY b.member_id
"""  # noqa: S608  # our own words
_BY_BUYERS = f"""
SELECT m.member_id FROM sales_by_member m
WHERE CASE
    WHEN m.member_id IN (
        SELECT s.member_id FROM sale_refund r JOIN sale s ON s.id = r.sale_id
        WHERE r.day <= ? AND s.member_id IS NOT NULL
    )
    THEN (SELECT min(s.day) FROM sale s WHERE s.member_id = m.member_id AND {KEPT_UNTIL} = 1)
    ELSE (SELECT min(s.day) FROM sale s WHERE s.member_id = m.member_id)
END BETWEEN ? AND ?
ORDER BY m.member_id
"""  # noqa: S608  # our own words
