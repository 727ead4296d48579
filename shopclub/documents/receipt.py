"""The receipt of a sale on a roll or a sheet for the files, drawn from its snapshot alone."""

from shopclub.counter.receipt import Receipt, ReceiptKind, SayingKind
from shopclub.documents.lettering import POINTS_PER_MM
from shopclub.documents.receipt_figures import set_bill, set_payment, set_points
from shopclub.documents.receipt_setting import ReceiptSetting, measures_of
from shopclub.documents.sayings import sentence, sign_of, spoken
from shopclub.documents.strip import Strip
from shopclub.documents.strip_paper import strip_pdf
from shopclub.documents.strip_parts import set_code, set_issue, set_member, set_shop
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.phrases import Phrases, phrases_of
from shopclub.kernel.sheets import ReceiptSheet

SIGN_INDENT = 1.45
SAYING_GAP = 0.5


def draw(
    receipt: Receipt,
    *,
    member_name: str | None,
    sheet: ReceiptSheet = ReceiptSheet.ROLL_80,
    reprint: bool = False,
    phrases: Phrases | None = None,
) -> bytes:
    """Return the receipt as a PDF; the same snapshot gives the same bytes.

    On a roll it is one page as long as it needs; on A5 and A4 the column of the wide roll stands at
    the corner, going on where a page ends. `member_name` is None for a sale without a member, and
    for one who was erased: then the paper says "member". Raises ValueError for a receipt number
    that is not an even run of digits.
    """
    strip = lay_out(receipt, member_name=member_name, sheet=sheet, reprint=reprint, phrases=phrases)
    number = dashed_receipt_number(receipt.number)
    return strip_pdf(strip, sheet=sheet, title=number, language=receipt.language)


def lay_out(
    receipt: Receipt,
    *,
    member_name: str | None,
    sheet: ReceiptSheet = ReceiptSheet.ROLL_80,
    reprint: bool = False,
    phrases: Phrases | None = None,
) -> Strip:
    """Return every mark of a receipt at its place."""
    measures = measures_of(sheet)
    words = phrases or phrases_of(receipt.language)
    setting = ReceiptSetting(
        measures=measures, phrases=words, currency=receipt.currency, receipt=receipt
    )
    strip = Strip(paper_width=measures.paper, print_width=measures.printed, floor=setting.smallest)
    _set_head(strip, setting, reprint=reprint)
    if receipt.member:
        set_member(strip, setting, receipt.member, name=member_name)
    set_bill(strip, setting)
    set_payment(strip, setting)
    if receipt.member:
        set_points(strip, setting)
        _set_sayings(strip, setting)
    else:
        _set_invitation(strip, setting)
    set_code(
        strip,
        setting,
        receipt.number,
        thanks=words.translate("Receipt", "Thank you, see you soon"),
        last=words.translate("Receipt", "Exchange within 7 days"),
    )
    return strip


def _set_head(strip: Strip, setting: ReceiptSetting, *, reprint: bool) -> None:
    receipt, translate = setting.receipt, setting.phrases.translate
    titles = [translate("Receipt", "Reprint")] if reprint else []
    numbers = [(translate("Receipt", "Receipt"), receipt.number)]
    if receipt.kind is ReceiptKind.REFUND:
        titles.append(translate("Receipt", "Refund"))
    if receipt.refund_of:
        numbers.append((translate("Receipt", "Refund of receipt"), receipt.refund_of))
    set_shop(strip, setting, receipt.shop, titles=tuple(titles))
    set_issue(
        strip,
        setting,
        day=receipt.day,
        time=receipt.time,
        cashier=receipt.cashier,
        numbers=tuple(numbers),
    )


def _set_sayings(strip: Strip, setting: ReceiptSetting) -> None:
    gap = 0.0
    for saying in spoken(setting.receipt.sayings):
        text = sentence(saying, receipt=setting.receipt, phrases=setting.phrases)
        style = setting.bold if saying.kind is SayingKind.EXPIRING else setting.plain
        indent = setting.measures.base * SIGN_INDENT / POINTS_PER_MM
        strip.hanging(setting.bold(sign_of(saying.kind)), style(text), indent=indent, gap=gap)
        gap = SAYING_GAP


def _set_invitation(strip: Strip, setting: ReceiptSetting) -> None:
    if setting.receipt.payments or setting.receipt.saved:
        strip.rule()
    text = setting.phrases.translate("Receipt", "Join us: points with every purchase")
    strip.centred(setting.bold(text))
