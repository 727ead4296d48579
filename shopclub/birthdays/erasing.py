"""Birthdays of a person who is erased; the caller's transaction."""

from shopclub.storage.database import run


def forget_days(member_id: int) -> None:
    """Take the days of the family, the greetings, and when a perk's birthday was.

    That a perk was given, and on which day, stays: a sale, points or a voucher bear it out.
    """
    for statement in _FORGET:
        run(statement, member_id)


_FORGET = (
    "DELETE FROM family_day WHERE member_id = ?",
    "DELETE FROM greeting WHERE member_id = ?",
    "UPDATE birthday_perk SET occurs_on = day WHERE member_id = ?",
)
