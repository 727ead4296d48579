"""Days and greetings of a membership that goes into another one; the caller's transaction."""

from shopclub.storage.database import run


def move_days(gone_id: int, *, into_id: int) -> None:
    """Let the days of a member's family and the greetings be another one's.

    A day that both have told is kept once, with the greetings of either; a greeting of an occasion
    stands once. Perks stay with whom they were given to, and count for both.
    """
    run(_GREETED_FOR_THE_KEPT, gone_id, into_id)
    run(_DROP_TWICE, gone_id, into_id)
    run("UPDATE family_day SET member_id = ? WHERE member_id = ?", into_id, gone_id)
    run("UPDATE OR IGNORE greeting SET member_id = ? WHERE member_id = ?", into_id, gone_id)
    run("DELETE FROM greeting WHERE member_id = ?", gone_id)


_KEPT = """
    SELECT o.id FROM family_day o
    WHERE o.member_id = ?2 AND o.name = d.name
      AND o.birth_calendar = d.birth_calendar AND o.birth_month = d.birth_month
      AND o.birth_day = d.birth_day AND o.birth_leap = d.birth_leap
    ORDER BY o.id LIMIT 1
"""
_GREETED_FOR_THE_KEPT = f"""
UPDATE OR IGNORE greeting SET family_day_id = kept.id
FROM (SELECT d.id AS gone, ({_KEPT}) AS id FROM family_day d WHERE d.member_id = ?1) kept
WHERE greeting.member_id = ?1 AND greeting.family_day_id = kept.gone AND kept.id IS NOT NULL
"""  # noqa: S608  # our own names
_DROP_TWICE = f"DELETE FROM family_day AS d WHERE d.member_id = ?1 AND EXISTS ({_KEPT})"  # noqa: S608
