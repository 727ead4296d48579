"""Sells on a disk that writes everything down, and writes down each answer too."""

import os
import sys
from pathlib import Path

from shopclub.kernel.clock import SetClock
from shopclub.shop import open_shop
from shopclub.storage.database import run
from tests.builders import CHEAP, MORNING, PIN, Desk

FOLD_EVERY = 9


def main(path: str, sales: str, synchronous: str) -> None:
    """Ring up sales one after the other; a few times the log is folded in between."""
    shop = open_shop(Path(path), clock=SetClock(MORNING), pin_cost=CHEAP)
    run(f"PRAGMA synchronous = {synchronous}")
    (owner, *_) = shop.staff.list_active()
    desk = Desk(shop, SetClock(MORNING), shop.staff.sign_in(owner.staff_id, pin=PIN), iter(()))
    member = desk.enrol("Somebody")
    log = os.open(os.environ["DISK_LOG"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for number in range(int(sales)):
        name = f"sale-{number}"
        desk.ring_up(1_280, member=member, sale_id=name)
        os.write(log, f"a 0 0 {name}\n".encode())
        if number % FOLD_EVERY == FOLD_EVERY - 1:
            run("PRAGMA wal_checkpoint(PASSIVE)")
    os._exit(0)  # the power is gone: nothing is closed


if __name__ == "__main__":
    main(*sys.argv[1:])
