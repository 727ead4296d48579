"""The keys of a shop file for a task without a window."""

from collections.abc import Callable
from pathlib import Path

from shopclub.encryption.problems import KeyNeeded
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.kernel.terminal import ask_unseen

PROMPT = "The passphrase or the recovery code: "
Ask = Callable[[str], str]


def keys_of(path: Path, *, ask: Ask = ask_unseen) -> ShopKeys:
    """Return the keys of a shop file, asked for where this computer does not know them.

    Raises what `ShopKeys.unlock` raises.
    """
    keys = ShopKeys(path)
    try:
        _ = keys.key
    except KeyNeeded:
        keys.unlock(ask(PROMPT))
    return keys
