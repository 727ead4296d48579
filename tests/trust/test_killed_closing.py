"""T13 of a closing: wherever it is killed, the day is closed or it is not, and its sums stand."""

import shutil
from pathlib import Path
from random import Random

import pytest

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.refund_draft import RefundDraft
from shopclub.kernel.clock import SetClock
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from tests.builders import CHEAP, MORNING, PIN, Desk, desk_in
from tests.encrypted_suite import copied
from tests.simulator.cutting import cut
from tests.trust.commands import Command, Death, Deed
from tests.trust.processes import end_all, started

COUNTED = 20_000
DRAFT = ClosingDraft("closing", ClosingKind.DAY, counted=COUNTED)
STATEMENTS = 13
"""A closing of such a day has at least so many."""


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


def killed_at(path: Path, moments: tuple[int, ...]) -> tuple[int, list[bool]]:
    """Let tills close a copy of a day and die before a statement; count the killed and the closed.

    At 0 a till dies when it has closed the day and not yet answered. One whose moment lies behind
    its last statement lives, and must have closed the day.
    """
    killed, outcomes = 0, []
    ready = [started() for _ in moments]
    try:
        for number, (till, moment) in enumerate(zip(ready, moments, strict=True)):
            file = path.with_name(f"{number}.shopclub")
            way = Death.AT_STATEMENT if moment else Death.UNANSWERED
            shutil.copy(path, file)
            till.open(copied(file), at=MORNING)
            till.tell(
                Command(Deed.DIE, how=way.value, number=moment or 1),
                Command(Deed.CLOSE, DRAFT.closing_id, money=COUNTED),
            )
            till.tell_no_more()  # whoever is not killed ends by itself
            answers = list(till.answers())
            lived = till.end() == 0
            acknowledged = any(answer.subject == DRAFT.closing_id for answer in answers)
            assert acknowledged or not lived
            outcomes.append(judge(file, acknowledged=acknowledged))
            killed += not lived
    finally:
        end_all(ready)
    return killed, outcomes


@pytest.mark.full
def test_ten_tills_killed_in_a_closing_have_closed_the_day_or_not(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        trade(desk)
    last_eight = range(STATEMENTS - 7, STATEMENTS + 1)
    killed, outcomes = killed_at(desk.shop.path, (1, *last_eight, 0, 200))
    print(f"{killed} killed, {sum(outcomes)} days closed before them")
    assert killed == 10
    assert outcomes == [False] * 9 + [True] * 2


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_a_hundred_tills_killed_in_a_closing_have_closed_the_day_or_not(tmp_path: Path) -> None:
    chance, killed, closed = Random(13), 0, 0
    for round_ in range(10):
        folder = tmp_path / str(round_)
        with desk_in(folder) as desk:
            trade(desk)
        moments = tuple(chance.randint(0, STATEMENTS) for _ in range(10))
        died, outcomes = killed_at(desk.shop.path, moments)
        killed, closed = killed + died, closed + sum(outcomes)
    print(f"{killed} killed, {closed} days closed before them")
    assert killed == 100


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
