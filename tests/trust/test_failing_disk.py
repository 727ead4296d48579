"""T3: the disk is full or fails at each write, sync and truncation of a deed, once or for good.

A deed that was answered is there, one that was told as NOT saved is not, the true cause is named,
and as soon as there is room the same shop goes on.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.builders import desk_in
from tests.trust.failing_disk import SYNC, TRUNCATE, WRITE, run_on

MODULE = "tests.trust.full_disk_process"
MIGRATING = "tests.trust.full_disk_migrating"
ENCRYPTING = "tests.trust.full_disk_encrypting"
OLD = Path(__file__).parents[1] / "storage" / "old_databases"
FULL = {"DiskFull", "full"}
BROKEN = {"DiskFault", "DiskFull", "DamagedFile", "ReadOnlyFile", "other"}


def outcomes(
    folder: Path, deed: str, *, error: str, for_good: bool, kinds: int, step: int = 1
) -> list[Any]:
    """Fail at every operation of a deed, or some, and return what came of each."""
    with desk_in(folder):
        pass
    path = str(folder / "grocer.shopclub")
    how = (error, str(int(for_good)), str(kinds), str(step))
    *told, end = run_on(folder, MODULE, path, deed, *how)
    assert json.loads(end) == {"differences": []}
    return [json.loads(line) for line in told]


def faults(told: list[Any], *, named: set[str]) -> list[str]:
    """Name each outcome that lost, doubled, lied, hid the cause or did not go on."""
    found = []
    for one in told:
        acknowledged = one["said"] == "saved"
        lies = acknowledged and not one["saved"]
        denied = one["said"].endswith("NotSaved") and one["saved"]
        hidden = not acknowledged and one["true_cause"] not in named
        if lies or denied or hidden or not one["once"] or not one["works_again"]:
            found.append(str(one))
    return found


@pytest.mark.parametrize("for_good", [True, pytest.param(False, marks=pytest.mark.full)])
def test_a_disk_that_is_full_at_any_write_of_a_sale(tmp_path: Path, for_good: bool) -> None:
    told = outcomes(tmp_path, "sale", error="ENOSPC", for_good=for_good, kinds=WRITE)
    print(
        f"{len(told)} places to be full at, {sum(one['said'] != 'saved' for one in told)} refused"
    )
    assert len(told) > 5
    assert [one["said"] for one in told if one["said"] not in {"saved", "SaleNotSaved"}] == []
    assert faults(told, named=FULL) == []


@pytest.mark.parametrize("for_good", [False, True])
@pytest.mark.parametrize(
    ("deed", "error"),
    [
        pytest.param("sale", "EIO", marks=pytest.mark.full),
        pytest.param("sale", "ENOSPC", marks=pytest.mark.soak),
        pytest.param("refund", "ENOSPC", marks=pytest.mark.soak),
        pytest.param("refund", "EIO", marks=pytest.mark.soak),
    ],
)
def test_a_disk_that_fails_at_any_operation(
    tmp_path: Path, deed: str, for_good: bool, error: str
) -> None:
    kinds = WRITE | SYNC | TRUNCATE
    told = outcomes(tmp_path, deed, error=error, for_good=for_good, kinds=kinds)
    print(f"{len(told)} operations of a {deed} failed with {error}")
    assert len(told) > 8
    assert faults(told, named=BROKEN) == []


@pytest.mark.parametrize(
    "step",
    [
        pytest.param(60, marks=pytest.mark.full),
        pytest.param(1, marks=[pytest.mark.soak, pytest.mark.timeout(1_800)]),
    ],
)
def test_a_disk_that_is_full_at_a_write_of_a_backup(tmp_path: Path, step: int) -> None:
    told = outcomes(tmp_path, "backup", error="ENOSPC", for_good=True, kinds=WRITE, step=step)
    print(f"{len(told)} places to be full at in a backup")
    assert faults(told, named=FULL) == []


@pytest.mark.parametrize(
    "step", [pytest.param(25, marks=pytest.mark.full), pytest.param(1, marks=pytest.mark.soak)]
)
def test_a_disk_that_is_full_at_a_write_of_a_migration(tmp_path: Path, step: int) -> None:
    old = next(iter(sorted(OLD.glob("*.sql"))))
    *told, end = run_on(tmp_path, MIGRATING, str(old), str(tmp_path), str(step))
    print(f"{len(told)} places to be full at in a migration: {sorted(set(told))}")
    assert set(told) <= {"DiskFull old", "opened new", "DiskFull new"}
    assert end == "opened new"


def encryptions(folder: Path, *, error: str, for_good: bool, kinds: int, step: int) -> list[Any]:
    """Fail at every operation of an encryption, or some, and return what came of each."""
    with desk_in(folder, plain=True) as desk:
        for _ in range(3):
            desk.ring_up(1_000)
    how = (str(folder), error, str(int(for_good)), str(kinds), str(step))
    told = [json.loads(line) for line in run_on(folder, ENCRYPTING, *how)]
    assert told[-1]["said"] == "encrypted"
    print(f"{len(told)} operations of an encryption failed with {error}")
    return told


@pytest.mark.plain
@pytest.mark.parametrize(
    "step", [12, pytest.param(1, marks=[pytest.mark.soak, pytest.mark.timeout(1_800)])]
)
def test_a_disk_that_is_full_at_a_write_of_an_encryption(tmp_path: Path, step: int) -> None:
    told = encryptions(tmp_path, error="ENOSPC", for_good=True, kinds=WRITE, step=step)
    assert {one["said"] for one in told} == {"DiskFull", "encrypted"}
    assert [one for one in told if one["faults"]] == []


@pytest.mark.plain
@pytest.mark.soak
@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("for_good", [False, True])
@pytest.mark.parametrize("error", ["EIO", "ENOSPC"])
def test_a_disk_that_fails_at_any_operation_of_an_encryption(
    tmp_path: Path, for_good: bool, error: str
) -> None:
    kinds = WRITE | SYNC | TRUNCATE
    told = encryptions(tmp_path, error=error, for_good=for_good, kinds=kinds, step=1)
    assert {one["said"] for one in told} <= BROKEN | {"encrypted"}
    assert [one for one in told if one["faults"]] == []


def test_an_answer_before_the_write_would_be_found() -> None:
    lie = {"said": "saved", "saved": False, "true_cause": "", "once": True, "works_again": True}
    half = {"said": "X", "saved": False, "true_cause": "bug", "once": True, "works_again": True}
    assert faults([lie, half], named=FULL) == [str(lie), str(half)]
