"""A short strip that tries a printer: the shop's name, a ruler, a code to scan."""

from math import floor

from shopclub.documents.lettering import Letters, Weight, cut
from shopclub.documents.pages import BoxMark
from shopclub.documents.receipt_setting import measures_of
from shopclub.documents.strip import CLEAR, THIN, Strip
from shopclub.documents.strip_paper import strip_pdf
from shopclub.kernel.phrases import Phrases, phrases_of
from shopclub.kernel.sheets import ReceiptSheet

CODE = "123456789012"
TICK_EVERY = 5
SHORT_TICK, LONG_TICK = 1.5, 3.0


def draw(
    shop_name: str,
    *,
    language: str,
    sheet: ReceiptSheet = ReceiptSheet.ROLL_80,
    phrases: Phrases | None = None,
) -> bytes:
    """Return a strip as wide as the printer prints on a sheet; the same words, the same bytes."""
    words = phrases or phrases_of(language)
    measures = measures_of(sheet)
    strip = Strip(paper_width=measures.paper, print_width=measures.printed, floor=measures.base)
    strip.centred(Letters(cut(shop_name), weight=Weight.BOLD, size=measures.shop))
    title = words.translate("TestStrip", "Test print")
    strip.centred(Letters(title, weight=Weight.REGULAR, size=measures.base))
    _set_ruler(strip)
    width = words.translate("TestStrip", "{width} mm from edge to edge").format(
        width=f"{measures.printed:g}"
    )
    strip.centred(Letters(width, weight=Weight.REGULAR, size=measures.base))
    strip.code(
        CODE,
        height=measures.code_height,
        number=Letters(CODE, weight=Weight.REGULAR, size=measures.base),
    )
    return strip_pdf(strip, sheet=sheet, title=title, language=language)


def _set_ruler(strip: Strip) -> None:
    """Draw a rule across the print width with a tick every 5 mm, longer every 10."""
    strip.rule()
    top = strip.below(0)
    for number in range(floor(strip.print_width / TICK_EVERY) + 1):
        height = SHORT_TICK if number % 2 else LONG_TICK
        left = min(strip.left + number * TICK_EVERY, strip.right - THIN)
        strip.add(BoxMark(left=left, top=top, width=THIN, height=height))
    strip.leave(top + LONG_TICK - CLEAR / 2)
