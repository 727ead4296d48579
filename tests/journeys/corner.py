"""The sample shop, made once for a run of tests and copied for each of them."""

import atexit
import shutil
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from shopclub.kernel.clock import SetClock
from shopclub.sample.corner_shop import make_corner_shop


def copy_corner_shop(path: Path, *, at: datetime, language: str = "zh_CN") -> None:
    """Put a sample shop of an instant at a path, as `make_corner_shop` makes it."""
    shutil.copyfile(_made(at, language), path)


@cache
def _made(at: datetime, language: str) -> Path:
    folder = Path(mkdtemp(prefix="corner-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    shop = folder / "corner.shopclub"
    make_corner_shop(shop, clock=SetClock(at), language=language).close()
    return shop
