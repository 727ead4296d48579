"""The shop's own sign, a small PNG in the shop file; older ones stay, the last one counts."""

from datetime import datetime

from shopclub.storage.columns import micros
from shopclub.storage.database import one, run, writing

LARGEST_LOGO = 1 << 20
_PNG_START = b"\x89PNG\r\n\x1a\n"


def current_logo() -> bytes | None:
    """Return the PNG of the logo, or None where the shop has none."""
    row = one("SELECT png FROM logo ORDER BY id DESC LIMIT 1")
    return None if row is None or row[0] is None else bytes(row[0])


def change_logo(png: bytes | None, *, at: datetime, staff_id: int | None = None) -> int:
    """Keep a small PNG as the logo, or none, and return the id of the change."""
    if png is not None and not (png.startswith(_PNG_START) and len(png) <= LARGEST_LOGO):
        raise ValueError("a logo is a PNG of at most 1 MiB")
    with writing():
        statement = "INSERT INTO logo (png, set_at, staff_id) VALUES (?, ?, ?)"
        return run(statement, png, micros(at), staff_id)
