"""The audit log is a chain: what is changed, taken out or put in by hand is named, and as what."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from shopclub.staff import audit, log_proof
from shopclub.staff.log_proof import ChainFault, ChainWalk, FaultKind
from shopclub.storage.database import one, rows
from tests.builders import Desk, desk_in, spoil
from tests.staff.log_kept import COLUMNS, log_kept

LINES = 10
FORGED = "1, '2026-11-21', 1, 'sale', 'sale:forged', '{}'"


@pytest.fixture(scope="module")
def shop_with_log(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Yield a shop whose log has ten lines."""
    with desk_in(tmp_path_factory.mktemp("log")) as desk:
        while lines() < LINES:
            desk.ring_up(100)
        yield desk


@pytest.fixture
def logged(shop_with_log: Desk) -> Iterator[Desk]:
    """Yield it with its log whole, and make it whole again."""
    with log_kept() as count:
        assert count == LINES
        yield shop_with_log


def lines() -> int:
    """Return how many lines the log has."""
    found = one("SELECT count(*) FROM audit_line")
    return int(found[0]) if found else 0


def faults() -> list[tuple[str, int, int]]:
    """Return what the chain does not bear out."""
    return [
        (fault.kind.value, fault.first, fault.last) for fault in log_proof.walk_through().faults
    ]


def put_in(line_id: int, *, hash_: str) -> tuple[str, ...]:
    """Return the statements that put a line in, with the ids of those after it moved on."""
    return (
        f"UPDATE audit_line SET id = -id WHERE id >= {line_id}",
        "UPDATE audit_line SET id = 1 - id WHERE id < 0",
        f"INSERT INTO audit_line (id, {COLUMNS}) VALUES ({line_id}, {FORGED}, {hash_!r})",
    )


def right_hash(*, after: int) -> str:
    """Return the hash with which a forged line would follow another one."""
    found = one("SELECT hash FROM audit_line WHERE id = ?", after)
    before = found[0] if found else audit.FIRST_HASH
    return audit.hash_after(before, (1, "2026-11-21", 1, "sale", "sale:forged", "{}"))


def test_an_untouched_log_holds_and_says_how_long_it_is(logged: Desk) -> None:
    walk = log_proof.walk_through()
    assert (walk.faults, walk.read, walk.whole, walk.done) == ((), LINES, LINES, True)


@pytest.mark.parametrize("line_id", [1, 6, LINES])
@pytest.mark.parametrize(
    "change",
    [
        "detail = '{}'",
        "at = at + 1",
        "day = '2026-11-22'",
        "staff_id = NULL",
        "action = 'nothing'",
        "subject = 'sale:other'",
        "hash = 'x'",
    ],
)
def test_a_changed_line_is_named_alone_wherever_it_stands(
    logged: Desk, change: str, line_id: int
) -> None:
    if line_id == 1 and change == "detail = '{}'":
        change = """detail = '{"role": "cashier"}'"""
    spoil(f"UPDATE audit_line SET {change} WHERE id = {line_id}")
    assert faults() == [("changed", line_id, line_id)]


@dataclass(frozen=True, slots=True)
class Touched:
    """What was done to the file by hand, and what the chain then says."""

    statements: tuple[str, ...]
    said: list[tuple[str, int, int]]


