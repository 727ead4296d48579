"""Proof of the settings: each change of terms is as the log sealed it."""

from shopclub.staff.audit import seal_of
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import rows

Difference = tuple[str, str, int, int]

_SEALED = unless_broken(
    """
SELECT s.id, s.name, s.effective, s.value, s.set_at, s.staff_id, json_extract(a.detail, '$.seal')
FROM audit_line a JOIN setting s ON s.id = json_extract(a.detail, '$.change')
WHERE a.action = 'change setting' AND a.subject <> 'setting:logo'
  AND json_extract(a.detail, '$.seal') IS NOT NULL
"""
)


def differences() -> tuple[Difference, ...]:
    """Return each change of a setting that is not as the log sealed it."""
    return tuple(
        ("setting against its seal", f"{row[0]} {row[1]}", 0, 0)
        for *row, seal in rows(_SEALED)
        if seal_of(*row) != seal
    )
