"""Reads a sentence off a screenshot: the letters as our own label paints them, dot for dot."""

from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shopclub.ui.fonts import load_fonts
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look, current_tokens

DOT = 3
"""Bytes of a dot: red, green and blue."""


def field_note(sentence: str) -> QLabel:
    """Return a sentence as a field says beneath it what is wrong."""
    label = QLabel(sentence)
    label.setProperty("kind", "danger")
    return label


def is_said(label: QWidget, picture: Path, *, on: str = "surface") -> bool:
    """Tell whether a label stands, as it is painted, in a screenshot of the light look at 100 %.

    `on` is the token of the colour behind it there.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    load_fonts()
    apply_look(app, tokens(Scheme.LIGHT))
    ground = QColor(current_tokens().ink(on))
    label.ensurePolished()
    label.resize(label.sizeHint())
    painted = QImage(label.size(), QImage.Format.Format_RGB32)
    painted.fill(ground)
    label.render(painted, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    wanted = _image(painted)
    place = ImageChops.difference(wanted, Image.new("RGB", wanted.size, ground.name())).getbbox()
    if place is None:
        raise ValueError("nothing to read")
    with Image.open(picture) as seen:
        return _holds(seen.convert("RGB"), wanted.crop(place))


def _image(picture: QImage) -> Image.Image:
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    size = (picture.width(), picture.height())
    return Image.frombytes(
        "RGB", size, bytes(picture.constBits()), "raw", "RGB", picture.bytesPerLine()
    )


def _holds(seen: Image.Image, wanted: Image.Image) -> bool:
    """Tell whether a picture stands somewhere in another."""
    rows, lines = _rows(wanted), _rows(seen)
    middle, long = len(rows) // 2, len(rows[0])
    for top in range(len(lines) - len(rows) + 1):
        line = lines[top + middle]
        left = line.find(rows[middle])
        while left >= 0:
            if left % DOT == 0 and all(
                lines[top + down][left : left + long] == row for down, row in enumerate(rows)
            ):
                return True
            left = line.find(rows[middle], left + 1)
    return False


def _rows(picture: Image.Image) -> list[bytes]:
    dots, long = picture.tobytes(), picture.width * DOT
    return [dots[start : start + long] for start in range(0, len(dots), long)]
