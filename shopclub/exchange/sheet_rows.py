"""The rows of a sheet of an XLSX file as its XML goes by, within limits."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal, InvalidOperation, Overflow
from typing import IO, Protocol

from shopclub.exchange.lists import too_large
from shopclub.exchange.refusals import MOST, Limit
from shopclub.exchange.serial_days import day_and_time
from shopclub.exchange.xml_stream import PIECE, Attributes

MOST_TEXT = 24 * 1024 * 1024
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ROW_TAGS = (b"<row ", b"<row>")
_FAR_COLUMN = re.compile(rb"""\sr=["'](?:[A-Z]{3}|B[M-Z]|[C-Z][A-Z])[0-9]""")
_LONGEST_REFERENCE = 16
_AS_SHOWN = Context(prec=15)


class Strings(Protocol):
    """The texts that cells share, by their numbers."""

    def __getitem__(self, number: int, /) -> str:
        """Return a text; raises IndexError."""
        ...


@dataclass(frozen=True, slots=True)
class Most:
    """How many rows and columns a sheet may have, and characters in all and in a row."""

    rows: int
    columns: int
    text: int
    row_text: int


OF_A_LIST = Most(MOST[Limit.ROWS] + 1, MOST[Limit.COLUMNS], MOST_TEXT, MOST_TEXT)


class SheetRows:
    """The rows of a sheet as its XML goes by; each is told to `add` by number, cells, formulas."""

    def __init__(
        self,
        add: Callable[[int, list[str], tuple[str, ...]], None],
        *,
        strings: Strings,
        dates: Sequence[bool] = (),
        from_1904: bool = False,
        most: Most = OF_A_LIST,
    ) -> None:
        self._add, self._most = add, most
        self._strings, self._dates, self._from_1904 = strings, dates, from_1904
        self._row = self._column = 0
        self._cells: list[str] = []
        self._formulas: list[str] = []
        self._value: list[str] = []
        self._kind = self._style = ""
        self._reading = self._has_formula = self._in_aid = False
        self._length = self._row_began_at = 0

    def started(self, tag: str, told: Attributes) -> None:
        """Take the beginning of an element; raises ListTooLarge."""
        if tag == "row":
            self._row = int(told.get("r", self._row + 1))
            if self._row > self._most.rows:
                raise too_large(Limit.ROWS)
            self._column = 0
            self._row_began_at = self._length
        elif tag == "c":
            self._place(told.get("r", ""))
            self._kind, self._style = told.get("t", "n"), told.get("s", "0")
            self._value.clear()
            self._has_formula = False
        elif tag == "f":
            self._has_formula = True
        self._in_aid |= tag == "rPh"
        self._reading = tag in {"v", "t"} and not self._in_aid

    def said(self, text: str) -> None:
        """Take text within an element; raises ListTooLarge."""
        if self._reading:
            self._length += len(text)
            in_row = self._length - self._row_began_at
            if self._length > self._most.text or in_row > self._most.row_text:
                raise too_large(Limit.UNPACKED)
            self._value.append(text)

    def ended(self, tag: str) -> None:
        """Take the end of an element."""
        if tag in {"v", "t"}:
            self._reading = False
        elif tag == "rPh":
            self._in_aid = False
        elif tag == "c":
            self._keep("".join(self._value))
        elif tag == "row":
            self._add(self._row, self._cells, tuple(self._formulas))
            self._cells, self._formulas = [], []

    def _place(self, reference: str) -> None:
        match = _REFERENCE.fullmatch(reference)
        if match is None:
            self._column += 1
        else:
            self._column = 0
            for letter in match[1]:
                self._column = self._column * 26 + ord(letter) - 64
        if self._column > self._most.columns:
            raise too_large(Limit.COLUMNS)

    def _keep(self, value: str) -> None:
        if self._has_formula and not value:
            self._formulas.append(f"{_letters(self._column)}{self._row}")
        if not value:
            return
        self._cells += [""] * (self._column - len(self._cells))
        self._cells[self._column - 1] = self._shown(value)

    def _shown(self, value: str) -> str:
        if self._kind == "s":
            place = int(value)
            if place < 0:
                raise IndexError("no such text")
            return self._strings[place]
        if self._kind == "b":
            return "TRUE" if value == "1" else "FALSE"
        if self._kind != "n":
            return value
        style = int(self._style)
        if style < len(self._dates) and self._dates[style]:
            return day_and_time(value, from_1904=self._from_1904)
        return plain_number(value)


def look_ahead(part: IO[bytes]) -> None:
    """Refuse a sheet of too many rows or a far cell by its bytes, long before its XML is read."""
    rows, rest = 0, b""
    while piece := part.read(PIECE * 16):
        rows += sum(piece.count(tag) for tag in _ROW_TAGS)
        if rows > MOST[Limit.ROWS] + 1:
            raise too_large(Limit.ROWS)
        if _FAR_COLUMN.search(rest + piece):
            raise too_large(Limit.COLUMNS)
        rest = piece[-_LONGEST_REFERENCE:]


def plain_number(text: str) -> str:
    """Write a number of a spreadsheet with the 15 digits it shows, never as 1.5E+10."""
    try:
        number = _AS_SHOWN.create_decimal(Decimal(text))
    except (InvalidOperation, Overflow):
        return text
    if not number.is_finite() or not -20 < number.adjusted() < 40:
        return text
    written = format(number, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def _letters(column: int) -> str:
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
