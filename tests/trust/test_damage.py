"""T9: damage and foreign files are noticed at the start, a flipped bit that touches value by check.

Harmless is a flip that leaves every value as it was, or changes words and instants from which no
figure follows; the list of those columns is in `damaging.HARMLESS`.
"""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.shop import open_shop
from shopclub.storage.problems import (
    CutShopFile,
    EmptyShopFile,
    NewerShopFile,
    NotAShopFile,
    ShopFileMissing,
)
from tests.builders import CHEAP, MORNING
from tests.encrypted_suite import suite_key
from tests.trust import damaging
from tests.trust.damaging import Tally, at_start, by_check, cut, flip, misplace, spoil_page, tally


@cache
def sound() -> bytes:
    """Return the bytes of a small shop."""
    with TemporaryDirectory() as folder:
        return damaging.small_shop(Path(folder))


def told(found: Tally) -> Tally:
    """Print what noticed the damage."""
    print(dict(sorted(found.noticed.items(), key=lambda item: -item[1])))
    return found


@pytest.mark.parametrize(
    "rounds",
    [
        6,
        pytest.param(30, marks=pytest.mark.full),
        pytest.param(300, marks=[pytest.mark.soak, pytest.mark.timeout(1_800)]),
    ],
)
def test_a_damaged_page_is_noticed_at_the_start(tmp_path: Path, rounds: int) -> None:
    found = tally(
        sound(), file=tmp_path / "a.shopclub", harm=spoil_page, look=at_start, rounds=rounds, seed=1
    )
    assert told(found).unnoticed == []


@pytest.mark.parametrize(
    "rounds", [3, pytest.param(100, marks=[pytest.mark.soak, pytest.mark.timeout(1_800)])]
)
def test_a_page_in_the_place_of_another_is_noticed_by_check(tmp_path: Path, rounds: int) -> None:
    """Each page is sound for SQLite: only the figures tell, with each backup and by `check`."""
    found = tally(
        sound(), file=tmp_path / "a.shopclub", harm=misplace, look=by_check, rounds=rounds, seed=4
    )
    assert told(found).unnoticed == []


@pytest.mark.parametrize(
    "rounds", [10, pytest.param(100, marks=[pytest.mark.soak, pytest.mark.timeout(1_800)])]
)
def test_a_file_that_was_cut_off_is_noticed_before_the_window(tmp_path: Path, rounds: int) -> None:
    found = tally(
        sound(), file=tmp_path / "a.shopclub", harm=cut, look=at_start, rounds=rounds, seed=2
    )
    assert told(found).unnoticed == []
    plain = {"CutShopFile", "NotAShopFile", "EmptyShopFile"}
    if suite_key() is None:  # how long an encrypted one was stands in its first page, encrypted
        assert set(found.noticed) <= plain


@pytest.mark.parametrize(
    "rounds",
    [
        20,
        pytest.param(150, marks=pytest.mark.full),
        pytest.param(1_500, marks=[pytest.mark.soak, pytest.mark.timeout(3_600)]),
    ],
)
def test_a_flipped_bit_that_touches_value_is_noticed(tmp_path: Path, rounds: int) -> None:
    found = tally(
        sound(), file=tmp_path / "a.shopclub", harm=flip, look=by_check, rounds=rounds, seed=3
    )
    assert told(found).unnoticed == []


def test_a_check_that_does_not_look_is_found_out(tmp_path: Path) -> None:
    found = tally(
        sound(), file=tmp_path / "a.shopclub", harm=flip, look=lambda _: "", rounds=20, seed=3
    )
    assert found.unnoticed


def refusal_of(path: Path) -> EnvironmentProblem:
    with pytest.raises(EnvironmentProblem) as refused:
        open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP)
    return refused.value


def newer() -> bytes:
    return sound()[:60] + (9_999).to_bytes(4, "big") + sound()[64:]


def foreign() -> bytes:
    return sound()[:68] + bytes(4) + sound()[72:]


@pytest.mark.plain
@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (lambda: b"", EmptyShopFile),
        (lambda: b"x", NotAShopFile),
        (lambda: "亲爱的日记\n".encode() * 500, NotAShopFile),
        (lambda: b"\x89PNG\r\n\x1a\n" + bytes(9_000), NotAShopFile),
        (foreign, NotAShopFile),
        (newer, NewerShopFile),
        (lambda: sound()[:8_192], CutShopFile),
    ],
    ids=["nothing", "a byte", "text", "picture", "foreign", "newer", "truncated"],
)
def test_each_strange_file_has_its_own_fault_and_is_left_as_it_is(
    tmp_path: Path, content: object, problem: type[EnvironmentProblem]
) -> None:
    path = tmp_path / "a.shopclub"
    bytes_of = content() if callable(content) else b""
    path.write_bytes(bytes_of)
    assert type(refusal_of(path)) is problem
    assert path.read_bytes() == bytes_of
    assert [file.name for file in tmp_path.iterdir()] == ["a.shopclub"]


def test_a_file_that_is_gone_and_a_folder_in_its_place(tmp_path: Path) -> None:
    assert type(refusal_of(tmp_path / "a.shopclub")) is ShopFileMissing
    (tmp_path / "b.shopclub").mkdir()
    assert type(refusal_of(tmp_path / "b.shopclub")) is ShopFileMissing
