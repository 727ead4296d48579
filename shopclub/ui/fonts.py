"""The one family of the screen, from the files that travel with ShopClub."""

from dataclasses import dataclass

from PySide6.QtGui import QFontDatabase

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.kernel.resources import resource_path

FONT_FILES = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")


@dataclass(eq=False)
class FontMissing(EnvironmentProblem):
    """A font file of ShopClub cannot be read; installing again brings it back."""

    path: str


def load_fonts() -> None:
    """Add the two weights of Noto Sans SC to the application; call once after it exists."""
    for name in FONT_FILES:
        path = resource_path("fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontMissing(path=str(path))
