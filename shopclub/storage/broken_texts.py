"""Texts of JSON that a flipped bit has broken: they read as nothing, and hide no other row."""

import re

_READ = re.compile(r"json_extract\((\w+(?:\.\w+)?), ('[^']+')\)")


def unless_broken(statement: str) -> str:
    """Return a statement in which what is no JSON has no value.

    SQLite ends a whole statement at the first text it cannot read: one bit of one line of the log
    would leave every sale unproved.
    """
    return _READ.sub(r"CASE WHEN json_valid(\1) THEN json_extract(\1, \2) END", statement)
