"""T1 and T13 of a merge: wherever it is killed, two members are still two, or wholly one."""

import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.kernel.clock import SetClock
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.people import MemberMerged, NewMember
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.builders import CHEAP, MORNING, PIN, Desk, desk_in
from tests.encrypted_suite import suite_key
from tests.simulator.cutting import cut
from tests.trust.commands import Answer, Command, Death, Deed
from tests.trust.processes import end_all, started

STAYS, GOES = 1, 2
KILLED_AT = (1, 9, 25, 40, 60, 78, 200)
STATE = (
    "SELECT sum(points) FROM point_balance",
    "SELECT sum(visits), sum(paid) FROM sales_by_member",
    "SELECT sum(spend) FROM tier_spend",
    "SELECT count(*) FROM voucher_state WHERE member_id IS NOT NULL",
)


def live(desk: Desk) -> str:
    """Let two live who are one, with lots, points owed and answers; return a sale of both."""
    said = NewMember("王小明", "13900139000", consents=(Consenting(Purpose.OFFERS, "May we?"),))
    stays, goes = (
        desk.enrol("王小明", "13800138000"),
        desk.shop.members.enrol(said, by=desk.owner),
    )
    desk.ring_up(150_000, member=stays)
    first = desk.ring_up(90_000, member=goes)
    desk.ring_up(10_000, member=goes, points=100)
    desk.shop.till.refund(RefundDraft("back", first.receipt.sale_id, 20_000), by=desk.owner)
    return first.receipt.sale_id


def judge(path: Path, before: list[object], *, acknowledged: bool = False) -> bool:
    """Prove a file, do the merge that is not done, and return whether it was."""
    with open_shop(path, clock=SetClock(MORNING), key=suite_key(), pin_cost=CHEAP) as shop:
        assert shop.check() == ()
        assert [rows(statement) for statement in STATE] == before
        (owner, *_) = shop.staff.list_active()
        by = shop.staff.sign_in(owner.staff_id, pin=PIN)
        done = bool(rows("SELECT 1 FROM member_merge"))
        assert done or not acknowledged, "acknowledged and lost"
        with suppress(MemberMerged):
            shop.merging.merge(GOES, into_id=STAYS, keep={}, by=by)
        assert shop.check() == ()
        assert [rows(statement) for statement in STATE] == before
        return done


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, list[object]]:
    with desk_in(tmp_path, ladder=STANDARD_LADDER) as desk:
        live(desk)
        before: list[object] = [rows(statement) for statement in STATE]
        path = desk.shop.path
    return path, before


@pytest.mark.plain
def test_a_till_killed_in_a_merge_leaves_two_members_or_one(
    made: tuple[Path, list[object]], tmp_path: Path
) -> None:
    path, before = made
    killed, outcomes = 0, []
    ready = [started() for _ in KILLED_AT]
    try:
        for till, moment in zip(ready, KILLED_AT, strict=True):
            file = tmp_path / f"{moment}.shopclub"
            shutil.copy(path, file)
            till.open(file, at=MORNING)
            till.tell(
                Command(Deed.DIE, how=Death.AT_STATEMENT.value, number=moment),
                Command(Deed.MERGE, "merge", member_id=STAYS, number=GOES),
            )
            till.tell_no_more()  # whoever is not killed ends by itself
            answers: list[Answer] = list(till.answers())
            killed += till.end() != 0
            acknowledged = any(answer.subject == "merge" for answer in answers)
            outcomes.append(judge(file, before, acknowledged=acknowledged))
    finally:
        end_all(ready)
    print(f"{killed} killed, {sum(outcomes)} merges done before them")
    assert killed == len(KILLED_AT) - 1
    assert (outcomes[0], outcomes[-1]) == (False, True)


def test_a_merge_cut_before_each_of_its_statements_is_whole_or_not_there(tmp_path: Path) -> None:
    with desk_in(tmp_path, ladder=STANDARD_LADDER) as desk:
        live(desk)
        before: list[object] = [rows(statement) for statement in STATE]
        path = desk.shop.path

        def merge() -> object:
            return desk.shop.merging.merge(GOES, into_id=STAYS, keep={}, by=desk.owner)

        cuts = 0
        while cut(merge, statements=cuts, before=path, after=tmp_path / f"cut {cuts}"):
            cuts += 1
            assert rows("SELECT * FROM member_merge") == []
        assert desk.shop.check() == ()
    print(f"cut before each of {cuts} statements")
    assert cuts > 40
    done = [judge(tmp_path / f"cut {number}", before) for number in range(0, cuts, 5)]
    assert not any(done)
