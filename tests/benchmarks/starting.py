"""Bar 16: from the start of the process to a painted window that takes the PIN.

Beside a bare window with the same fonts and style sheet (`bare_window.py`), start by start; and
beside the same app on a shop of 10,000 members: what the past holds must not be felt.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from time import perf_counter

from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.shops import copied, shop_file

Times = tuple[float, float]
"""Processor time, which other programs do not lengthen, and time by the clock, which they do."""

STARTS = 9
LIMIT, GROWTH = 1.5, 1.1
SMALL = "10k"
BARE = Path(__file__).with_name("bare_window.py")
APP = Path(__file__).with_name("app_window.py")
CHECKOUT = Path(__file__).resolve().parents[2]


def measure(path: Path) -> list[Figure]:
    """Measure starts on a shop file, on the shop of 10,000 beside it, and of a bare window."""
    small = shop_file(SMALL, folder=path.parent)
    with tempfile.TemporaryDirectory() as folder:
        bare = [sys.executable, str(BARE), *_style_and_fonts(Path(folder))]
        settings = Path(folder) / "settings.toml"
        shops = {one: _command(copied(one, name="starting"), settings) for one in {path, small}}
        start = partial(_start, bytecode=Path(folder) / "bytecode")
        for command in (bare, *shops.values()):
            start(command)
        found: dict[str, list[Times]] = {"bare": [], "here": [], "small": []}
        for _ in range(STARTS):
            found["bare"].append(start(bare))
            found["here"].append(start(shops[path]))
            if small != path:
                found["small"].append(start(shops[small]))
    own, wall = (
        {
            name: percentile([one[clock] for one in starts], 0.5)
            for name, starts in found.items()
            if starts
        }
        for clock in (0, 1)
    )
    figures = [
        Figure("16", "start to the PIN beside a bare window, p50, processor", "ms",
               own["here"], own["bare"], LIMIT),
        Figure("16", "start to the PIN beside a bare window, p50, by the clock", "ms",
               wall["here"], wall["bare"], None),
    ]  # fmt: skip
    if small != path:
        figures.append(
            Figure("16", "start to the PIN beside a shop of 10,000, p50, processor", "ms",
                   own["here"], own["small"], GROWTH)
        )  # fmt: skip
    return figures


def _start(command: Sequence[str], *, bytecode: Path) -> Times:
    """Start a process and return the milliseconds until it says that it can be used.

    Compiled modules are kept in a folder, as an installed app keeps them.
    """
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(CHECKOUT),
        "PYTHONPYCACHEPREFIX": str(bytecode),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = perf_counter()
    told = subprocess.run(
        command,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    ready, own = (float(said) for said in told.stdout.split()[-2:])
    return own * 1_000, (ready - begun) * 1_000


def _command(shop: Path, settings: Path) -> list[str]:
    return [sys.executable, str(APP), str(shop), str(settings)]


def _style_and_fonts(folder: Path) -> list[str]:
    """Write our style sheet down for the bare window, and name our fonts."""
    from shopclub.kernel.resources import resource_path
    from shopclub.ui.fonts import FONT_FILES
    from shopclub.ui.style_images import style_images
    from shopclub.ui.styles import style_sheet
    from shopclub.ui.theme import Scheme, tokens

    style, look = folder / "style.qss", tokens(Scheme.LIGHT)
    style.write_text(style_sheet(look, style_images(look, folder)), "utf-8")
    return [str(style), *(str(resource_path("fonts", name)) for name in FONT_FILES)]
