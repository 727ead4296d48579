# ruff: noqa: S608  # marks and fixed texts only; every value is bound
"""The conditions that narrow the list of members, as portable SQL.

A condition is tested member by member where many pass; where few do it names them by an index of
its own, so that the list is collected from them instead of walked (see `member_list`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from shopclub.counter.silence import PLACES, SILENT
from shopclub.members.finding import Search
from shopclub.members.listing import MemberFilter, Reach, SortKey, StandingChoice
from shopclub.members.standing import LIVING
from shopclub.storage.columns import micros
from shopclub.tiers.ladder import Ladder

LEAST, MOST = -(2**62), 2**62
_SLACK = timedelta(days=3)
"""More than a shop day and its instant can lie apart."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A test of the member `{id}`, and a statement of the ids of all who pass, if one is quick.

    Where the list is sorted by `key`, all who pass lie between `low` and `high` of it.
    """

    test: str
    values: tuple[Any, ...]
    ids: str = ""
    id_values: tuple[Any, ...] = ()
    key: SortKey | None = None
    low: int = LEAST
    high: int = MOST


def conditions_of(
    narrowed: MemberFilter,
    *,
    search: Search | None,
    ladder: Ladder,
    on: date,
    silent_before: date | None = None,
) -> tuple[Condition, ...]:
    """Return the conditions of a filter and a search text on a shop day.

    Who is silent was last heard of before `silent_before`; without a day nobody is.
    """
    if narrowed.standing is StandingChoice.SILENT:
        standing = _silent(silent_before)
    else:
        standing = _standing(narrowed.standing)
    return (standing, *_conditions(narrowed, search=search, ladder=ladder, on=on))


def _conditions(
    narrowed: MemberFilter, *, search: Search | None, ladder: Ladder, on: date
) -> Iterator[Condition]:
    if search is not None:
        yield _typed(search.ranges)
    if narrowed.tiers:
        yield _on_tiers(narrowed.tiers, ladder=ladder)
    if narrowed.tags:
        marks = _marks(narrowed.tags)
        yield Condition(
            "EXISTS (SELECT 1 FROM member_tag g WHERE g.member_id = {id}"
            f" AND g.tag IN ({marks}))",
            narrowed.tags,
            f"SELECT member_id FROM member_tag WHERE tag IN ({marks})",
            narrowed.tags,
        )
    if narrowed.birth_months:
        marks = _marks(narrowed.birth_months)
        yield Condition(
            "EXISTS (SELECT 1 FROM member_person b WHERE b.member_id = {id}"
            f" AND b.birth_month IN ({marks}))",
            narrowed.birth_months,
            f"SELECT member_id FROM member_person WHERE birth_month IN ({marks})",
            narrowed.birth_months,
        )
    if not narrowed.spent.is_open:
        yield _within(narrowed.spent, key=SortKey.SPENT, kept=_PAID)
    if not narrowed.points.is_open:
        yield _within(narrowed.points, key=SortKey.POINTS, kept=_BALANCE)
    if narrowed.consent is not None:
        yield Condition(_CONSENT, (narrowed.consent.value,))
    before = narrowed.visited_before
    if narrowed.away_days is not None:
        away = on - timedelta(days=narrowed.away_days - 1)
        before = away if before is None else min(away, before)
    if narrowed.visited_from is not None or before is not None:
        yield _visited(narrowed.visited_from, before=before)


def _standing(choice: StandingChoice) -> Condition:
    if choice is StandingChoice.BELONG:
        return Condition(LIVING, ())
    test = (
        "EXISTS (SELECT 1 FROM member s JOIN member_person n ON n.member_id = s.id"
        " WHERE s.id = {id} AND s.state = ?)"
    )
    if choice is StandingChoice.ACTIVE:
        return Condition(test, (choice.value,))
    ids = (
        "SELECT s.id AS member_id FROM member s JOIN member_person n ON n.member_id = s.id"
        " WHERE s.state = ? AND s.state <> 'active'"
    )
    return Condition(test, (choice.value,), ids, (choice.value,))


def _silent(before: date | None) -> Condition:
    if before is None:
        return Condition("1 = 0", ())
    return Condition(f"({SILENT})", (before.isoformat(),) * PLACES)


def _typed(ranges: Sequence[tuple[str, str]]) -> Condition:
    if not ranges:
        return Condition("1 = 0", (), "SELECT id AS member_id FROM member WHERE 1 = 0")
    bounds = tuple(bound for each in ranges for bound in each)
    test = (
        "EXISTS (SELECT 1 FROM search_key k WHERE k.member_id = {id} AND k.key >= ? AND k.key < ?)"
    )
    ids = "SELECT member_id FROM search_key WHERE key >= ? AND key < ?"
    return Condition(
        "(" + " OR ".join([test] * len(ranges)) + ")",
        bounds,
        " UNION ALL ".join([ids] * len(ranges)),
        bounds,
    )


def _on_tiers(keys: Sequence[str], *, ladder: Ladder) -> Condition:
    """Return who is on some tiers; whoever never moved is on the lowest and has no row."""
    lowest, marks = ladder.tiers[0].key, _marks(keys)
    test = (
        f"coalesce((SELECT t.tier FROM member_tier t WHERE t.member_id = {{id}}), ?) IN ({marks})"
    )
    if lowest in keys:
        return Condition(test, (lowest, *keys))
    ids = f"SELECT member_id FROM member_tier WHERE tier IN ({marks})"
    return Condition(test, (lowest, *keys), ids, tuple(keys))


def _within(reach: Reach, *, key: SortKey, kept: tuple[str, str]) -> Condition:
    """Return whose kept figure lies in a reach; whoever has none kept has 0."""
    figure, ids = kept
    low = LEAST if reach.least is None else reach.least
    high = MOST if reach.most is None else reach.most
    test = f"coalesce({figure}, 0) BETWEEN ? AND ?"
    if reach.holds(0):
        return Condition(test, (low, high), key=key, low=low, high=high)
    return Condition(test, (low, high), ids, (low, high), key=key, low=low, high=high)


def _visited(since: date | None, *, before: date | None) -> Condition:
    """Return whose last visit lies between two days; who never came has none."""
    first, end = since or date.min, before or date.max
    low, high = _instant(first, -_SLACK), _instant(end, _SLACK)
    days = (first.isoformat(), end.isoformat())
    return Condition(
        "EXISTS (SELECT 1 FROM sales_by_member w WHERE w.member_id = {id}"
        " AND w.last_day >= ? AND w.last_day < ?)",
        days,
        "SELECT member_id FROM sales_by_member"
        " WHERE last_at >= ? AND last_at <= ? AND last_day >= ? AND last_day < ?",
        (low, high, *days),
        key=SortKey.LAST_VISIT,
        low=low,
        high=high,
    )


def _instant(day: date, slack: timedelta) -> int:
    if day in (date.min, date.max):
        return LEAST if day == date.min else MOST
    return micros(datetime.combine(day, time(), tzinfo=UTC) + slack)


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


_PAID = (
    "(SELECT f.paid FROM sales_by_member f WHERE f.member_id = {id})",
    "SELECT member_id FROM sales_by_member WHERE paid >= ? AND paid <= ?",
)
_BALANCE = (
    "(SELECT f.points FROM point_balance f WHERE f.member_id = {id} AND f.unit = 'points')",
    "SELECT member_id FROM point_balance WHERE unit = 'points' AND points >= ? AND points <= ?",
)
_CONSENT = (
    "(SELECT c.given FROM member_consent c WHERE c.member_id = {id} AND c.purpose = ?"
    " ORDER BY c.id DESC LIMIT 1) = 1"
)
