"""What a process leaves that ends in the middle of a deed, without ending this one."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from shopclub.kernel.errors import ShopClubError
from shopclub.storage.database import engine
from tests.encrypted_suite import copied


class Cut(BaseException):
    """The process ends here: nothing below may catch it."""


def cut(deed: Callable[[], object], *, statements: int, before: Path, after: Path) -> bool:
    """Do something, but only some statements of it, and keep what then stands in the file.

    Returns whether it was cut; then `after` is what a killed process would have left. A deed that
    has fewer statements is done, or refused.
    """
    left, database = iter(range(statements)), engine()
    ask = database.sql

    def counted(statement: str, *values: Any) -> Any:
        if next(left, None) is None:
            for end in ("", "-wal"):
                shutil.copy(f"{before}{end}", f"{after}{end}")
            copied(after)
            raise Cut
        return ask(statement, *values)

    database.sql = counted  # type: ignore[method-assign]
    try:
        with suppress(ShopClubError):
            deed()
    except Cut:
        return True
    finally:
        database.sql = ask  # type: ignore[method-assign]
    return False
