"""The voucher at the foot of a birthday letter: to be cut out, with its number as a code."""

from collections.abc import Iterator

from shopclub.documents.accents import ACCENT
from shopclub.documents.barcodes import code128_bars
from shopclub.documents.lettering import Letters, Weight
from shopclub.documents.pages import (
    INK,
    QUIET,
    WHITE,
    Align,
    BoxMark,
    CodeMark,
    Mark,
    TextMark,
)
from shopclub.documents.report import text
from shopclub.documents.voucher_words import condition_of, worth_of
from shopclub.documents.words import full_date
from shopclub.insights.letters import LetterGift
from shopclub.kernel.codes import spaced_card_number
from shopclub.kernel.phrases import Phrases
from shopclub.rewards.vouchers import VoucherTerms

CUT, EDGES = 154.0, (6.0, 142.0)
LEFT, TOP, WIDTH, HEIGHT = 18.0, 157.5, 112.0, 36.0
EDGE, RADIUS = 0.35, 2.0
INSIDE, COLUMN = 24.0, 46.0
CODE_MIDDLE, CODE_TOP, CODE_HEIGHT = 98.0, TOP + 7.0, 14.0
ON, OFF, DASH = 1.6, 1.2, 0.25
FIGURE, SIGN, SMALLEST = 34.0, 17.0, 16.0


def marks_of(
    gift: LetterGift, voucher: VoucherTerms, *, currency: str, phrases: Phrases
) -> Iterator[Mark]:
    """Yield the line to cut along, and the voucher below it."""
    yield from _dashes()
    yield BoxMark(LEFT, TOP, WIDTH, HEIGHT, ACCENT, RADIUS)
    yield BoxMark(
        LEFT + EDGE, TOP + EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE, WHITE, RADIUS - EDGE
    )
    title = phrases.translate("Letter", "Birthday voucher")
    yield text(title, INSIDE, TOP + 8.2, size=11, bold=True, colour=ACCENT, width=COLUMN)
    yield from _worth(voucher, currency=currency, phrases=phrases)
    condition = phrases.translate("Letter", "{condition}, yours alone, once").format(
        condition=condition_of(voucher.minimum, code=currency, phrases=phrases)
    )
    days = phrases.translate("Voucher", "{first} to {last}").format(
        first=full_date(gift.first.isoformat(), phrases=phrases),
        last=full_date(gift.last.isoformat(), phrases=phrases),
    )
    for said, baseline in ((condition, TOP + 27.6), (days, TOP + 32)):
        yield text(said, INSIDE, baseline, size=9, width=COLUMN, floor=6.5)
    bars = code128_bars(gift.code, height=CODE_HEIGHT)
    wide = max(bar.left + bar.width for bar in bars)
    yield CodeMark(bars, CODE_MIDDLE - wide / 2, CODE_TOP)
    number = spaced_card_number(gift.code)
    yield text(number, CODE_MIDDLE, CODE_TOP + 18.4, size=10, align=Align.CENTRE)
    show = phrases.translate("Letter", "show it when you pay")
    yield text(show, CODE_MIDDLE, CODE_TOP + 23.8, size=9, align=Align.CENTRE, colour=QUIET)


def _worth(voucher: VoucherTerms, *, currency: str, phrases: Phrases) -> Iterator[TextMark]:
    worth = worth_of(voucher.amount, voucher.basis_points, code=currency, phrases=phrases)
    small = Letters(worth.before or worth.after, Weight.BOLD, SIGN)
    large = Letters(worth.figure, Weight.BOLD, FIGURE)
    large = large.shrunk(width=COLUMN - small.width - 1.5, floor=SMALLEST)
    baseline = TOP + 21.6
    first, second = (small, large) if worth.before else (large, small)
    yield TextMark(first, INSIDE, baseline, colour=ACCENT)
    yield TextMark(second, INSIDE + first.width + 1.5, baseline, colour=ACCENT)


def _dashes() -> Iterator[BoxMark]:
    start, end = EDGES
    while start + ON <= end:
        yield BoxMark(start, CUT - DASH / 2, ON, DASH, INK)
        start += ON + OFF
