"""What the ledger tells of a person who is erased; the caller's transaction."""

from shopclub.storage.database import run


def forget_reasons(member_id: int) -> None:
    """Take the reasons of points by hand, which are free text; every entry stays."""
    run(_DROP_NOTES, member_id)


_DROP_NOTES = """
DELETE FROM point_note WHERE entry_id IN (SELECT id FROM point_entry WHERE member_id = ?)
"""
