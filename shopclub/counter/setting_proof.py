"""Proof of the settings: each change is there, as the log sealed it, and the log tells of each."""

from shopclub.staff.audit import seal_of
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import rows

Difference = tuple[str, str, int, int]

_TOLD = unless_broken("""
WITH told AS (
    SELECT json_extract(detail, '$.change') AS change, json_extract(detail, '$.seal') AS seal,
        subject, max(id) AS line
    FROM audit_line
    WHERE action IN ('change setting', 'change permissions') AND subject <> 'setting:logo'
        AND json_extract(detail, '$.change') IS NOT NULL
    GROUP BY 1
)
""")
"""The last line of each change counts: an erasure may seal one anew (decision 0020)."""
_SEALED = f"""
{_TOLD}
SELECT s.id, s.name, s.effective, s.value, s.set_at, s.staff_id, told.seal
FROM told JOIN setting s ON s.id = told.change WHERE told.seal IS NOT NULL
"""  # noqa: S608  # our own words only
_GONE = f"""
{_TOLD}
SELECT told.change, substr(told.subject, 9) FROM told
WHERE NOT EXISTS (SELECT 1 FROM setting s WHERE s.id = told.change)
"""  # noqa: S608
_UNTOLD = f"""
{_TOLD}
SELECT s.id, s.name FROM setting s
WHERE s.id > (SELECT min(id) FROM setting) AND s.id NOT IN (SELECT change FROM told)
"""  # noqa: S608
"""The first one is who the shop is, set before there was a log."""


def differences() -> tuple[Difference, ...]:
    """Return each change of a setting that is not as the log sealed it, is gone or slipped in."""
    changed = [
        ("setting against its seal", row) for *row, seal in rows(_SEALED) if seal_of(*row) != seal
    ]
    gone = [("setting that is gone", row) for row in rows(_GONE)]
    untold = [("setting without its audit line", row) for row in rows(_UNTOLD)]
    return (
        *((what, f"{row[0]} {row[1]}", 0, 0) for what, row in changed),
        *((what, f"{row[0]} {row[1]}", 1, 0) for what, row in gone),
        *((what, f"{row[0]} {row[1]}", 0, 1) for what, row in untold),
    )
