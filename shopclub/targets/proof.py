"""Proof of the targets: each is as the last line of the log that tells of it sealed it."""

from shopclub.staff.audit import seal_of
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import rows
from shopclub.targets.statements import EVERY

Difference = tuple[str, str, int, int]

_TOLD = unless_broken("""
SELECT CAST(substr(subject, 8) AS INTEGER), json_extract(detail, '$.seal')
FROM audit_line WHERE action IN ('set target', 'change target', 'end target') ORDER BY id
""")


def differences() -> tuple[Difference, ...]:
    """Return each target that is not as the log sealed it, is gone or slipped in."""
    sealed, found = dict(rows(_TOLD)), {row[0]: row for row in rows(EVERY)}
    changed = [key for key, row in found.items() if sealed.get(key) not in (None, seal_of(*row))]
    gone, untold = sealed.keys() - found.keys(), found.keys() - sealed.keys()
    return (
        *(("target against its seal", str(key), 0, 0) for key in changed),
        *(("target that is gone", str(key), 1, 0) for key in sorted(gone)),
        *(("target without its audit line", str(key), 0, 1) for key in sorted(untold)),
    )
