"""All goes out in parts and comes back as the same shop; nothing in it is ever calculated."""

import csv
import io
import json
import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.__main__ import main
from shopclub.counter.refund_draft import RefundDraft
from shopclub.exchange.bringing_back import bring_back
from shopclub.exchange.cells import ACTIVE, escaped, read, unescaped, written
from shopclub.exchange.exporting import (
    MANIFEST,
    allow_export,
    export_name,
    export_parts,
)
from shopclub.exchange.refusals import (
    ExportExists,
    ExportFault,
    ExportRefused,
    ImportCancelled,
)
from shopclub.exchange.spreadsheet import export_workbook
from shopclub.kernel.clock import SetClock
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import NewMember
from shopclub.members.particulars import Particulars
from shopclub.points.terms import DeficitPolicy
from shopclub.staff.pins import PinRefused
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage import parts
from shopclub.storage.database import rows
from shopclub.storage.parts import Kind, PartColumn
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import CHEAP, PIN, Desk, desk_in

FORMULAS = (
    "=1+1", "=cmd|'/c calc'!A1", "@SUM(1)", "+1", "-1+1", "\t=1", "\r=1", "=HYPERLINK(\"x\")",
    "'=1+1", "''", "'", "＝1+1", "＋1", "－1", "＠SUM(1)", "\n=1", "=\"a\",\"b\"",
)  # fmt: skip
TOTALS = (
    "SELECT member_id, unit, points FROM point_balance ORDER BY 1, 2",
    "SELECT entry_id, member_id, expires_on, granted, remaining FROM point_lot ORDER BY 1",
    "SELECT * FROM point_debt ORDER BY 1",
    "SELECT * FROM member_tier ORDER BY 1",
    "SELECT * FROM tier_spend ORDER BY 1, 2",
    "SELECT * FROM sales_by_day ORDER BY 1",
    "SELECT * FROM sales_by_month ORDER BY 1",
    "SELECT * FROM sales_by_member ORDER BY 1",
    "SELECT * FROM search_key ORDER BY 1, 2",
    "SELECT * FROM member_consent ORDER BY 1",
    "SELECT * FROM member_person ORDER BY 1",
    "SELECT * FROM member_card ORDER BY 1",
    "SELECT * FROM sale_refund ORDER BY 1",
    "SELECT * FROM setting ORDER BY 1",
)
TEXT = PartColumn("note", Kind.TEXT, nullable=False)
MAYBE = PartColumn("phone", Kind.TEXT, nullable=True)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=Ladder((Tier("bronze", 0), Tier("silver", 200_00)))) as desk:
        live_a_day(desk)
        yield desk


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def live_a_day(desk: Desk) -> None:
    """Let members join, agree, buy, redeem, return, owe and leave."""
    told = Particulars(note="=1+1", tags=("@茶", "VIP"), address='"人民路", 8\n号')
    consents = (
        Consenting(Purpose.MEMBERSHIP, "告知"),
        Consenting(Purpose.OFFERS, "优惠", given=False),
    )
    new = NewMember("+王小明", "13800138000", Birthday(Calendar.LUNAR, 8, 15), told, consents)
    ming = desk.shop.members.enrol(new, by=desk.owner)
    hong = desk.shop.members.enrol(
        NewMember("李红", particulars=Particulars(introduced_by=ming.member_id)), by=desk.owner
    )
    desk.shop.members.add_code(ming.member_id, "-A1", by=desk.owner)
    desk.shop.members.replace_card(hong.member_id, by=desk.owner)
    desk.give(500, to=ming)
    sold = desk.ring_up(30_000, member=ming, points=300)
    desk.shop.till.refund(RefundDraft("r1", sold.receipt.sale_id, money=10_000), by=desk.owner)
    lost = desk.ring_up(10_000, member=hong)
    desk.shop.points.adjust(
        hong.member_id,
        -150,
        reason="-更正",
        source="adjust:1",
        expires_on=None,
        policy=DeficitPolicy.OWE,
        moment=desk.shop.clock.moment(),
        by=desk.owner,
    )
    desk.shop.till.refund(RefundDraft("r2", lost.receipt.sale_id), by=desk.owner)
    desk.shop.members.leave(hong.member_id, by=desk.owner)
    desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin="571934", by=desk.owner)
    desk.shop.rulebook.set_logo(b"\x89PNG\r\n\x1a\n picture", by=desk.owner)
    desk.ring_up(777)


