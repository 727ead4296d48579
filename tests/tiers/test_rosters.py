"""On which tier members stood at the end of a day."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.tiers.rosters import locked_members, tier_keys, tier_keys_on
from tests.builders import Desk, desk_in
from tests.tiers.stories import B_S_G, review

FIRST = date(2026, 11, 21)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=B_S_G) as desk:
        yield desk


def test_tiers_of_a_day_are_those_before_what_moved_later(desk: Desk) -> None:
    first, second, third = (desk.enrol(name) for name in ("王", "李", "韩"))
    wang, li = first.member_id, second.member_id
    assert tier_keys_on(FIRST) == {}
    desk.ring_up(300_000, member=first)
    desk.turn_to(date(2026, 12, 1))
    desk.ring_up(600_000, member=first)
    desk.ring_up(900_000, member=second)
    desk.shop.tiers.lock(li, by=desk.owner)
    desk.turn_to(date(2028, 1, 1))
    assert review(desk) == [("gold", "bronze", "2027-12-31")]
    assert tier_keys_on(FIRST) == {wang: "silver", li: "bronze"}
    assert tier_keys_on(date(2026, 12, 1)) == {wang: "gold", li: "gold"}
    assert tier_keys_on(date(2027, 12, 31)) == tier_keys() == {wang: "bronze", li: "gold"}
    assert locked_members() == {li}
    assert third.member_id not in tier_keys()
