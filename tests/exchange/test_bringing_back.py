"""What went out comes back as the same shop, or is refused where it was changed."""

import io
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shopclub.__main__ import main
from shopclub.exchange.bringing_back import bring_back
from shopclub.exchange.exporting import (
    allow_export,
    export_parts,
)
from shopclub.exchange.manifest import MANIFEST
from shopclub.exchange.refusals import (
    ExportFault,
    ExportRefused,
)
from shopclub.kernel.clock import SetClock
from shopclub.members.members import NewMember
from shopclub.staff.pins import PinRefused
from shopclub.staff.staff import Staff
from shopclub.storage.database import rows
from shopclub.storage.parts import list_parts, parents_first, tables_since
from shopclub.storage.problems import DiskFull
from shopclub.storage.shop_file import schema_version
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import CHEAP, GROCER, MORNING, PIN, Desk, desk_in
from tests.exchange.full_day import live_a_day
from tests.exchange.test_exporting import enrol_formulas

NOT_THE_SAME = frozenset({"schema_migration", "staff", "sqlite_sequence"})
"""PINs do not go out; the rest is bookkeeping of the file."""

NOT_IN_A_DAY = {"imported_file", "member_erased", "recovery_code", "tier_review"}


def every_row() -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of every table, projections too, in an order of their own."""
    tables = [
        name
        for (name,) in rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        if name not in NOT_THE_SAME
    ]
    return {name: sorted(rows(f"SELECT * FROM {name}"), key=repr) for name in tables}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(
        tmp_path, ladder=Ladder((Tier("bronze", 0), Tier("silver", 200_00, welcome_points=5)))
    ) as desk:
        live_a_day(desk)
        enrol_formulas(desk)
        yield desk


def test_an_export_comes_back_as_the_same_shop(desk: Desk, tmp_path: Path) -> None:
    allow_export(desk.shop, by=desk.owner)
    done = export_parts(desk.shop, tmp_path / "out", by=desk.owner)
    before = every_row()
    assert {table for table, found in before.items() if not found} == NOT_IN_A_DAY
    logo, checked = desk.shop.rulebook.logo(), desk.shop.check()
    clock = SetClock(desk.clock.now())
    desk.shop.close()
    with bring_back(
        tmp_path / "out", tmp_path / "back.shopclub", pin="739164", clock=clock, pin_cost=CHEAP
    ) as again:
        after = every_row()
        assert after.keys() == before.keys()
        after["audit_line"] = [row for row in after["audit_line"] if row[4] != "bring back"]
        for table, found in before.items():
            assert after[table] == found, table
        assert checked == again.check() == ()
        assert again.rulebook.logo() == logo
        (owner,) = again.staff.list_active()
        by = again.staff.sign_in(owner.staff_id, pin="739164")
        again.members.enrol(NewMember("新会员"), by=by)
        assert again.check() == ()
    print(f"{done.parts} parts, {done.rows} rows")


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


Manifest = dict[str, Any]


@pytest.fixture(scope="module")
def whole_export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an export of a full day, made once and only read."""
    folder = tmp_path_factory.mktemp("whole")
    with desk_in(folder) as desk:
        live_a_day(desk)
        export_parts(desk.shop, folder / "out", by=desk.owner)
    return folder / "out"


def without(name: str) -> Callable[[Manifest], None]:
    """Return what leaves a part out of a manifest."""

    def leave_out(told: Manifest) -> None:
        told["parts"] = [part for part in told["parts"] if part["file"] != f"{name}.csv"]

    return leave_out


@pytest.mark.parametrize(
    "change",
    [
        *(without(name) for name in ("setting", "member_consent", "receipt_name", "sale", "gift")),
        lambda told: told.update(parts=[]),
        lambda told: told.update(parts=None),
        lambda told: told["parts"].append(told["parts"][0]),
        lambda told: told["parts"][0].update(rows=float("inf")),
        lambda told: told["parts"][0].update(rows=-1),
        lambda told: told["parts"][0].update(file="set\0ting.csv"),
        lambda told: told["parts"][0].update(file=7),
        lambda told: told["parts"][0].update(columns=[]),
        lambda told: told["parts"][-1].update(columns=told["parts"][-1]["columns"][1:]),
        lambda told: told.update(schema="x"),
        lambda told: told.update(schema=float("inf")),
    ],
)
def test_a_manifest_that_is_not_whole_is_refused(
    whole_export: Path, tmp_path: Path, change: Callable[[Manifest], None]
) -> None:
    out = tmp_path / "out"
    shutil.copytree(whole_export, out)
    told = json.loads((out / MANIFEST).read_text("utf-8"))
    change(told)
    (out / MANIFEST).write_text(json.dumps(told), "utf-8")
    with pytest.raises(ExportRefused):
        bring_back(out, tmp_path / "b.shopclub", pin="739164", clock=SetClock(MORNING))
    assert not list(tmp_path.glob("b.shopclub*"))


def test_a_manifest_without_end_is_refused(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text("[" * 100_000)
    with pytest.raises(ExportRefused):
        bring_back(tmp_path, tmp_path / "b.shopclub", pin="739164", clock=SetClock(MORNING))


def test_an_export_of_an_older_shop_may_lack_what_came_later() -> None:
    assert tables_since(schema_version()) == frozenset()
    assert {"member_note"} <= tables_since(17)
    assert "member" not in tables_since(1)


def test_rows_come_back_after_those_they_refer_to(desk: Desk) -> None:
    parts = [part.name for part in parents_first(reversed(list_parts()))]
    assert sorted(parts) == [part.name for part in list_parts()]
    referred = 0
    for place, name in enumerate(parts):
        for _, _, parent, *_ in rows(f"PRAGMA foreign_key_list({name})"):
            assert parent in parts[: place + 1], (name, parent)
            referred += 1
    assert referred > 40


def test_a_shop_whose_owner_gets_no_pin_is_not_made(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last step fails: until it is done nothing may stand in the place of the shop."""

    def fail(*_: object, **__: object) -> None:
        assert rows("SELECT count(*) FROM sale") != [(0,)]
        assert not list(back.glob("*.shopclub"))
        raise DiskFull

    out, back = tmp_path / "out", tmp_path / "back"
    export_parts(desk.shop, out, by=desk.owner)
    desk.shop.close()
    monkeypatch.setattr(Staff, "begin_again", fail)
    with pytest.raises(DiskFull):
        bring_back(out, back / "b.shopclub", pin="739164", clock=desk.clock)
    assert not list(back.iterdir())


def test_a_shop_elsewhere_is_brought_back_on_its_own_day(tmp_path: Path) -> None:
    elsewhere = replace(GROCER, zone_name="America/New_York")
    with desk_in(tmp_path, identity=elsewhere) as desk:
        export_parts(desk.shop, tmp_path / "out", by=desk.owner)
        clock, day = desk.clock, desk.shop.clock.today()
    back = tmp_path / "b.shopclub"
    with bring_back(tmp_path / "out", back, pin="739164", clock=clock, pin_cost=CHEAP):
        assert rows("SELECT day FROM audit_line WHERE action = 'bring back'") == [
            (day.isoformat(),)
        ]
    assert day.isoformat() == "2026-11-20"


@pytest.mark.parametrize("name", ["out", "all.xlsx"])
def test_the_command_line_exports_with_the_owners_pin_and_brings_back(
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
) -> None:
    path = desk.shop.path
    desk.shop.close()
    out, back = tmp_path / name, tmp_path / "back.shopclub"

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
