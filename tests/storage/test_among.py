"""A statement about many keys is asked in parts: each key once, other values around them."""

import pytest

from shopclub.storage import among
from shopclub.storage.among import parts_of, rows_among
from tests.builders import Desk

AMONG = "SELECT ?, id, ? FROM member WHERE id IN ({marks}) AND id < ?"


def test_keys_come_once_each_in_parts() -> None:
    parts = tuple(parts_of([*range(1_001), 7, 0]))
    assert [len(part) for part in parts] == [500, 500, 1]
    assert [key for part in parts for key in part] == list(range(1_001))


def test_nothing_is_asked_about_nobody() -> None:
    assert tuple(rows_among("no statement at all", ())) == ()


@pytest.mark.parametrize("at_once", [1, 2, 3, 500])
def test_other_values_stand_before_and_after_the_keys(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    ids = [desk.enrol().member_id for _ in range(4)]
    monkeypatch.setattr(among, "AT_ONCE", at_once)
    found = rows_among(AMONG, ids, before=("from", "to"), after=(ids[3],))
    assert sorted(found) == [("from", member_id, "to") for member_id in ids[:3]]
