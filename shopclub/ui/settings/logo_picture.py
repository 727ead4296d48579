"""From a picture file to the small PNG that the shop file keeps; safe with any file."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader

from shopclub.ui.settings.logo_refused import LARGEST_FILE, LONGEST_SIDE, LogoFault, LogoRefused

KINDS = frozenset({b"png", b"jpeg", b"jpg"})
SIDE = 256


def press_logo(path: Path) -> bytes:
    """Return a PNG of at most 256 pixels a side; raises LogoRefused.

    Size and kind are read before a pixel is: a picture that would fill the memory is never opened.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError:
        raise LogoRefused(LogoFault.NOT_A_PICTURE) from None
    if len(data) > LARGEST_FILE:
        raise LogoRefused(LogoFault.FILE_TOO_LARGE)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if not reader.canRead() or bytes(reader.format().data()) not in KINDS:
        raise LogoRefused(LogoFault.NOT_A_PICTURE)
    size = reader.size()
    if max(size.width(), size.height()) > LONGEST_SIDE:
        raise LogoRefused(LogoFault.TOO_MANY_PIXELS)
    image = reader.read()
    if image.isNull():
        raise LogoRefused(LogoFault.NOT_A_PICTURE)
    small = image
    if max(image.width(), image.height()) > SIDE:
        small = image.scaled(
            QSize(SIDE, SIDE),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    png = QBuffer()
    png.open(QIODevice.OpenModeFlag.WriteOnly)
    small.save(png, "PNG")  # type: ignore[call-overload]
    return bytes(png.data().data())
