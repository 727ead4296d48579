"""What a list is of and what its columns hold, guessed by their heads and their cells."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from shopclub.exchange.days import is_day
from shopclub.exchange.entries import read_gender, read_points
from shopclub.exchange.fields import FIELDS, HEADS, TOTALS, Field, ListKind
from shopclub.exchange.lists import Line, Table
from shopclub.exchange.refusals import CellRefused, ColumnMissing
from shopclub.kernel.text import fold
from shopclub.members.phones import PhoneRefused, normalise_phone
from shopclub.members.search_keys import searchable

HEAD_WITHIN, LOOKED_AT, MOSTLY = 10, 60, 0.6
LEAST_OF_A_PHONE = 7
"""Digits; a sum of members is shorter."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column holds, None for one that stays out; `head` is the line of the heads or 0."""

    kind: ListKind
    columns: tuple[Field | None, ...]
    head: int

    def place(self, field: Field) -> int | None:
        """Return the column of a field, if there is one."""
        return self.columns.index(field) if field in self.columns else None

    def with_field(self, column: int, field: Field | None) -> "Mapping":
        """Return it with another field in a column; whichever held that before holds none."""
        columns = [None if one is field else one for one in self.columns]
        columns[column] = field
        return replace(self, columns=tuple(columns))

    def require(self) -> None:
        """Raise ColumnMissing unless the columns that the kind cannot do without are named."""
        for needed in _NEEDED[self.kind]:
            if not any(field in self.columns for field in needed):
                raise ColumnMissing(needed[0].value)


_NEEDED: dict[ListKind, tuple[tuple[Field, ...], ...]] = {
    ListKind.MEMBERS: ((Field.NAME,),),
    ListKind.BALANCES: ((Field.PHONE, Field.CODE), (Field.POINTS,)),
    ListKind.PURCHASES: ((Field.WHEN,), (Field.AMOUNT,)),
}


def guess(table: Table, *, country: str, kind: ListKind | None = None) -> Mapping:
    """Return what a list most likely holds; a guess to show, never to act on unseen."""
    head = _head_of(table)
    heads = [_named(cell) for cell in head.cells] if head else []
    heads += [None] * (table.width - len(heads))
    if not any(heads):
        heads = _by_content(table, country=country)
    found = kind or _kind_of(heads)
    wanted = set(FIELDS[found])
    columns: list[Field | None] = []
    for field in heads:
        again = field in columns
        columns.append(field if field in wanted and not again else None)
    return Mapping(found, tuple(columns), head.number if head else 0)


def rows_of(table: Table, mapping: Mapping) -> Iterable[Line]:
    """Yield the rows beneath the heads that hold anything, without the line of totals.

    Somebody may be called Sum: whoever has a phone is a member.
    """
    phone = mapping.place(Field.PHONE)
    for line in table.lines:
        if line.number > mapping.head and not line.is_blank:
            digits = "" if phone is None else re.sub(r"\D", "", line.cell(phone))
            if len(digits) >= LEAST_OF_A_PHONE or not is_total(line):
                yield line


def is_total(line: Line) -> bool:
    """Tell whether a row adds up the ones above it."""
    first = next((cell for cell in line.cells if cell.strip()), "")
    return fold(first).rstrip(":：") in TOTALS


def _head_of(table: Table) -> Line | None:
    """Return the row of heads: the first with two known words, near the top."""
    for line in table.lines[:HEAD_WITHIN]:
        known = [cell for cell in line.cells if _named(cell)]
        if len(known) >= 2 or (known and len([c for c in line.cells if c.strip()]) == 1):
            return line
    return None


def _named(cell: str) -> Field | None:
    """Return the field that a head names in either Chinese writing, or in English."""
    return HEADS.get(searchable(cell))


def _kind_of(fields: Iterable[Field | None]) -> ListKind:
    found = set(fields)
    if {Field.WHEN, Field.AMOUNT} <= found:
        return ListKind.PURCHASES
    if Field.NAME not in found and Field.POINTS in found:
        return ListKind.BALANCES
    return ListKind.MEMBERS


def _by_content(table: Table, *, country: str) -> list[Field | None]:
    """Guess columns without heads by what most of their cells are."""
    sample = [line for line in table.lines if not line.is_blank][:LOOKED_AT]
    tests: tuple[tuple[Field, Callable[[str], bool]], ...] = (
        (Field.PHONE, lambda cell: _is_phone(cell, country=country)),
        (Field.WHEN, lambda cell: ":" in cell and is_day(cell)),
        (Field.BIRTHDAY, lambda cell: not cell.isdigit() and is_day(cell)),
        (Field.GENDER, lambda cell: _is_gender(cell)),
        (Field.NAME, lambda cell: re.fullmatch(r"[\u4e00-\u9fff·]{2,4}", cell) is not None),
        (Field.AMOUNT, lambda cell: re.fullmatch(r"[¥￥]?[\d,]+\.\d{2}", cell) is not None),
        (Field.POINTS, lambda cell: len(cell) < 8 and _is_points(cell)),
    )
    found: list[Field | None] = []
    for place in range(table.width):
        cells = [line.cell(place).strip() for line in sample if line.cell(place).strip()]
        found.append(
            next(
                (
                    field
                    for field, holds in tests
                    if field not in found
                    and cells
                    and sum(map(holds, cells)) >= MOSTLY * len(cells)
                ),
                None,
            )
        )
    return found


def _is_phone(cell: str, *, country: str) -> bool:
    try:
        return bool(normalise_phone(cell, country=country))
    except PhoneRefused:
        return False


def _is_gender(cell: str) -> bool:
    try:
        return read_gender(cell) is not None
    except CellRefused:
        return False


def _is_points(cell: str) -> bool:
    try:
        return read_points(cell) >= 0
    except CellRefused:
        return False
