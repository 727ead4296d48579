"""The CDNOW history through the import itself: the owner's figures agree with the raw file."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from time import perf_counter

import pytest

from shopclub.exchange.columns import guess
from shopclub.exchange.importing import Imported, carry_out
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Choices
from shopclub.exchange.planning import plan
from shopclub.insights.period import parse_period
from shopclub.storage.database import rows
from tests.builders import Desk, desk_in
from tests.exchange.cdnow_lists import write_lists
from tests.insights.raw_figures import raw_figures, told_figures
from tests.test_cdnow import FIRST, MUSIC_SHOP, NEW_YORK, purchases_of
from tests.test_cdnow_whole import LADDER, PERIODS

AFTER = datetime(1998, 7, 1, 12, tzinfo=NEW_YORK)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, identity=MUSIC_SHOP, ladder=LADDER, now=AFTER) as desk:
        yield desk


def bring(desk: Desk, path: Path) -> Imported:
    table = open_list(path)
    mapping = guess(table, country=desk.shop.identity.country)
    found = plan(desk.shop, table, mapping=mapping, choices=Choices())
    assert (found.problems, found.remarks) == ((), ())
    return carry_out(desk.shop, found, by=desk.owner)


def test_the_first_two_thousand_purchases_give_the_figures_of_the_raw_file(
    desk: Desk, shop_data: Path, tmp_path: Path
) -> None:
    purchases = purchases_of(shop_data / "cdnow_master.txt")[:FIRST]
    members, sales = write_lists(tmp_path, purchases)
    assert bring(desk, members).members == 1_899
    assert bring(desk, sales).money == 68_895_01
    for entry in ("1997-01", "1997-01-01..1997-01-07", "1997-01-08"):
        period = parse_period(entry)
        told = told_figures(desk.shop.insights.summary(period, by=desk.owner))
        assert told == raw_figures(purchases, period), entry
    assert desk.shop.check() == ()


@pytest.mark.full
@pytest.mark.timeout(900)
def test_the_whole_history_gives_the_figures_of_the_raw_file(
    desk: Desk, shop_data: Path, tmp_path: Path
) -> None:
    purchases = purchases_of(shop_data / "cdnow_master.txt")
    members, sales = write_lists(tmp_path, purchases)
    began = perf_counter()
    assert bring(desk, members).members == 23_570
    done = bring(desk, sales)
    print(f"imported in {perf_counter() - began:.1f} s, {done.lifted} lifted")
    assert (done.sales, done.money) == (69_659, 2_500_315_63)
    for entry in PERIODS:
        period = parse_period(entry)
        told = told_figures(desk.shop.insights.summary(period, by=desk.owner))
        assert told == raw_figures(purchases, period), entry
        print(f"{entry}: {told}")
    assert desk.shop.check() == ()
    spent = rows("SELECT sum(paid) AS paid FROM sale WHERE day > '1997-07-01' GROUP BY member_id")
    assert done.lifted == sum(paid >= 200_00 for (paid,) in spent)
