"""Every change of tier, which only grows; and the projections of tier and spend by day."""

from peewee import AutoField, BooleanField, CompositeKey, IntegerField, TextField

from shopclub.members.merged import WHOSE
from shopclub.storage.fields import DayField, InstantField, MoneyField, PointsField
from shopclub.storage.models import Row
from shopclub.tiers.ladder import Basis
from shopclub.tiers.review_days import ReviewKind


class TierChangeRow(Row):
    """A move of a member between tiers with the figures that caused it, or a lock of the tier."""

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
    locked = BooleanField()

    class Meta:
        table_name = "member_tier"


class TierSpendRow(Row):
    """What a member's purchases of a day count, net of refunds; a projection of the sales."""

    member_id = IntegerField()
    day = DayField()
    spend = MoneyField()
    points = PointsField()

    class Meta:
        table_name = "tier_spend"
        primary_key = CompositeKey("member_id", "day")
        without_rowid = True


class TierReviewRow(Row):
    """A review that was held, once for a member and review day, whether it moved the member."""

    day = DayField()
    member_id = IntegerField()

    class Meta:
        table_name = "tier_review"
        primary_key = CompositeKey("day", "member_id")
        without_rowid = True


class TierGrantRow(Row):
    """Welcome points of a tier: given at odd turns, taken back at even ones with the promotion."""

    member_id = IntegerField()
    tier = TextField()
    turn = IntegerField()
    change_id = IntegerField()
    lot_id = IntegerField()
    points = PointsField()

    class Meta:
        table_name = "tier_grant"
        primary_key = CompositeKey("member_id", "tier", "turn")
        without_rowid = True


_SPEND_IN_WINDOW = """
SELECT coalesce(sum(s.spend), 0) FROM tier_spend s
WHERE s.member_id = ? AND s.day > ? AND s.day <= ?
"""
_REVIEWED = """
SELECT m.id, t.tier, t.since, coalesce(t.locked, 0),
       coalesce((SELECT sum(s.spend) FROM tier_spend s
                 WHERE s.member_id = m.id AND s.day > ? AND s.day <= ?), 0)
FROM member m LEFT JOIN member_tier t ON t.member_id = m.id
WHERE DUE AND NOT EXISTS (SELECT 1 FROM member_merge g WHERE g.gone_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM tier_review r WHERE r.day = ? AND r.member_id = m.id)
ORDER BY m.id
"""


def _by_basis(statement: str) -> dict[Basis, str]:
    return {Basis.MONEY: statement, Basis.POINTS: statement.replace("s.spend", "s.points")}


JOINED_DAY = "SELECT joined_day FROM member WHERE id = ?"
SPEND_IN_WINDOW = _by_basis(_SPEND_IN_WINDOW)
STANDING = _by_basis("""
SELECT (SELECT coalesce(sum(s.spend), 0) FROM tier_spend s
        WHERE s.member_id = ? AND s.day > ? AND s.day <= ?),
       t.tier, t.since, t.locked
FROM (SELECT 1) AS always LEFT JOIN member_tier t ON t.member_id = ?
""")
SPEND_BY_DAY = _by_basis(
    "SELECT s.day, s.spend FROM tier_spend s WHERE s.member_id = ? AND s.day > ?"
)
SPEND_BOUNDS = _by_basis("""
SELECT s.member_id,
       sum(CASE WHEN s.day > ? AND s.day < ? THEN s.spend ELSE 0 END),
       sum(CASE WHEN s.spend > 0 THEN s.spend ELSE 0 END)
FROM tier_spend s WHERE s.day > ? AND s.day <= ? GROUP BY s.member_id
""")
"""What every window of some days holds of a member's spend at least, and at most."""
SPEND_OF_MEMBERS = _by_basis("""
SELECT s.member_id, s.day, s.spend FROM tier_spend s
WHERE s.member_id IN ({marks}) AND s.day > ? AND s.day <= ? ORDER BY s.member_id, s.day
""")
REVIEWS_OF_MEMBERS = """
SELECT r.member_id, r.day FROM tier_review r
WHERE r.day > ? AND r.day <= ? AND r.member_id IN ({marks})
"""
ADD_SPEND = """
INSERT INTO tier_spend (member_id, day, spend, points) VALUES (?, ?, ?, ?)
ON CONFLICT (member_id, day) DO UPDATE
SET spend = tier_spend.spend + excluded.spend, points = tier_spend.points + excluded.points
"""
ADD_CHANGE = """
INSERT INTO tier_change (at, day, member_id, from_tier, to_tier, spend, threshold, reason)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
SET_TIER = """
INSERT INTO member_tier (member_id, tier, since) VALUES (?, ?, ?)
ON CONFLICT (member_id) DO UPDATE SET tier = excluded.tier, since = excluded.since
"""
SET_LOCK = """
INSERT INTO member_tier (member_id, tier, since, locked) VALUES (?, ?, ?, ?)
ON CONFLICT (member_id) DO UPDATE SET locked = excluded.locked
"""
CHANGES_OF = """
SELECT id, day, member_id, from_tier, to_tier, spend, threshold, reason
FROM tier_change WHERE member_id = ? ORDER BY id DESC
"""
LAST_GRANT = f"""
SELECT turn, change_id, lot_id, points FROM tier_grant
WHERE member_id IN {WHOSE} AND tier = ? ORDER BY turn DESC LIMIT 1
"""  # noqa: S608  # our own words
GIFT_KEPT = f"""
SELECT 1 FROM tier_grant WHERE member_id IN {WHOSE} AND tier = ?
GROUP BY member_id HAVING max(turn) % 2 = 1 LIMIT 1
"""  # noqa: S608  # our own words
ADD_GRANT = """
INSERT INTO tier_grant (member_id, tier, turn, change_id, lot_id, points) VALUES (?, ?, ?, ?, ?, ?)
"""
ADD_REVIEW = "INSERT INTO tier_review (day, member_id) VALUES (?, ?)"
LAST_REVIEW_DAY = "SELECT max(day) FROM tier_review"
FIRST_DAY_OF_SHOP = "SELECT day FROM audit_line ORDER BY id LIMIT 1"
_DUE = {
    ReviewKind.YEARLY: "m.joined_day <= ?",
    ReviewKind.JOINING: "substr(m.joined_day, 6) IN (?, ?) AND m.joined_day < ?",
    ReviewKind.TIER: "substr(t.since, 6) IN (?, ?) AND t.since < ?",
}
REVIEWED = {
    (kind, basis): statement.replace("DUE", due)
    for kind, due in _DUE.items()
    for basis, statement in _by_basis(_REVIEWED).items()
}
"""Who is to be reviewed on a day and where they stand, save those whose review was held."""
