"""A workbook of everything that is not whole, mutilated, or long: no shop, or the very same."""

import re
import tracemalloc
import zipfile
from pathlib import Path
from random import Random

import pytest

from shopclub.exchange import spreadsheet
from shopclub.exchange.bringing_back import bring_back
from shopclub.exchange.manifest import CHECK, MANIFEST_SHEET, Told
from shopclub.exchange.opening import COMPOUND_START, ENCRYPTED
from shopclub.exchange.part_lines import PartLines
from shopclub.exchange.refusals import (
    MEGABYTE,
    ExportFault,
    ExportRefused,
    ListFault,
    ListRefused,
    SheetTooLong,
)
from shopclub.exchange.spreadsheet import export_workbook
from shopclub.exchange.workbook_parts import open_workbook
from shopclub.kernel.clock import SetClock
from tests.builders import MORNING, desk_in
from tests.exchange.changed_workbooks import (
    SHEET,
    Change,
    Whole,
    before_end,
    changed,
    in_row,
    read_all,
    read_sheet,
    written_whole,
)
from tests.exchange.full_day import live_a_day


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return written_whole(tmp_path_factory.mktemp("whole"))


def in_manifest(pattern: str, to: str) -> Change:
    return lambda xml: re.sub(pattern, to, xml, count=1)


def part_row(name: str) -> str:
    """Return what fits the row of a part in the manifest, its parts as groups."""
    cell = "<c [^>]*>(?:<is><t>)?{}(?:</t></is>)?</c>"
    return f"<row [^>]*>{cell.format(name)}.*?</row>"


def doubled(xml: str) -> str:
    return re.sub(part_row(SHEET), lambda found: found[0] * 2, xml)


MANIFESTS: dict[str, tuple[str, Change, ExportFault, str]] = {
    "of something else": (
        MANIFEST_SHEET, in_manifest("shopclub-export", "else"), ExportFault.NO_MANIFEST, "",
    ),
    "of a newer export": (
        MANIFEST_SHEET,
        in_manifest(r"(version</t></is></c><c [^>]*><v>)1", r"\g<1>2"),
        ExportFault.NEWER, "",
    ),
    "of a newer shop": (
        MANIFEST_SHEET,
        in_manifest(r"(schema</t></is></c><c [^>]*><v>)\d+", r"\g<1>9999"),
        ExportFault.NEWER, "",
    ),
    "of no shop": (
        MANIFEST_SHEET, in_manifest(r"(schema</t></is></c><c [^>]*><v>)\d+", r"\g<1>x"),
        ExportFault.NO_MANIFEST, "",
    ),
    "renamed": (
        "xl/workbook.xml", in_manifest('"manifest"', '"Manifest 2"'), ExportFault.NO_MANIFEST, "",
    ),
    "without a part": (
        MANIFEST_SHEET, in_manifest(part_row("member_consent"), ""),
        ExportFault.DAMAGED, "member_consent",
    ),
    "with a part twice": (MANIFEST_SHEET, doubled, ExportFault.NO_MANIFEST, ""),
    "with a part that only a newer shop has": (
        MANIFEST_SHEET,
        lambda xml: xml.replace("</sheetData>", NEW_PART),
        ExportFault.DAMAGED, "new_part",
    ),
    "with a column that only a newer shop has": (
        MANIFEST_SHEET, in_manifest("id joined_at", "id joined_on"), ExportFault.NEWER, "member",
    ),
    "with another hash": (
        MANIFEST_SHEET, in_manifest("[0-9a-f]{64}", "0" * 64), ExportFault.DAMAGED, "audit_line",
    ),
    "of more rows than a sheet holds": (
        MANIFEST_SHEET,
        in_manifest(f"({SHEET}</t></is></c><c [^>]*><v>)\\d+", r"\g<1>1048576"),
        ExportFault.TOO_LONG, SHEET,
    ),
    "beside a sheet that is gone": (
        "xl/workbook.xml", in_manifest(f'"{SHEET}"', '"sales"'), ExportFault.DAMAGED, SHEET,
    ),
    "beside a sheet without end": (
        "closing",
        before_end('<row r="1048577"><c><v>1</v></c></row>'), ExportFault.TOO_LONG, "closing",
    ),
    "beside no list of sheets": (
        "xl/workbook.xml", lambda _: "<workbook/>", ExportFault.NO_MANIFEST, "",
    ),
    "beside a list of sheets that is none": (
        "xl/workbook.xml", lambda _: "x", ExportFault.DAMAGED, "changed.xlsx",
    ),
}  # fmt: skip
NEW_PART = (
    '<row r="90"><c t="str"><v>new_part</v></c><c><v>0</v></c><c t="str"><v>0</v></c></row>'
    "</sheetData>"
)


@pytest.mark.parametrize("harm", MANIFESTS)
def test_a_workbook_that_is_not_whole_makes_no_shop(
    whole: Whole, tmp_path: Path, harm: str
) -> None:
    sheet, change, fault, part = MANIFESTS[harm]
    path = changed(whole, tmp_path, sheet, change)
    with pytest.raises(ExportRefused) as refused:
        bring_back(path, tmp_path / "b.shopclub", pin="739164", clock=SetClock(MORNING))
    assert (refused.value.fault, refused.value.part) == (fault, part)
    assert {file.name for file in tmp_path.iterdir()} == {path.name}


