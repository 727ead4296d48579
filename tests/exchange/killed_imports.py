"""A list that is brought into a shop: by a process that is killed, or by this one."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

from shopclub.exchange.columns import guess
from shopclub.exchange.importing import Imported, carry_out
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Choices
from shopclub.exchange.planning import plan
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, Role
from tests.trust.processes import CHECKOUT

OWNER = Actor(1, "老王", Role.OWNER)
KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from shopclub.exchange.columns import guess
from shopclub.exchange.importing import carry_out
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Choices
from shopclub.exchange.planning import plan
from shopclub.kernel.clock import SetClock
from shopclub.shop import open_shop
from shopclub.staff.roles import Actor, Role

def die(done, of):
    if done >= int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

clock = SetClock(datetime.fromisoformat(sys.argv[4]))
shop = open_shop(Path(sys.argv[1]), clock=clock)
table = open_list(Path(sys.argv[2]))
found = plan(shop, table, mapping=guess(table, country="CN"), choices=Choices())
carry_out(shop, found, by=Actor(1, "owner", Role.OWNER), progress=die)
"""


def write_list(path: Path, *, members: int, first: int = 0) -> Path:
    """Write a list of members with a phone and points, numbered from the first on."""
    lines = [f"顾客{n},138{n:08d},{n + 1}\n" for n in range(first, first + members)]
    path.write_text("姓名,手机号,积分\n" + "".join(lines), encoding="utf-8")
    return path


def killed_import(shop: Path, path: Path, *, at: int, now: datetime) -> None:
    """Let a process bring a list in, which is killed once so many rows are done."""
    run = subprocess.run(
        [sys.executable, "-c", KILLED, str(shop), str(path), str(at), now.isoformat()],
        cwd=CHECKOUT,
        capture_output=True,
        check=False,
    )
    assert run.returncode == -9, run.stderr


def whole_import(shop: Shop, path: Path) -> Imported:
    """Bring a list in."""
    table = open_list(path)
    found = plan(shop, table, mapping=guess(table, country="CN"), choices=Choices())
    return carry_out(shop, found, by=OWNER)
