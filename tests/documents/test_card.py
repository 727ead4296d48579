"""The member's card: to the millimetre, legible, scannable, in every tier and language."""

from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from itertools import product

import pypdfium2
import pypdfium2.raw as pdfium_c
import pytest

from shopclub.counter.receipt import TierLabel
from shopclub.documents.barcodes import qr_bars
from shopclub.documents.card import draw, draw_front
from shopclub.documents.card_design import GOLD
from shopclub.documents.card_front import QR_SIDE, own_front, shared_front
from shopclub.documents.card_measures import HEIGHT, MARGIN, TEXT_WIDTH, WIDTH
from shopclub.documents.lettering import Letters, Weight
from shopclub.documents.pages import CodeMark, Mark, Sheet, TextMark, new_canvas
from shopclub.kernel.phrases import LANGUAGES, phrases_of
from shopclub.points.terms import Expiry, ExpiryKind
from tests.documents import papers
from tests.documents.papers import POINTS_PER_MM, codes_in, face, page_sizes, picture, text_of

TIERS = (papers.BRONZE, papers.SILVER, papers.GOLD)
DOTS_300_DPI = 300 / 25.4


def test_a_card_is_two_pages_of_the_size_of_the_standard() -> None:
    for width, height in page_sizes(draw(face())):
        assert (width, height) == pytest.approx((85.60, 53.98), abs=0.001)
    assert len(page_sizes(draw(face()))) == 2


def test_bleed_adds_three_millimetres_around_a_trim_box_of_the_card() -> None:
    pdf = draw(face(), bleed=True)
    for width, height in page_sizes(pdf):
        assert (width, height) == pytest.approx((91.60, 59.98), abs=0.001)
    for page in papers.pages(pdf):
        edges = [edge / POINTS_PER_MM for edge in page.get_trimbox()]
        assert edges == pytest.approx([3, 3, 88.60, 56.98], abs=0.001)


def test_each_side_is_the_form_of_its_tier_and_on_it_what_is_the_members_own() -> None:
    document = pypdfium2.PdfDocument(draw(face()))
    form, text, path = (
        pdfium_c.FPDF_PAGEOBJ_FORM,
        pdfium_c.FPDF_PAGEOBJ_TEXT,
        pdfium_c.FPDF_PAGEOBJ_PATH,
    )
    kinds = [[each.type for each in document[n].get_objects(max_depth=1)] for n in range(2)]
    assert kinds == [[form, text, text, path], [form, path, text]]


def test_the_same_face_gives_the_same_bytes() -> None:
    assert draw(face()) == draw(face())
    assert draw(face()) != draw(face(name="王小红"))


def test_the_front_alone_is_the_first_page_of_the_card() -> None:
    alone = draw_front(face())
    assert len(page_sizes(alone)) == 1
    assert picture(alone).tobytes() == picture(draw(face())).tobytes()


def test_a_card_without_a_number_yet_has_an_empty_panel_and_no_code() -> None:
    front = draw_front(replace(face(name="李建军", language="en"), number=""))
    assert codes_in(picture(front, dots_per_mm=DOTS_300_DPI)) == []
    assert "李建军" in text_of(front)
    assert not any(char.isdigit() for char in text_of(front))
    nobody = draw_front(replace(face(language="en"), number="", member_name=""))
    assert "MEMBERCARD" in text_of(nobody)


@pytest.mark.parametrize(("tier", "language"), list(product(TIERS, LANGUAGES)))
def test_a_scanner_reads_both_codes_of_a_card_printed_at_300_dpi(
    tier: TierLabel, language: str
) -> None:
    pdf = draw(face(tier=tier, language=language))
    front, back = (picture(pdf, page=n, dots_per_mm=DOTS_300_DPI) for n in (0, 1))
    assert codes_in(front) == [("QRCode", "600800010420")]
    assert codes_in(back) == [("Code128", "600800010420")]


def test_a_card_without_its_codes_is_not_read() -> None:
    front = picture(draw(face()), dots_per_mm=DOTS_300_DPI)
    front.paste(255, (round(60 * DOTS_300_DPI), 0, front.width, round(24 * DOTS_300_DPI)))
    assert codes_in(front) == []


def _greys_down_a_finder(pdf: bytes) -> set[int]:
    """Return the greys down the black edge of the QR code's first corner, much magnified."""
    image = picture(pdf, dots_per_mm=37.3).convert("L")
    left, top, module = 70.1 - QR_SIDE / 2, HEIGHT / 2 - QR_SIDE / 2, QR_SIDE / 21
    column = round((left + module / 2) * 37.3)
    rows = range(round((top + 0.1) * 37.3), round((top + 7 * module - 0.1) * 37.3))
    assert len(rows) > 190
    return {ord(image.crop((column, row, column + 1, row + 1)).tobytes()) for row in rows}


def test_no_seam_shows_in_a_code_however_it_is_magnified() -> None:
    assert _greys_down_a_finder(draw(face())) == {0}


