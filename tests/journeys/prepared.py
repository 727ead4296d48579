"""What a journey in a real window begins with: a shop of today, and a machine of its own."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from shopclub.config import Config, Theme, save_config
from shopclub.kernel.clock import Clock, SystemClock
from shopclub.kernel.printing import Printing
from shopclub.members.members import Member, NewMember
from shopclub.shop import Owner, Shop, create_shop, open_shop
from shopclub.staff.roles import Actor
from tests.builders import CHEAP, GROCER, PIN

NEEDS_A_WINDOW = [
    pytest.mark.window,
    pytest.mark.timeout(300),
    pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="there is no display"),
    pytest.mark.skipif(
        not (shutil.which("xdotool") and shutil.which("xmodmap")),
        reason="xdotool or xmodmap is not installed",
    ),
]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A shop while its window is not open yet, its owner, and its first member."""

    shop: Shop
    owner: Actor
    member: Member


def in_chinese(folder: Path, *, printing: Printing | None = None) -> None:
    """Let the machine of a folder speak Chinese, in light, and never lock by itself."""
    config = Config(
        language="zh_CN", theme=Theme.LIGHT, lock_minutes=0, printing=printing or Printing()
    )
    save_config(config, path=folder / "settings.toml")


@contextmanager
def prepared(folder: Path, *, clock: Clock | None = None) -> Iterator[Prepared]:
    """Make a shop with an owner and the member 王小明, by another clock if it has a past."""
    shop = create_shop(
        folder / "shop.shopclub",
        identity=GROCER,
        owner=Owner(name="老王", pin=PIN),
        clock=clock or SystemClock(),
        pin_cost=CHEAP,
    )
    try:
        (known,) = shop.staff.list_active()
        owner = shop.staff.sign_in(known.staff_id, pin=PIN)
        member = shop.members.enrol(NewMember("王小明", "138 0013 5678"), by=owner)
        yield Prepared(shop, owner, member)
    finally:
        shop.close()


@contextmanager
def afterwards(folder: Path) -> Iterator[Shop]:
    """Open the shop of a journey again, once its log holds nothing and its figures are proved."""
    assert (folder / "log.txt").read_text() == ""
    with open_shop(folder / "shop.shopclub", clock=SystemClock()) as shop:
        assert shop.check() == ()
        yield shop
