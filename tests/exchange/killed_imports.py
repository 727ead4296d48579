"""A list that is brought into a shop: by a process that is killed, or by this one."""

from datetime import datetime
from pathlib import Path

from shopclub.exchange.columns import guess
from shopclub.exchange.importing import Imported, carry_out
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Choices
from shopclub.exchange.planning import plan
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, Role
from tests.trust.processes import told_by

OWNER = Actor(1, "老王", Role.OWNER)
KILLED = """
import sys
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
from tests.trust.fates import Fate

fate = Fate(int(sys.argv[3]))
if "statements" in sys.argv:
    fate.watch_statements()
shop = open_shop(Path(sys.argv[1]), clock=SetClock(datetime.fromisoformat(sys.argv[4])))
table = open_list(Path(sys.argv[2]))
found = plan(shop, table, mapping=guess(table, country="CN"), choices=Choices())
told = (lambda *_: None) if "statements" in sys.argv else fate.rows
carry_out(shop, found, by=Actor(1, "owner", Role.OWNER), progress=told)
shop.close()
print(fate.count)
"""


def write_list(path: Path, *, members: int, first: int = 0) -> Path:
    """Write a list of members with a phone and points, numbered from the first on."""
    lines = [f"顾客{n},138{n:08d},{n + 1}\n" for n in range(first, first + members)]
    path.write_text("姓名,手机号,积分\n" + "".join(lines), encoding="utf-8")
    return path


def killed_import(shop: Path, path: Path, *, at: int, now: datetime) -> None:
    """Let a process bring a list in, which is killed once so many rows are done."""
    told_by("-c", KILLED, shop, path, str(at), now.isoformat(), dies=True)


def import_killed_at_statement(shop: Path, path: Path, *, at: int, now: datetime) -> int:
    """Let a process bring a list in, killed before its n-th statement; 0 counts them."""
    said = told_by("-c", KILLED, shop, path, str(at), now.isoformat(), "statements", dies=bool(at))
    return int(said or 0)


def whole_import(shop: Shop, path: Path) -> Imported:
    """Bring a list in."""
    table = open_list(path)
    found = plan(shop, table, mapping=guess(table, country="CN"), choices=Choices())
    return carry_out(shop, found, by=OWNER)
