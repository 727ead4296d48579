"""Ten cards on A4: each where it is cut, front and back of the same member, every code read."""

from dataclasses import replace

import pytest
from PIL import Image

from shopclub.counter.receipt import TierLabel
from shopclub.documents.card_measures import HEIGHT, WIDTH
from shopclub.documents.card_sheet import draw
from shopclub.kernel.phrases import LANGUAGES
from tests.documents.papers import (
    BRONZE,
    GOLD,
    SILVER,
    codes_in,
    face,
    faces,
    lines_of,
    page_sizes,
    picture,
    printed,
    text_of,
)

DOTS = 300 / 25.4
LEFTS = (16.4, 108.0)
TOPS = (9.55, 65.53, 121.51, 177.49, 233.47)


def _card(sheet: Image.Image, *, row: int, column: int) -> Image.Image:
    """Return what the cutter cuts out of a sheet at 300 dpi."""
    left, top = LEFTS[column], TOPS[row]
    edges = (left, top, left + WIDTH, top + HEIGHT)
    return sheet.crop(tuple(round(edge * DOTS) for edge in edges))  # type: ignore[arg-type]


def _codes(pdf: bytes, *, page: int) -> list[list[tuple[str, str]]]:
    """Return the codes of each place of a page, row by row, left before right."""
    sheet = picture(pdf, page=page, dots_per_mm=DOTS)
    return [codes_in(_card(sheet, row=n // 2, column=n % 2)) for n in range(10)]


def test_every_card_of_a_sheet_is_read_front_and_back_where_it_is_cut() -> None:
    ten = faces(10)
    pdf = draw(ten)
    numbers = [face.number for face in ten]
    mirrored = [numbers[n + 1 - 2 * (n % 2)] for n in range(10)]
    assert _codes(pdf, page=0) == [[("QRCode", number)] for number in numbers]
    assert _codes(pdf, page=1) == [[("Code128", number)] for number in mirrored]


def test_backs_that_are_not_mirrored_are_found() -> None:
    ten = faces(10)
    backs = [codes[0][1] for codes in _codes(draw(ten), page=1)]
    assert [face.number for face in ten] != backs
    assert backs[:2] == [ten[1].number, ten[0].number]


def test_many_cards_are_many_sheets_each_front_followed_by_its_back() -> None:
    pdf = draw(faces(23))
    assert len(page_sizes(pdf)) == 6
    for size in page_sizes(pdf):
        assert size == pytest.approx((210, 297), abs=0.001)
    alone = [codes for codes in _codes(pdf, page=5) if codes]
    assert len(alone) == 3
    assert _codes(pdf, page=5)[2] == []
    assert len(_codes(pdf, page=5)[3]) == 1


def test_cards_are_sorted_by_tier_the_highest_first_and_else_as_they_came() -> None:
    diamond = TierLabel(key="diamond", name="钻石", stars=4)
    mixed = tuple(
        face(name=name, tier=tier)
        for name, tier in (
            ("甲", BRONZE),
            ("乙", GOLD),
            ("丙", SILVER),
            ("丁", GOLD),
            ("戊", diamond),
        )
    )
    rows = lines_of(draw(mixed))
    names = [row for row in rows if row in {"甲", "乙", "丙", "丁", "戊"}]
    assert names == ["戊", "乙", "丁", "丙", "甲"]


def test_tiers_share_one_form_a_side_however_many_cards() -> None:
    assert draw(faces(30)).count(b"/Subtype /Form") == 2 * 3 + 1
    assert draw(faces(1)).count(b"/Subtype /Form") == 2 + 1


def _inked(sheet: Image.Image, *, x: float, y: float) -> bool:
    return sheet.getpixel((round(x * 20), round(y * 20))) != 255


def _cuts_missing(sheet: Image.Image) -> list[tuple[float, float]]:
    """Return where a cut mark should be and is not, on a page at 20 dots a mm."""
    edges_x = [edge for left in LEFTS for edge in (left, left + WIDTH)]
    edges_y = [edge for top in TOPS for edge in (top, top + HEIGHT)]
    marks = [(x, y) for x in edges_x for y in (4.4, 7.7, 289.3, 292.6)]
    marks += [(x, y) for y in edges_y for x in (8.4, 12.2, 197.8, 201.6)]
    assert len(marks) == 56
    return [(x, y) for x, y in marks if not _inked(sheet, x=x, y=y)]


@pytest.mark.parametrize("page", [0, 1])
def test_two_cut_marks_stand_outside_the_art_at_every_gap(page: int) -> None:
    sheet = picture(draw(faces(10)), page=page, dots_per_mm=20)
    assert _cuts_missing(sheet) == []
    for y in (3.9, 8.2):
        assert not any(_inked(sheet, x=x / 10, y=y) for x in range(80, 2020))
    for x in (7.9, 12.8, 197.2, 202.1):
        assert not any(_inked(sheet, x=x, y=y / 10) for y in range(40, 2930))


def test_a_cut_mark_that_was_wiped_off_is_found() -> None:
    sheet = picture(draw(faces(10)), dots_per_mm=20)
    sheet.paste(255, (20 * 8, 20 * 65, 20 * 13, round(20 * 65.7)))
    assert _cuts_missing(sheet) == [(8.4, TOPS[1]), (12.2, TOPS[1])]


def test_art_bleeds_three_millimetres_beside_and_one_above() -> None:
    one = draw((face(),))
    sheet = picture(one, dots_per_mm=20)
    across = [x / 20 for x in range(4200) if sheet.getpixel((x, 20 * 40)) != 255]
    down = [y / 20 for y in range(5760) if sheet.getpixel((20 * 50, y)) != 255]
    assert (across[0], across[-1]) == pytest.approx((13.4, 105), abs=0.1)
    assert (down[0], down[-1]) == pytest.approx((8.55, 64.53), abs=0.1)


@pytest.mark.parametrize(
    ("language", "front", "back"),
    [
        (
            "en",
            "cards: 10, 85.60 x 53.98 mm, print at 100%, do not scale, sheet 1 / 1, front",
            "cards: 10, print at 100%, do not scale, sheet 1 / 1, back, turn on the long edge",
        ),
        (
            "zh_CN",
            "·会员卡 10 张·85.60 × 53.98 mm·100% 打印，勿缩放·第 1/1 张正面",
            "·会员卡 10 张·100% 打印，勿缩放·第 1/1 张反面，沿长边翻转",
        ),
        (
            "zh_TW",
            "·會員卡 10 張·85.60 × 53.98 mm·100% 列印，勿縮放·第 1/1 張正面",
            "·會員卡 10 張·100% 列印，勿縮放·第 1/1 張反面，沿長邊翻轉",
        ),
    ],
)
def test_the_margin_says_how_to_print_the_sheet(language: str, front: str, back: str) -> None:
    pdf = draw(faces(10, language=language))
    assert any(line.endswith(front) for line in lines_of(pdf))
    assert any(line.endswith(back) for line in lines_of(pdf, page=1))
    notes = [char for char in printed(pdf) if char.top > 289]
    assert len(notes) > 40
    assert min(char.left for char in notes) > LEFTS[0]
    assert max(char.right for char in notes) < LEFTS[0] + WIDTH


def test_a_long_name_of_the_shop_leaves_the_note_between_the_marks() -> None:
    long = tuple(
        replace(each, shop=replace(each.shop, name="长" * 60), language=language)
        for each, language in zip(faces(3), LANGUAGES, strict=True)
    )
    notes = [char for char in printed(draw(long)) if char.top > 289]
    assert max(char.right for char in notes) < LEFTS[0] + WIDTH


class _Stopped(Exception):
    """Somebody pressed cancel."""


def test_progress_is_told_after_each_sheet_and_may_end_the_work() -> None:
    told: list[tuple[int, int]] = []
    draw(faces(23), progress=lambda done, of: told.append((done, of)))
    assert told == [(10, 23), (20, 23), (23, 23)]

    def stop(done: int, of: int) -> None:
        told.append((done, of))
        raise _Stopped

    with pytest.raises(_Stopped):
        draw(faces(23), progress=stop)
    assert told[3:] == [(10, 23)]
    assert draw(faces(3)) == draw(faces(3))


def test_no_cards_are_no_sheet() -> None:
    with pytest.raises(ValueError, match="needs a card"):
        draw(())


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_any_kind_are_printed_as_text_on_a_sheet(language: str) -> None:
    names = ("<b>Ann</b>", "Tom & Co", "=cmd|'/c calc'!A1", "é", "王小明", "🅐", "a < b")
    text = text_of(draw(tuple(face(name=name, language=language) for name in names)))
    assert [name for name in names if name.replace(" ", "") not in text] == []
    lacking = tuple(face(name=name) for name in ("👩‍👩‍👧‍👦", "محمد", "𠮷野家"))
    assert "〓" in text_of(draw(lacking))
    assert "〓野家" in text_of(draw(lacking))
