"""A process that opens an old shop file and so brings it up to date, killed before a statement.

Run as `python -m tests.trust.migrating FILE N [apart]`; with N = 0 it lives, and prints how many
there are. `apart` writes each statement for itself: the planted fault.
"""

import os
import signal
import sys
from pathlib import Path
from typing import Any

from shopclub.kernel.clock import SetClock
from shopclub.shop import open_shop
from shopclub.storage import engines
from tests.builders import CHEAP, MORNING


def main(file: Path, fatal: int, *, apart: bool = False) -> None:
    """Open a shop file, and end before the n-th statement."""
    count, right = 0, engines.open_driver

    def counted(_: str) -> None:
        nonlocal count
        count += 1
        if count == fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def watched(path: Path, *, key: bytes | None) -> Any:
        connection = right(path, key=key)
        connection.set_trace_callback(counted)
        return connection

    engines.open_driver = watched
    if apart:
        engines.ShopDatabase.begin = lambda *_: None  # type: ignore[method-assign]
        engines.ShopDatabase.commit = lambda *_: None  # type: ignore[method-assign]
    open_shop(file, clock=SetClock(MORNING), pin_cost=CHEAP).close()
    print(count)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), apart="apart" in sys.argv)
