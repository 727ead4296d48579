"""A process that brings an export back, killed before its n-th step: a statement or a file touched.

Run as `python -m tests.exchange.dying_return EXPORT SHOP N [early]`; with N = 0 it lives, and
prints how many steps there are. `early` gives the file its name before it is whole: the planted
fault.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shopclub.exchange import bringing_back
from shopclub.kernel.clock import SetClock
from shopclub.storage import shop_file
from shopclub.storage.database import writing
from tests.builders import CHEAP, MORNING
from tests.trust.fates import Fate

NEW_PIN = "739164"
MAKES_WHOLE = shop_file.new_file


@contextmanager
def _named_early(path: Path) -> Iterator[None]:
    with MAKES_WHOLE(path):
        pass
    shop_file.open_file(path)
    with writing():
        yield
    shop_file.close_file()


def main(folder: Path, path: Path, fatal: int, *, early: bool) -> None:
    """Bring an export back, and end before the n-th step."""
    fate = Fate(fatal)
    fate.watch_statements()
    if early:
        vars(shop_file)["new_file"] = _named_early
    fate.watch()
    clock = SetClock(MORNING)
    bringing_back.bring_back(folder, path, pin=NEW_PIN, clock=clock, pin_cost=CHEAP).close()
    print(fate.count)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), early="early" in sys.argv)
