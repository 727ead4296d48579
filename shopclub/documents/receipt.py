"""The receipt of a sale on a roll or a sheet for the files, drawn from its snapshot alone."""

from shopclub.counter.receipt import Receipt, ReceiptKind, ReceiptMember, SayingKind
from shopclub.documents.lettering import POINTS_PER_MM, Letters, Weight, cut
from shopclub.documents.receipt_figures import set_bill, set_payment, set_points
from shopclub.documents.receipt_setting import Setting, measures_of
from shopclub.documents.sayings import sentence, sign_of, spoken
from shopclub.documents.strip import Strip
from shopclub.documents.strip_paper import strip_pdf
from shopclub.documents.words import full_date, tier_name
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.phrases import Phrases, phrases_of
from shopclub.kernel.sheets import ReceiptSheet

SHOP_FLOOR = 0.75
TITLE_LEADING = 1.2
LONGEST_ADDRESS = 200
SIGN_INDENT = 1.45
SAYING_GAP = 0.5
THANKS_GAP = 0.8
RETURNS_GAP = 0.4


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
    setting = Setting(receipt=receipt, measures=measures, phrases=words)
    strip = Strip(paper_width=measures.paper, print_width=measures.printed, floor=setting.smallest)
    _set_head(strip, setting, reprint=reprint)
    if receipt.member:
        _set_member(strip, setting, receipt.member, name=member_name)
    set_bill(strip, setting)
    set_payment(strip, setting)
    if receipt.member:
        set_points(strip, setting)
        _set_sayings(strip, setting)
    else:
        _set_invitation(strip, setting)
    _set_foot(strip, setting)
    return strip


def _set_head(strip: Strip, setting: Setting, *, reprint: bool) -> None:
    receipt, phrases = setting.receipt, setting.phrases
    size = setting.measures.shop
    strip.centred(
        Letters(text=cut(receipt.shop.name), weight=Weight.BOLD, size=size),
        floor=size * SHOP_FLOOR,
        leading=TITLE_LEADING,
    )
    gap = size * 0.12 / POINTS_PER_MM
    if reprint:
        strip.centred(setting.bold(phrases.translate("Receipt", "Reprint"), bigger=1.5), gap=gap)
        gap = 0
    if receipt.kind is ReceiptKind.REFUND:
        strip.centred(setting.bold(phrases.translate("Receipt", "Refund"), bigger=1.5), gap=gap)
        gap = 0
    if receipt.shop.address:
        strip.centred(setting.plain(cut(receipt.shop.address, longest=LONGEST_ADDRESS)), gap=gap)
        gap = 0
    if receipt.shop.phone:
        phone = phrases.translate("Receipt", "Tel {phone}").format(phone=cut(receipt.shop.phone))
        strip.centred(setting.plain(phone), gap=gap)
    strip.rule()
    when = f"{full_date(receipt.day, phrases=phrases)}  {receipt.time}"
    cashier = phrases.translate("Receipt", "Cashier {name}").format(name=cut(receipt.cashier))
    strip.facing(setting.plain(when), setting.plain(cashier if receipt.cashier else ""))
    strip.pair(
        setting.plain(phrases.translate("Receipt", "Receipt")),
        setting.plain(dashed_receipt_number(receipt.number)),
    )
    if receipt.refund_of:
        strip.pair(
            setting.plain(phrases.translate("Receipt", "Refund of receipt")),
            setting.plain(dashed_receipt_number(receipt.refund_of)),
        )
    strip.rule()


def _set_member(strip: Strip, setting: Setting, member: ReceiptMember, *, name: str | None) -> None:
    phrases = setting.phrases
    tier = f"{'★' * member.tier.stars} {tier_name(member.tier, phrases=phrases)}".strip()
    if member.card_last4:
        pattern = phrases.translate("Receipt", "{tier}  #{last_digits}")
        tier = pattern.format(tier=tier, last_digits=member.card_last4)
    strip.facing(
        setting.bold(cut(name or phrases.translate("Receipt", "Member")), bigger=1.5),
        setting.bold(tier),
    )
    strip.rule()


def _set_sayings(strip: Strip, setting: Setting) -> None:
    gap = 0.0
    for saying in spoken(setting.receipt.sayings):
        text = sentence(saying, receipt=setting.receipt, phrases=setting.phrases)
        style = setting.bold if saying.kind is SayingKind.EXPIRING else setting.plain
        indent = setting.measures.base * SIGN_INDENT / POINTS_PER_MM
        strip.hanging(setting.bold(sign_of(saying.kind)), style(text), indent=indent, gap=gap)
        gap = SAYING_GAP


def _set_invitation(strip: Strip, setting: Setting) -> None:
    if setting.receipt.payments or setting.receipt.saved:
        strip.rule()
    text = setting.phrases.translate("Receipt", "Join us: points with every purchase")
    strip.centred(setting.bold(text))


def _set_foot(strip: Strip, setting: Setting) -> None:
    receipt, phrases = setting.receipt, setting.phrases
    strip.rule(dashed=True)
    strip.code(
        receipt.number,
        height=setting.measures.code_height,
        number=setting.plain(dashed_receipt_number(receipt.number)),
    )
    thanks = phrases.translate("Receipt", "Thank you, see you soon")
    strip.centred(setting.bold(thanks, bigger=2), gap=THANKS_GAP)
    returns = phrases.translate("Receipt", "Exchange within 7 days")
    strip.centred(
        Letters(text=returns, weight=Weight.REGULAR, size=setting.smallest), gap=RETURNS_GAP
    )
