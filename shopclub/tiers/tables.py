"""Every change of tier, which only grows; and the projections of tier and spend by day."""

from peewee import AutoField, CompositeKey, IntegerField, TextField

from shopclub.storage.columns import DayField, InstantField, MoneyField
from shopclub.storage.database import Row


class TierChangeRow(Row):
    """A move of a member between tiers, with the figures that caused it."""

    id = AutoField()
    at = InstantField()
    day = DayField()
    member_id = IntegerField()
    from_tier = TextField()
    to_tier = TextField()
    spend = MoneyField()
    threshold = MoneyField()
    reason = TextField()

    class Meta:
        table_name = "tier_change"


class MemberTierRow(Row):
    """Where a member stands; a projection of the changes."""

    member_id = IntegerField(primary_key=True)
    tier = TextField()
    since = DayField()

    class Meta:
        table_name = "member_tier"


class TierSpendRow(Row):
    """What a member's qualifying purchases of a day came to; a projection of the sales."""

    member_id = IntegerField()
    day = DayField()
    spend = MoneyField()

    class Meta:
        table_name = "tier_spend"
        primary_key = CompositeKey("member_id", "day")
        without_rowid = True


TIER_OF = "SELECT tier FROM member_tier WHERE member_id = ?"
SPEND_IN_WINDOW = """
SELECT coalesce(sum(spend), 0) FROM tier_spend WHERE member_id = ? AND day > ? AND day <= ?
"""
ADD_SPEND = """
INSERT INTO tier_spend (member_id, day, spend) VALUES (?, ?, ?)
ON CONFLICT (member_id, day) DO UPDATE SET spend = tier_spend.spend + excluded.spend
"""
ADD_CHANGE = """
INSERT INTO tier_change (at, day, member_id, from_tier, to_tier, spend, threshold, reason)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
SET_TIER = """
INSERT INTO member_tier (member_id, tier, since) VALUES (?, ?, ?)
ON CONFLICT (member_id) DO UPDATE SET tier = excluded.tier, since = excluded.since
"""
