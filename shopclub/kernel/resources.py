"""Finds the files that travel with ShopClub: from source, from a wheel and in a bundle."""

import sys
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Return the path of a resource such as `resource_path("fonts", "NotoSansSC-Bold.ttf")`."""
    return _resource_folder().joinpath(*parts)


def _resource_folder() -> Path:
    if getattr(sys, "frozen", False):
        return Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent)) / "resources"
    package = Path(__file__).resolve().parent.parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"
