"""T13 of a closing: wherever it is killed, the day is closed or it is not, and its sums stand."""

import shutil
from pathlib import Path

import pytest

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.refund_draft import RefundDraft
from shopclub.kernel.clock import SetClock
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from tests.builders import CHEAP, MORNING, PIN, Desk, desk_in
from tests.simulator.cutting import cut
from tests.trust.commands import Command, Death, Deed
from tests.trust.processes import end_all, started

COUNTED = 20_000
DRAFT = ClosingDraft("closing", ClosingKind.DAY, counted=COUNTED)
KILLED_AT = (1, 4, 8, 12, 16, 200)


def trade(desk: Desk) -> None:
    """Take money, and give some back."""
    member = desk.enrol("王小明", "13800138000")
    desk.ring_up(12_800, member=member)
    sold = desk.ring_up(10_000)
    desk.shop.till.refund(RefundDraft("back", sold.receipt.sale_id, 2_800), by=desk.owner)


def judge(path: Path, *, acknowledged: bool = False) -> bool:
    """Prove a file, close the day once more, and return whether it was closed already."""
    with open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP) as shop:
        assert shop.check() == ()
        done = shop.till.find_closing(DRAFT.closing_id) is not None
        assert done or not acknowledged, "acknowledged and lost"
        assert bool(rows("SELECT 1 FROM audit_line WHERE action = 'closing'")) == done
        (owner, *_) = shop.staff.list_active()
        by = shop.staff.sign_in(owner.staff_id, pin=PIN)
        closing = shop.till.close(DRAFT, by=by)
        assert (closing.total.net, closing.difference) == (20_000, 0)
        assert rows("SELECT count(*) FROM closing") == [(1,)]
        assert shop.check() == ()
        return done


@pytest.mark.full
def test_a_till_killed_in_a_closing_has_closed_the_day_or_not(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        trade(desk)
        path = desk.shop.path
    outcomes = []
    ready = [started() for _ in KILLED_AT]
    try:
        for till, moment in zip(ready, KILLED_AT, strict=True):
            file = tmp_path / f"{moment}.shopclub"
            shutil.copy(path, file)
            till.open(file, at=MORNING)
            till.tell(
                Command(Deed.DIE, how=Death.AT_STATEMENT.value, number=moment),
                Command(Deed.CLOSE, DRAFT.closing_id, money=COUNTED),
            )
            assert till.process.stdin is not None
            till.process.stdin.close()  # whoever is not killed ends by itself
            answers = list(till.answers())
            till.end()
            acknowledged = any(answer.subject == DRAFT.closing_id for answer in answers)
            outcomes.append(judge(file, acknowledged=acknowledged))
    finally:
        end_all(ready)
    print(f"{len(outcomes)} kills, {sum(outcomes)} days closed before them")
    assert (outcomes[0], outcomes[-1]) == (False, True)


def test_a_closing_cut_before_each_of_its_statements_is_whole_or_not_there(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        trade(desk)
        path, cuts = desk.shop.path, 0

        def close() -> object:
            return desk.shop.till.close(DRAFT, by=desk.owner)

        while cut(close, statements=cuts, before=path, after=tmp_path / f"cut {cuts}"):
            cuts += 1
            assert rows("SELECT * FROM closing") == []
    print(f"cut before each of {cuts} statements")
    assert cuts > 5
    assert not any(judge(tmp_path / f"cut {number}") for number in range(cuts))
