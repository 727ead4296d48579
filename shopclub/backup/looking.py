"""Looking through a whole shop file after the start, by a process of its own, while others sell."""

import json
import os
import subprocess
from pathlib import Path
from threading import Event

from shopclub.backup.proving import POLITELY, other_shopclub, said_and_waited
from shopclub.kernel.clock import SystemClock
from shopclub.shop import Difference, open_shop
from shopclub.storage.database import one_moment
from shopclub.storage.engines import make_thread_read_only
from shopclub.storage.problems import StorageFault

MOST = 200
WHOLE = ("--whole",)
Found = list[tuple[str, str, int, int]]


def look_through(
    path: Path, *, key: bytes | None, stopping: Event, whole: bool = False
) -> tuple[Difference, ...]:
    """Return what is wrong with a shop file and not yet known.

    Raises StorageFault where that came to no end, BackupStopped once `stopping` is set.
    """
    with other_shopclub("scan", str(path), *WHOLE[:whole], stdout=subprocess.PIPE) as other:
        said = "" if key is None else key.hex()
        code, told = said_and_waited(other, said=said, stopping=stopping)
    try:
        if code:
            raise ValueError(code)
        return tuple(Difference(*one) for one in json.loads(told))
    except (ValueError, TypeError) as error:
        raise StorageFault(f"look ended with {code}") from error


def look_here(path: Path, *, key: bytes | None, whole: bool = False) -> Found:
    """Look through a file in this process, which has no shop open and writes nothing."""
    if hasattr(os, "nice"):
        os.nice(POLITELY)
    make_thread_read_only()
    with open_shop(path, clock=SystemClock(), key=key, checked=False) as shop, one_moment():
        found = shop.look_through(whole=whole)
    return [(one.what, one.whose, one.proved, one.kept) for one in found[:MOST]]
