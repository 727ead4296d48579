"""Bar 14: a receipt in Chinese as a PDF, beside the same marks drawn on a plain canvas.

The floor draws from a list of numbers and texts that are laid out already, with the same fonts
and the same kind of file; the figure lays out and draws, once everything has been used once.
"""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from time import perf_counter
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from shopclub.counter.receipt import (
    LineKind,
    Means,
    Payment,
    Receipt,
    ReceiptLine,
    ReceiptMember,
    Saying,
    SayingKind,
    ShopFace,
    TierLabel,
)
from shopclub.documents import receipt as paper
from shopclub.documents.lettering import POINTS_PER_MM, Weight
from shopclub.documents.pages import BoxMark, CodeMark, Mark, TextMark
from tests.benchmarks.figures import Figure, over_rounds

ROUNDS, SHEETS = 7, 30
LIMIT = 1.5
NAME = "王小明"
SILVER, GOLD = TierLabel("silver", "", 2), TierLabel("gold", "", 3)
RECEIPT = Receipt(
    shop=ShopFace("幸福小超市", "杭州市拱墅区幸福路 18 号", "0571-5555 0123"),
    currency="CNY",
    language="zh_CN",
    sale_id="benchmark",
    number="261121010087",
    day="2026-11-21",
    time="14:32",
    cashier="小李",
    member=ReceiptMember(1, "0421", SILVER),
    lines=(
        ReceiptLine(LineKind.AMOUNT, 12_800),
        ReceiptLine(LineKind.TIER_DISCOUNT, -256, basis_points=200),
        ReceiptLine(LineKind.POINTS, -1_000, points=100),
    ),
    to_pay=11_544,
    payments=(Payment(Means.CASH, 11_544, 15_000, 3_456),),
    saved=1_256,
    earned=138,
    used=100,
    balance=1_286,
    sayings=(
        Saying(SayingKind.MULTIPLIER, amount=11_544, hundredths=120, tier=SILVER),
        Saying(SayingKind.EXPIRING, points=120, day="2026-12-31"),
        Saying(SayingKind.REACH_TIER, amount=128_000, tier=GOLD),
    ),
)


def measure(_: Path) -> list[Figure]:
    """Measure the receipt of a sale with points; the shop file does not matter."""
    plain = _plain_receipt()
    ours, theirs = _draw(), plain()
    if len(ours) - len(theirs) > len(theirs) // 10:
        raise AssertionError("the floor draws something else")
    pairs = [[(_timed(_draw), _timed(plain)) for _ in range(SHEETS)] for _ in range(ROUNDS)]
    return [
        Figure(
            "14", "receipt in Chinese as a PDF, warm, p50", "ms",
            over_rounds([[mine for mine, _ in round_] for round_ in pairs], 0.5),
            over_rounds([[floor for _, floor in round_] for round_ in pairs], 0.5),
            LIMIT,
        )
    ]  # fmt: skip


def _draw() -> bytes:
    return paper.draw(RECEIPT, member_name=NAME)


def _timed(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1_000


def _plain_receipt() -> Callable[[], bytes]:
    """Return what draws the marks of the receipt and nothing else."""
    strip = paper.lay_out(RECEIPT, member_name=NAME)
    size = (strip.paper_width * POINTS_PER_MM, strip.height * POINTS_PER_MM)
    strokes = [_stroke(mark, height=strip.height) for mark in strip.marks]

    def draw() -> bytes:
        target = BytesIO()
        canvas = Canvas(
            target,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            initialFontName=Weight.REGULAR.value,  # type: ignore[arg-type]  # the stubs err
        )
        for stroke in strokes:
            stroke(canvas)
        canvas.showPage()
        canvas.save()
        return target.getvalue()

    return draw


def _stroke(mark: Mark, *, height: float) -> Callable[[Any], None]:
    if isinstance(mark, TextMark):
        return _text(mark, height)
    if isinstance(mark, BoxMark):
        return _box(mark, height)
    return _code(mark, height)


def _text(mark: TextMark, height: float) -> Callable[[Any], None]:
    font, size, text = mark.letters.weight.value, mark.letters.size, mark.letters.text
    x, y = mark.left * POINTS_PER_MM, (height - mark.baseline) * POINTS_PER_MM
    color = HexColor(mark.colour)

    def stroke(canvas: Any) -> None:
        canvas.setFillColor(color)
        canvas.setFont(font, size)
        canvas.drawString(x, y, text)

    return stroke


def _box(mark: BoxMark, height: float) -> Callable[[Any], None]:
    color, radius = HexColor(mark.colour), mark.radius * POINTS_PER_MM
    place = tuple(
        length * POINTS_PER_MM
        for length in (mark.left, height - mark.top - mark.height, mark.width, mark.height)
    )

    def stroke(canvas: Any) -> None:
        canvas.setFillColor(color)
        if radius:
            canvas.roundRect(*place, radius, stroke=0, fill=1)
        else:
            canvas.rect(*place, stroke=0, fill=1)

    return stroke


def _code(mark: CodeMark, height: float) -> Callable[[Any], None]:
    color = HexColor("#000000")
    bars = [
        tuple(
            length * POINTS_PER_MM
            for length in (
                mark.left + bar.left,
                height - mark.top - bar.top - bar.height,
                bar.width,
                bar.height,
            )
        )
        for bar in mark.bars
    ]

    def stroke(canvas: Any) -> None:
        path = canvas.beginPath()
        for bar in bars:
            path.rect(*bar)
        canvas.setFillColor(color)
        canvas.drawPath(path, stroke=0, fill=1)

    return stroke
