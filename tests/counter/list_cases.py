"""Conditions of the list of members, and what each means in plain Python."""

from collections.abc import Callable
from datetime import date, timedelta

from shopclub.counter.member_list import ListedMember
from shopclub.members.consent import Purpose
from shopclub.members.listing import MemberFilter, Reach
from tests.sample.test_crowd import LAST_DAY

MEMBERS = 700
"""How many the shop is made with; four more, who agreed to calls, join by hand."""

CASES: tuple[tuple[str, MemberFilter, Callable[[ListedMember, date], bool]], ...] = (
    ("gold", MemberFilter(tiers=("gold",)), lambda one, on: one.tier.key == "gold"),
    (
        "bronze or silver",
        MemberFilter(tiers=("bronze", "silver")),
        lambda one, on: one.tier.key in ("bronze", "silver"),
    ),
    ("a tag", MemberFilter(tags=("送货",)), lambda one, on: "送货" in one.tags),
    (
        "born in May",
        MemberFilter(birth_months=(5,)),
        lambda one, on: one.birthday is not None and one.birthday.month == 5,
    ),
    (
        "away",
        MemberFilter(away_days=60),
        lambda one, on: one.last_visit is not None and (on - one.last_visit).days >= 60,
    ),
    (
        "came lately",
        MemberFilter(visited_from=LAST_DAY - timedelta(days=2)),
        lambda one, on: one.last_visit is not None
        and one.last_visit >= LAST_DAY - timedelta(days=2),
    ),
    (
        "came before",
        MemberFilter(visited_before=LAST_DAY),
        lambda one, on: one.last_visit is not None and one.last_visit < LAST_DAY,
    ),
    ("spent", MemberFilter(spent=Reach(100_000)), lambda one, on: one.spent >= 100_000),
    (
        "spent little",
        MemberFilter(spent=Reach(None, 5_000)),
        lambda one, on: one.spent <= 5_000,
    ),
    ("owes", MemberFilter(points=Reach(None, -1)), lambda one, on: one.points < 0),
    (
        "some points",
        MemberFilter(points=Reach(100, 300)),
        lambda one, on: 100 <= one.points <= 300,
    ),
    ("calls", MemberFilter(consent=Purpose.CALLS), lambda one, on: one.member_id > MEMBERS),
    (
        "gold with points",
        MemberFilter(tiers=("gold", "silver"), points=Reach(50), away_days=3),
        lambda one, on: one.tier.key != "bronze"
        and one.points >= 50
        and one.last_visit is not None
        and (on - one.last_visit).days >= 3,
    ),
)  # fmt: skip
