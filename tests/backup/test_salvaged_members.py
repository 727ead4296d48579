"""A membership that could not be read is made anew: what its member bought and has is not lost."""

from pathlib import Path

import pytest

from shopclub.backup.accounts import MADE_ANEW
from shopclub.backup.salvaging import salvage
from shopclub.members.members import NewMember
from shopclub.shop import Difference, open_shop
from shopclub.storage.database import rows
from tests.backup.salvages import CLOCK, spoil_whole
from tests.builders import CHEAP, desk_in
from tests.encrypted_suite import suite_key

MEMBERS = "SELECT id, joined_at, joined_day, staff_id, state FROM member ORDER BY id"


@pytest.mark.full
def test_memberships_are_made_anew_with_their_points_and_their_state(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        members = desk.shop.members
        buys, freezes, leaves = (
            members.enrol(NewMember(name, f"1380013800{n}"), by=desk.owner)
            for n, name in enumerate(("王小明", "李雷", "韩梅梅"))
        )
        desk.give(40, to=buys)
        members.freeze(freezes.member_id, reason="a lost purse", by=desk.owner)
        members.leave(leaves.member_id, by=desk.owner)
        before = rows(MEMBERS)
    shop, new = tmp_path / "grocer.shopclub", tmp_path / "new.shopclub"
    spoil_whole(shop, "member")
    account = salvage(shop, new, clock=CLOCK, key=suite_key())
    assert account.after == tuple(Difference(MADE_ANEW, str(one), 0, 1) for one in (1, 2, 3))
    with open_shop(new, clock=CLOCK, key=suite_key(), pin_cost=CHEAP) as found:
        assert rows(MEMBERS) == before
        assert found.check() == ()
        assert found.points.available(1, on=found.clock.today()) == 40
        assert found.members.member(1).name == "王小明"
        assert [one.what for one in found.doubts()] == [MADE_ANEW] * 3
