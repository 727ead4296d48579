"""A logo: any file may be chosen, only a small picture is ever opened."""

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from shopclub.storage.logo import LARGEST_LOGO
from shopclub.ui.settings.logo_picture import SIDE, press_logo
from shopclub.ui.settings.logo_refused import LARGEST_FILE, LogoFault, LogoRefused


def picture(path: Path, *, width: int, height: int) -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("#B98512"))
    assert image.save(str(path))
    return path


def claims(width: int, height: int) -> bytes:
    """Return a PNG that says it is this large, and holds next to nothing."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 64))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("name", "width", "height", "shown"),
    [
        ("sign.png", 64, 48, (64, 48)),
        ("sign.jpg", 800, 400, (SIDE, SIDE // 2)),
        ("sign.png", 4_000, 10, (SIDE, 1)),
    ],
)
def test_a_picture_becomes_a_small_png(
    qapp: QApplication, tmp_path: Path, name: str, width: int, height: int, shown: tuple[int, int]
) -> None:
    png = press_logo(picture(tmp_path / name, width=width, height=height))
    image = QImage.fromData(png)
    assert (image.width(), image.height()) == shown
    assert png.startswith(b"\x89PNG")
    assert len(png) < LARGEST_LOGO


def test_a_png_named_otherwise_is_known_by_what_it_holds(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = picture(tmp_path / "sign.png", width=9, height=9).rename(tmp_path / "sign.dat")
    assert not QImage.fromData(press_logo(path)).isNull()


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", LogoFault.NOT_A_PICTURE),
        (b"not a picture", LogoFault.NOT_A_PICTURE),
        (SVG, LogoFault.NOT_A_PICTURE),
        (b"GIF89a\1\0\1\0\0\0\0;", LogoFault.NOT_A_PICTURE),
        (claims(30_000, 30_000), LogoFault.TOO_MANY_PIXELS),
        (claims(4_001, 1), LogoFault.TOO_MANY_PIXELS),
        (b"\x89PNG\r\n\x1a\n" + bytes(LARGEST_FILE), LogoFault.FILE_TOO_LARGE),
    ],
)
def test_what_is_no_logo_says_why(
    qapp: QApplication, tmp_path: Path, content: bytes, fault: LogoFault
) -> None:
    path = tmp_path / "sign.png"
    path.write_bytes(content)
    with pytest.raises(LogoRefused) as refused:
        press_logo(path)
    assert refused.value.fault is fault


def test_a_picture_that_is_not_there_is_none(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(LogoRefused):
        press_logo(tmp_path / "gone.png")


def test_the_colours_stay(qapp: QApplication, tmp_path: Path) -> None:
    image = QImage.fromData(press_logo(picture(tmp_path / "a.png", width=500, height=500)))
    scaled = image.scaled(1, 1, Qt.AspectRatioMode.IgnoreAspectRatio)
    assert scaled.pixelColor(0, 0).name().upper() == "#B98512"
