"""Workbooks of everything, changed in the XML of a sheet, and what reading them says."""

import re
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from shopclub.exchange.manifest import Told
from shopclub.exchange.parcel import read_contents
from shopclub.exchange.spreadsheet import export_workbook
from shopclub.exchange.workbook_parts import WorkbookParts, open_workbook
from shopclub.storage.parts import Part, list_parts
from tests.builders import desk_in
from tests.exchange.full_day import live_a_day

SHEET = "sale"


@dataclass(frozen=True, slots=True)
class Whole:
    """A workbook as it was written, and the tables of the shop it is of."""

    path: Path
    parts: dict[str, Part]


def written_whole(folder: Path) -> Whole:
    """Export the workbook of a whole day."""
    with desk_in(folder) as desk:
        live_a_day(desk)
        export_workbook(desk.shop, folder / "all.xlsx", by=desk.owner)
        return Whole(folder / "all.xlsx", {part.name: part for part in list_parts()})


Change = Callable[[str], str]


def changed(whole: Whole, folder: Path, sheet: str, change: Change) -> Path:
    """Write the workbook once more with the XML of a sheet, or of a part of the file, changed."""
    path = folder / "changed.xlsx"
    with zipfile.ZipFile(whole.path) as parcel, zipfile.ZipFile(path, "w") as out:
        places = {one.name: one.place for one in read_contents(parcel).sheets}
        for name in parcel.namelist():
            content = parcel.read(name)
            if name == places.get(sheet, sheet):
                was = content.decode()
                content = change(was).encode()
                assert content.decode() != was
            out.writestr(name, content)
    return path


def read_sheet(path: Path, whole: Whole, sheet: str) -> None:
    """Read a sheet of a workbook; raises ExportRefused unless it is as it was."""
    with open_workbook(path, near=path.parent) as parts:
        for told in parts.manifest.parts:
            if told.name == sheet:
                assert read_all(parts, told, whole) == told.rows


def read_all(parts: WorkbookParts, told: Told, whole: Whole) -> int:
    """Read a sheet to its end, and return how many rows it has."""
    by_name = {column.name: column for column in whole.parts[told.name].columns}
    with closing(parts.rows(told, tuple(by_name[name] for name in told.columns))) as rows:
        return sum(1 for _ in rows)


def row(number: int) -> re.Pattern[str]:
    """Return what fits a row of a sheet."""
    return re.compile(f'<row r="{number}".*?</row>')


def in_row(number: int, pattern: str, to: str) -> Change:
    """Return what changes the first that fits a pattern in a row."""

    def change(xml: str) -> str:
        return row(number).sub(lambda found: re.sub(pattern, to, found[0], count=1), xml)

    return change


def without_row(number: int) -> Change:
    """Return what takes a row out."""
    return lambda xml: row(number).sub("", xml)


def before_end(text: str) -> Change:
    """Return what adds to the end of a sheet."""
    return lambda xml: xml.replace("</sheetData>", f"{text}</sheetData>")
