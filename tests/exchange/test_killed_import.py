"""The process that imports is killed in the middle: all or nothing, and it can be done again."""

from pathlib import Path

from shopclub.shop import open_shop
from shopclub.storage.database import rows
from tests.builders import CHEAP, Desk
from tests.exchange.killed_imports import killed_import, whole_import, write_list


def test_a_killed_import_leaves_nothing_and_can_be_done_again(desk: Desk, tmp_path: Path) -> None:
    path = write_list(tmp_path / "list.csv", members=900)
    shop, clock = desk.shop.path, desk.clock
    desk.shop.close()
    for at in (250, 750, 900):
        killed_import(shop, path, at=at, now=clock.now())
        with open_shop(shop, clock=clock, pin_cost=CHEAP) as again:
            for table in ("member", "point_entry", "imported_file"):
                assert rows(f"SELECT count(*) FROM {table}") == [(0,)]
            assert again.check() == ()
    with open_shop(shop, clock=clock, pin_cost=CHEAP) as again:
        assert whole_import(again, path).members == 900
        assert again.check() == ()
