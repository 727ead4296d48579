"""Days and greetings of a membership that goes into another one; the caller's transaction."""

from shopclub.storage.database import run


def move_days(gone_id: int, *, into_id: int) -> None:
    """Let the days of a member's family and the greetings be another one's.

    A day that both have told is kept once; a greeting of an occasion stands once. Perks stay with
    whom they were given to, and count for both.
    """
    run(_DROP_TWICE, gone_id, into_id)
    run("UPDATE family_day SET member_id = ? WHERE member_id = ?", into_id, gone_id)
    run("UPDATE OR IGNORE greeting SET member_id = ? WHERE member_id = ?", into_id, gone_id)


_DROP_TWICE = """
DELETE FROM family_day WHERE member_id = ? AND EXISTS (
    SELECT 1 FROM family_day o
    WHERE o.member_id = ? AND o.name = family_day.name
      AND o.birth_calendar = family_day.birth_calendar AND o.birth_month = family_day.birth_month
      AND o.birth_day = family_day.birth_day AND o.birth_leap = family_day.birth_leap
)
"""
