import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from shopclub.kernel.resources import resource_path
from shopclub.ui.icons import colored_svg, icon, icon_image, write_colored_icon

UI = Path(__file__).resolve().parents[2] / "shopclub" / "ui"


def inks(image: QImage) -> set[str]:
    """The colours of the pixels that are fully covered."""
    seen = set()
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = QColor(image.pixelColor(x, y))
            if pixel.alpha() == 255:
                seen.add(pixel.name())
    return seen


def covered(image: QImage) -> int:
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y).alpha() > 127 for x, y in pixels)


def test_an_icon_is_drawn_in_the_colour_asked_for() -> None:
    assert inks(icon_image("plus", "#b3261e", 24)) == {"#b3261e"}
    assert inks(icon_image("plus", "#0b5d57", 24)) == {"#0b5d57"}


def test_an_icon_is_sharp_at_the_device_ratio() -> None:
    image = icon_image("store", "#000000", 20, ratio=1.5)

    assert (image.width(), image.height()) == (30, 30)
    assert image.devicePixelRatio() == 1.5
    assert image.deviceIndependentSize().width() == 20


def test_a_filled_star_covers_more_than_its_outline() -> None:
    outline = icon_image("star", "#000000", 32)
    filled = icon_image("star", "#000000", 32, filled=True)

    assert covered(filled) > 1.5 * covered(outline)


def test_the_same_icon_is_drawn_once() -> None:
    once = icon_image("check", "#123456", 18)

    assert icon_image("check", "#123456", 18) is once
    assert icon_image("check", "#123456", 18, ratio=2) is not once


def test_an_unknown_icon_is_named() -> None:
    with pytest.raises(LookupError, match="no-such-icon"):
        icon_image("no-such-icon", "#000000", 16)


def test_the_colour_is_written_into_a_file_for_the_style_sheet(tmp_path: Path) -> None:
    path = write_colored_icon("chevron-down", "#57524A", tmp_path)

    assert b'stroke="#57524A"' in path.read_bytes()
    assert write_colored_icon("chevron-down", "#57524A", tmp_path) == path


def test_a_menu_icon_is_ready_for_two_device_ratios(qapp: QGuiApplication) -> None:
    assert icon("sun", "#000000", 20).availableSizes()


def committed_icons() -> list[Path]:
    return sorted(resource_path("icons").glob("*.svg"))


def faulty(svg: str) -> bool:
    """Say whether a source cannot be recoloured."""
    return svg.count("currentColor") != 1 or bool(re.search(r"#[0-9a-fA-F]{3,8}\b", svg))


def test_every_committed_icon_takes_its_colour_from_one_place() -> None:
    read = committed_icons()

    assert len(read) >= 50
    assert [path.name for path in read if faulty(path.read_text(encoding="utf-8"))] == []
    assert all(b"currentColor" not in colored_svg(path.stem, "#000000") for path in read)


def test_the_check_finds_an_icon_with_a_colour_of_its_own() -> None:
    good = resource_path("icons", "check.svg").read_text(encoding="utf-8")

    assert faulty(good.replace("currentColor", "#ff0000"))
    assert not faulty(good)


def test_the_licence_of_the_icons_stands_beside_them() -> None:
    text = resource_path("icons", "LICENSE").read_text(encoding="utf-8")

    assert "ISC License" in text
    assert "Lucide" in text


def named_icons(source: str) -> set[str]:
    return set(re.findall(r'\bicon\w*="([a-z0-9-]+)"|IconLabel\("([a-z0-9-]+)"', source)) and {
        a or b for a, b in re.findall(r'\bicon\w*="([a-z0-9-]+)"|IconLabel\("([a-z0-9-]+)"', source)
    }


def test_every_icon_that_the_screens_name_is_committed() -> None:
    known = {path.stem for path in committed_icons()}
    sources = list(UI.rglob("*.py"))
    named = set().union(*(named_icons(path.read_text(encoding="utf-8")) for path in sources))

    assert len(sources) >= 20
    assert named
    assert named - known == set()


def test_the_check_of_names_finds_a_planted_one() -> None:
    assert named_icons('KeycapButton("x", icon="dragon")') == {"dragon"}
