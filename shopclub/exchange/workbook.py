"""XLSX read as a stream of its own XML: bounded memory, exact digits, formulas seen.

Nothing is unpacked to the disk, and no document type or entity is ever followed: a bomb, a far
cell or a trick of XML ends at the first byte that shows it.
"""

import re
import zipfile
from collections.abc import Callable
from decimal import Context, Decimal, InvalidOperation
from pathlib import Path
from typing import IO
from xml.parsers import expat

from shopclub.exchange.lists import FileKind, Gathered, Table, too_large
from shopclub.exchange.refusals import MOST, Limit, ListFault, ListRefused
from shopclub.exchange.serial_days import day_and_time

PIECE = 64 * 1024
MOST_PARTS = 10_000
MOST_STRINGS, MOST_TEXT = 1_000_000, 24 * 1024 * 1024
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_OF_A_FORMAT = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ROW_TAGS = (b"<row ", b"<row>")
_FAR_COLUMN = re.compile(rb"""\sr=["'](?:[A-Z]{3}|B[M-Z]|[C-Z][A-Z])[0-9]""")
_LONGEST_REFERENCE = 16
_AS_SHOWN = Context(prec=15)

Attributes = dict[str, str]


def read_workbook(path: Path, *, sheet: str, sha256: str) -> Table:
    """Read a sheet of an XLSX file; raises ListRefused or ListTooLarge."""
    try:
        with zipfile.ZipFile(path) as parcel:
            _check_parcel(parcel)
            return _Workbook(parcel).table(path.name, sheet=sheet, sha256=sha256)
    except (
        zipfile.BadZipFile,
        expat.ExpatError,
        EOFError,
        IndexError,
        KeyError,
        NotImplementedError,
        OverflowError,
        RuntimeError,
        UnicodeError,
        ValueError,
    ) as error:
        raise ListRefused(ListFault.DAMAGED) from error
    except Exception as error:
        if type(error).__module__ in {"zlib", "lzma"}:
            raise ListRefused(ListFault.DAMAGED) from error
        raise


def _check_parcel(parcel: zipfile.ZipFile) -> None:
    parts = parcel.infolist()
    if len(parts) > MOST_PARTS:
        raise too_large(Limit.UNPACKED)
    if sum(part.file_size for part in parts) > MOST[Limit.UNPACKED]:
        raise too_large(Limit.UNPACKED)
    if any(part.flag_bits & 1 for part in parts):
        raise ListRefused(ListFault.PASSWORD)


class _Workbook:
    """The parts of a workbook that matter for its rows."""

    def __init__(self, parcel: zipfile.ZipFile) -> None:
        self._parcel = parcel
        self._sheets: list[tuple[str, str, bool]] = []
        self._from_1904 = False
        self._strings: list[str] = []
        self._dates: list[bool] = []
        self._targets: dict[str, str] = {}

    def table(self, name: str, *, sheet: str, sha256: str) -> Table:
        self._read("xl/workbook.xml", self._of_workbook)
        self._read("xl/_rels/workbook.xml.rels", self._of_relations)
        shown = [named for named, _, hidden in self._sheets if not hidden]
        wanted = sheet or (shown[0] if shown else "")
        relation = next((link for named, link, _ in self._sheets if named == wanted), None)
        if relation is None:
            raise ListRefused(ListFault.NO_ROWS)
        present = set(self._parcel.namelist())
        if "xl/styles.xml" in present:
            self._read_styles()
        if "xl/sharedStrings.xml" in present:
            self._read_strings()
        gathered = Gathered()
        target = self._targets[relation]
        place = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        with self._parcel.open(place) as part:
            look_ahead(part)
        rows = _Rows(gathered, strings=self._strings, dates=self._dates, from_1904=self._from_1904)
        with self._parcel.open(place) as part:
            parse(part, started=rows.started, ended=rows.ended, said=rows.said)
        if not any(not line.is_blank for line in gathered.lines):
            raise ListRefused(ListFault.NO_ROWS)
        return Table(
            name=name,
            kind=FileKind.XLSX,
            sha256=sha256,
            lines=tuple(gathered.lines),
            sheet=wanted,
            sheets=tuple(shown),
            hidden=tuple(named for named, _, hidden in self._sheets if hidden),
        )

    def _read(self, place: str, started: Callable[[str, Attributes], None]) -> None:
        with self._parcel.open(place) as part:
            parse(part, started=started)

    def _of_workbook(self, tag: str, told: Attributes) -> None:
        if tag == "sheet":
            link = next((told[key] for key in told if key.rpartition(":")[2] == "id"), "")
            self._sheets.append((told["name"], link, told.get("state", "visible") != "visible"))
        elif tag == "workbookPr":
            self._from_1904 = told.get("date1904", "0") in {"1", "true"}

    def _of_relations(self, tag: str, told: Attributes) -> None:
        if tag == "Relationship":
            self._targets[told["Id"]] = told["Target"]

    def _read_styles(self) -> None:
        own: dict[int, bool] = {}
        inside: list[bool] = [False]

        def started(tag: str, told: Attributes) -> None:
            if tag == "numFmt":
                own[int(told["numFmtId"])] = _shows_a_day(told.get("formatCode", ""))
            elif tag == "cellXfs":
                inside[0] = True
            elif tag == "xf" and inside[0]:
                number = int(told.get("numFmtId", "0"))
                self._dates.append(own.get(number, number in _DATE_FORMATS))

        def ended(tag: str) -> None:
            if tag == "cellXfs":
                inside[0] = False

        with self._parcel.open("xl/styles.xml") as part:
            parse(part, started=started, ended=ended)

    def _read_strings(self) -> None:
        gathered = _Strings()
        with self._parcel.open("xl/sharedStrings.xml") as part:
            parse(part, started=gathered.started, ended=gathered.ended, said=gathered.said)
        self._strings = gathered.strings


