"""Names of files that were imported are kept no more: they may be those of people."""

from typing import Any

_ENDINGS = ("csv", "tsv", "txt", "xls", "xlsx")
_CASES = " ".join(f"WHEN lower(name) LIKE '%.{ending}' THEN '{ending}'" for ending in _ENDINGS)
STATEMENTS = f"""
UPDATE imported_file SET name = CASE {_CASES} ELSE '' END;
ALTER TABLE imported_file RENAME COLUMN name TO ending;
"""  # noqa: S608  # our own words only


def up(migrator: Any, db: Any) -> None:
    """Keep how each name ended; the rest is forgotten."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
