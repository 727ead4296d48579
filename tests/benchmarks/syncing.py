"""Bars 4 and 5 with a disk that takes 2 ms for each sync: how many a sale needs, and what it costs.

A small C library, built here, stands before the C library's own fsync in a process of its own.
"""

import ctypes
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median

from tests.benchmarks.figures import Figure
from tests.benchmarks.selling import SaleTimes, time_sales

SOURCE = Path(__file__).with_name("slow_sync.c")
MICROSECONDS = 2_000
ROUNDS, SALES = 3, 60


def measure(path: Path) -> list[Figure]:
    """Measure a sale with slow syncs; nothing where no C compiler can build the library."""
    library = _built(path.parent)
    if library is None:
        print("bars 4 and 5 with injected sync: not measured, there is no C compiler (cc)")
        return []
    environment = {
        **os.environ,
        "LD_PRELOAD": str(library),
        "SYNC_MICROSECONDS": str(MICROSECONDS),
    }
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.syncing", str(path)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    found = json.loads(told.stdout.splitlines()[-1])
    return [
        Figure("4", "sale with 2 ms a sync, p50", "ms", found["service"], found["driver"], 1.25),
        Figure("5", "syncs a sale", "syncs", found["syncs"], None, 1.1),
        Figure("5", "syncs a sale, driver alone", "syncs", found["plain_syncs"], None, None),
    ]


def _built(folder: Path) -> Path | None:
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        return None
    library = folder / "slow_sync.so"
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", str(library), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    return library


def _told_by_this_process(path: Path) -> dict[str, float]:
    count = ctypes.CDLL(None).count_of_syncs
    count.restype = ctypes.c_long
    syncs: list[int] = []
    times: SaleTimes = time_sales(
        path, rounds=ROUNDS, sales=SALES, mark=lambda: syncs.append(count())
    )
    before, between, after = syncs[0::3], syncs[1::3], syncs[2::3]
    sales = ROUNDS * SALES
    return {
        "service": median(one for batch in times.service for one in batch),
        "driver": median(one for batch in times.driver for one in batch),
        "syncs": (sum(between) - sum(before)) / sales,
        "plain_syncs": (sum(after) - sum(between)) / sales,
    }


if __name__ == "__main__":
    print(json.dumps(_told_by_this_process(Path(sys.argv[1]))))
