"""The SQL of what a member is told of themselves: a statement for each part, the oldest first."""

from dataclasses import dataclass

from shopclub.kernel.table import CellKind

TEXT, DAY, COUNT, MONEY = CellKind.TEXT, CellKind.DAY, CellKind.COUNT, CellKind.MONEY


@dataclass(frozen=True, slots=True)
class Asked:
    """A statement whose `{marks}` stand for the member's ids, or for the subjects of the log."""

    text: str
    columns: tuple[tuple[str, CellKind], ...]
    by_subject: bool = False


STATEMENTS = {
    "consents": Asked(
        """
SELECT c.day, c.purpose, CASE c.given WHEN 1 THEN 'yes' ELSE 'no' END, t.text
FROM member_consent c JOIN consent_text t ON t.id = c.text_id
WHERE c.member_id IN ({marks}) ORDER BY c.id
""",
        (("day", DAY), ("purpose", TEXT), ("answer", TEXT), ("text shown", TEXT)),
    ),
    "family": Asked(
        """
SELECT name, birth_calendar || ' '
       || CASE WHEN birth_year IS NULL THEN '' ELSE printf('%04d-', birth_year) END
       || CASE birth_leap WHEN 1 THEN 'leap ' ELSE '' END
       || printf('%02d-%02d', birth_month, birth_day)
FROM family_day WHERE member_id IN ({marks}) ORDER BY id
""",
        (("name", TEXT), ("birthday", TEXT)),
    ),
    "greetings": Asked(
        "SELECT day, how FROM greeting WHERE member_id IN ({marks}) ORDER BY at",
        (("day", DAY), ("how", TEXT)),
    ),
    "sales": Asked(
        """
SELECT day, number, list_amount, paid, points_used, points_earned
FROM sale WHERE member_id IN ({marks}) ORDER BY at, id
""",
        (
            ("day", DAY),
            ("receipt", TEXT),
            ("listed", MONEY),
            ("paid", MONEY),
            ("points used", COUNT),
            ("points earned", COUNT),
        ),
    ),
    "refunds": Asked(
        """
SELECT r.day, r.number, s.number, r.money, r.points_returned, r.points_taken
FROM sale s JOIN sale_refund r ON r.sale_id = s.id
WHERE s.member_id IN ({marks}) ORDER BY r.at, r.id
""",
        (
            ("day", DAY),
            ("receipt", TEXT),
            ("of receipt", TEXT),
            ("paid back", MONEY),
            ("points returned", COUNT),
            ("points taken", COUNT),
        ),
    ),
    "points": Asked(
        """
SELECT e.day, e.kind, e.points, e.expires_on, coalesce(n.text, '')
FROM point_entry e LEFT JOIN point_note n ON n.entry_id = e.id
WHERE e.member_id IN ({marks}) ORDER BY e.id
""",
        (("day", DAY), ("kind", TEXT), ("points", COUNT), ("until", DAY), ("reason", TEXT)),
    ),
    "lots": Asked(
        """
SELECT e.day, l.granted, l.remaining, l.expires_on
FROM point_lot l JOIN point_entry e ON e.id = l.entry_id
WHERE l.member_id IN ({marks}) AND l.remaining > 0 ORDER BY l.entry_id
""",
        (("day", DAY), ("points", COUNT), ("left", COUNT), ("until", DAY)),
    ),
    "tiers": Asked(
        """
SELECT day, from_tier, to_tier, spend, NULL, substr(reason, 1, instr(reason || ':', ':') - 1)
FROM tier_change WHERE member_id IN ({marks}) ORDER BY id
""",
        (
            ("day", DAY),
            ("from", TEXT),
            ("to", TEXT),
            ("counted", MONEY),
            ("points counted", COUNT),
            ("reason", TEXT),
        ),
    ),
    "vouchers": Asked(
        """
SELECT v.day, v.code, v.amount, v.basis_points, s.last_on, s.state
FROM voucher v JOIN voucher_state s ON s.voucher_id = v.id
WHERE v.member_id IN ({marks}) ORDER BY v.id
""",
        (
            ("day", DAY),
            ("code", TEXT),
            ("money off", MONEY),
            ("hundredths of a percent off", COUNT),
            ("until", DAY),
            ("state", TEXT),
        ),
    ),
    "gifts": Asked(
        """
SELECT r.day, r.number, g.name, r.points, r.money,
       CASE WHEN u.redemption_id IS NOT NULL THEN 'undone'
            WHEN r.points = 0 THEN 'birthday' ELSE '' END
FROM gift_redemption r JOIN gift g ON g.id = r.gift_id
LEFT JOIN gift_undoing u ON u.redemption_id = r.id
WHERE r.member_id IN ({marks}) ORDER BY r.at, r.id
""",
        (
            ("day", DAY),
            ("receipt", TEXT),
            ("gift", TEXT),
            ("points", COUNT),
            ("paid", MONEY),
            ("state", TEXT),
        ),
    ),
    "notes": Asked(
        """
SELECT n.at, n.text, coalesce(s.name, '')
FROM member_note n LEFT JOIN staff s ON s.id = n.staff_id
WHERE n.member_id IN ({marks}) ORDER BY n.day, n.at, n.id
""",
        (("at", TEXT), ("written", TEXT), ("by", TEXT)),
    ),
    "changes": Asked(
        """
SELECT e.at, e.field, e.before, coalesce(s.name, '')
FROM member_edit e LEFT JOIN staff s ON s.id = e.staff_id
WHERE e.member_id IN ({marks}) ORDER BY e.id
""",
        (("at", TEXT), ("field", TEXT), ("before", TEXT), ("by", TEXT)),
    ),
    "log": Asked(
        """
SELECT a.at, a.action, coalesce(s.name, ''), a.detail
FROM audit_line a LEFT JOIN staff s ON s.id = a.staff_id
WHERE a.subject IN ({marks}) AND a.subject GLOB 'member:*' ORDER BY a.id
""",
        (("at", TEXT), ("action", TEXT), ("by", TEXT), ("detail", TEXT)),
        by_subject=True,
    ),
}
"""Every part but the person's own words."""
