"""T15: backups mutilated at random are refused or read, never an error, and nothing is written."""

import random
from collections import Counter
from pathlib import Path

import pytest

from shopclub.backup.making import make_backup
from shopclub.backup.names import Occasion
from shopclub.backup.problems import BackupRefused
from shopclub.backup.restoring import examine
from shopclub.config import BackupPlaces
from tests.builders import Desk
from tests.encrypted_suite import connect

pytestmark = pytest.mark.plain

PAGE = 4096


def mutilated(content: bytes, chance: random.Random) -> bytes:
    """Return a file with bytes flipped, a page torn out, its end cut off, or other bytes in it."""
    made = bytearray(content)
    match chance.randrange(5):
        case 0:
            for _ in range(chance.randint(1, 40)):
                made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
        case 1:
            for _ in range(chance.randint(1, 20)):
                made[chance.randrange(100)] = chance.randrange(256)
        case 2:
            del made[chance.randrange(len(made)) :]
        case 3:
            at = chance.randrange(len(made) // PAGE) * PAGE
            made[at : at + PAGE] = chance.randbytes(PAGE)
        case _:
            at = chance.randrange(len(made))
            made[at : at + 300] = chance.randbytes(300)
    return bytes(made)


def told_of(desk: Desk, folder: Path, rounds: int, *, seed: int) -> Counter[str]:
    """Examine mutilated backups; return how often each was told."""
    desk.give(120, to=desk.enrol("王小明", "13800138000"))
    made = make_backup(
        desk.shop.path, places=BackupPlaces(), occasion=Occasion.CLOSING, at=desk.clock.now()
    )
    content, chance = made.path.read_bytes(), random.Random(seed)
    told: Counter[str] = Counter()
    candidate = folder / "candidate"
    for _ in range(rounds):
        candidate.write_bytes(mutilated(content, chance))
        before = candidate.read_bytes()
        try:
            examine(candidate, live=desk.shop.path)
            told["read"] += 1
        except BackupRefused as refusal:
            told[refusal.fault.value] += 1
        assert candidate.read_bytes() == before
        assert [path.name for path in folder.glob("candidate*")] == ["candidate"]
    print(f"{rounds} mutilated backups: {dict(told)}")
    return told


def test_three_hundred_mutilated_backups(desk: Desk, tmp_path: Path) -> None:
    told = told_of(desk, tmp_path, 300, seed=1)
    assert told["damaged"] > 10
    assert told["foreign"] > 10
    desk.ring_up(1_000)
    assert desk.shop.check() == ()


@pytest.mark.soak
def test_ten_thousand_mutilated_backups(desk: Desk, tmp_path: Path) -> None:
    told_of(desk, tmp_path, 10_000, seed=2)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE audit_line",
        "DROP TABLE sale",
        "UPDATE setting SET value = '[1]'",
        "UPDATE setting SET value = 'no json'",
        "UPDATE setting SET value = CAST(x'ff80' AS TEXT)",
    ],
)
def test_a_file_of_our_name_without_our_tables_is_damaged(
    desk: Desk, tmp_path: Path, statement: str
) -> None:
    made = make_backup(
        desk.shop.path, places=BackupPlaces(), occasion=Occasion.CLOSING, at=desk.clock.now()
    )
    candidate = tmp_path / "candidate"
    candidate.write_bytes(made.path.read_bytes())
    connection = connect(candidate)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute(statement)
    connection.close()
    with pytest.raises(BackupRefused):
        examine(candidate, live=desk.shop.path)
