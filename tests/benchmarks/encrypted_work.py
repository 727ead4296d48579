"""Bar 20: a sale and a find in an encrypted shop beside the same ones in a plain shop.

One process has one shop open, so that the two take turns round by round, each with the same sales
and the same people in the same order. Both files are written anew by the same copy, as a shop is
when its key changes: full pages are split by the first sales of either, not of the encrypted alone.
"""

from datetime import timedelta
from pathlib import Path

from shopclub.storage.checkpoints import checkpoint_when_idle
from shopclub.storage.rekeying import copy_rekeyed
from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.finding import Someone, people_of, timed_find
from tests.benchmarks.floors import raw
from tests.benchmarks.selling import drafts_of, ring_up
from tests.benchmarks.shops import copied, opened

ROUNDS, SALES, WARMING = 7, 80, 40
KEY = bytes(range(32))
Rounds = list[list[float]]


def measure(path: Path) -> list[Figure]:
    """Measure both shops turn by turn."""
    source = copied(path, name="open")
    plain = _written_anew(source, path.with_name(f"{path.stem}-plain{path.suffix}"), key=None)
    locked = _written_anew(source, path.with_name(f"{path.stem}-locked{path.suffix}"), key=KEY)
    with raw(plain) as connection:
        people = people_of(connection)
    sales: dict[bool, Rounds] = {False: [], True: []}
    finds: dict[bool, Rounds] = {False: [], True: []}
    cold: dict[bool, Rounds] = {False: [], True: []}
    for number in range(ROUNDS):
        for keyed in (False, True):
            file, key = (locked, KEY) if keyed else (plain, None)
            told = _one_round(file, key=key, number=number, people=people, drawn=plain)
            for times, round_ in zip((sales, cold, finds), told, strict=True):
                times[keyed].append(round_)
    return [
        Figure(
            "20", f"{work}, p{share}, encrypted beside plain", "ms",
            over_rounds(times[True], share / 100), over_rounds(times[False], share / 100),
            limit if share == 50 else None,
        )
        for work, times, limit in (
            ("sale", sales, 1.8),
            ("exact find", finds, 1.3),
            ("exact find of whom nobody looked for since the start", cold, None),
        )
        for share in (50, 99)
    ]  # fmt: skip


def _written_anew(source: Path, target: Path, *, key: bytes | None) -> Path:
    for end in ("", "-wal", "-shm", ".head"):
        target.with_name(target.name + end).unlink(missing_ok=True)
    copy_rekeyed(source, target, key=None, new_key=key)
    return target


def _one_round(
    file: Path, *, key: bytes | None, number: int, people: list[Someone], drawn: Path
) -> tuple[list[float], list[float], list[float]]:
    """Return the milliseconds of a round: of its sales, of everybody's first find, of the next."""
    of_a_round = WARMING + SALES
    drafts = drafts_of(drawn, count=ROUNDS * of_a_round)[number * of_a_round :][:of_a_round]
    with opened(file, key=key) as measured:
        measured.clock.advance(timedelta(hours=number))
        sold = []
        for draft in drafts:
            sold.append(ring_up(measured, draft))
            checkpoint_when_idle()
        cold = [timed_find(measured.shop, one.phone) for one in people]
        warm = [timed_find(measured.shop, one.phone) for one in people]
    return sold[WARMING:], cold, warm
