"""Proof of who may sign in: each person works here, and as what, as the log says last.

One bit makes somebody who was let go work here again, with the PIN of before.
"""

from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import rows

Difference = tuple[str, str, int, int]

_WHO_WORKS_HERE = """
WITH told AS (
    SELECT subject, action, max(id) AS line FROM audit_line
    WHERE action IN ('appoint', 'take back', 'let go') GROUP BY subject
), anew AS (
    SELECT subject, max(id) AS line FROM audit_line WHERE action = 'bring back'
), proved AS (
    SELECT t.subject, CASE WHEN a.line > t.line THEN a.subject = t.subject
                           ELSE t.action <> 'let go' END AS active
    FROM told t CROSS JOIN anew a
)
SELECT 'who works here', s.id, p.active, s.active
FROM staff s JOIN proved p ON p.subject = 'staff:' || s.id WHERE p.active <> s.active
"""
_AS_WHAT = """
WITH told AS (
    SELECT subject, detail, max(id) FROM audit_line
    WHERE action IN ('appoint', 'take back', 'change role') GROUP BY subject
)
SELECT 'role of who works here', s.id, 1, 0
FROM staff s JOIN told t ON t.subject = 'staff:' || s.id
WHERE json_extract(t.detail, '$.role') <> s.role
"""


def differences() -> tuple[Difference, ...]:
    """Return everybody who works here, or does not, or as something else, against the log."""
    return tuple(
        (what, str(whose), proved, kept)
        for statement in (_WHO_WORKS_HERE, _AS_WHAT)
        for what, whose, proved, kept in rows(unless_broken(statement))
    )
