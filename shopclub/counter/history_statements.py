"""The SQL of a member's line of time: a source for each kind of event, all in the same columns."""

from dataclasses import dataclass

_WINDOW = """
SELECT h.day, h.at, h.key, h.what, h.first, h.second, f.name, h.number, h.money, h.points, h.used,
       h.until
FROM ({source}) AS h LEFT JOIN staff f ON f.id = h.staff_id
WHERE h.day <= ? AND (h.day, h.at, h.key) < (?, ?, ?)
ORDER BY h.day DESC, h.at DESC, h.key DESC LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Source:
    """A statement whose first values are these: `whose` and `subject` are the member's."""

    text: str
    values: tuple[str, ...] = ("whose",)


def _source(text: str, *values: str) -> Source:
    return Source(_WINDOW.format(source=text), values or ("whose",))


SOURCES = {
    "sale": _source("""
    SELECT s.day, s.at, 'sale:' || s.id AS key, '' AS what, '' AS first, '' AS second, s.staff_id,
           s.number, s.paid AS money, s.points_earned AS points, s.points_used AS used,
           NULL AS until
    FROM sale s WHERE s.member_id = ?
"""),
    "refund": _source("""
    SELECT r.day, r.at, 'refund:' || r.id AS key, s.number AS what, '' AS first, '' AS second,
           r.staff_id, r.number, r.money, r.points_returned - r.points_taken + r.points_waived
           AS points, 0 AS used, NULL AS until
    FROM sale s JOIN sale_refund r ON r.sale_id = s.id WHERE s.member_id = ?
"""),
    "gift": _source(
        """
    SELECT g.day, g.at, 'gift:' || g.id AS key, c.name AS what,
           CASE WHEN g.points = 0 THEN 'birthday' ELSE '' END AS first, '' AS second,
           g.staff_id, g.number, g.money, -g.points AS points, 0 AS used, NULL AS until
    FROM gift_redemption g JOIN gift c ON c.id = g.gift_id WHERE g.member_id = ?
    UNION ALL
    SELECT u.day, u.at, 'gift:' || g.id || ':back', c.name, 'undone', '', u.staff_id, u.number,
           -g.money, g.points, 0, NULL
    FROM gift_redemption g JOIN gift c ON c.id = g.gift_id
    JOIN gift_undoing u ON u.redemption_id = g.id WHERE g.member_id = ?
""",
        "whose",
        "whose",
    ),
    "voucher": _source("""
    SELECT v.day, v.at, printf('voucher:%012d', v.id) AS key,
           substr(v.source, 1, instr(v.source, ':') - 1) AS what, '' AS first, '' AS second,
           v.staff_id, v.code AS number, v.amount AS money, v.basis_points AS points, 0 AS used,
           v.last_on AS until
    FROM voucher v WHERE v.member_id = ?
"""),
    "points": _source("""
    SELECT e.day, e.at, printf('entry:%012d', e.id) AS key, e.kind AS what, n.text AS first,
           e.source AS second, e.staff_id, '' AS number, 0 AS money, e.points, 0 AS used,
           e.expires_on AS until
    FROM point_entry e LEFT JOIN point_note n ON n.entry_id = e.id
    WHERE e.member_id = ? AND e.kind IN ('adjust', 'bonus', 'expire', 'opening')
"""),
    "tier": _source("""
    SELECT t.day, t.at, printf('tier:%012d', t.id) AS key, t.reason AS what,
           t.from_tier AS first, t.to_tier AS second, NULL AS staff_id, '' AS number, 0 AS money,
           0 AS points, 0 AS used, NULL AS until
    FROM tier_change t WHERE t.member_id = ?
"""),
    "note": _source("""
    SELECT n.day, n.at, printf('note:%012d', n.id) AS key, '' AS what, n.text AS first,
           '' AS second, n.staff_id, CAST(n.id AS TEXT) AS number, 0 AS money, 0 AS points,
           0 AS used, NULL AS until
    FROM member_note n WHERE n.member_id = ?
"""),
    "act": _source(
        """
    SELECT a.day, a.at, printf('act:%012d', a.id) AS key, a.action AS what, '' AS first,
           '' AS second, a.staff_id, '' AS number, 0 AS money, 0 AS points, 0 AS used,
           NULL AS until
    FROM audit_line a WHERE a.subject = ? AND a.subject GLOB 'member:*'
      AND a.action NOT IN
          ('edit member', 'reveal phone', 'move phone', 'adjust points', 'lock tier', 'unlock tier',
           'add note')
""",
        "subject",
    ),
}
