"""When the write-ahead log is folded into the file: between customers, not in a sale.

What makes one sale in fifty slow is the checkpoint that SQLite does in line. Here that
waits until the log is HIGH_WATER_PAGES long, and the till does it long before, when it is idle.
"""

from shopclub.storage.database import one
from shopclub.storage.problems import FileLocked

WORTH_PAGES = 1_000


def checkpoint_when_idle() -> bool:
    """Fold the log into the file if it has grown worth it; return whether it was tried.

    Waits for nobody: what another connection still reads stays in the log for the next time.
    """
    found = one("PRAGMA wal_checkpoint(NOOP)")
    if found is None:
        return False
    _, in_log, folded = found
    if in_log - folded < WORTH_PAGES:
        return False
    try:
        one("PRAGMA wal_checkpoint(PASSIVE)")
    except FileLocked:
        return False
    return True
