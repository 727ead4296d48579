"""What is no logo, and why; and what makes one."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from shopclub.kernel.errors import ShopClubError

LARGEST_FILE = 5 * 1024 * 1024
LONGEST_SIDE = 4_000


class LogoFault(StrEnum):
    """Why a file cannot be the shop's sign."""

    FILE_TOO_LARGE = "file too large"
    TOO_MANY_PIXELS = "too many pixels"
    NOT_A_PICTURE = "not a picture"


@dataclass(eq=False)
class LogoRefused(ShopClubError):
    """A file cannot be the shop's sign; the old one stays."""

    fault: LogoFault


class LogoPress(Protocol):
    """Makes a small PNG of a picture file."""

    def __call__(self, path: Path) -> bytes:
        """Return the PNG; raises LogoRefused for what is no picture or too large."""
        ...
