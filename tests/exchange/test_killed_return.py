"""T13: whoever brings an export back is killed at any step; there is a whole shop, or none."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from shopclub.exchange.bringing_back import bring_back
from shopclub.exchange.exporting import export_parts
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from tests.builders import CHEAP, MORNING, desk_in
from tests.exchange.dying_return import NEW_PIN
from tests.exchange.full_day import live_a_day
from tests.trust.processes import told_by

pytestmark = pytest.mark.plain

COUNTED = ("sale", "member", "point_entry", "point_balance", "search_key")


@dataclass(frozen=True, slots=True)
class Case:
    """An export of a day, how many rows there are of what counts, and the steps of its return."""

    out: Path
    counts: tuple[int, ...]
    steps: int


def counts() -> tuple[int, ...]:
    """Return how many rows the open shop has of some tables, projections too."""
    return tuple(rows(f"SELECT count(*) FROM {table}")[0][0] for table in COUNTED)


def killed(out: Path, shop: Path, *quirks: str, at: int) -> str:
    """Bring an export back in a process that dies at a step; return what one that lives says."""
    return told_by("-m", "tests.exchange.dying_return", out, shop, at, *quirks, dies=bool(at))


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    folder = tmp_path_factory.mktemp("case")
    with desk_in(folder) as desk:
        live_a_day(desk)
        export_parts(desk.shop, folder / "out", by=desk.owner)
        found = counts()
    return Case(folder / "out", found, int(killed(folder / "out", folder / "again", at=0)))


def state_of(path: Path, case: Case) -> str:
    """Return what is in the place of the shop: nothing, a whole one, or what is wrong with it."""
    if not path.exists():
        return "none"
    try:
        with open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP) as shop:
            (owner,) = shop.staff.list_active()
            shop.staff.sign_in(owner.staff_id, pin=NEW_PIN)
            found = shop.check()
            return "whole" if counts() == case.counts and not found else f"half: {found}"
    except (EnvironmentProblem, ShopClubError, ValueError) as problem:
        return f"half: {problem!r}"


def kills(case: Case, folder: Path, moments: list[int], *quirks: str) -> list[str]:
    """Kill the bringing back at steps; name each shop that is neither whole nor none."""
    faults, whole = [], 0
    for at in moments:
        shutil.rmtree(folder, ignore_errors=True)
        path = folder / "shop.shopclub"
        killed(case.out, path, *quirks, at=at)
        state = state_of(path, case)
        whole += state == "whole"
        if state.startswith("half"):
            faults.append(f"step {at} of {case.steps}: {state}")
        elif state == "none":
            bring_back(case.out, path, pin=NEW_PIN, clock=SetClock(MORNING), pin_cost=CHEAP).close()
            if (again := state_of(path, case)) != "whole":
                faults.append(f"step {at} of {case.steps}, done again: {again}")
            faults += [f"step {at}: left behind {left.name}" for left in folder.glob(".*")]
    print(f"{len(moments)} killed of {case.steps} steps, {whole} of them when it was done")
    return faults


@pytest.mark.full
def test_a_return_killed_in_its_last_steps_or_anywhere_leaves_a_whole_shop_or_none(
    case: Case, tmp_path: Path
) -> None:
    anywhere = Random(1).sample(range(1, case.steps - 20), 2)
    moments = [case.steps - 40, *anywhere, *range(case.steps - 20, case.steps + 1, 7)]
    assert kills(case, tmp_path / "x", moments) == []


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_a_hundred_returns_killed_anywhere(case: Case, tmp_path: Path) -> None:
    last = range(case.steps - 60, case.steps + 1)
    moments = [*Random(2).sample(range(1, last.start), 60), *last]
    assert kills(case, tmp_path / "x", moments) == []


@pytest.mark.full
def test_a_shop_that_has_its_name_before_it_is_whole_is_found(case: Case, tmp_path: Path) -> None:
    (fault,) = kills(case, tmp_path / "x", [case.steps // 2], "early")
    assert "half" in fault
