"""The suite on encrypted files: with SHOPCLUB_TEST_KEY set, shops of `desk_in` are keyed.

Their key is where this computer keeps keys, by a backend of keyring that knows this one alone, so
that whatever opens a shop finds it as an installed ShopClub does, in other processes too. Tests
marked `plain` are about plain files as such and rest meanwhile.
"""

import hashlib
import os
from pathlib import Path
from typing import Any

import pytest

from shopclub.encryption.key_file import KeyFile, lock_for, write_key_file
from shopclub.kernel.recovery_codes import new_recovery_code
from shopclub.storage.engines import open_driver

SWITCH = "SHOPCLUB_TEST_KEY"
KEY = hashlib.sha256(b"the key of the suite").digest()
NOWHERE = "keyring.backends.fail.Keyring"
BACKEND = "tests.encryption.stores.KeyringOfTheSuite"


def suite_key() -> bytes | None:
    """Return the key of every shop of this run, None where they are plain."""
    return KEY if os.environ.get(SWITCH) else None


def connect(path: Path) -> Any:
    """Open a shop of this run as another program would, its key known."""
    return open_driver(path, key=suite_key())


def seal_beside(path: Path) -> None:
    """Put a key file beside a shop of this run."""
    code = new_recovery_code(lambda count: KEY[:count])
    write_key_file(path, KeyFile(lock_for(KEY, code=code)))


def copied(path: Path) -> Path:
    """Return a copy of a shop of this run, or of its bytes, with what opens it beside it."""
    if suite_key() is not None:
        seal_beside(path)
    return path


def pytest_configure() -> None:
    """Let this process and those it starts find the key; nobody's real keys are ever touched."""
    os.environ["PYTHON_KEYRING_BACKEND"] = NOWHERE if suite_key() is None else BACKEND


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let tests about plain files rest while the suite is encrypted."""
    if suite_key() is not None:
        rests = pytest.mark.skip(reason="about plain files, and the suite is encrypted")
        for item in items:
            if item.get_closest_marker("plain") is not None:
                item.add_marker(rests)
