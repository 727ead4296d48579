"""What members bought so far, for scores and steps: read for the owner, never written here."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from shopclub.sales.kept import KEPT, KEPT_UNTIL
from shopclub.storage.among import rows_among
from shopclub.storage.database import one, rows


@dataclass(frozen=True, slots=True)
class BoughtUntil:
    """What a member had bought by the end of a day: purchases, and when last."""

    visits: int
    last_day: date


class KeptPurchases(NamedTuple):
    """A member's purchases of which something was kept: on how many days, the first and last."""

    purchases: int
    days: int
    first: date | None
    last: date | None


class PaidSoFar(NamedTuple):
    """Buyers: how many, minor units and purchases in all, how many came lately or long ago."""

    members: int
    paid: int
    visits: int
    lately: int
    long_ago: int


def days_and_visits() -> dict[tuple[date, int], int]:
    """Return how many buyers have each last day and number of purchases, in one scan.

    They come as one text: a row of its own for each costs more than the scan.
    """
    ((every,),) = rows(_DAYS_AND_VISITS)
    counted = Counter((every or "").split())
    read = date.fromisoformat
    return {(read(both[:10]), int(both[10:])): count for both, count in counted.items()}


def paid_at_places(places: tuple[int, ...]) -> tuple[int, ...]:
    """Return what the buyers at some places paid so far, counted from 1 and the least first."""
    return tuple(paid for place in places for (paid,) in rows(_PAID_AT_PLACE, place - 1))


def who_paid(*, above: int | None, most: int | None, lately: date, long_ago: date) -> PaidSoFar:
    """Return who paid so much so far (above, most): who came after a day, who not since a day."""
    (told,) = rows(
        _WHO_PAID,
        lately.isoformat(),
        long_ago.isoformat(),
        -(2**53) if above is None else above,
        2**53 if most is None else most,
    )
    return PaidSoFar(*told)


def members_with(
    *, after: date | None, until: date | None, above: int, most: int | None
) -> tuple[int, ...]:
    """Return buyers by their last day (after, until) and purchases (above, most), who paid most."""
    found = rows(
        _MEMBERS_WITH,
        "" if after is None else after.isoformat(),
        "9999-12-31" if until is None else until.isoformat(),
        above,
        2**53 if most is None else most,
    )
    return tuple(member_id for (member_id,) in found)


def last_days(member_ids: tuple[int, ...]) -> dict[int, date]:
    """Return the last day of purchase of a few members, where they bought at all."""
    found = rows_among(_LAST_DAYS, member_ids)
    return {member_id: date.fromisoformat(day) for member_id, day in found}


def kept_of(member_id: int) -> KeptPurchases:
    """Return what a member bought and kept."""
    purchases, days, first, last = one(_KEPT_OF, member_id) or (0, 0, None, None)
    read = date.fromisoformat
    return KeptPurchases(purchases, days, first and read(first), last and read(last))


def bought_until(day: date) -> dict[int, BoughtUntil]:
    """Return what each member had bought by the end of a day, without what came back whole."""
    until = day.isoformat()
    return {
        member_id: BoughtUntil(visits, date.fromisoformat(last))
        for member_id, visits, last in rows(_BOUGHT_UNTIL, until, until)
    }


_DAYS_AND_VISITS = """
SELECT string_agg(last_day || visits, ' ') FROM sales_by_member WHERE visits > 0
"""
_PAID_AT_PLACE = """
SELECT paid FROM sales_by_member WHERE visits > 0 ORDER BY paid LIMIT 1 OFFSET ?
"""
_WHO_PAID = """
SELECT count(*), coalesce(sum(paid), 0), coalesce(sum(visits), 0),
    count(CASE WHEN last_day > ? THEN 1 END), count(CASE WHEN last_day <= ? THEN 1 END)
FROM sales_by_member WHERE visits > 0 AND paid > ? AND paid <= ?
"""
_MEMBERS_WITH = """
SELECT member_id FROM sales_by_member
WHERE last_day > ? AND last_day <= ? AND visits > ? AND visits <= ? AND visits > 0
ORDER BY paid DESC, member_id
"""
_LAST_DAYS = "SELECT member_id, last_day FROM sales_by_member WHERE member_id IN ({marks})"
_KEPT_OF = f"""
SELECT count(*), count(DISTINCT s.day), min(s.day), max(s.day) FROM sale s
WHERE s.member_id = ? AND {KEPT} = 1
"""  # noqa: S608  # our own words
_BOUGHT_UNTIL = f"""
SELECT s.member_id, count(*), max(s.day) FROM sale s
WHERE s.day <= ? AND s.member_id IS NOT NULL AND {KEPT_UNTIL} = 1
GROUP BY s.member_id
"""  # noqa: S608  # our own words
