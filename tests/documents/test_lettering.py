"""What paper can print: composed text, 〓 for what the font lacks, widths that add up."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from shopclub.documents.lettering import (
    LONGEST_TEXT,
    MISSING,
    Letters,
    Weight,
    cut,
    font_of,
    noting_missing,
    printable,
)

REGULAR = Weight.REGULAR


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("王小明 Ann ¥1,234.50 −6.40 ★▲●＋", ()),
        ("阿依古丽·买买提江", ()),
        ("𠮷野家", ("𠮷",)),
        ("Ann 🎂🎂", ("🎂",)),
        ("محمد", ("م", "ح", "د")),
        ("👩‍👩‍👧 family", ("👩👩👧",)),
        ("👍🏽", ("👍🏽",)),
        ("e\u0301", ()),
        ("x\u0489", ("x\u0489",)),
        ("\ud800", ("\ud800",)),
    ],
)
def test_what_the_font_lacks_is_named_once_each(text: str, missing: tuple[str, ...]) -> None:
    with noting_missing() as noted:
        printable(f"{text} {text}")
    assert tuple(noted) == missing


def test_a_missing_glyph_prints_as_a_geta_mark_and_the_rest_stays() -> None:
    assert printable("𠮷野家 🎂") == f"{MISSING}野家 {MISSING}"
    with noting_missing() as noted:
        printable(MISSING)
    assert not noted


def test_text_is_composed_and_stays_on_one_line() -> None:
    assert printable("e\u0301") == "é"
    assert printable("a\nb\tc\u2028d") == "a b c d"
    assert printable("a\u200bb\u202ec\ufe0f\xad") == "abc"


def test_markup_is_text() -> None:
    assert printable("<b>Ann</b> & <img src=/etc/passwd>") == "<b>Ann</b> & <img src=/etc/passwd>"


def test_endless_text_is_cut() -> None:
    assert len(printable("字" * 200_000)) == LONGEST_TEXT
    assert cut("字" * 61) == "字" * 59 + "…"
    assert cut("字" * 60) == "字" * 60


def test_the_font_is_registered_once_for_all_threads() -> None:
    with ThreadPoolExecutor(max_workers=8) as threads:
        fonts = list(threads.map(lambda _: font_of(Weight.BOLD), range(64)))
    assert len({id(font) for font in fonts}) == 1


@pytest.mark.parametrize("weight", Weight)
def test_the_glyphs_of_a_font_are_no_work_for_the_collector(weight: Weight) -> None:
    face: Any = font_of(weight).face
    assert len(face.hmetrics) > 30_000
    assert len({id(pair) for pair in face.hmetrics}) < 1_000
    assert not face.glyphToChar


def test_width_is_the_sum_of_its_letters_and_the_spaces_between() -> None:
    assert Letters("中中", REGULAR, 10).width == pytest.approx(2 * 10 * 25.4 / 72)
    assert Letters("中中", REGULAR, 10, spacing=1).width == pytest.approx(21 * 25.4 / 72)
    figures = {Letters(digit, Weight.BOLD, 10).width for digit in "0123456789"}
    assert len(figures) == 1


def test_letters_shrink_by_quarter_points_to_the_floor_and_no_further() -> None:
    letters = Letters("幸福小超市", REGULAR, 10)
    fitting = letters.shrunk(width=letters.width * 0.9, floor=5)
    assert fitting.size == 9
    assert letters.shrunk(width=1, floor=8).size == 8
    assert letters.shrunk(width=1000, floor=8) == letters


def test_a_last_resort_ends_with_an_ellipsis_and_no_open_bracket() -> None:
    letters = Letters("幸福（小超市）", REGULAR, 10)
    width = Letters("幸福（小", REGULAR, 10).width
    assert letters.shortened(width).text == "幸福…"
    assert letters.shortened(width).fits(width)
    assert letters.shortened(1000) == letters


def test_importing_papers_does_not_load_reportlab() -> None:
    code = (
        "import sys, shopclub.documents.gift_slip, shopclub.documents.receipt\n"
        "import shopclub.documents.card, shopclub.documents.card_sheet\n"
        "print('reportlab' in sys.modules, len(sys.modules) > 50)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    assert run.stdout.split() == ["False", "True"]
