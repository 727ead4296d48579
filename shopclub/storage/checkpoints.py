"""When the write-ahead log is folded into the file: between customers, not in a sale.

What makes one sale in fifty slow is the checkpoint that SQLite does in line. Here that
waits until the log is HIGH_WATER_PAGES long, and the till does it long before, when it is idle.
"""

from shopclub.storage.database import engine, one
from shopclub.storage.engines import BUSY_TIMEOUT_MS
from shopclub.storage.problems import FileLocked

WORTH_PAGES = 1_000
PATIENCE_MS = 200


def checkpoint_when_idle() -> bool:
    """Fold the log into the file if it has grown worth it; return whether it was tried.

    Waits for nobody: what another connection still reads stays in the log for the next time.
    """
    shop_file = engine()
    must = shop_file.log_must_go
    if must or shop_file.log_was_there:  # of what was there one try: who has the file empties it
        shop_file.log_was_there = False
        shop_file.log_must_go = not empty_log() and must
        return True
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


def empty_log() -> bool:
    """Fold the log into the file and cut it to nothing; return whether that could be done now.

    What was erased from the file may stand in the log still. Others are waited for a moment; where
    one reads on, the next idle moment tries again.
    """
    shop_file = engine()
    shop_file.log_must_go = True
    shop_file.sql(f"PRAGMA busy_timeout = {PATIENCE_MS}").fetchall()
    try:
        found = one("PRAGMA wal_checkpoint(TRUNCATE)")
    except FileLocked:
        return False
    finally:
        shop_file.sql(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}").fetchall()
    shop_file.log_must_go = found is None or bool(found[0])
    return not shop_file.log_must_go
