"""The keys of a shop file for who may never need them: nothing is imported before."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from shopclub.storage.shop_file import is_plain

if TYPE_CHECKING:
    from shopclub.encryption.shop_keys import ShopKeys

KeysOf = Callable[[], "ShopKeys"]


def keys_later(path: Path) -> KeysOf:
    """Return what gives the keys of a shop file, always the same ones."""

    @cache
    def keys() -> "ShopKeys":
        from shopclub.encryption.shop_keys import ShopKeys

        return ShopKeys(path)

    return keys


def key_at_start(path: Path, keys: KeysOf) -> bytes | None:
    """Return the key of a shop file, None for a plain one or none; raises KeyNeeded.

    What a kill in the middle of changing the key left in the key file is put in order.
    """
    try:
        if not path.is_file() or is_plain(path):
            return None
    except OSError:  # what cannot be read is told when it is opened
        return None
    key = keys().key
    keys().tidy()
    return key
