"""Pictures that a shop keeps as small PNGs, painted into a square of a row."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter


def draw_picture(painter: QPainter, place: QRect, png: bytes) -> None:
    """Draw a picture whole in the middle of a place; nothing where it is none."""
    ratio = painter.device().devicePixelRatio()
    image = _fitted(png, place.width(), place.height(), ratio)
    if image.isNull():
        return
    size = image.deviceIndependentSize().toSize()
    left = place.left() + (place.width() - size.width()) // 2
    top = place.top() + (place.height() - size.height()) // 2
    painter.drawImage(QPoint(left, top), image)


@lru_cache(maxsize=128)
def _fitted(png: bytes, width: int, height: int, ratio: float) -> QImage:
    image = QImage.fromData(png)
    if image.isNull():
        return image
    fitted = image.scaled(
        QSize(round(width * ratio), round(height * ratio)),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    fitted.setDevicePixelRatio(ratio)
    return fitted