def test_an_export_comes_back_as_the_same_shop(desk: Desk, tmp_path: Path) -> None:
    allow_export(desk.shop, by=desk.owner)
    done = export_parts(desk.shop, tmp_path / "out", by=desk.owner)
    before = [rows(statement) for statement in TOTALS]
    assert all(before[:4])
    assert all(before[4:])
    logo, checked = desk.shop.rulebook.logo(), desk.shop.check()
    clock = SetClock(desk.clock.now())
    desk.shop.close()
    with bring_back(
        tmp_path / "out", tmp_path / "back.shopclub", pin="739164", clock=clock, pin_cost=CHEAP
    ) as again:
        assert [rows(statement) for statement in TOTALS] == before
        assert checked == again.check() == ()
        assert again.rulebook.logo() == logo
        (owner,) = again.staff.list_active()
        by = again.staff.sign_in(owner.staff_id, pin="739164")
        again.members.enrol(NewMember("新会员"), by=by)
        assert again.check() == ()
    print(f"{done.parts} parts, {done.rows} rows")


def test_every_table_is_a_part_or_derived_and_no_secret_goes_out(
    desk: Desk, tmp_path: Path
) -> None:
    tables = {name for (name,) in rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found = {part.name for part in parts.list_parts()}
    assert found | parts.DERIVED | {"sqlite_sequence"} == tables
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


def test_a_workbook_holds_texts_and_numbers_and_no_formula(desk: Desk, tmp_path: Path) -> None:
    for number, formula in enumerate(FORMULAS):
        name = f"{number} {formula}"
        particulars = Particulars(note=formula)
        desk.shop.members.enrol(NewMember(name, particulars=particulars), by=desk.owner)
    path = tmp_path / "all.xlsx"
    export_workbook(desk.shop, path, by=desk.owner)
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}
    people = list(book["member_person"].values)
    notes = [line[people[0].index("note")] for line in people[1:]]
    assert "=1+1" in notes
    points = list(book["point_entry"].values)
    assert -150 in [line[points[0].index("points")] for line in points[1:]]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(ExportExists):
        export_workbook(desk.shop, path, by=desk.owner)


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
    ("harm", "fault"),
    [
        (lambda out: (out / MANIFEST).unlink(), ExportFault.NO_MANIFEST),
        (lambda out: (out / MANIFEST).write_text("{}"), ExportFault.NO_MANIFEST),
        (lambda out: (out / "sale.csv").unlink(), ExportFault.DAMAGED),
        (lambda out: (out / "sale.csv").write_bytes(b"id\r\n"), ExportFault.DAMAGED),
    ],
)
def test_an_export_that_was_changed_is_refused_and_no_file_is_made(
    desk: Desk, tmp_path: Path, harm: object, fault: ExportFault
) -> None:
    out = tmp_path / "out"
    export_parts(desk.shop, out, by=desk.owner)
    desk.shop.close()
    assert callable(harm)
    harm(out)
    with pytest.raises(ExportRefused) as refused:
        bring_back(out, tmp_path / "b.shopclub", pin="739164", clock=desk.clock)
    assert refused.value.fault is fault
    with pytest.raises(PinRefused):
        bring_back(out, tmp_path / "b.shopclub", pin="123456", clock=desk.clock)
    assert not (tmp_path / "b.shopclub").exists()


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


def test_the_command_line_exports_with_the_owners_pin_and_brings_back(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = desk.shop.path
    desk.shop.close()
    out, back = tmp_path / "out", tmp_path / "back.shopclub"

    def answer(pin: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{pin}\n"))

    answer("000000")
    assert main(["export", str(path), str(out)]) == 1
    assert not out.exists()
    answer(PIN)
    assert main(["export", str(path), str(out)]) == 0
    answer("739164")
    assert main(["bring-back", str(out), str(back)]) == 0
    assert main(["check", str(back)]) == 0
    assert "brought back" in capsys.readouterr().out
