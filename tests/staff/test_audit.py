"""The audit log as it is written: in the transaction of what it tells, and after what was cut."""

import pytest

from shopclub.staff import audit, chain
from shopclub.staff.chain import ChainFault, FaultKind
from shopclub.storage.database import one, writing
from tests.builders import Desk, spoil


def lines() -> int:
    """Return how many lines the log has."""
    found = one("SELECT count(*) FROM audit_line")
    return int(found[0]) if found else 0


def test_a_line_belongs_to_the_transaction_of_what_it_tells_and_leaves_no_hole(desk: Desk) -> None:
    before = lines()
    moment = desk.shop.clock.moment()

    def fail() -> None:
        with writing():
            audit.record("x", moment=moment, staff_id=None, subject="y", n=1)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert lines() == before
    desk.ring_up(100)
    assert chain.walk_through().faults == ()


def test_a_log_that_went_on_after_its_end_was_removed_still_shows_it(desk: Desk) -> None:
    desk.ring_up(100)
    last = lines()
    spoil(f"DELETE FROM audit_line WHERE id = {last}")
    desk.ring_up(100)
    assert chain.walk_through().faults == (ChainFault(FaultKind.REMOVED, last, last),)


def test_an_end_cut_off_with_the_counter_set_back_is_seen_by_the_sales_that_were_in_it(
    desk: Desk,
) -> None:
    """The log alone cannot know: it is sound up to its new end."""
    desk.ring_up(100)
    desk.ring_up(200)
    last = lines()
    spoil(
        f"DELETE FROM audit_line WHERE id = {last}",
        f"UPDATE sqlite_sequence SET seq = {last - 1} WHERE name = 'audit_line'",
    )
    assert chain.walk_through().faults == ()
    assert {found.what for found in desk.shop.check()} == {"sale against its audit line"}
