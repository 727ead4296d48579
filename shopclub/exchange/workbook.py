"""XLSX read as a stream of its own XML: bounded memory, exact digits, formulas seen.

Nothing is unpacked to the disk, and no document type or entity is ever followed: a bomb, a far
cell or a trick of XML ends at the first byte that shows it.
"""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.parsers import expat

from shopclub.exchange.lists import (
    FileKind,
    Gathered,
    Line,
    Table,
    has_rows,
    identity_of,
    too_large,
)
from shopclub.exchange.refusals import MOST, Limit, ListFault, ListRefused
from shopclub.exchange.sheet_rows import MOST_TEXT, SheetRows, look_ahead
from shopclub.exchange.xml_stream import Attributes, parse

MOST_PARTS = 10_000
MOST_STRINGS = 1_000_000
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_OF_A_FORMAT = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


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
        present = set(self._parcel.namelist())
        if "xl/styles.xml" in present:
            self._read_styles()
        if "xl/sharedStrings.xml" in present:
            self._read_strings()
        for wanted in (sheet,) if sheet else shown:
            lines = self._lines_of(wanted)
            if has_rows(lines):
                return Table(
                    name=name,
                    kind=FileKind.XLSX,
                    sha256=identity_of(sha256, sheet=wanted, shown=shown),
                    lines=lines,
                    sheet=wanted,
                    sheets=tuple(shown),
                    hidden=tuple(named for named, _, hidden in self._sheets if hidden),
                )
        raise ListRefused(ListFault.EMPTY_SHEET if sheet else ListFault.NO_ROWS)

    def _lines_of(self, sheet: str) -> tuple[Line, ...]:
        relation = next((link for named, link, _ in self._sheets if named == sheet), None)
        if relation is None:
            return ()
        target = self._targets[relation]
        place = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        with self._parcel.open(place) as part:
            look_ahead(part)
        gathered = Gathered()
        rows = SheetRows(
            gathered, strings=self._strings, dates=self._dates, from_1904=self._from_1904
        )
        with self._parcel.open(place) as part:
            parse(part, started=rows.started, ended=rows.ended, said=rows.said)
        return tuple(gathered.lines)

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


def _shows_a_day(code: str) -> bool:
    plain = _NOT_OF_A_FORMAT.sub("", code).lower().split(";")[0]
    return any(sign in plain for sign in "ymdh") and "general" not in plain
