"""Targets: a figure, its baseline and its goal, followed month by month until it is ended."""

from typing import Any

STATEMENTS = """
CREATE TABLE target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    figure TEXT NOT NULL CHECK (figure <> ''),
    first_month TEXT NOT NULL CHECK (length(first_month) = 7),
    months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 36),
    baseline INTEGER NOT NULL CHECK (baseline >= 0),
    goal INTEGER NOT NULL CHECK (goal >= 0 AND goal <> baseline),
    ended_on TEXT
) STRICT;
"""


def up(migrator: Any, db: Any) -> None:
    """Make the table; no shop had a target before."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