def test_the_seams_of_rows_that_hardly_touch_are_found() -> None:
    place = (70.1 - QR_SIDE / 2, HEIGHT / 2 - QR_SIDE / 2)
    target = BytesIO()
    canvas = new_canvas(target, width=WIDTH, height=HEIGHT, title="planted", language="en")
    rows = [
        CodeMark((replace(bar, height=QR_SIDE / 21 * 0.96),), left=place[0], top=place[1])
        for bar in qr_bars("600800010420", side=QR_SIDE)
    ]
    Sheet(canvas=canvas, height=HEIGHT).draw(rows)
    canvas.showPage()
    canvas.save()
    assert len(_greys_down_a_finder(target.getvalue())) > 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "zh_CN",
            (
                "会员卡MEMBERCARD|★★★黄金会员GOLD|600800010420|王小明|消费1元积1分，每100分抵10元。"
                "积分有效至获得月满12个月之月末。|遗失请到店免费补办。|电话0571-55550123|幸福路18号"
            ),
        ),
        (
            "zh_TW",
            "會員卡MEMBERCARD|★★★黃金會員GOLD|消費1元積1點，每100點折抵10元。|遺失請到店免費補辦。",
        ),
        (
            "en",
            (
                "MEMBERCARD|★★★Gold|王小明|1pointper¥1,100points=¥10off.Valid12months,tomonth'send.|"
                "Freereplacement.|Tel0571-55550123"
            ),
        ),
    ],
)
def test_a_card_says_who_and_what_in_its_language(language: str, words: str) -> None:
    said = text_of(draw(face(language=language)))
    assert [word for word in words.split("|") if word not in said] == []


@pytest.mark.parametrize(
    ("expiry", "en", "zh"),
    [
        (Expiry(ExpiryKind.NEVER), "Pointsdonotexpire.", "积分长期有效"),
        (Expiry(months=1), "Valid1month,tomonth'send.", "满1个月之月末"),
        (Expiry(ExpiryKind.MONTHS, months=1), "Valid1month.", "积分1个月内有效"),
        (Expiry(ExpiryKind.MONTHS, months=18), "Valid18months.", "积分18个月内有效"),
        (Expiry(ExpiryKind.DAYS, days=1), "Valid1day.", "积分1天内有效"),
        (Expiry(ExpiryKind.DAYS, days=90), "Valid90days.", "积分90天内有效"),
        (Expiry(ExpiryKind.CLEARING_DAY), "Pointsareclearedevery31Dec.", "每年12月31日清零"),
        (
            Expiry(ExpiryKind.CLEARING_DAY, clearing_month=2, clearing_day=29),
            "Pointsareclearedevery29Feb.",
            "每年2月29日清零",
        ),
    ],
)
def test_the_card_says_when_points_lapse(expiry: Expiry, en: str, zh: str) -> None:
    terms = replace(papers.TERMS, expiry=expiry, points_per_step=5, step=250)
    text = text_of(draw(replace(face(language="en"), terms=terms)))
    assert en in text
    assert "5pointsper¥2.50" in text
    assert zh in text_of(draw(replace(face(language="zh_CN"), terms=terms)))


def _member_lines(name: str) -> list[TextMark]:
    marks = own_front(face(name=name), design=GOLD)
    texts = [mark for mark in marks if isinstance(mark, TextMark)]
    return [t for t in texts if 30 < t.baseline < 45 and t.letters.weight is Weight.BOLD]


@pytest.mark.parametrize(
    ("name", "sizes", "baselines"),
    [
        ("王小明", [17], [40.0]),
        ("阿依古丽·买买提江", [14], [40.0]),
        ("买买提江·阿卜杜热合曼", [11.5], [40.0]),
        ("Alexandra Featherstonehaugh", [11, 11], [36.6, 41.3]),
        ("Zhao Lina", [17], [40.0]),
    ],
)
def test_a_long_name_shrinks_and_a_latin_one_then_takes_two_lines(
    name: str, sizes: list[float], baselines: list[float]
) -> None:
    lines = _member_lines(name)
    assert [line.letters.size for line in lines] == sizes
    assert [line.baseline for line in lines] == baselines
    assert "".join(line.letters.text for line in lines).replace(" ", "") == name.replace(" ", "")


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("老客人", 1),
        ("Distinguished Patron", 1),
        ("幸福小超市的街坊老邻居尊享体验贵宾会员", 2),
        ("东" * 20, 2),
        ("W" * 20, 2),
    ],
)
def test_the_name_of_a_tier_is_whole_on_one_line_or_two(name: str, lines: int) -> None:
    card = face(tier=TierLabel(key="vip", name=name, stars=3))
    marks = shared_front(card, design=GOLD, phrases=phrases_of("en"))
    texts = [mark for mark in marks if isinstance(mark, TextMark) and 20 < mark.baseline < 30]
    _, *named = (mark.letters.text for mark in texts)
    assert ("".join(named), len(named)) == (name, lines)


def _beyond_the_field(marks: Iterable[Mark]) -> list[str]:
    """Return the texts of a front that leave the width kept for them, or are too small."""
    return [
        mark.letters.text
        for mark in marks
        if isinstance(mark, TextMark)
        and (mark.left + mark.letters.width > MARGIN + TEXT_WIDTH + 0.01 or mark.letters.size < 6.5)
    ]


def test_every_text_of_a_card_stays_in_its_field() -> None:
    for name in ("欧阳" * 30, "Wolfeschlegelsteinhausenbergerdorff" * 2, "W " * 30):
        long = TierLabel(key="vip", name=name, stars=6)
        shop = replace(papers.SHOP, name=name, address=name * 3, phone=name)
        for language in LANGUAGES:
            card = replace(face(name=name, tier=long, language=language), shop=shop)
            shared = shared_front(card, design=GOLD, phrases=phrases_of(language))
            marks = (*shared, *own_front(card, design=GOLD))
            assert _beyond_the_field(marks) == []
            for character in papers.printed(draw(card)):
                assert 5.9 < character.left < character.right < 51.1


def test_a_text_that_leaves_its_field_is_found() -> None:
    letters = Letters("幸福小超市", Weight.BOLD, 17)
    planted = (TextMark(letters, x=6, baseline=9), TextMark(letters, x=25, baseline=9))
    assert _beyond_the_field(planted) == ["幸福小超市"]
