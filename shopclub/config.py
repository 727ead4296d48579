"""Settings of this machine, in a TOML file apart from the shop: language, look, printers."""

import os
import tempfile
import tomllib
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import platformdirs

from shopclub.kernel.phrases import LANGUAGES

APP_NAME = "ShopClub"
SCALES = (100, 125, 150, 175, 200)


class Theme(StrEnum):
    """Which look the screen wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Config:
    """What this machine remembers; an empty language or printer is the system's own."""

    language: str = ""
    theme: Theme = Theme.SYSTEM
    accent: str = "teal"
    scale_percent: int = 100
    receipt_printer: str = ""
    card_printer: str = ""
    paper_folder: str = ""


def default_shop_path() -> Path:
    """Return where this machine keeps its shop file."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False) / "shop.shopclub"


def default_config_path() -> Path:
    """Return where this machine keeps its own settings."""
    return platformdirs.user_config_path(APP_NAME, appauthor=False) / "settings.toml"


def default_paper_folder() -> Path:
    """Return where saved papers go until someone chooses another folder."""
    return platformdirs.user_documents_path() / APP_NAME


def load_config(path: Path) -> Config:
    """Read this machine's settings; a damaged file is kept as `.bad` and the defaults hold.

    A file that cannot be read at all is left alone.
    """
    try:
        return _accept(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except (ValueError, TypeError):
        with suppress(OSError):
            path.replace(path.with_name(path.name + ".bad"))
    except OSError:
        pass
    return Config()


def save_config(config: Config, *, path: Path) -> None:
    """Write this machine's settings, whole or not at all, for its owner's eyes only."""
    import tomlkit

    path.parent.mkdir(parents=True, exist_ok=True)
    text = tomlkit.dumps(
        {
            key: str(value) if isinstance(value, StrEnum) else value
            for key, value in asdict(config).items()
        }
    )
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink()
        raise


def _accept(data: dict[str, Any]) -> Config:
    known = {field.name for field in fields(Config)}
    config = Config(**{key: value for key, value in data.items() if key in known})
    scale = config.scale_percent
    if config.language not in {"", *LANGUAGES} or type(scale) is not int or scale not in SCALES:
        raise ValueError("a value is out of range")
    texts = (config.accent, config.receipt_printer, config.card_printer, config.paper_folder)
    if not all(isinstance(text, str) for text in texts):
        raise ValueError("a value is not a text")
    return replace(config, theme=Theme(config.theme))
