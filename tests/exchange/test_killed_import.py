"""The process that imports is killed in the middle: all or nothing, and it can be done again."""

import subprocess
import sys
from pathlib import Path

from shopclub.exchange.columns import guess
from shopclub.exchange.importing import carry_out
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Choices
from shopclub.exchange.planning import plan
from shopclub.shop import open_shop
from shopclub.staff.roles import Actor, Role
from shopclub.storage.database import rows
from tests.builders import CHEAP, Desk

KILLED = """
import os, signal, sys
from pathlib import Path
from shopclub.exchange.columns import guess
from shopclub.exchange.importing import carry_out
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Choices
from shopclub.exchange.planning import plan
from shopclub.kernel.clock import SystemClock
from shopclub.shop import open_shop
from shopclub.staff.roles import Actor, Role

def die(done, of):
    if done >= int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

shop = open_shop(Path(sys.argv[1]), clock=SystemClock())
table = open_list(Path(sys.argv[2]))
found = plan(shop, table, mapping=guess(table, country="CN"), choices=Choices())
carry_out(shop, found, by=Actor(1, "owner", Role.OWNER), progress=die)
"""


def test_a_killed_import_leaves_nothing_and_can_be_done_again(desk: Desk, tmp_path: Path) -> None:
    text = "姓名,手机号,积分\n" + "".join(f"顾客{n},138{n:08d},{n + 1}\n" for n in range(900))
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    shop, clock = desk.shop.path, desk.clock
    desk.shop.close()
    for at in (250, 750, 900):
        run = subprocess.run(
            [sys.executable, "-c", KILLED, str(shop), str(path), str(at)],
            capture_output=True,
            check=False,
        )
        assert run.returncode == -9, run.stderr
        with open_shop(shop, clock=clock, pin_cost=CHEAP) as again:
            for table in ("member", "point_entry", "imported_file"):
                assert rows(f"SELECT count(*) FROM {table}") == [(0,)]
            assert again.check() == ()
    with open_shop(shop, clock=clock, pin_cost=CHEAP) as again:
        read = open_list(path)
        found = plan(again, read, mapping=guess(read, country="CN"), choices=Choices())
        assert carry_out(again, found, by=Actor(1, "老王", Role.OWNER)).members == 900
        assert again.check() == ()
