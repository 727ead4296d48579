"""T13 of an erasure: wherever it is cut or killed, all of the person is there, or nothing."""

import random
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from shopclub.counter.erasing import WORD
from shopclub.kernel.clock import SetClock
from shopclub.members.members import MemberUnknown
from shopclub.members.people import MemberErased
from shopclub.shop import open_shop
from shopclub.storage.checkpoints import checkpoint_when_idle
from shopclub.storage.database import rows
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.builders import CHEAP, MORNING, PIN, desk_in
from tests.counter.erased_people import canary, hits, sums
from tests.encrypted_suite import copied
from tests.simulator.cutting import cut
from tests.trust.commands import Answer, Command, Death, Deed
from tests.trust.processes import end_all, started

pytestmark = pytest.mark.plain  # a copy of the file alone is judged, by its bytes too
STATEMENTS = 58
"""An erasure of such a person has at least so many."""
STATE_OF_ONE = "SELECT count(*) FROM member_erased"


def judge(path: Path, before: list[object], texts: tuple[str, ...]) -> bool:
    """Prove a file that a killed process left: all of the person or nothing; then erase whole."""
    with open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP) as shop:
        assert shop.check() == ()
        assert sums() == before
        done = bool(rows(STATE_OF_ONE)[0][0])
        (owner, *_) = shop.staff.list_active()
        by = shop.staff.sign_in(owner.staff_id, pin=PIN)
        with suppress(MemberUnknown):
            assert shop.members.member(1).name == texts[0]
            assert not done
        shop.turn_of_day()
        with suppress(MemberErased):
            shop.erasing.erase(1, word=WORD, by=by)
        checkpoint_when_idle()  # as the till lane does after each answer
        assert shop.check() == ()
        assert sums() == before
        assert hits(path, texts) == {}
        return done


def test_an_erasure_cut_before_each_of_its_statements_is_whole_or_not_there(tmp_path: Path) -> None:
    with desk_in(tmp_path, ladder=STANDARD_LADDER) as desk:
        gone = canary(desk, 1)
        before, path = sums(), desk.shop.path
        cuts = 0

        def erase() -> object:
            return desk.shop.erasing.erase(gone.member.member_id, word=WORD, by=desk.owner)

        while cut(erase, statements=cuts, before=path, after=tmp_path / f"cut {cuts}"):
            cuts += 1
    print(f"cut before each of {cuts} statements")
    assert cuts > 30
    done = [judge(tmp_path / f"cut {at}", before, gone.texts) for at in range(0, cuts, 6)]
    assert not any(done[:-1])


def kills(tmp_path: Path, moments: tuple[int, ...]) -> tuple[int, list[bool]]:
    """Kill a till in an erasure before its n-th statement, for each n.

    Returns how many were killed, and which erasures were done; at 0 a till dies when it has
    erased and not yet answered, and one whose moment lies behind its last statement lives.
    """
    (tmp_path / "made").mkdir()
    with desk_in(tmp_path / "made", ladder=STANDARD_LADDER) as desk:
        gone = canary(desk, 1)
        before: list[object] = sums()
        path = desk.shop.path
    killed, outcomes = 0, []
    ready = [started() for _ in moments]
    try:
        for number, (till, moment) in enumerate(zip(ready, moments, strict=True)):
            file = tmp_path / f"{number}.shopclub"
            way = Death.AT_STATEMENT if moment else Death.UNANSWERED
            shutil.copy(path, file)
            copied(file)
            till.open(file, at=MORNING)
            till.tell(
                Command(Deed.DIE, how=way.value, number=moment or 1),
                Command(Deed.ERASE, "erase", member_id=1),
            )
            till.tell_no_more()  # whoever is not killed ends by itself
            answers: list[Answer] = list(till.answers())
            killed += till.end() != 0
            done = judge(file, before, gone.texts)
            assert done or not [answer for answer in answers if answer.subject == "erase"]
            outcomes.append(done)
    finally:
        end_all(ready)
    print(f"{killed} killed, {sum(outcomes)} erasures done before them")
    return killed, outcomes


@pytest.mark.full
def test_a_till_killed_in_an_erasure_leaves_all_of_the_person_or_nothing(tmp_path: Path) -> None:
    killed, outcomes = kills(tmp_path, (1, 6, 12, 20, 30, 40, 50, 55, STATEMENTS, 0, 400))
    assert killed == 10
    assert (outcomes[0], outcomes[-2:]) == (False, [True, True])


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_100_tills_killed_in_an_erasure_leave_all_of_the_person_or_nothing(tmp_path: Path) -> None:
    chance = random.Random(20)
    for round_ in range(10):
        folder = tmp_path / str(round_)
        folder.mkdir()
        killed, _ = kills(folder, tuple(chance.randint(0, STATEMENTS) for _ in range(10)))
        assert killed == 10
