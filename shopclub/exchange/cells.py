"""How values stand in an exported file: numbers as numbers, texts never as formulas."""

import base64
from typing import Any

from shopclub.storage.parts import Kind, PartColumn

ACTIVE = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
"""What a text may not begin with, or a spreadsheet would calculate it."""
EMPTY = "'"
"""An empty text, where a column may also hold nothing at all."""


def escaped(text: str) -> str:
    """Return a text with an apostrophe before it where it looks like a formula."""
    first, second = text[:1], text[1:2]
    looks_escaped = first == "'" and (not second or second in f"{ACTIVE}'")
    return f"'{text}" if (first and first in ACTIVE) or looks_escaped else text


def unescaped(entry: str) -> str:
    """Return the text of an entry without the apostrophe that `escaped` put before it."""
    if len(entry) > 1 and entry[0] == "'" and entry[1] in f"{ACTIVE}'":
        return entry[1:]
    return entry


def written(value: Any, *, column: PartColumn) -> str:
    """Return a value as a part holds it."""
    if value is None:
        return ""
    if column.kind is Kind.INTEGER:
        return str(value)
    if column.kind is Kind.BLOB:
        return base64.b64encode(value).decode("ascii")
    return EMPTY if value == "" and column.nullable else escaped(value)


def read(entry: str, *, column: PartColumn) -> Any:
    """Return the value of an entry; raises ValueError for what is none."""
    if entry == "" and (column.nullable or column.kind is not Kind.TEXT):
        return None
    if column.kind is Kind.INTEGER:
        return int(entry)
    if column.kind is Kind.BLOB:
        return base64.b64decode(entry, validate=True)
    if column.nullable and entry == EMPTY:
        return ""
    return unescaped(entry)
