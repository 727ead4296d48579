"""Names are text: whatever people are called, paper prints it literally and always opens."""

import unicodedata
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from shopclub.counter.closing import CashierSums
from shopclub.counter.receipt import TierLabel
from shopclub.documents import card, card_sheet, closing_strip, gift_slip, receipt
from shopclub.documents.lettering import LONGEST_NAME, Weight, font_of
from shopclub.kernel.resources import resource_path
from shopclub.kernel.sheets import ReceiptSheet
from tests.documents.closings import DAY
from tests.documents.papers import ENGLISH, ENGLISH_SLIP, face, page_sizes, text_of

NAMES = {
    "emoji": "Ann 🎂",
    "a family": "👩‍👩‍👧‍👦",
    "Arabic": "محمد",
    "beyond the plane": "𠮷野家",
    "sixty characters": "长" * 60,
    "one long word": "W" * 60,
    "bold": "<b>Ann</b>",
    "a local file": "<img src=/etc/passwd>",
    "a link": "<a href=javascript:alert(1)>x",
    "an unclosed tag": "<para><font",
    "an entity": "Tom & Co &lt;",
    "an inner picture": "<img src=data:,x>",
    "a call": '<onDraw name="x" label="y"/>',
    "code": '<evalString code="open(1)"/>',
    "less": "a < b",
    "a formula": "=cmd|'/c calc'!A1",
    "a sum": "@SUM(1)",
    "a number": "+1",
    "placeholders": "{name} {0} %s %(x)s",
    "PDF syntax": "(a)) Tj \\) /Name [",
    "line ends": "a\r\nb\x00c\x1b",
    "accents": "e\u0301",
    "a lone surrogate": "\ud83d",
    "endless": "字" * 200_000,
    "spaces": "   ",
    "nothing": "",
    "punctuation": "，。！）" * 20,
}
LITERAL = (
    *("bold", "a local file", "a link", "an unclosed tag", "an entity", "placeholders", "less"),
    *("an inner picture", "a call", "code", "a formula", "a sum", "a number"),
)


def _papers(name: str) -> list[bytes]:
    """Return every paper there is, the name in every place that takes one."""
    shop = replace(ENGLISH.shop, name=name or "x", address=name, phone=name)
    tier = TierLabel(key="gold", name=name, stars=3)
    assert ENGLISH.member
    sale = replace(ENGLISH, shop=shop, cashier=name, member=replace(ENGLISH.member, tier=tier))
    slip = replace(
        ENGLISH_SLIP,
        shop=shop,
        cashier=name,
        gift=name,
        member=replace(ENGLISH_SLIP.member, tier=tier),
    )
    closing = replace(
        DAY, shop=shop, cashier=name, by_cashier=(CashierSums(1, name, DAY.total),), language="en"
    )
    named = replace(face(name=name, tier=tier, language="en"), shop=shop)
    return [
        *(receipt.draw(sale, member_name=name, sheet=sheet) for sheet in ReceiptSheet),
        *(gift_slip.draw(slip, member_name=name, sheet=sheet) for sheet in ReceiptSheet),
        *(closing_strip.draw(closing, sheet=sheet) for sheet in ReceiptSheet),
        card.draw(named),
        card_sheet.draw((named, face(name=name))),
    ]


@pytest.mark.parametrize("kind", NAMES)
def test_paper_prints_whatever_the_name(kind: str) -> None:
    *strips, single, ten_up = (len(page_sizes(pdf)) for pdf in _papers(NAMES[kind]))
    assert (single, ten_up) == (2, 2)
    assert len(strips) == 12
    for sheet, pages in zip([*ReceiptSheet] * 3, strips, strict=True):
        assert pages in ({1, 2} if sheet is ReceiptSheet.A5 else {1})


@pytest.mark.parametrize("kind", LITERAL)
def test_markup_is_printed_as_it_was_typed(kind: str) -> None:
    typed = "".join(NAMES[kind].split())
    pdf = receipt.draw(ENGLISH, member_name=NAMES[kind])
    assert typed in text_of(pdf)
    assert typed in text_of(card.draw(face(name=NAMES[kind])))
    assert typed in text_of(card_sheet.draw((face(name=NAMES[kind]),)))
    assert typed in text_of(gift_slip.draw(ENGLISH_SLIP, member_name=NAMES[kind]))
    for secret in (b"/URI", b"/JavaScript", b"/Subtype /Image", b"root:"):
        assert secret not in pdf


def test_missing_glyphs_are_marked_on_paper_and_the_rest_is_printed() -> None:
    assert "〓野家" in text_of(receipt.draw(ENGLISH, member_name="𠮷野家"))
    assert "Ann〓" in text_of(card.draw(face(name="Ann 🎂")))
    assert "〓" not in text_of(card.draw(face(name="王小明")))
    assert "é" in text_of(receipt.draw(ENGLISH, member_name="e\u0301"))


def test_characters_beyond_the_first_plane_are_copied_as_they_were_set() -> None:
    glyphs = font_of(Weight.REGULAR).face.charToGlyph
    beyond = [chr(code) for code in sorted(glyphs) if code > 0xFFFF]
    kept = [char for char in beyond if unicodedata.is_normalized("NFC", char)]
    assert len(kept) > 400
    for start in range(0, len(kept), LONGEST_NAME):
        name = "".join(kept[start : start + LONGEST_NAME])
        assert name in text_of(receipt.draw(ENGLISH, member_name=name))


def test_a_font_that_copies_such_characters_wrongly_is_found() -> None:
    plain = TTFont("planted", str(resource_path("fonts", f"{Weight.REGULAR.value}.ttf")))
    plain.face.name = b"Planted"  # ReportLab keeps one font of each face
    pdfmetrics.registerFont(plain)
    target = BytesIO()
    canvas = Canvas(target)
    canvas.setFont("planted", 20)
    canvas.drawString(100, 100, "王\U0002cb64")
    canvas.save()
    said = text_of(target.getvalue())
    assert said.startswith("王")
    assert "\U0002cb64" not in said
    assert "\U0002cb64" in text_of(receipt.draw(ENGLISH, member_name="王\U0002cb64"))


@settings(max_examples=25)
@given(st.text(max_size=70))
def test_paper_prints_any_text_at_all(name: str) -> None:
    assert all(pdf.startswith(b"%PDF") for pdf in _papers(name))
