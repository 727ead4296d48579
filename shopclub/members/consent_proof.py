"""Proof of what members agreed to: each answer is as the log sealed it, and the log tells of it.

Answers from before the first that was sealed have no second witness.
"""

from itertools import groupby
from typing import Any

from shopclub.members.consent import seal_of_answers
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import each_row, one

Difference = tuple[str, str, int, int]

_SEALED = unless_broken(
    """
SELECT a.id, substr(a.subject, 8), json_extract(a.detail, '$.first_answer'),
       json_extract(a.detail, '$.last_answer'), json_extract(a.detail, '$.seal'),
       c.id, c.member_id, c.purpose, c.given, c.at, c.day, c.staff_id, t.text
FROM audit_line a
LEFT JOIN member_consent c ON c.id BETWEEN json_extract(a.detail, '$.first_answer')
    AND json_extract(a.detail, '$.last_answer')
LEFT JOIN consent_text t ON t.id = c.text_id
WHERE a.action IN ('enrol', 'edit member', 'merge members')
    AND json_extract(a.detail, '$.first_answer') IS NOT NULL
ORDER BY a.id, c.id
"""
)
_SINCE = "SELECT count(*) FROM member_consent WHERE id >= ?"
_IDS_SINCE = "SELECT id, member_id FROM member_consent WHERE id >= ? ORDER BY id"


def differences() -> tuple[Difference, ...]:
    """Return each answer that is not as the log sealed it, is gone or slipped in."""
    found: list[Difference] = []
    begins, told = 0, 0
    for (_, whose, first, last, seal), lines in groupby(each_row(_SEALED), key=_line):
        answers = [line[5:] for line in lines if line[5] is not None]
        begins, told = begins or int(first), told + len(answers)
        if len(answers) != int(last) - int(first) + 1:
            found.append(("consent that is gone", whose, int(last) - int(first) + 1, len(answers)))
        elif seal_of_answers(answers) != seal:
            found.append(("consent against its seal", whose, 0, 0))
    if begins and one(_SINCE, begins) != (told,):
        found += _untold(begins)
    return tuple(found)


def _untold(begins: int) -> list[Difference]:
    known = {line[5] for line in each_row(_SEALED)}
    return [
        ("consent without its audit line", str(member_id), 0, 1)
        for id_, member_id in each_row(_IDS_SINCE, begins)
        if id_ not in known
    ]


def _line(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return row[:5]