TOUCHED = {
    "a line in the middle is gone": Touched(
        ("DELETE FROM audit_line WHERE id = 6",), [("removed", 6, 6), ("unproved", 7, 7)]
    ),
    "some in the middle are gone": Touched(
        ("DELETE FROM audit_line WHERE id IN (4, 5, 6)",),
        [("removed", 4, 6), ("unproved", 7, 7)],
    ),
    "the first is gone": Touched(
        ("DELETE FROM audit_line WHERE id = 1",), [("removed", 1, 1), ("unproved", 2, 2)]
    ),
    "the last are gone": Touched(
        ("DELETE FROM audit_line WHERE id >= 9",), [("removed", 9, LINES)]
    ),
    "all are gone": Touched(("DELETE FROM audit_line",), [("removed", 1, LINES)]),
    "two changed places": Touched(
        (
            "UPDATE audit_line SET id = -1 WHERE id = 6",
            "UPDATE audit_line SET id = 6 WHERE id = 7",
            "UPDATE audit_line SET id = 7 WHERE id = -1",
        ),
        [("moved", 6, 7)],
    ),
    "the counter was set back": Touched(
        ("UPDATE sqlite_sequence SET seq = 4 WHERE name = 'audit_line'",),
        [("counter", 4, LINES)],
    ),
    "the counter is gone": Touched(
        ("DELETE FROM sqlite_sequence WHERE name = 'audit_line'",), [("counter", 0, LINES)]
    ),
    "the counter was set on": Touched(
        ("UPDATE sqlite_sequence SET seq = 12 WHERE name = 'audit_line'",),
        [("removed", LINES + 1, 12)],
    ),
    "one is gone, the rest moved up": Touched(
        (
            "DELETE FROM audit_line WHERE id = 6",
            "UPDATE audit_line SET id = -id WHERE id > 6",
            "UPDATE audit_line SET id = -1 - id WHERE id < 0",
        ),
        [("changed", 6, 6), ("removed", LINES, LINES)],
    ),
    "one was put in with no hash": Touched(put_in(6, hash_="none"), [("inserted", 6, 6)]),
    "one was put before the first": Touched(
        (f"INSERT INTO audit_line (id, {COLUMNS}) VALUES (0, {FORGED}, 'none')",),
        [("inserted", 0, 0)],
    ),
    "one was put after the last": Touched(
        (f"INSERT INTO audit_line ({COLUMNS}) VALUES ({FORGED}, 'none')",),
        [("changed", LINES + 1, LINES + 1)],
    ),
    "two faults far apart": Touched(
        ("UPDATE audit_line SET at = 1 WHERE id = 3", "DELETE FROM audit_line WHERE id = 8"),
        [("changed", 3, 3), ("removed", 8, 8), ("unproved", 9, 9)],
    ),
}


@pytest.mark.parametrize("touched", TOUCHED.values(), ids=TOUCHED)
def test_what_was_done_by_hand_is_named(logged: Desk, touched: Touched) -> None:
    spoil(*touched.statements)
    said = faults()
    if "put" in str(touched.statements) or ("inserted", 6, 6) in touched.said:
        said = [one for one in said if one[0] != "counter"]
    assert said == touched.said


@pytest.mark.parametrize("line_id", [1, 6])
def test_a_line_that_was_put_in_with_the_right_hash_is_named(logged: Desk, line_id: int) -> None:
    forged = right_hash(after=line_id - 1)
    spoil(
        *put_in(line_id, hash_=forged),
        "UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'audit_line'",
    )
    assert faults() == [("inserted", line_id, line_id)]


def test_a_log_written_anew_from_a_line_on_is_sound_in_itself(logged: Desk) -> None:
    """What a hash alone can never show: whoever knows the rule may make every later line anew."""
    spoil("UPDATE audit_line SET staff_id = 99 WHERE id = 6")
    before = one("SELECT hash FROM audit_line WHERE id = 5")
    assert before is not None
    previous = before[0]
    for line_id, *content in rows(
        "SELECT id, at, day, staff_id, action, subject, detail FROM audit_line WHERE id > 5"
    ):
        previous = audit.hash_after(previous, tuple(content))
        spoil(f"UPDATE audit_line SET hash = '{previous}' WHERE id = {line_id}")
    assert faults() == []


@pytest.mark.parametrize("limit", [1, 2, 3, 7, LINES, 100])
def test_it_is_the_same_however_many_lines_are_read_at_a_time(logged: Desk, limit: int) -> None:
    spoil("DELETE FROM audit_line WHERE id IN (3, 4)", "UPDATE audit_line SET at = 1 WHERE id = 8")
    walk, steps = log_proof.begin_walk(), 0
    while not walk.done:
        walk = log_proof.go_on(walk, limit=limit)
        steps += 1
    assert walk.faults == log_proof.walk_through().faults
    assert walk.faults == (
        ChainFault(FaultKind.REMOVED, 3, 4),
        ChainFault(FaultKind.UNPROVED, 5, 5),
        ChainFault(FaultKind.CHANGED, 8, 8),
    )
    assert steps == 8 // limit + 1
    assert log_proof.go_on(walk) is walk


def test_a_log_without_lines_holds(logged: Desk) -> None:
    spoil("DELETE FROM audit_line", "DELETE FROM sqlite_sequence")
    assert log_proof.walk_through() == ChainWalk(done=True, reached=-(2**62))
