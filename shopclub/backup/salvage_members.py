"""The memberships of a salvaged shop whose rows could not be read, made anew from what names them.

A membership holds nothing but when it began and whether it goes on; with it would go all that its
member ever bought. Name, phone and cards stand in other rows.
"""

from shopclub.storage.engines import ShopDatabase

_ENDED = ("member_erased.member_id", "member_merge.gone_id")
"""Whoever stands here has left; an older file has not both tables."""


def fill_members(made: ShopDatabase) -> tuple[int, ...]:
    """Add the memberships that other rows refer to and that are missing; return their ids."""
    columns = [
        (table, column)
        for table, column in made.sql(
            'SELECT m.name, f."from" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f'
            " WHERE m.type = 'table' AND f.\"table\" = 'member'"
        )
    ]
    referred = {
        member_id
        for table, column in columns
        for (member_id,) in made.sql(f"SELECT DISTINCT {column} FROM {table}")  # noqa: S608
    }
    known = {member_id for (member_id,) in made.sql("SELECT id FROM member")}
    missing = sorted(one for one in referred - known if type(one) is int and one > 0)
    there = {f"{table}.{column}" for table, column in columns}
    ended = [one.split(".") for one in _ENDED if one in there]
    gone = {
        member_id
        for table, column in ended
        for (member_id,) in made.sql(f"SELECT {column} FROM {table}")  # noqa: S608
    }
    for member_id in missing:
        _add(made, member_id, has_left=member_id in gone)
    return tuple(missing)


def _add(made: ShopDatabase, member_id: int, *, has_left: bool) -> None:
    asked = "SELECT living, frozen_because FROM member_person WHERE member_id = ?"
    living, frozen_because = made.sql(asked, member_id).fetchone() or (0, "")
    state = "left" if has_left or not living else "frozen" if frozen_because else "active"
    began = made.sql(_ENROLLED, f"member:{member_id}").fetchone()
    if began is None:
        began = made.sql(_FIRST_SEEN, member_id).fetchone() or (0, "1970-01-01", None)
    made.sql(_ADD, member_id, *began, state)


_ENROLLED = """
SELECT at, day, staff_id FROM audit_line WHERE subject = ? AND action = 'enrol' ORDER BY id LIMIT 1
"""
_FIRST_SEEN = """
SELECT at, day, NULL FROM (
    SELECT at, day FROM sale WHERE member_id = ?1
    UNION ALL SELECT at, day FROM point_entry WHERE member_id = ?1
) ORDER BY at LIMIT 1
"""
_ADD = """
INSERT INTO member (id, joined_at, joined_day, staff_id, state) VALUES (?, ?, ?, ?, ?)
"""
