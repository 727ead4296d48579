"""Opens the app on the sample shop."""

from pathlib import Path

from shopclub.app import open_app, places
from shopclub.config import Config, save_config
from shopclub.kernel.clock import SystemClock
from shopclub.sample.corner_shop import SAMPLE_PIN, make_corner_shop


def open_sample_shop(folder: Path, *, language: str | None = None) -> int:
    """Make the sample shop in a folder, if it is not there yet, and open it in a window."""
    shop_path, settings = folder / "sample.shopclub", folder / "settings.toml"
    if not shop_path.exists():
        print("Making the sample shop ...", flush=True)
        make_corner_shop(shop_path, clock=SystemClock(), language=language or "zh_CN").close()
    if language is not None and not settings.exists():
        save_config(Config(language=language), path=settings)
    print(f"The sample shop is {shop_path}\nSign in with PIN {SAMPLE_PIN}.", flush=True)
    return open_app(places(shop=shop_path, config=settings, papers=folder))
