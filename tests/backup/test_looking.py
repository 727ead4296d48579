"""The look through a whole shop file by another process, while it is open here."""

from pathlib import Path
from threading import Event, Thread

import pytest

from shopclub.backup.looking import look_through
from shopclub.backup.problems import BackupStopped
from shopclub.kernel.clock import SetClock
from shopclub.shop import open_shop
from shopclub.storage.problems import StorageFault
from tests.builders import CHEAP, MORNING, Desk, spoil


@pytest.mark.full
def test_a_sound_file_has_nothing_and_is_not_written(desk: Desk) -> None:
    desk.give(5, to=desk.enrol())
    journal = desk.shop.path.with_name(desk.shop.path.name + "-wal")
    before = desk.shop.path.read_bytes(), journal.read_bytes()
    assert look_through(desk.shop.path, key=None, stopping=Event()) == ()
    assert (desk.shop.path.read_bytes(), journal.read_bytes()) == before


@pytest.mark.full
def test_a_wrong_balance_and_a_changed_line_are_named(desk: Desk) -> None:
    desk.give(5, to=desk.enrol())
    spoil(
        "UPDATE point_balance SET points = points + 7",
        "UPDATE audit_line SET subject = 'sale:other' WHERE id = 4",
        "UPDATE sales_by_day SET paid = paid + 7",
    )
    found = look_through(desk.shop.path, key=None, stopping=Event())
    named = [(one.what, one.whose) for one in found]
    assert named == [("balance", "1"), ("audit line changed", "4")]
    assert (found[0].proved, found[0].kept) == (5, 12)
    whole = look_through(desk.shop.path, key=None, stopping=Event(), whole=True)
    assert {one.what for one in whole} >= {"balance", "audit line changed", "sales by day: paid"}
    desk.shop.close()
    with open_shop(desk.shop.path, clock=SetClock(MORNING), pin_cost=CHEAP, checked=False) as shop:
        assert shop.look_through() == found


@pytest.mark.full
def test_sales_rung_up_meanwhile_are_no_damage(desk: Desk) -> None:
    member = desk.enrol()
    found: list[object] = []
    for whole in (False, True):
        look = Thread(
            target=lambda whole=whole: found.append(
                look_through(desk.shop.path, key=None, stopping=Event(), whole=whole)
            )
        )
        look.start()
        while look.is_alive():
            desk.ring_up(1_280, member=member)
        look.join()
    assert found == [(), ()]


@pytest.mark.full
def test_what_is_no_shop_comes_to_no_end_and_a_stop_is_heard(tmp_path: Path) -> None:
    file = tmp_path / "a.shopclub"
    file.write_text("dear diary")
    with pytest.raises(StorageFault):
        look_through(file, key=None, stopping=Event())
    stopping = Event()
    stopping.set()
    with pytest.raises(BackupStopped):
        look_through(file, key=None, stopping=stopping)
