"""T1: a till is killed at any moment, and no acknowledged sale is lost, none is half or double."""

from pathlib import Path

import pytest

from tests.builders import desk_in
from tests.trust.commands import Carelessness, Death
from tests.trust.killing import DEEDS_OF_A_ROUND, POINTS_GIVEN, WAYS, Told, judge, play, round_of
from tests.trust.processes import end_all, started

SEED = 1
ROUNDS_OF_A_FILE = 20
LONGEST_RESTART = 3.0


def rounds_in(
    folder: Path,
    rounds: int,
    *,
    seed: int = SEED,
    way: str | None = None,
    careless: Carelessness | None = None,
) -> list[Told]:
    """Play rounds in one shop file; a till is made ready while the one before is judged."""
    told = []
    ready = [started()]
    try:
        for number in range(rounds):
            if number % ROUNDS_OF_A_FILE == 0:
                path, members = _shop_in(folder / str(number), min(rounds, ROUNDS_OF_A_FILE))
            till = ready.pop()
            ready.append(started())
            round_ = round_of(seed, number, member_id=members.pop(), way=way)
            told.append(judge(round_, play(round_, till, path, careless=careless), path))
    finally:
        end_all(ready)
    return told


def _shop_in(folder: Path, rounds: int) -> tuple[Path, list[int]]:
    """Make a shop with a member of many points for each round."""
    with desk_in(folder) as desk:
        members = [desk.enrol(f"Member {number}") for number in range(rounds)]
        for member in members:
            desk.give(POINTS_GIVEN, to=member)
        return desk.shop.path, [member.member_id for member in members]


def report(told: list[Told], *, seed: int = SEED) -> list[str]:
    """Print what the rounds did, and return every fault with the seed that shows it again."""
    answers = sum(len(round_.answers) for round_ in told)
    slowest = max(round_.restart for round_ in told)
    print(
        f"{len(told)} kills in {len(WAYS)} ways, {answers} of {len(told) * DEEDS_OF_A_ROUND}"
        f" deeds acknowledged, slowest restart {slowest * 1000:.0f} ms"
    )
    assert slowest <= LONGEST_RESTART
    return [
        f"seed {seed} round {number}: {fault}"
        for number, round_ in enumerate(told)
        for fault in round_.faults
    ]


def test_twenty_kills_lose_no_acknowledged_sale_and_leave_none_half(tmp_path: Path) -> None:
    told = rounds_in(tmp_path, 20)
    assert report(told) == []
    assert 0 < sum(len(round_.answers) for round_ in told) < 20 * DEEDS_OF_A_ROUND


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_three_hundred_kills_lose_no_acknowledged_sale_and_leave_none_half(tmp_path: Path) -> None:
    assert report(rounds_in(tmp_path, 300, seed=2), seed=2) == []


def test_a_till_that_writes_without_a_transaction_is_found(tmp_path: Path) -> None:
    told = rounds_in(tmp_path, 6, way=Death.AT_STATEMENT, careless=Carelessness.NO_TRANSACTION)
    found = report(told)
    assert [fault for fault in found if "half: " in fault]
    assert [fault for fault in found if "after the kill: " in fault]


def test_a_till_that_answers_before_it_writes_is_found(tmp_path: Path) -> None:
    told = rounds_in(tmp_path, 2, way=Death.AT_STATEMENT, careless=Carelessness.ANSWERS_FIRST)
    assert [fault for fault in report(told) if "acknowledged and lost: " in fault]
