"""Vouchers to be cut out and given away: up to three beside each other, nine on a sheet of A4."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO

from shopclub.counter.voucher_paper import VoucherPaper
from shopclub.documents.accents import ACCENT, paper_accent
from shopclub.documents.barcodes import code128_bars
from shopclub.documents.lettering import Letters, Weight, cut
from shopclub.documents.pages import (
    INK,
    LINE,
    QUIET,
    WHITE,
    Align,
    BoxMark,
    CodeMark,
    Mark,
    Sheet,
    TextMark,
    finished,
    new_canvas,
)
from shopclub.documents.report import HEIGHT, WIDTH, rule, text
from shopclub.documents.voucher_words import condition_of, worth_of
from shopclub.documents.words import full_date
from shopclub.kernel.codes import spaced_card_number
from shopclub.kernel.phrases import Phrases, phrases_of

CUT_WIDTH, CUT_HEIGHT, GAP = 60.0, 76.0, 3.0
LEFT, TOP = 12.0, 28.0
COLUMNS, ROWS = 3, 3
BAND, EDGE, RADIUS = 9.0, 0.35, 2.0
ON, OFF, DASH = 1.6, 1.2, 0.25
CODE_HEIGHT = 13.5


@dataclass(frozen=True, slots=True)
class _Corner:
    """Where a voucher stands on its sheet, in mm."""

    left: float
    top: float

    @property
    def middle(self) -> float:
        """Return the middle of it."""
        return self.left + CUT_WIDTH / 2


def draw(
    vouchers: tuple[VoucherPaper, ...],
    *,
    phrases: Phrases | None = None,
    accent: str = ACCENT,
    progress: Callable[[int, int], None] | None = None,
) -> bytes:
    """Return sheets of nine vouchers; raises ValueError without one.

    `progress` is called after each sheet with the vouchers drawn and all there are; what it raises
    ends the drawing.
    """
    if not vouchers:
        raise ValueError("a sheet of vouchers needs a voucher")
    first = vouchers[0]
    words = phrases or phrases_of(first.language)
    target = BytesIO()
    title = cut(first.shop.name)
    canvas = new_canvas(target, width=WIDTH, height=HEIGHT, title=title, language=first.language)
    many = COLUMNS * ROWS
    for start in range(0, len(vouchers), many):
        Sheet(canvas=canvas, height=HEIGHT, accent=paper_accent(accent)).draw(
            lay_out(vouchers[start : start + many], phrases=words)
        )
        canvas.showPage()
        if progress is not None:
            progress(min(start + many, len(vouchers)), len(vouchers))
    return finished(canvas, target)


def lay_out(vouchers: tuple[VoucherPaper, ...], *, phrases: Phrases) -> tuple[Mark, ...]:
    """Return every mark of one sheet at its place."""
    marks: list[Mark] = [
        text(
            phrases.translate("Voucher", "Cut along the dashed lines"),
            LEFT,
            TOP - 4.5,
            size=7.5,
            colour=QUIET,
        )
    ]
    rows = -(-len(vouchers) // COLUMNS)
    for row in range(rows + 1):
        marks += _dashes(TOP - GAP / 2 + row * (CUT_HEIGHT + GAP), across=True, rows=rows)
    for column in range(1, min(COLUMNS, len(vouchers))):
        marks += _dashes(LEFT - GAP / 2 + column * (CUT_WIDTH + GAP), across=False, rows=rows)
    for place, voucher in enumerate(vouchers):
        row, column = divmod(place, COLUMNS)
        corner = _Corner(LEFT + column * (CUT_WIDTH + GAP), TOP + row * (CUT_HEIGHT + GAP))
        marks += _voucher(voucher, corner, phrases=phrases)
    return tuple(marks)


def _voucher(voucher: VoucherPaper, at: _Corner, *, phrases: Phrases) -> Iterator[Mark]:
    yield BoxMark(at.left, at.top, CUT_WIDTH, CUT_HEIGHT, ACCENT, RADIUS)
    inside = CUT_WIDTH - 2 * EDGE
    body = CUT_HEIGHT - BAND - EDGE
    yield BoxMark(at.left + EDGE, at.top + BAND, inside, body, WHITE, RADIUS - EDGE)
    yield BoxMark(at.left + EDGE, at.top + BAND, inside, RADIUS, WHITE)
    word = text(
        phrases.translate("Voucher", "Voucher"),
        at.left + CUT_WIDTH - 4,
        at.top + 6,
        size=9,
        align=Align.RIGHT,
        colour=WHITE,
    )
    room = word.left - at.left - 7
    shop = cut(voucher.shop.name)
    yield text(
        shop, at.left + 4, at.top + 6, size=9, bold=True, colour=WHITE, width=room, floor=6.5
    )
    yield word
    yield from _worth(voucher, at, phrases=phrases)
    middle = CUT_WIDTH - 8
    said = condition_of(voucher.minimum, code=voucher.currency, phrases=phrases)
    yield text(said, at.middle, at.top + 35, bold=True, size=10, align=Align.CENTRE, width=middle)
    days = phrases.translate("Voucher", "{first} to {last}").format(
        first=full_date(voucher.starts_on, phrases=phrases),
        last=full_date(voucher.last_on, phrases=phrases),
    )
    yield text(days, at.middle, at.top + 40.5, align=Align.CENTRE, width=middle, floor=7)
    bars = code128_bars(voucher.code, height=CODE_HEIGHT)
    width = max(bar.left + bar.width for bar in bars)
    yield CodeMark(bars, at.middle - width / 2, at.top + 45)
    number = spaced_card_number(voucher.code)
    yield text(number, at.middle, at.top + 62.6, align=Align.CENTRE)
    yield rule(at.left + 4, at.left + CUT_WIDTH - 4, at.top + 66, stroke=0.2, colour=LINE)
    said = _for_whom(voucher, phrases=phrases)
    yield text(
        said,
        at.middle,
        at.top + 70.5,
        size=7.5,
        align=Align.CENTRE,
        colour=QUIET,
        width=middle,
        floor=6,
    )


def _worth(voucher: VoucherPaper, at: _Corner, *, phrases: Phrases) -> Iterator[TextMark]:
    """Yield the largest thing on it: a small sign and a sum, or a share with its small sign."""
    worth = worth_of(voucher.amount, voucher.basis_points, code=voucher.currency, phrases=phrases)
    small = Letters(worth.before or worth.after, Weight.BOLD, 20)
    large = Letters(worth.figure, Weight.BOLD, 46)
    large = large.shrunk(width=CUT_WIDTH - 10 - small.width, floor=16)
    left = at.middle - (small.width + 1.5 + large.width) / 2
    base = at.top + 28
    if worth.before:
        yield TextMark(small, left, base, colour=ACCENT)
        yield TextMark(large, left + small.width + 1.5, base, colour=ACCENT)
    else:
        yield TextMark(large, left, base, colour=ACCENT)
        yield TextMark(small, left + large.width + 1.5, base, colour=ACCENT)


def _for_whom(voucher: VoucherPaper, *, phrases: Phrases) -> str:
    if voucher.bearer:
        return phrases.translate("Voucher", "one use, no change given")
    if not voucher.member_name:
        return phrases.translate("Voucher", "one member, one use, no change given")
    return phrases.translate("Voucher", "for {name} only, one use, no change given").format(
        name=cut(voucher.member_name)
    )


def _dashes(at: float, *, across: bool, rows: int) -> Iterator[BoxMark]:
    """Yield a dashed line to cut along, over all rows or columns."""
    down = TOP + rows * (CUT_HEIGHT + GAP) - GAP
    start, end = (5.0, WIDTH - 5.0) if across else (TOP - GAP, down + GAP)
    while start + ON <= end:
        if across:
            yield BoxMark(start, at - DASH / 2, ON, DASH, INK)
        else:
            yield BoxMark(at - DASH / 2, start, DASH, ON, INK)
        start += ON + OFF
