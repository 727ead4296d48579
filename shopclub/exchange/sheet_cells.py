"""How values stand in the cells of a workbook, so that each comes back as it was."""

import base64
import json
import re
from typing import Any

from shopclub.storage.parts import Kind, PartColumn

EXACT = 10**15
MOST_ROWS = 1_048_575
"""What a sheet holds below its head."""
LONGEST_CELL = 32_767
"""What a cell holds: UTF-16 units, so that a picture of two counts twice."""
AS_JSON = "json:"
_NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]")
_SIGN_OF_EXCEL = re.compile("_x[0-9A-Fa-f]{4}_")
_TO_HIDE = {"_x": "\\u005fx", "<r>": "\\u003cr>"}
_BMP_END = "\uffff"


def in_cells(value: Any, *, column: PartColumn) -> int | tuple[str, ...]:
    """Return a number, or the pieces of a text one below the other; nothing where none is."""
    if value is None:
        return ()
    if column.kind is Kind.INTEGER:
        return value if abs(value) < EXACT else (str(value),)
    if column.kind is Kind.BLOB:
        return _pieces(base64.b64encode(value).decode("ascii"))
    if value == "" and not column.nullable:
        return ()
    return _pieces(as_entry(value))


def as_entry(text: str) -> str:
    """Return what stands in a workbook for a text: itself, or JSON where a cell cannot hold it."""
    if text and _stays_as_it_is(text):
        return text
    hidden = json.dumps(text)
    for plain, sign in _TO_HIDE.items():
        hidden = hidden.replace(plain, sign)
    return f"{AS_JSON}{hidden}"


def _stays_as_it_is(text: str) -> bool:
    """Tell whether XML holds a text, and no program takes any of it for a sign of its own."""
    return not (
        text.startswith(AS_JSON)
        or "<r>" in text
        or ("_x" in text and _SIGN_OF_EXCEL.search(text))
        or (not text.isprintable() and _NOT_IN_XML.search(text))
    )


def of_entry(entry: str, *, column: PartColumn) -> Any:
    """Return the value of what stands in a workbook; raises ValueError for what is none."""
    if entry == "":
        return "" if column.kind is Kind.TEXT and not column.nullable else None
    if column.kind is Kind.INTEGER:
        return int(entry)
    if column.kind is Kind.BLOB:
        return base64.b64decode(entry, validate=True)
    if not entry.startswith(AS_JSON):
        return entry
    text = json.loads(entry.removeprefix(AS_JSON)) if entry.startswith(f'{AS_JSON}"') else None
    if not isinstance(text, str):
        raise ValueError(entry[:LONGEST_CELL])
    return text


def _pieces(text: str) -> tuple[str, ...]:
    if len(text) <= LONGEST_CELL // 2:
        return (text,) if text else ()
    length = LONGEST_CELL if max(text) <= _BMP_END else LONGEST_CELL // 2
    return tuple(text[at : at + length] for at in range(0, len(text), length))
