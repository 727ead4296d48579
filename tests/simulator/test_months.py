"""T23: a shop played at random agrees with the plain model after every step."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.counter.till import Till
from shopclub.points import lots
from shopclub.points.lots import Lot
from shopclub.rewards import redemptions
from tests.simulator import birthday_model, erasing, model, shelf
from tests.simulator.playing import DEEDS, STEPS, play


@pytest.mark.parametrize(
    "seed", [*range(3), *(pytest.param(seed, marks=pytest.mark.full) for seed in range(3, 10))]
)
def test_a_shop_played_at_random_agrees_with_the_model(tmp_path: Path, seed: int) -> None:
    done = play(tmp_path, seed=seed)
    print(f"seed {seed}: {dict(done)}")
    assert done.total() == STEPS


@pytest.mark.full
@pytest.mark.parametrize("seed", range(10, 20))
def test_more_shops_played_at_random_agree_with_the_model(tmp_path: Path, seed: int) -> None:
    assert play(tmp_path, seed=seed).total() == STEPS


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(20, 220))
def test_two_hundred_shops_played_at_random_agree_with_the_model(tmp_path: Path, seed: int) -> None:
    assert play(tmp_path, seed=seed).total() == STEPS


def _youngest_first(right: Callable[..., tuple[Lot, ...]]) -> Callable[..., tuple[Lot, ...]]:
    return lambda held, *, on: right(held, on=on)[::-1]


@pytest.mark.parametrize(
    ("where", "name", "wrong", "seed"),
    [
        (model, "MULTIPLIER_PERCENT", (100, 121, 150), 0),
        (model, "WELCOME", (0, 151, 400), 0),
        (model, "GRACE", timedelta(days=29), 0),
        (birthday_model, "DAYS_AROUND", 8, 1),
        (birthday_model, "DAYS_BETWEEN", 400, 8),
        (lots, "usable", _youngest_first(lots.usable), 0),
        (Till, "today", lambda till: till.moment().at.date(), 1),
        (shelf, "GRACE", timedelta(days=29), 0),
        (redemptions, "came_from_stock", lambda _: False, 1),
    ],
    ids=[
        "multiplier",
        "welcome",
        "grace",
        "days around a birthday",
        "days between two perks",
        "spending order",
        "a closed day still told of",
        "grace of vouchers",
        "a piece that stays away",
    ],
)
def test_one_wrong_rule_on_either_side_is_found_with_its_seed(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    where: object,
    name: str,
    wrong: object,
    seed: int,
) -> None:
    monkeypatch.setattr(where, name, wrong)
    monkeypatch.delitem(DEEDS, erasing.erase)  # whoever grows old enough shows the rarest of them
    with pytest.raises(AssertionError) as found:
        play(tmp_path, seed=seed)
    (note,) = found.value.__notes__
    assert note.startswith(f"seed {seed}, step ")


def test_chance_reaches_every_deed(tmp_path: Path) -> None:
    assert set(play(tmp_path, seed=0)) == {deed.__name__ for deed in DEEDS}
