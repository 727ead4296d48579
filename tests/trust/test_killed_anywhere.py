"""T1, T11, T13 in one: shops live on while whatever writes in them is killed, round after round."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from tests.trust.commands import Carelessness
from tests.trust.kinds import AT_A_TILL, Kind
from tests.trust.lives import Life
from tests.trust.test_killed_migration import old_file, state, statements_of_an_update

pytestmark = pytest.mark.plain
EACH = 2
"""How often each kind is killed in a life."""


def live(
    folder: Path,
    *,
    lives: int,
    seed: int,
    each: int = EACH,
    kinds: tuple[Kind, ...] = tuple(Kind),
    careless: Carelessness | None = None,
    apart: bool = False,
) -> list[str]:
    """Let shops live, print how often what was killed, and name each fault with its seed.

    A life ends with its first fault.
    """
    of_update, killed, faults = statements_of_an_update(folder), Counter[Kind](), list[str]()
    new = state(folder / "whole.shopclub")
    for life_number in range(lives):
        chance = Random(f"{seed}/{life_number}")
        life = Life(folder / str(life_number), chance, of_update, new)
        life.careless, life.apart = careless, apart
        life.shop.parent.mkdir(parents=True)
        old_file(life.shop)
        later = [kind for kind in kinds if kind is not Kind.MIGRATE] * each
        chance.shuffle(later)
        first = [Kind.MIGRATE] * each if Kind.MIGRATE in kinds else []
        for place, kind in enumerate((*first, *later)):
            if place == len(first):
                life.settle_in(rounds=each * len(AT_A_TILL))
            killed[kind] += 1
            where = f"seed {seed} life {life_number} round {place}"
            found = life.play(kind)
            faults += [f"{where} {fault}" for fault in found]
            if found:
                break
    counts = ", ".join(f"{kind} {killed[kind]}" for kind in kinds)
    print(f"{killed.total()} rounds in {lives} lives: {counts}; {len(faults)} faults")
    print(*faults, sep="\n")
    return faults


@pytest.mark.full
def test_whatever_is_killed_in_the_life_of_a_shop_nothing_acknowledged_is_lost(
    tmp_path: Path,
) -> None:
    assert live(tmp_path, lives=1, seed=1) == []


@pytest.mark.soak
@pytest.mark.timeout(7_200)
def test_three_hundred_kills_of_every_kind_lose_nothing_and_leave_nothing_half(
    tmp_path: Path,
) -> None:
    assert live(tmp_path, lives=22, seed=2) == []


@pytest.mark.full
def test_a_till_that_answers_before_it_writes_is_found_in_a_life(tmp_path: Path) -> None:
    careless = Carelessness.ANSWERS_FIRST
    found = live(tmp_path, lives=1, seed=3, each=1, kinds=AT_A_TILL, careless=careless)
    assert [fault for fault in found if "acknowledged and lost: " in fault]


@pytest.mark.full
def test_an_update_that_is_not_one_transaction_is_found_in_a_life(tmp_path: Path) -> None:
    found = live(tmp_path, lives=1, seed=4, each=1, kinds=(Kind.MIGRATE,), apart=True)
    assert [fault for fault in found if "a mixture of versions" in fault]
