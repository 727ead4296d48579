"""Members by the month of their first purchase and each month in which they bought, kept as sold.

A purchase that came back whole is none. A sale counts its member once a month; what is rare, a
refund or a sale before others of the member, takes the member out and puts them in again as their
purchases say.
"""

from collections import defaultdict

from shopclub.kernel.clock import Moment
from shopclub.sales.kept import KEPT
from shopclub.storage.database import one, rows, run


def bought_later(member_id: int, *, moment: Moment) -> bool:
    """Tell whether a member has a purchase of a later day: then the clock was set back."""
    return (
        one(
            "SELECT 1 FROM sale WHERE member_id = ? AND day > ? LIMIT 1",
            member_id,
            moment.day.isoformat(),
        )
        is not None
    )


def count(*, sale_id: str, member_id: int, moment: Moment) -> None:
    """Count a sale that was just written; the caller has the transaction."""
    month = moment.day.isoformat()[:7]
    run(_COUNT, member_id, month, member_id, f"{month}-01", f"{month}-31", sale_id)


def take_out(member_id: int) -> None:
    """Take a member out of all cells; `put_in` follows in the same transaction."""
    run(_TAKE_OUT, member_id, member_id)


def put_in(member_id: int) -> None:
    """Put a member into the cells that the purchases say."""
    run(_PUT_IN, member_id, member_id)


def cells(*, first: str, last: str) -> dict[str, dict[str, int]]:
    """Return the cells of the cohorts from one month to another, as 2026-11.

    Of each cohort how many of its members bought in each month; none at all is not told.
    """
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for cohort, month, members in rows(_CELLS, first, last):
        found[cohort][month] = members
    return found


def buyers(*, cohort: str, month: str) -> tuple[int, ...]:
    """Return the members of a cohort who bought in a month."""
    found = rows(_BUYERS, f"{cohort}-01", f"{cohort}-31", f"{month}-01", f"{month}-31", cohort)
    return tuple(member_id for (member_id,) in found)


_IS_KEPT = f"{KEPT} = 1"
_BEGUN = """
(SELECT substr(s.day, 1, 7) FROM sale s WHERE s.member_id = {member} AND {kept}
 ORDER BY s.day LIMIT 1)
"""
_ADD = """
ON CONFLICT (cohort, month) DO UPDATE SET members = sales_by_cohort.members + excluded.members
"""


def _filled(statement: str, *, member: str = "?") -> str:
    begun = _BEGUN.format(member=member, kept=_IS_KEPT)
    return statement.format(begun=begun, kept=_IS_KEPT, add=_ADD)


_COUNT = _filled("""
INSERT INTO sales_by_cohort (cohort, month, members)
SELECT {begun}, ?, 1
WHERE NOT EXISTS (
    SELECT 1 FROM sale s
    WHERE s.member_id = ? AND s.day >= ? AND s.day <= ? AND s.id <> ? AND {kept}
)
{add}
""")
_MOVE = """
INSERT INTO sales_by_cohort (cohort, month, members)
SELECT {begun}, bought.month, STEP
FROM (
    SELECT DISTINCT substr(s.day, 1, 7) AS month FROM sale s WHERE s.member_id = ? AND {kept}
) AS bought
WHERE true
{add}
"""
_TAKE_OUT, _PUT_IN = (_filled(_MOVE).replace("STEP", step) for step in ("-1", "1"))
_CELLS = """
SELECT cohort, month, members FROM sales_by_cohort
WHERE cohort >= ? AND cohort <= ? AND members > 0 ORDER BY cohort, month
"""
_BUYERS = _filled(
    """
SELECT o.member_id FROM (
    SELECT DISTINCT s.member_id FROM sale s
    WHERE s.day >= ? AND s.day <= ? AND s.member_id IS NOT NULL
) AS o
WHERE EXISTS (
    SELECT 1 FROM sale s WHERE s.member_id = o.member_id AND s.day >= ? AND s.day <= ? AND {kept}
) AND ? = {begun}
ORDER BY o.member_id
""",
    member="o.member_id",
)
