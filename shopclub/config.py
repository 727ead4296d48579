"""Settings of this machine, in a TOML file apart from the shop: language, look, printers."""

import tomllib
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import platformdirs

from shopclub.kernel.destinations import Destination, DestinationKind, remembered
from shopclub.kernel.phrases import LANGUAGES
from shopclub.kernel.printing import NOTHING_CHOSEN, Printing, accept_printing, written_printing

APP_NAME = "ShopClub"
SCALES = (100, 125, 150, 175, 200)
LONGEST_LOCK_MINUTES = 240
TABLES = frozenset({"printing", "backups"})


class Theme(StrEnum):
    """Which look the screen wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class BackupPlaces:
    """Where backups go from this machine: empty is beside the shop file, and no second place."""

    folder: str = ""
    second: str = ""


@dataclass(frozen=True, slots=True)
class Config:
    """What this machine remembers; an empty language is the system's own.

    After `lock_minutes` without a touch the counter locks; 0 is never. `accepted_places` are those
    of a shop file where it may be lost and the owner knows.
    """

    language: str = ""
    theme: Theme = Theme.SYSTEM
    accent: str = "teal"
    scale_percent: int = 100
    print_new_card: bool = False
    show_new_code: bool = False
    paper_folder: str = ""
    sounds: bool = False
    printing: Printing = NOTHING_CHOSEN
    lock_minutes: int = 5
    backups: BackupPlaces = BackupPlaces()
    accepted_places: tuple[str, ...] = ()


def default_shop_path() -> Path:
    """Return where this machine keeps its shop file."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False) / "shop.shopclub"


def default_config_path() -> Path:
    """Return where this machine keeps its own settings."""
    return platformdirs.user_config_path(APP_NAME, appauthor=False) / "settings.toml"


def default_log_folder() -> Path:
    """Return where this machine keeps its log files and error reports."""
    return platformdirs.user_log_path(APP_NAME, appauthor=False)


def default_paper_folder() -> Path:
    """Return where saved papers go until someone chooses another folder."""
    return platformdirs.user_documents_path() / APP_NAME


def load_config(path: Path) -> Config:
    """Read this machine's settings; a damaged file is kept as `.bad` and the defaults hold.

    A file that cannot be read at all is left alone.
    """
    try:
        return _accept(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except (ValueError, TypeError, RecursionError):
        with suppress(OSError):
            path.replace(path.with_name(path.name + ".bad"))
    except OSError:
        pass
    return Config()


def save_config(config: Config, *, path: Path) -> None:
    """Write this machine's settings, whole or not at all, for its owner's eyes only."""
    import tomlkit

    from shopclub.kernel.whole_files import write_whole
    from shopclub.storage.drafts import sweep_stale

    path.parent.mkdir(parents=True, exist_ok=True)
    text = tomlkit.dumps(_written(config))
    write_whole(path, text.encode(errors="replace"))  # a path may be no text of any kind
    sweep_stale(path)


def _written(config: Config) -> dict[str, Any]:
    """Return settings as TOML has them: words and numbers, and a table of its own for printing."""
    plain = {
        field.name: getattr(config, field.name)
        for field in fields(config)
        if field.name not in TABLES
    }
    return {
        **plain,
        "accepted_places": list(config.accepted_places),
        "theme": str(config.theme),
        "printing": written_printing(config.printing),
        "backups": asdict(config.backups),
    }


def _accept(data: dict[str, Any]) -> Config:
    known = {field.name for field in fields(Config)}
    config = Config(**{key: value for key, value in data.items() if key in known - TABLES})
    scale = config.scale_percent
    if config.language not in {"", *LANGUAGES} or type(scale) is not int or scale not in SCALES:
        raise ValueError("a value is out of range")
    if type(config.lock_minutes) is not int or not 0 <= config.lock_minutes <= LONGEST_LOCK_MINUTES:
        raise ValueError("a value is out of range")
    if not all(map(_is_place, (config.accent, config.paper_folder))):
        raise ValueError("a value is not a text")
    if not isinstance(config.sounds, bool):
        raise ValueError("sounds are on or off")
    if not all(isinstance(tick, bool) for tick in (config.print_new_card, config.show_new_code)):
        raise ValueError("a value is neither yes nor no")
    accepted: Any = config.accepted_places
    if not isinstance(accepted, list | tuple) or not all(isinstance(one, str) for one in accepted):
        raise ValueError("places are texts")
    printing = accept_printing({**_older_printing(data), **_table(data, "printing")})
    backups = _accept_backups(_table(data, "backups"))
    return replace(
        config,
        theme=Theme(config.theme),
        printing=printing,
        backups=backups,
        accepted_places=tuple(accepted),
    )


def _table(data: dict[str, Any], name: str) -> dict[str, Any]:
    found = data.get(name, {})
    if not isinstance(found, dict):
        raise TypeError("a value stands where a table belongs")
    return found


def _accept_backups(data: dict[str, Any]) -> BackupPlaces:
    known = {field.name for field in fields(BackupPlaces)}
    right = {name: place for name, place in data.items() if _is_place(place)}
    return BackupPlaces(**{name: right[name] for name in known & right.keys()})


def _is_place(value: object) -> bool:
    """Tell whether a value can be the path of a folder: a text that any system takes for a name."""
    return isinstance(value, str) and "\0" not in value


def _older_printing(data: dict[str, Any]) -> dict[str, Any]:
    """Return the printers of a file from before there was more to say than their names."""
    older = {"receipts": data.get("receipt_printer"), "cards": data.get("card_printer")}
    return {
        key: remembered(Destination(DestinationKind.SYSTEM, name))
        for key, name in older.items()
        if name and isinstance(name, str)
    }
