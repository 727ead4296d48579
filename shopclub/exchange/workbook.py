"""XLSX read as a stream of its own XML: bounded memory, exact digits, formulas seen.

Nothing is unpacked to the disk, and no document type or entity is ever followed: a bomb, a far
cell or a trick of XML ends at the first byte that shows it.
"""

import re
import zipfile
from pathlib import Path

from shopclub.exchange.lists import (
    FileKind,
    Gathered,
    Line,
    Table,
    has_rows,
    identity_of,
    too_large,
)
from shopclub.exchange.parcel import STRINGS, STYLES, damage_refused, read_contents, require_open
from shopclub.exchange.refusals import MOST, Limit, ListFault, ListRefused
from shopclub.exchange.shared_strings import SharedStrings
from shopclub.exchange.sheet_rows import MOST_TEXT, SheetRows, look_ahead
from shopclub.exchange.xml_stream import Attributes, parse

MOST_STRINGS = 1_000_000
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_OF_A_FORMAT = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


def read_workbook(path: Path, *, sheet: str, sha256: str) -> Table:
    """Read a sheet of an XLSX file; raises ListRefused or ListTooLarge."""
    with damage_refused(), zipfile.ZipFile(path) as parcel:
        if sum(part.file_size for part in parcel.infolist()) > MOST[Limit.UNPACKED]:
            raise too_large(Limit.UNPACKED)
        require_open(parcel)
        return _Workbook(parcel).table(path.name, sheet=sheet, sha256=sha256)


class _Workbook:
    """The parts of a workbook that matter for its rows."""

    def __init__(self, parcel: zipfile.ZipFile) -> None:
        self._parcel = parcel
        self._contents = read_contents(parcel)
        self._strings: list[str] = []
        self._dates: list[bool] = []

    def table(self, name: str, *, sheet: str, sha256: str) -> Table:
        sheets = self._contents.sheets
        shown = [one.name for one in sheets if not one.hidden]
        present = set(self._parcel.namelist())
        if STYLES in present:
            self._read_styles()
        if STRINGS in present:
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
                    hidden=tuple(one.name for one in sheets if one.hidden),
                )
        raise ListRefused(ListFault.EMPTY_SHEET if sheet else ListFault.NO_ROWS)

    def _lines_of(self, sheet: str) -> tuple[Line, ...]:
        found = next((one for one in self._contents.sheets if one.name == sheet), None)
        if found is None:
            return ()
        with self._parcel.open(found.place) as part:
            look_ahead(part)
        gathered = Gathered()
        rows = SheetRows(
            gathered.add,
            strings=self._strings,
            dates=self._dates,
            from_1904=self._contents.from_1904,
        )
        with self._parcel.open(found.place) as part:
            parse(part, started=rows.started, ended=rows.ended, said=rows.said)
        return tuple(gathered.lines)

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

        with self._parcel.open(STYLES) as part:
            parse(part, started=started, ended=ended)

    def _read_strings(self) -> None:
        shared = SharedStrings(self._strings.append, most=MOST_STRINGS, most_text=MOST_TEXT)
        with self._parcel.open(STRINGS) as part:
            shared.read(part)


def _shows_a_day(code: str) -> bool:
    plain = _NOT_OF_A_FORMAT.sub("", code).lower().split(";")[0]
    return any(sign in plain for sign in "ymdh") and "general" not in plain
