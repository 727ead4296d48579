"""Doubts: what a look through the file found wrong, kept beside it until it is settled.

While there are doubts, only the owner takes money (`staff/doubted.py`).
"""

import json
import logging
from contextlib import suppress
from pathlib import Path

from shopclub.kernel.whole_files import write_whole
from shopclub.storage.database import engine

ENDING = ".doubts"
MOST = 200
"""How many are written down: whoever has more has a file to put back, not to mend."""

Doubt = tuple[str, str, int, int]
log = logging.getLogger("shopclub.storage")


def doubts_path(shop_file: Path) -> Path:
    """Return where the doubts of a shop file are."""
    return shop_file.with_name(shop_file.name + ENDING)


def doubts() -> tuple[Doubt, ...]:
    """Return what is in doubt in the open shop: what, whose, proved, kept."""
    return engine().doubts


def read_doubts() -> None:
    """Take up what was in doubt when the shop was last closed; what cannot be read is none."""
    shop_file = engine()
    try:
        found = json.loads(doubts_path(shop_file.path).read_text("utf-8"))
        shop_file.doubts = tuple((str(a), str(b), int(c), int(d)) for a, b, c, d in found)
    except FileNotFoundError:
        shop_file.doubts = ()
    except (OSError, ValueError, TypeError, OverflowError, RecursionError):
        shop_file.doubts = (("doubts", "unreadable", 0, 0),)


def note_doubts(found: tuple[Doubt, ...]) -> None:
    """Hold these doubts and no others from now on, on disk too as far as it lets that be done."""
    shop_file = engine()
    shop_file.doubts = found[:MOST]
    try:
        if found:
            write_whole(doubts_path(shop_file.path), json.dumps(shop_file.doubts).encode())
        else:
            forget_doubts(shop_file.path)
    except OSError as error:
        log.info("doubts could not be written down: %s", error.strerror)


def forget_doubts(shop_file: Path) -> None:
    """Remove the doubts of a shop file that gives way to another one."""
    with suppress(OSError):
        doubts_path(shop_file).unlink(missing_ok=True)
