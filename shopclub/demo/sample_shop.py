"""Opens the app on the sample shop."""

from pathlib import Path

from shopclub.app import open_app, places
from shopclub.kernel.clock import SystemClock
from shopclub.sample.corner_shop import SAMPLE_PIN, make_corner_shop


def open_sample_shop(folder: Path) -> int:
    """Make the sample shop in a folder, if it is not there yet, and open it in a window."""
    shop_path = folder / "sample.shopclub"
    if not shop_path.exists():
        print("Making the sample shop ...", flush=True)
        make_corner_shop(shop_path, clock=SystemClock()).close()
    print(f"The sample shop is {shop_path}\nSign in with PIN {SAMPLE_PIN}.", flush=True)
    return open_app(places(shop=shop_path, config=folder / "settings.toml", papers=folder))
