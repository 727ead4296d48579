"""A process that opens an old shop file and so brings it up to date, killed before a statement.

Run as `python -m tests.trust.migrating FILE N [apart]`; with N = 0 it lives, and prints how many
there are. `apart` writes each statement for itself: the planted fault.
"""

import sys
from pathlib import Path

from shopclub.kernel.clock import SetClock
from shopclub.shop import open_shop
from shopclub.storage import engines
from tests.builders import CHEAP, MORNING
from tests.trust.fates import Fate


def main(file: Path, fatal: int, *, apart: bool = False) -> None:
    """Open a shop file, and end before the n-th statement."""
    fate = Fate(fatal)
    fate.watch_statements()
    if apart:
        engines.ShopDatabase.begin = lambda *_: None  # type: ignore[method-assign]
        engines.ShopDatabase.commit = lambda *_: None  # type: ignore[method-assign]
    open_shop(file, clock=SetClock(MORNING), pin_cost=CHEAP).close()
    print(fate.count)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), apart="apart" in sys.argv)
