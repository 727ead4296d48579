"""Signs that join the parts of a name are left out of what members are found by."""

from itertools import groupby, pairwise
from typing import Any

_SIGNS = "'`\u02bb\u02bc\u2010\u2013\u2018\u2019\u2032-"
_GLOB = _SIGNS.replace("'", "''")
_LEFT_OUT = str.maketrans("", "", _SIGNS)
_AS_TYPED = "\u0149\u1fef\u2011\u2033\u2034\u2057\ufe32\ufe63\uff07\uff0d\uff40"
"""What a name may hold of which a sign becomes when it is folded."""
_NOTHING_ELSE = str.maketrans("", "", _SIGNS + _AS_TYPED)

_FOUND_BY_SIGNS = f"""
SELECT s.member_id, p.name, s.key FROM search_key s JOIN member_person p USING (member_id)
WHERE s.member_id IN (
    SELECT member_id FROM member_person WHERE name GLOB '*[{_AS_TYPED}{_GLOB}]*'
    UNION SELECT member_id FROM member_card WHERE number GLOB '*[{_GLOB}]*'
)
ORDER BY s.member_id
"""  # noqa: S608  # our own words only


def up(migrator: Any, db: Any) -> None:
    """Make the keys of those anew who have such a sign in one; nobody else's are touched."""
    found = db.execute_sql(_FOUND_BY_SIGNS).fetchall()
    for (member_id, name), group in groupby(found, key=lambda row: row[:2]):
        kept = {key for *_, key in group}
        right = {key.translate(_LEFT_OUT) for key in kept} - {""}
        if not name.translate(_NOTHING_ELSE).strip():
            right |= {key for key in kept if not key.translate(_LEFT_OUT)}
        right = _without_beginnings(right)
        for key in sorted(kept - right):
            db.execute_sql(
                "DELETE FROM search_key WHERE key = ? AND member_id = ?", (key, member_id)
            )
        for key in sorted(right - kept):
            db.execute_sql(
                "INSERT INTO search_key (key, member_id) VALUES (?, ?)", (key, member_id)
            )


def _without_beginnings(keys: set[str]) -> set[str]:
    ordered = sorted(keys)
    return {key for key, after in pairwise(ordered) if not after.startswith(key)} | {*ordered[-1:]}
