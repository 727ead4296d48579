"""Bar 15: a thousand cards on A4, beside a loop of ReportLab's widgets and a hand-written PDF.

The codes of some sheets of both PDFs are read back, or there is no figure. The widgets are timed
on fewer cards: each costs the same.
"""

import random
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from time import process_time

import pypdfium2
import zxingcpp
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode import createBarcodeDrawing
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from shopclub.counter.card import CardFace, CardTerms
from shopclub.counter.receipt import ShopFace, TierLabel
from shopclub.documents import card_sheet
from shopclub.documents.lettering import Weight, font_of
from shopclub.kernel.codes import card_number
from shopclub.points.terms import Expiry
from tests.benchmarks import plain_cards
from tests.benchmarks.figures import Figure, percentile

CARDS, BY_WIDGETS, ROUNDS = 1_000, 30, 5
FASTER, SHARE = 12, 0.45
DOTS_PER_POINT = 300 / 72
PAGES_READ = (0, 1, 98, 99, 198, 199)
TIERS = (TierLabel("bronze", "", 1), TierLabel("silver", "", 2), TierLabel("gold", "", 3))
TERMS = CardTerms(
    step=100, points_per_step=1, redeem_points=100, redeem_money=1_000, expiry=Expiry()
)
SHOP = ShopFace("幸福小超市", "杭州市拱墅区幸福路 18 号", "0571-5555 0123")


def measure(_: Path) -> list[Figure]:
    """Measure by processor time, so that other programs do not count; no shop file is read."""
    faces = _faces()
    plain = [(face.member_name, face.number, face.tier.key) for face in faces]
    _require_read(card_sheet.draw(faces), numbers={face.number for face in faces})
    _require_read(plain_cards.draw(plain), numbers={face.number for face in faces})
    _draw_by_widgets(faces[:2])
    ours, hand, widgets = [], [], []
    for _round in range(ROUNDS):
        ours.append(_each(lambda: card_sheet.draw(faces), CARDS))
        hand.append(_each(lambda: plain_cards.draw(plain), CARDS))
        widgets.append(_each(lambda: _draw_by_widgets(faces[:BY_WIDGETS]), BY_WIDGETS))
    mine = percentile(ours, 0.5)
    return [
        Figure("15", "a card of 1,000 on A4 beside widgets, processor", "ms",
               mine, percentile(widgets, 0.5), FASTER, at_least=True),
        Figure("15", "a card of 1,000 on A4 beside a hand-written PDF, processor", "ms",
               mine, percentile(hand, 0.5), 1 / SHARE),
    ]  # fmt: skip


def _faces() -> tuple[CardFace, ...]:
    chance = random.Random(15)
    numbers = chance.sample(range(9_999_999), CARDS)
    return tuple(
        CardFace(
            shop=SHOP,
            currency="CNY",
            language="zh_CN",
            member_name=chance.choice("王李张刘陈杨赵") + chance.choice(("小明", "芳", "建国")),
            number=card_number(shop=8, running=number),
            tier=chance.choice(TIERS),
            terms=TERMS,
        )
        for number in numbers
    )


def _each(work: Callable[[], object], count: int) -> float:
    begun = process_time()
    work()
    return (process_time() - begun) * 1_000 / count


def _draw_by_widgets(faces: Sequence[CardFace]) -> bytes:
    target = BytesIO()
    font_of(Weight.REGULAR)
    canvas = Canvas(target, pageCompression=1)
    for place, face in enumerate(faces):
        left, bottom = 46 + place % 2 * 260, 660 - place % 10 // 2 * 158
        canvas.setFont(Weight.REGULAR.value, 14)
        canvas.drawString(left, bottom + 90, face.member_name)
        canvas.drawString(left, bottom + 60, face.tier.key)
        canvas.drawString(left, bottom + 20, face.number)
        code = QrCodeWidget(face.number, barLevel="M", barWidth=62, barHeight=62)
        drawing = Drawing(62, 62)
        drawing.add(code)
        renderPDF.draw(drawing, canvas, left + 160, bottom + 20)
        make: Callable[..., Drawing] = createBarcodeDrawing
        bars = make("Code128", value=face.number, barHeight=34)
        renderPDF.draw(bars, canvas, left, bottom - 30)
        if place % 10 == 9:
            canvas.showPage()
    canvas.save()
    return target.getvalue()


def _require_read(pdf: bytes, *, numbers: set[str]) -> None:
    document = pypdfium2.PdfDocument(pdf)
    for number in PAGES_READ:
        picture = document[number].render(scale=DOTS_PER_POINT).to_pil()
        found = {code.text for code in zxingcpp.read_barcodes(picture)}
        if len(found & numbers) != 10:
            raise AssertionError(f"page {number}: {len(found & numbers)} of 10 codes are read")
