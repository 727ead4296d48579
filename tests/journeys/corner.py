"""The sample shop, made once for a run of tests and copied for each of them."""

import atexit
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from shopclub.app import places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.kernel.clock import SetClock
from shopclub.sample.corner_shop import SAMPLE_PIN, make_corner_shop
from shopclub.ui.application import Desk, make_application, open_desk
from shopclub.ui.rehearsal import Rehearsal


def copy_corner_shop(path: Path, *, at: datetime, language: str = "zh_CN") -> None:
    """Put a sample shop of an instant at a path, as `make_corner_shop` makes it."""
    shutil.copyfile(_made(at, language), path)


@contextmanager
def corner_desk(
    folder: Path, *, at: datetime, language: str = "zh_CN"
) -> Iterator[tuple[Desk, Rehearsal]]:
    """Open the sample shop of an instant in a window in English, its owner signed in."""
    shop = folder / "shop.shopclub"
    copy_corner_shop(shop, at=at, language=language)
    where = places(shop=shop, config=folder / "settings.toml", papers=folder / "papers")
    save_config(Config(language="en", theme=Theme.LIGHT), path=where.config)
    app = make_application([])
    desk = open_desk(app, start_of(where, clock=SetClock(at)))
    try:
        hands = Rehearsal(app, desk)
        hands.write(SAMPLE_PIN)
        hands.press("Return")
        yield desk, hands
    finally:
        desk.end()


@cache
def _made(at: datetime, language: str) -> Path:
    folder = Path(mkdtemp(prefix="corner-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    shop = folder / "corner.shopclub"
    make_corner_shop(shop, clock=SetClock(at), language=language).close()
    return shop