class _Strings:
    """The texts that cells share, without the reading aids that Japanese files carry."""

    def __init__(self) -> None:
        self.strings: list[str] = []
        self._pieces: list[str] = []
        self._length = 0
        self._in_text = self._in_aid = False

    def started(self, tag: str, _: Attributes) -> None:
        self._in_aid |= tag == "rPh"
        self._in_text = tag == "t" and not self._in_aid

    def said(self, text: str) -> None:
        if self._in_text:
            self._length += len(text)
            if self._length > MOST_TEXT:
                raise too_large(Limit.UNPACKED)
            self._pieces.append(text)

    def ended(self, tag: str) -> None:
        if tag == "rPh":
            self._in_aid = False
        elif tag == "t":
            self._in_text = False
        elif tag == "si":
            self.strings.append("".join(self._pieces))
            self._pieces.clear()
            if len(self.strings) > MOST_STRINGS:
                raise too_large(Limit.UNPACKED)


class _Rows:
    """The rows of a sheet as its XML goes by."""

    def __init__(
        self, gathered: Gathered, *, strings: list[str], dates: list[bool], from_1904: bool
    ) -> None:
        self._gathered = gathered
        self._strings, self._dates, self._from_1904 = strings, dates, from_1904
        self._row = self._column = 0
        self._cells: list[str] = []
        self._formulas: list[str] = []
        self._value: list[str] = []
        self._kind = self._style = ""
        self._reading = self._has_formula = False
        self._length = 0

    def started(self, tag: str, told: Attributes) -> None:
        if tag == "row":
            self._row = int(told.get("r", self._row + 1))
            if self._row > MOST[Limit.ROWS] + 1:
                raise too_large(Limit.ROWS)
            self._column = 0
        elif tag == "c":
            self._place(told.get("r", ""))
            self._kind, self._style = told.get("t", "n"), told.get("s", "0")
            self._value.clear()
            self._has_formula = False
        elif tag == "f":
            self._has_formula = True
        self._reading = tag in {"v", "t"}

    def said(self, text: str) -> None:
        if self._reading:
            self._length += len(text)
            if self._length > MOST_TEXT:
                raise too_large(Limit.UNPACKED)
            self._value.append(text)

    def ended(self, tag: str) -> None:
        if tag in {"v", "t"}:
            self._reading = False
        elif tag == "c":
            self._keep("".join(self._value))
        elif tag == "row":
            self._gathered.add(self._row, self._cells, tuple(self._formulas))
            self._cells, self._formulas = [], []

    def _place(self, reference: str) -> None:
        match = _REFERENCE.fullmatch(reference)
        if match is None:
            self._column += 1
        else:
            self._column = 0
            for letter in match[1]:
                self._column = self._column * 26 + ord(letter) - 64
        if self._column > MOST[Limit.COLUMNS]:
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
            return self._strings[int(value)]
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
    except InvalidOperation:
        return text
    if not number.is_finite() or not -20 < number.adjusted() < 40:
        return text
    written = format(number, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def parse(
    part: IO[bytes],
    *,
    started: Callable[[str, Attributes], None],
    ended: Callable[[str], None] = lambda _: None,
    said: Callable[[str], None] | None = None,
) -> None:
    """Read XML piece by piece; raises ListRefused at any document type or entity."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda tag, told: started(tag.rpartition(":")[2], told)
    parser.EndElementHandler = lambda tag: ended(tag.rpartition(":")[2])
    if said is not None:
        parser.CharacterDataHandler = said
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    while piece := part.read(PIECE):
        parser.Parse(piece, False)  # noqa: FBT003  # expat's own way
    parser.Parse(b"", True)  # noqa: FBT003


def _refuse(*_: object) -> int:
    raise ListRefused(ListFault.DAMAGED)


def _letters(column: int) -> str:
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def _shows_a_day(code: str) -> bool:
    plain = _NOT_OF_A_FORMAT.sub("", code).lower().split(";")[0]
    return any(sign in plain for sign in "ymdh") and "general" not in plain
