"""T9: damage and foreign files are noticed at the start, a flipped bit that touches value by check.

Harmless is a flip that leaves every value as it was, or changes words and instants from which no
figure follows; the list of those columns, with the reason of each, is `harmless.WHY`.
"""

import random
from collections import defaultdict
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
from shopclub.storage.strange_files import OtherProgramsFile, UnreadableShopFile
from tests.builders import CHEAP, MORNING, desk_in
from tests.encrypted_suite import suite_key
from tests.trust import damaging
from tests.trust.damaging import (
    Tally,
    at_start,
    by_check,
    cut,
    flip,
    misplace,
    spoil_page,
    tally,
    tally_places,
)
from tests.trust.harmless import HARMLESS
from tests.trust.places_of_values import Place, places, shapes_of


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
    plain = {"CutShopFile", "NotAShopFile", "UnreadableShopFile", "EmptyShopFile"}
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


def places_by_column(file: Path) -> dict[str, list[Place]]:
    """Return the places of all values of a small shop, by `table.column`."""
    file.write_bytes(sound())
    found: dict[str, list[Place]] = defaultdict(list)
    for place in places(file):
        found[place.name].append(place)
    return found


@pytest.mark.plain
def test_every_column_of_every_table_has_a_value_to_flip(tmp_path: Path) -> None:
    """A new table, or a new column, has its row in `every_table`, so that its flips are tried."""
    file = tmp_path / "a.shopclub"
    found = places_by_column(file)
    columns = {
        f"{table}.{name}" for table, shape in shapes_of(file).items() for name in shape.columns
    }
    assert columns - set(found) == set()
    empty = {name for name in columns if all(place.kind == 0 for place in found[name])}
    assert empty - HARMLESS == set()
    assert columns >= HARMLESS, "no column that is gone is called harmless"


@pytest.mark.plain
@pytest.mark.parametrize(
    "part",
    [
        30,
        pytest.param(2, marks=pytest.mark.full),
        pytest.param(1, marks=[pytest.mark.soak, pytest.mark.timeout(3_600)]),
    ],
)
def test_a_flipped_bit_of_any_column_is_noticed(tmp_path: Path, part: int) -> None:
    """One value of every column but those called harmless, or of each so manieth by chance."""
    file, chance = tmp_path / "a.shopclub", random.Random(5)
    by_column = places_by_column(file)
    of_value = sorted(set(by_column) - HARMLESS)
    tried = [chance.choice(by_column[name]) for name in chance.sample(of_value, len(of_value))]
    found = tally_places(sound(), tried[: len(tried) // part], file=file, look=by_check, seed=6)
    assert told(found).unnoticed == []


@pytest.mark.plain
@pytest.mark.soak
@pytest.mark.timeout(7_200)
def test_a_flipped_bit_of_any_value_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "a.shopclub"
    every = [place for of_column in places_by_column(file).values() for place in of_column]
    found = tally_places(sound(), every, file=file, look=by_check, seed=7)
    assert told(found).unnoticed == []


@pytest.mark.plain
def test_a_check_that_does_not_look_lets_every_column_of_value_through(tmp_path: Path) -> None:
    file = tmp_path / "a.shopclub"
    by_column = places_by_column(file)
    tried = [by_column[name][0] for name in ("voucher.amount", "gift.points", "till_slip.day")]
    found = tally_places(sound(), tried, file=file, look=lambda _: "", seed=8)
    assert len(found.unnoticed) == len(tried)


def refusal_of(path: Path) -> EnvironmentProblem:
    with pytest.raises(EnvironmentProblem) as refused:
        open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP)
    return refused.value


def newer() -> bytes:
    return sound()[:60] + (9_999).to_bytes(4, "big") + sound()[64:]


def foreign() -> bytes:
    return sound()[:68] + bytes(4) + sound()[72:]


def locked() -> bytes:
    """Return what an encrypted shop without its key file looks like."""
    with TemporaryDirectory() as folder:
        with desk_in(Path(folder), key=bytes(range(32))) as desk:
            desk.ring_up(1_000)
        return (Path(folder) / "grocer.shopclub").read_bytes()


@pytest.mark.plain
@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (lambda: b"", EmptyShopFile),
        (lambda: b"x", NotAShopFile),
        (lambda: "亲爱的日记\n".encode() * 500, NotAShopFile),
        (lambda: b"\x89PNG\r\n\x1a\n" + bytes(9_000), NotAShopFile),
        (foreign, OtherProgramsFile),
        (locked, UnreadableShopFile),
        (lambda: bytes(4_096) + sound()[4_096:], UnreadableShopFile),
        (newer, NewerShopFile),
        (lambda: sound()[:8_192], CutShopFile),
    ],
    ids=[
        "nothing",
        "a byte",
        "text",
        "picture",
        "foreign",
        "locked",
        "no start",
        "newer",
        "truncated",
    ],
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
