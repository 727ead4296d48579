"""A copy of an open shop file that vanished from its place: the connection still has it all."""

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from shopclub.kernel.whole_files import write_whole
from shopclub.storage.database import engine
from shopclub.storage.engines import DriverError, create_empty_file, open_driver
from shopclub.storage.problems import ShopFileMissing, ShopFileVanished
from shopclub.storage.shop_file import key_file_of

RESCUED = "rescued"
MOST = 100


def vanished(problem: ShopFileMissing) -> ShopFileVanished:
    """Return the fault with where everything that was saved is now: made once, then told again."""
    shop_file = engine()
    if not shop_file.rescued:
        shop_file.rescued = _copied(shop_file.path)
    return ShopFileVanished(problem.path, shop_file.rescued)


def _copied(lost: Path) -> str:
    """Copy the open file into its folder, or where that is gone too to the first that takes one."""
    for folder in _folders(lost):
        with suppress(OSError, DriverError):
            copy = _free(lost, folder=folder)
            create_empty_file(copy)
            try:
                _pour(copy)
                _take_key(lost, copy)
            except BaseException:
                copy.unlink(missing_ok=True)
                raise
            return str(copy)
    return ""


def rescued_copies(lost: Path) -> tuple[Path, ...]:
    """Return the copies of a shop file that were made when it vanished, wherever they are."""
    every = (copy for folder in _folders(lost) for copy in _copies(lost, folder=folder))
    return tuple(dict.fromkeys(copy for copy in every if copy.is_file()))


def _folders(lost: Path) -> Iterator[Path]:
    """Yield where a copy may be: a system may know no home, or have no folder that takes a file."""
    yield lost.parent
    for folder_of in (Path.home, lambda: Path(tempfile.gettempdir())):
        with suppress(OSError, RuntimeError):
            yield folder_of()


def _copies(lost: Path, *, folder: Path) -> Iterator[Path]:
    names = (f"{lost.stem}-{RESCUED}-{number}{lost.suffix}" for number in range(1, MOST))
    return (folder / name for name in names)


def _pour(copy: Path) -> None:
    shop_file = engine()
    target = open_driver(copy, key=shop_file.key)
    try:
        shop_file.connection().backup(target)
    finally:
        target.close()


def _take_key(lost: Path, copy: Path) -> None:
    """Let the copy of an encrypted file have its key file too, where that still stands."""
    key_file = key_file_of(lost)
    if key_file.is_file():
        write_whole(key_file_of(copy), key_file.read_bytes())


def _free(lost: Path, *, folder: Path) -> Path:
    return next(copy for copy in _copies(lost, folder=folder) if not copy.exists())
