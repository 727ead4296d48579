"""Run the benchmarks: `python -m tests.benchmarks --size 10k --bars 1,2`."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import (
    beside_work,
    birthday_work,
    card_work,
    encrypted_work,
    finding,
    importing,
    insights_work,
    listing,
    painting_list,
    paper_work,
    peer_finding,
    peers,
    rebuilding,
    screens,
    selling,
    starting,
    syncing,
)
from tests.benchmarks.figures import LENIENCY, Figure, table
from tests.benchmarks.shops import SIZES, shop_file

MEASURES: tuple[tuple[frozenset[str], Callable[[Path], list[Figure]]], ...] = (
    (frozenset({"1", "2"}), finding.measure),
    (frozenset({"4", "5"}), selling.measure),
    (frozenset({"4", "5"}), syncing.measure),
    (frozenset({"6"}), peers.measure),
    (frozenset({"7"}), peer_finding.measure),
    (frozenset({"9"}), rebuilding.measure),
    (frozenset({"8", "10", "11"}), insights_work.measure),
    (frozenset({"12"}), birthday_work.measure),
    (frozenset({"3", "18"}), screens.measure),
    (frozenset({"14"}), paper_work.measure),
    (frozenset({"15"}), card_work.measure),
    (frozenset({"16"}), starting.measure),
    (frozenset({"13"}), importing.measure),
    (frozenset({"17"}), listing.measure),
    (frozenset({"17"}), painting_list.measure),
    (frozenset({"19"}), beside_work.measure),
    (frozenset({"20"}), encrypted_work.measure),
)


def measured(path: Path, *, bars: frozenset[str]) -> list[Figure]:
    """Return the figures of some bars on a shop file."""
    figures = [one for of, measure in MEASURES if of & bars for one in measure(path)]
    return sorted((one for one in figures if one.bar in bars), key=lambda one: int(one.bar))


def main() -> int:
    """Print the table of a size; 1 when a bar is missed by more than twice."""
    every = sorted(set[str]().union(*(bars for bars, _ in MEASURES)), key=int)
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--size", choices=SIZES, default="10k")
    parser.add_argument("--bars", default=",".join(every), help="numbers of bars, as 1,2")
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path(tempfile.gettempdir()) / "shopclub-benchmarks",
        help="where the sample shops are made and kept",
    )
    given = parser.parse_args()
    path = shop_file(given.size, folder=given.folder)
    figures = measured(path, bars=frozenset(given.bars.split(",")))
    print(f"{SIZES[given.size]:,} members, {os.cpu_count()} cores, {path.stat().st_size:,} bytes\n")
    print(table(figures))
    return 0 if all(one.passes(leniency=LENIENCY) for one in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
