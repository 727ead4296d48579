"""The icons of ShopClub: one vector set, drawn in any colour, size and device ratio."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from shopclub.kernel.resources import resource_path


def icon_image(
    name: str, color: str, size: int, *, ratio: float = 1.0, filled: bool = False
) -> QImage:
    """Return an icon of `size` logical pixels in a colour `#RRGGBB`, sharp at a device ratio.

    `filled` paints the inside too, as the star of a tier. Raises LookupError for an icon that
    is not in `resources/icons`.
    """
    return _drawn(name, color, size, ratio, filled)


def pixmap(name: str, color: str, size: int, *, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a pixmap, for Qt's own widgets."""
    return QPixmap.fromImage(icon_image(name, color, size, ratio=ratio))


def icon(name: str, color: str, size: int) -> QIcon:
    """Return an icon for actions and menus, ready for device ratios of 1 and 2."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, color, size, ratio=ratio))
    return made


def colored_svg(name: str, color: str, *, filled: bool = False) -> bytes:
    """Return the source of an icon with its colour written in."""
    source = _source(name)
    if filled:
        source = source.replace('fill="none"', f'fill="{color}"', 1)
    return source.replace("currentColor", color).encode()


def write_colored_icon(name: str, color: str, folder: Path) -> Path:
    """Write an icon in a colour into a folder, for style sheets, which only read files."""
    path = folder / f"{name}-{color.removeprefix('#').lower()}.svg"
    if not path.exists():
        path.write_bytes(colored_svg(name, color))
    return path


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    path = resource_path("icons", f"{name}.svg")
    if not path.is_file():
        raise LookupError(f"no such icon: {name}")
    return path.read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _drawn(name: str, color: str, size: int, ratio: float, filled: bool) -> QImage:  # noqa: FBT001
    side = round(size * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(colored_svg(name, color, filled=filled)))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
