"""Workbooks for tests, written part by part, so that they can be as wrong as one likes."""

import zipfile
from pathlib import Path

import openpyxl

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORKBOOK = (
    f'<workbook xmlns:r="{RELATIONS}"><sheets>'
    '<sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>'
)
LINKS = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'


def sheet_of(rows: str) -> str:
    """Return the XML of a sheet around rows."""
    return f"<worksheet><sheetData>{rows}</sheetData></worksheet>"


def write_workbook(path: Path, sheet: str, **parts: str) -> Path:
    """Write an XLSX of one sheet; `parts` are further parts or replace ours, by name."""
    every = {"workbook": WORKBOOK, "links": LINKS, "sheet": sheet, **parts}
    places = {
        "workbook": "xl/workbook.xml",
        "links": "xl/_rels/workbook.xml.rels",
        "sheet": "xl/worksheets/sheet1.xml",
        "strings": "xl/sharedStrings.xml",
        "styles": "xl/styles.xml",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parcel:
        for name, text in every.items():
            parcel.writestr(places[name], text)
    return path


def members_and_balances(path: Path) -> Path:
    """Write a workbook of an empty sheet, a hidden one, members and balances."""
    book = openpyxl.Workbook()
    hidden = book.create_sheet("底稿")
    hidden.sheet_state = "hidden"
    hidden.append(["姓名", "电话"])
    for title, head, row in (
        ("会员", ["姓名", "手机号"], ["张三", "13800138000"]),
        ("积分", ["手机号", "积分"], ["13800138000", 120]),
    ):
        page = book.create_sheet(title)
        page.append(head)
        page.append(row)
    book.save(path)
    return path
