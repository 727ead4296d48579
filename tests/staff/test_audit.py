"""The audit log is a chain: whatever is taken out or changed shows."""

import pytest

from shopclub.staff import audit, log_proof
from shopclub.storage.database import one, writing
from tests.builders import Desk, spoil

EVERY_LINE = 1_000_000


@pytest.fixture
def logged(desk: Desk) -> Desk:
    """Return a shop whose log has at least eight lines."""
    for amount in range(100, 600, 100):
        desk.ring_up(amount)
    return desk


def lines() -> int:
    """Return how many lines the log has."""
    found = one("SELECT count(*) FROM audit_line")
    return int(found[0]) if found else 0


def test_an_untouched_log_holds(logged: Desk) -> None:
    assert lines() >= 8
    assert audit.broken_recently(EVERY_LINE) == ()


@pytest.mark.parametrize(
    "change",
    [
        "detail = '{}'",
        "at = at + 1",
        "day = '2026-11-22'",
        "staff_id = NULL",
        "action = 'nothing'",
        "subject = 'sale:other'",
    ],
)
def test_a_changed_line_is_named(logged: Desk, change: str) -> None:
    spoil(f"UPDATE audit_line SET {change} WHERE id = 6")
    assert audit.broken_recently(EVERY_LINE) == (6,)


def test_a_changed_hash_breaks_the_line_and_the_next(logged: Desk) -> None:
    spoil("UPDATE audit_line SET hash = 'x' WHERE id = 6")
    assert audit.broken_recently(EVERY_LINE) == (6, 7)


def test_a_removed_line_is_named_with_the_one_that_followed(logged: Desk) -> None:
    spoil("DELETE FROM audit_line WHERE id = 6")
    assert audit.broken_recently(EVERY_LINE) == (6, 7)


def test_the_removed_first_line_is_named(logged: Desk) -> None:
    spoil("DELETE FROM audit_line WHERE id = 1")
    assert audit.broken_recently(EVERY_LINE) == (1, 2)


def test_removed_last_lines_are_named_though_nothing_follows(logged: Desk) -> None:
    last = lines()
    spoil(f"DELETE FROM audit_line WHERE id >= {last - 1}")
    assert audit.broken_recently(EVERY_LINE) == (last - 1, last)


def test_a_log_that_went_on_after_its_end_was_removed_still_shows_it(logged: Desk) -> None:
    last = lines()
    spoil(f"DELETE FROM audit_line WHERE id = {last}")
    logged.ring_up(100)
    assert audit.broken_recently(EVERY_LINE) == (last,)


def test_two_lines_that_changed_places_are_named(logged: Desk) -> None:
    spoil(
        "UPDATE audit_line SET id = -1 WHERE id = 6",
        "UPDATE audit_line SET id = 6 WHERE id = 7",
        "UPDATE audit_line SET id = 7 WHERE id = -1",
    )
    assert set(audit.broken_recently(EVERY_LINE)) >= {6, 7}


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
    assert audit.broken_recently(EVERY_LINE) == ()


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
    assert log_proof.walk_through().faults == ()
    assert {found.what for found in desk.shop.check()} == {"sale against its audit line"}