def test_a_cell_changed_by_hand_makes_no_shop(whole: Whole, tmp_path: Path) -> None:
    path = changed(whole, tmp_path, "member_person", in_row(3, "李红", "李蓝"))
    with pytest.raises(ExportRefused) as refused:
        bring_back(path, tmp_path / "b.shopclub", pin="739164", clock=SetClock(MORNING))
    assert (refused.value.part, refused.value.row) == ("member_person", 3)
    assert {file.name for file in tmp_path.iterdir()} == {path.name}


@pytest.mark.parametrize(
    "content", [b"", b"id,name\r\n", b"{}", COMPOUND_START + b"\0" * 600, b"PK\5\6" + b"\0" * 18]
)
def test_a_file_that_is_no_workbook_is_no_export(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "all.xlsx"
    path.write_bytes(content)
    with pytest.raises(ExportRefused) as refused:
        bring_back(path, tmp_path / "b.shopclub", pin="739164", clock=SetClock(MORNING))
    assert refused.value.fault is ExportFault.NO_MANIFEST


def test_a_workbook_with_a_password_says_so(tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    path.write_bytes(COMPOUND_START + b"\0" * 600 + ENCRYPTED)
    with pytest.raises(ListRefused) as refused:
        bring_back(path, tmp_path / "b.shopclub", pin="739164", clock=SetClock(MORNING))
    assert refused.value.fault is ListFault.PASSWORD


def test_a_part_that_is_too_long_for_a_sheet_makes_no_workbook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreadsheet, "MOST_ROWS", 30)
    with desk_in(tmp_path / "shop") as desk:
        live_a_day(desk)
        with pytest.raises(SheetTooLong) as refused:
            export_workbook(desk.shop, tmp_path / "all.xlsx", by=desk.owner)
    assert (refused.value.part, refused.value.most) == ("audit_line", 30)
    assert not list(tmp_path.glob("*.xlsx"))


def flipped(xml: str, chance: Random) -> str:
    """Change a few characters somewhere."""
    at, long = chance.randrange(len(xml)), chance.choice((0, 1, 1, 5, 60))
    put = chance.choice("0<>\"'=x &7") * chance.choice((0, 1, 3))
    found = f"{xml[:at]}{put}{xml[at + long :]}"
    return found if found != xml else flipped(xml, chance)


def flips(whole: Whole, folder: Path, *, seed: int, count: int) -> int:
    """Change bytes of a workbook anywhere; return how often it was refused, else nothing differs.

    What was not refused is read to the same rows: the sheets prove themselves.
    """
    chance, refused = Random(seed), 0
    for _ in range(count):
        sheet = chance.choice(sorted(whole.parts))
        path = changed(whole, folder, sheet, lambda xml: flipped(xml, chance))
        try:
            read_sheet(path, whole, sheet)
        except ExportRefused:
            refused += 1
    return refused


def test_a_mutilated_sheet_is_refused_or_read_as_it_was(whole: Whole, tmp_path: Path) -> None:
    assert flips(whole, tmp_path, seed=1, count=40) > 10


@pytest.mark.soak
def test_a_thousand_mutilated_sheets(whole: Whole, tmp_path: Path) -> None:
    assert flips(whole, tmp_path, seed=2, count=1_000) > 300


@pytest.mark.full
def test_a_long_sheet_is_read_in_little_memory(whole: Whole, tmp_path: Path) -> None:
    """30,000 rows, every text shared and its own: they lie on the disk, not in memory."""
    part = whole.parts["member_tag"]
    columns = tuple(column.name for column in part.columns)
    texts, sheet = [*columns, CHECK], [cells(0, 1, 2)]
    lines = PartLines(part.columns)
    for number in range(30_000):
        tag = f"{number} {'茶' * 40}"
        lines.add((number, tag))
        texts += [str(number), tag, lines.check]
        sheet.append(cells(*range(3 * number + 3, 3 * number + 6)))
    told = Told(part.name, lines.count, lines.sha256, columns)
    path = changed(
        whole,
        tmp_path,
        part.name,
        lambda _: f"<worksheet><sheetData>{''.join(sheet)}</sheetData></worksheet>",
    )
    with zipfile.ZipFile(path, "a") as parcel:
        shared = "".join(f"<si><t>{text}</t></si>" for text in texts)
        parcel.writestr("xl/sharedStrings.xml", f"<sst>{shared}</sst>")
    shared = ""
    texts.clear()
    tracemalloc.start()
    try:
        with open_workbook(path, near=tmp_path) as parts:
            assert read_all(parts, told, whole) == 30_000
            peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    print(f"{peak >> 10} KB")
    assert peak < 4 * MEGABYTE


def cells(*numbers: int) -> str:
    """Return a row whose cells share texts of these numbers."""
    every = "".join(f'<c t="s"><v>{number}</v></c>' for number in numbers)
    return f"<row>{every}</row>"
