"""Who has been silent for years: nobody's data is kept for longer than there is a use for it."""

from dataclasses import dataclass
from datetime import date

from shopclub.kernel.periods import add_months
from shopclub.members.membership import MembershipTerms
from shopclub.storage.database import one

YEAR = 12
SILENT = """EXISTS (
    SELECT 1 FROM member s JOIN member_person n ON n.member_id = s.id
    WHERE s.id = {id} AND s.state <> 'frozen' AND s.joined_day < ?
)
AND NOT EXISTS (SELECT 1 FROM sales_by_member w WHERE w.member_id = {id} AND w.last_day >= ?)
AND NOT EXISTS (SELECT 1 FROM gift_redemption g WHERE g.member_id = {id} AND g.day >= ?)
AND NOT EXISTS (SELECT 1 FROM member_consent c WHERE c.member_id = {id} AND c.day >= ?)
AND NOT EXISTS (SELECT 1 FROM member_now m WHERE m.gone_id = {id})"""
"""A test of the member `{id}`, which takes the same day four times."""
PLACES = 4
AT_ONCE = 10_000
_COUNT = f"""
SELECT count(*) FROM member m WHERE m.id > ? AND m.id <= ? AND {SILENT.format(id="m.id")}
"""  # noqa: S608  # our own words only


_BEGAN = """
SELECT min(day) FROM (
    SELECT day FROM (SELECT day FROM audit_line ORDER BY id LIMIT 1)
    UNION ALL SELECT min(day) FROM sales_by_day
)
"""


def silent_before(terms: MembershipTerms, *, on: date) -> date | None:
    """Return before which day a silent member was last heard of, None where all are kept.

    Nobody is silent for longer than the books of the shop go back: a list of before says when its
    people joined, and nothing of when they came.
    """
    if not terms.silent_years:
        return None
    before = add_months(on, months=-YEAR * terms.silent_years)
    (began,) = one(_BEGAN) or (None,)
    return before if began is not None and began < before.isoformat() else None


@dataclass(frozen=True, slots=True)
class SilentStep:
    """How many of some members are silent; `reached` is the id to go on after, None at the end."""

    counted: int
    reached: int | None


def count_silent(terms: MembershipTerms, *, on: date, after: int) -> SilentStep:
    """Count the silent among the next members after an id: so few that nobody waits for it."""
    before = silent_before(terms, on=on)
    if before is None:
        return SilentStep(0, None)
    days = (before.isoformat(),) * PLACES
    last = after + AT_ONCE
    (counted,) = one(_COUNT, after, last, *days) or (0,)
    (highest,) = one("SELECT max(id) FROM member") or (None,)
    return SilentStep(counted, last if last < (highest or 0) else None)


def is_silent(member_id: int, *, before: date) -> bool:
    """Tell whether a member joined, bought, took a gift and answered only before a day.

    A frozen membership waits for somebody, and a merged one speaks through the other.
    """
    days = (before.isoformat(),) * PLACES
    found = one(f"SELECT 1 WHERE {SILENT.format(id=int(member_id))}", *days)
    return found is not None
