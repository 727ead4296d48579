"""What ShopClub wrote before comes back too."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.exchange.bringing_back import bring_back
from shopclub.exchange.exporting import allow_export, export_parts
from shopclub.exchange.spreadsheet import export_workbook
from shopclub.storage import parts
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import CHEAP, Desk, desk_in
from tests.exchange.full_day import live_a_day

STATES = "SELECT * FROM voucher_state ORDER BY voucher_id"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(
        tmp_path, ladder=Ladder((Tier("bronze", 0), Tier("silver", 200_00, welcome_points=5)))
    ) as desk:
        live_a_day(desk)
        yield desk


@pytest.mark.parametrize("ending", ["", ".xlsx"])
def test_an_export_of_before_with_where_vouchers_stand_comes_back_too(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    before, out = rows(STATES), tmp_path / f"out{ending}"
    as_before = parts.DERIVED - {"voucher_state"}
    with monkeypatch.context() as older:
        older.setattr(parts, "DERIVED", as_before)
        allow_export(desk.shop, by=desk.owner)
        (export_workbook if ending else export_parts)(desk.shop, out, by=desk.owner)
    desk.shop.close()
    back = tmp_path / "back.shopclub"
    with bring_back(out, back, pin="739164", clock=desk.clock, pin_cost=CHEAP) as again:
        assert rows(STATES) == before != []
        assert again.check() == ()
