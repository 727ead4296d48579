"""The slip of a gift that points were taken for, a sibling of the receipt."""

from shopclub.counter.gift_slip import GiftSlip
from shopclub.documents.cells import Cell, set_cells, signed_points
from shopclub.documents.lettering import Letters, Weight, cut
from shopclub.documents.receipt_setting import Setting, measures_of
from shopclub.documents.strip import THICK, Strip
from shopclub.documents.strip_paper import strip_pdf
from shopclub.documents.strip_parts import set_code, set_issue, set_member, set_shop
from shopclub.documents.words import points_figure
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.phrases import Phrases, phrases_of
from shopclub.kernel.sheets import ReceiptSheet

GIFT_FLOOR = 0.6
GIFT_LEADING = 1.25


def draw(
    slip: GiftSlip,
    *,
    member_name: str | None,
    sheet: ReceiptSheet = ReceiptSheet.ROLL_80,
    reprint: bool = False,
    phrases: Phrases | None = None,
) -> bytes:
    """Return the slip as a PDF on the sheets of a receipt; the same snapshot, the same bytes.

    `member_name` is None for one who was erased: then the paper says "member". Raises ValueError
    for a number that is not an even run of digits.
    """
    strip = lay_out(slip, member_name=member_name, sheet=sheet, reprint=reprint, phrases=phrases)
    number = dashed_receipt_number(slip.number)
    return strip_pdf(strip, sheet=sheet, title=number, language=slip.language)


def lay_out(
    slip: GiftSlip,
    *,
    member_name: str | None,
    sheet: ReceiptSheet = ReceiptSheet.ROLL_80,
    reprint: bool = False,
    phrases: Phrases | None = None,
) -> Strip:
    """Return every mark of a slip at its place."""
    measures = measures_of(sheet)
    words = phrases or phrases_of(slip.language)
    setting = Setting(measures=measures, phrases=words, currency=slip.currency)
    strip = Strip(paper_width=measures.paper, print_width=measures.printed, floor=setting.smallest)
    titles = [words.translate("Receipt", "Reprint")] if reprint else []
    titles.append(words.translate("Slip", "Gift slip"))
    set_shop(strip, setting, slip.shop, titles=tuple(titles))
    set_issue(
        strip,
        setting,
        day=slip.day,
        time=slip.time,
        cashier=slip.cashier,
        numbers=((words.translate("Slip", "Slip"), slip.number),),
    )
    set_member(strip, setting, slip.member, name=member_name)
    _set_gift(strip, setting, slip)
    set_code(
        strip,
        setting,
        slip.number,
        thanks=(
            words.translate("Slip", "Happy birthday")
            if slip.for_birthday
            else words.translate("Slip", "Enjoy your gift")
        ),
        last=words.translate("Slip", "Thank you for coming back"),
    )
    return strip


def _set_gift(strip: Strip, setting: Setting, slip: GiftSlip) -> None:
    """Set the gift, the largest thing on the paper, and what was given for it."""
    translate, size = setting.phrases.translate, setting.measures.to_pay
    yours = (
        translate("Slip", "Your birthday gift")
        if slip.for_birthday
        else translate("Slip", "Your gift")
    )
    strip.centred(setting.plain(yours, bigger=0.5))
    strip.centred(
        Letters(text=cut(slip.gift), weight=Weight.BOLD, size=size),
        floor=size * GIFT_FLOOR,
        leading=GIFT_LEADING,
    )
    strip.rule(thickness=THICK)
    if slip.added:
        strip.pair(
            setting.plain(translate("Slip", "Money added"), bigger=0.5),
            setting.plain(setting.money(slip.added), bigger=0.5),
        )
    set_cells(
        strip,
        setting,
        (
            Cell(translate("Receipt", "Used"), _used(slip, setting=setting), 58),
            Cell(translate("Receipt", "Points left"), points_figure(slip.balance), 42),
        ),
    )


def _used(slip: GiftSlip, *, setting: Setting) -> str:
    if slip.for_birthday:
        return setting.phrases.translate("Slip", "free")
    return signed_points(-slip.points)
