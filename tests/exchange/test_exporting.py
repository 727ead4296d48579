"""All goes out in parts or a workbook; nothing in them is ever calculated."""

import csv
import json
import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.exchange.cells import ACTIVE, escaped, read, unescaped, written
from shopclub.exchange.exporting import (
    allow_export,
    export_name,
    export_parts,
    hidden_folder,
)
from shopclub.exchange.manifest import MANIFEST
from shopclub.exchange.refusals import (
    ExportExists,
    ImportCancelled,
)
from shopclub.exchange.spreadsheet import export_workbook
from shopclub.members.members import NewMember
from shopclub.members.particulars import Particulars
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage import parts
from shopclub.storage.database import rows
from shopclub.storage.parts import Kind, PartColumn
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import Desk, desk_in
from tests.exchange.full_day import live_a_day

FORMULAS = (
    "=1+1", "=cmd|'/c calc'!A1", "@SUM(1)", "+1", "-1+1", "\t=1", "\r=1", "=HYPERLINK(\"x\")",
    "'=1+1", "''", "'", "＝1+1", "＋1", "－1", "＠SUM(1)", "\n=1", "=\"a\",\"b\"",
)  # fmt: skip
TEXT = PartColumn("note", Kind.TEXT, nullable=False)
MAYBE = PartColumn("phone", Kind.TEXT, nullable=True)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=Ladder((Tier("bronze", 0), Tier("silver", 200_00)))) as desk:
        live_a_day(desk)
        yield desk


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_every_table_is_a_part_or_derived_and_no_secret_goes_out(
    desk: Desk, tmp_path: Path
) -> None:
    tables = {name for (name,) in rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found = {part.name for part in parts.list_parts()}
    assert found | parts.DERIVED | parts.SECRET_TABLES | {"sqlite_sequence"} == tables
    export_parts(desk.shop, tmp_path / "out", by=desk.owner)
    ((pin_hash,),) = rows("SELECT pin_hash FROM staff WHERE id = 1")
    content = b"".join(path.read_bytes() for path in (tmp_path / "out").iterdir())
    assert "王小明".encode() in content
    assert b"argon2" not in content
    assert pin_hash.encode() not in content


def test_files_are_private_hashed_and_told_of(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = export_parts(desk.shop, out, by=desk.owner)
    told = json.loads((out / MANIFEST).read_text(encoding="utf-8"))
    assert {part["file"] for part in told["parts"]} | {MANIFEST} == names_in(out)
    assert sum(part["rows"] for part in told["parts"]) == done.rows
    if os.name == "posix":
        modes = {stat.S_IMODE(path.stat().st_mode) for path in out.iterdir()}
        assert (modes, stat.S_IMODE(out.stat().st_mode)) == ({0o600}, 0o700)


def test_a_negative_number_is_a_number_and_a_text_is_a_text(desk: Desk, tmp_path: Path) -> None:
    export_parts(desk.shop, tmp_path / "out", by=desk.owner)
    with (tmp_path / "out" / "point_entry.csv").open(encoding="utf-8", newline="") as file:
        points = {row["points"] for row in csv.DictReader(file)}
    assert "-150" in points
    with (tmp_path / "out" / "member_person.csv").open(encoding="utf-8", newline="") as file:
        person = next(csv.DictReader(file))
    assert (person["name"], person["note"]) == ("'+王小明", "'=1+1")
    assert person["phone"] == "'+8613800138000"


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_formula_is_active_and_all_come_back(formula: str, tmp_path: Path) -> None:
    shown = written(formula, column=TEXT)
    assert shown[0] not in ACTIVE
    assert read(shown, column=TEXT) == formula


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    assert unescaped(escaped(text)) == text
    for column in (TEXT, MAYBE):
        assert read(written(text, column=column), column=column) == text
    assert read(written(None, column=MAYBE), column=MAYBE) is None


def enrol_formulas(desk: Desk) -> None:
    """Enrol somebody for each formula, who is called so and has it for a note."""
    for number, formula in enumerate(FORMULAS):
        particulars = Particulars(note=formula, address=f"{formula} {number}")
        said = NewMember(f"{formula} {number}", particulars=particulars)
        desk.shop.members.enrol(said, by=desk.owner)


def kept_texts() -> set[tuple[str, ...]]:
    """Return name, address and note of everybody, as the shop keeps them."""
    found = set(rows("SELECT name, address, note FROM member_person"))
    assert len(found) > len(FORMULAS)
    return found


def test_no_formula_is_active_in_any_cell_of_the_parts(desk: Desk, tmp_path: Path) -> None:
    enrol_formulas(desk)
    export_parts(desk.shop, tmp_path / "out", by=desk.owner)
    cells = 0
    for file in (tmp_path / "out").glob("*.csv"):
        with file.open(encoding="utf-8", newline="") as text:
            for entry in (entry for line in csv.reader(text) for entry in line):
                cells += 1
                assert entry[:1] not in ACTIVE or is_number(entry), (file.name, entry)
    with (tmp_path / "out" / "member_person.csv").open(encoding="utf-8", newline="") as text:
        people = list(csv.DictReader(text))
    told = {(one["name"], one["address"], one["note"]) for one in people}
    assert {tuple(map(unescaped, one)) for one in told} == kept_texts()
    print(f"{cells} cells read")


def is_number(entry: str) -> bool:
    """Tell whether a cell is empty, or a figure that may well be below 0."""
    return not entry or entry.removeprefix("-").isdigit()


def test_only_the_owner_exports_and_the_log_tells(desk: Desk, tmp_path: Path) -> None:
    for role in (Role.CASHIER, Role.MANAGER):
        someone = Actor(2, "小王", role)
        with pytest.raises(NotPermitted):
            allow_export(desk.shop, by=someone)
        for write in (export_parts, export_workbook):
            with pytest.raises(NotPermitted):
                write(desk.shop, tmp_path / "out", by=someone)
    assert rows("SELECT count(*) FROM audit_line WHERE action = 'export'") == [(0,)]
    allow_export(desk.shop, by=desk.owner)
    assert rows("SELECT staff_id FROM audit_line WHERE action = 'export'") == [(1,)]


def test_nothing_is_written_over_and_a_stop_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("keep")
    with pytest.raises(ExportExists):
        export_parts(desk.shop, out, by=desk.owner)
    assert names_in(out) == {"mine.txt"}

    def stop(done: int, of: int) -> None:
        if done == 5:
            raise ImportCancelled

    before = names_in(tmp_path)
    with pytest.raises(ImportCancelled):
        export_parts(desk.shop, tmp_path / "other", by=desk.owner, progress=stop)
    assert names_in(tmp_path) == before


@pytest.mark.parametrize(
    ("shop", "name"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("CON", "ShopClub"),
        ("a:b\0|c. ", "a b c"),
        ("...", "ShopClub"),
        ("幸" * 60, "幸" * 60),
    ],
)
def test_the_name_of_an_export_is_safe_on_every_disk(desk: Desk, shop: str, name: str) -> None:
    identity = replace(desk.shop.identity, name=shop)
    named = replace(desk.shop, identities=_Always(identity))  # type: ignore[arg-type]
    assert export_name(named) == f"{name} 2026-11-21"


class _Always:
    """An identity that holds on every day."""

    def __init__(self, identity: object) -> None:
        self._identity = identity

    def on(self, day: object) -> object:
        return self._identity


def test_every_part_of_an_export_is_told_in_the_documents(desk: Desk) -> None:
    told = (Path(__file__).parents[2] / "docs" / "exchange.md").read_text("utf-8")
    listed = {name for line in told.splitlines() if line.startswith("|") for name in words(line)}
    names = {part.name for part in parts.list_parts()}
    assert len(names) > 30
    assert names - listed == set()
    assert {"member", "no_such_table"} - listed == {"no_such_table"}


def words(line: str) -> list[str]:
    """Return the names in the first cell of a row."""
    return [name.strip() for name in line.split("|")[1].split(",")]


@pytest.mark.parametrize(
    ("running", "next_one"),
    [
        ("out.xlsx", "out"),
        ("out.0a1b2c3d.tmp", "out"),
        (f"{'年终' * 20} 2025", f"{'年终' * 20} 2026"),
        (f"{'x' * 60}.xlsx", "x" * 60),
    ],
    ids=["workbook", "odd", "next year", "long"],
)
def test_an_export_beside_another_that_is_being_made_leaves_it_alone(
    tmp_path: Path, running: str, next_one: str
) -> None:
    with hidden_folder(tmp_path / running) as draft:
        (draft / "part").touch()
        with hidden_folder(tmp_path / next_one) as other:
            assert other != draft
        assert (draft / "part").exists()
    assert names_in(tmp_path) == set()


@pytest.mark.parametrize("name", ["out", f"{'年终' * 20} 2026", "x" * 200], ids=len)
def test_what_a_kill_left_of_an_export_goes_with_the_next_one_of_its_name(
    tmp_path: Path, name: str
) -> None:
    with hidden_folder(tmp_path / name) as draft:
        left = draft.name
    (tmp_path / left).mkdir()
    with hidden_folder(tmp_path / name):
        assert left not in names_in(tmp_path)
