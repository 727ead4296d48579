"""The figures of a receipt: the bill, what was paid, and the three cells of points."""

from shopclub.counter.receipt import LineKind, ReceiptKind, ReceiptLine
from shopclub.documents.cells import Cell, set_cells, signed_points
from shopclub.documents.lettering import Letters, Weight
from shopclub.documents.receipt_setting import ReceiptSetting
from shopclub.documents.strip import THICK, Strip
from shopclub.documents.words import (
    means_name,
    points_figure,
    tenths_kept,
    tier_discount,
    tier_name,
)
from shopclub.kernel.money import currency, format_figure, plain_hundredths


def set_bill(strip: Strip, setting: ReceiptSetting) -> None:
    """Set the lines that lead to the sum, and the sum to pay."""
    receipt = setting.receipt
    for line in receipt.lines:
        if line.amount == 0 and line.kind is not LineKind.AMOUNT:
            continue
        if line.kind is LineKind.AMOUNT:
            figure = setting.money(line.amount)
        else:
            figure = format_figure(line.amount, currency=currency(receipt.currency))
        label = setting.plain(_label(line, setting), bigger=0.5)
        strip.pair(label, setting.plain(figure, bigger=0.5))
    strip.rule(thickness=THICK)
    to_pay = Letters(
        text=setting.money(receipt.to_pay), weight=Weight.BOLD, size=setting.measures.to_pay
    )
    strip.pair(setting.bold(_sum_label(setting), bigger=3), to_pay)
    strip.rule(thickness=THICK)


def _sum_label(setting: ReceiptSetting) -> str:
    if setting.receipt.kind is ReceiptKind.REFUND:
        return setting.phrases.translate("Receipt", "Given back")
    return setting.phrases.translate("Receipt", "To pay")


def _label(line: ReceiptLine, setting: ReceiptSetting) -> str:
    phrases = setting.phrases
    member = setting.receipt.member
    match line.kind:
        case LineKind.AMOUNT:
            return phrases.translate("Receipt", "Amount")
        case LineKind.TIER_DISCOUNT:
            tier = tier_name(member.tier, phrases=phrases) if member else ""
            return tier_discount(tier, basis_points=line.basis_points, phrases=phrases).strip()
        case LineKind.VOUCHER if line.basis_points:
            percent = plain_hundredths(line.basis_points)
            kept = tenths_kept(line.basis_points)
            pattern = phrases.translate("Receipt", "Voucher {percent}%")
            return pattern.format(percent=percent, tenths_kept=kept)
        case LineKind.VOUCHER:
            return phrases.translate("Receipt", "Voucher")
        case LineKind.POINTS if setting.receipt.kind is ReceiptKind.REFUND:
            return phrases.translate("Receipt", "Paid with points")
        case LineKind.POINTS if line.points == 1:
            return phrases.translate("Receipt", "1 point used")
        case LineKind.POINTS:
            used = points_figure(line.points)
            return phrases.translate("Receipt", "{n} points used").format(n=used)


def set_payment(strip: Strip, setting: ReceiptSetting) -> None:
    """Set how it was paid, one line each, and what the customer saved."""
    phrases = setting.phrases
    for payment in setting.receipt.payments:
        strip.pair(
            setting.plain(means_name(payment.means, phrases=phrases), bigger=0.5),
            setting.plain(setting.money(payment.amount + payment.change), bigger=0.5),
        )
        if payment.change:
            strip.pair(
                setting.plain(phrases.translate("Receipt", "Change"), bigger=0.5),
                setting.plain(setting.money(payment.change), bigger=0.5),
            )
    if setting.receipt.saved:
        strip.pair(
            setting.bold(phrases.translate("Receipt", "You saved today"), bigger=0.5),
            setting.bold(setting.money(setting.receipt.saved), bigger=0.5),
        )


def set_points(strip: Strip, setting: ReceiptSetting) -> None:
    """Set the points earned, used and left."""
    receipt, phrases = setting.receipt, setting.phrases
    set_cells(
        strip,
        setting,
        (
            Cell(phrases.translate("Receipt", "Earned"), signed_points(receipt.earned), 29),
            Cell(phrases.translate("Receipt", "Used"), signed_points(-receipt.used), 29),
            Cell(phrases.translate("Receipt", "Points left"), points_figure(receipt.balance), 42),
        ),
    )
