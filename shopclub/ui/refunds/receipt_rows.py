"""How a receipt of the day is shown in the list."""

from shopclub.counter.day_receipts import CameBack, DayKind, DayReceipt
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.money import Currency, format_money
from shopclub.ui.refunds.receipts_list import ReceiptRow
from shopclub.ui.sale_words import came_back_word, means_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import BadgeKind
from shopclub.ui.words import points_word, tier_hue, tier_word


def row_of(receipt: DayReceipt, *, currency: Currency) -> ReceiptRow:
    """Return a receipt as a row of the list."""
    if receipt.kind is DayKind.GIFT:
        return _gift_row(receipt, currency=currency)
    refund = receipt.kind is DayKind.REFUND
    name = receipt.member_name or (
        translate("Refunds", "no card")
        if receipt.member_id is None
        else translate("Refunds", "member")
    )
    return ReceiptRow(
        time=receipt.time,
        name=name,
        number=dashed_receipt_number(receipt.number),
        means=means_word(receipt.means),
        money=format_money(-receipt.money if refund else receipt.money, currency=currency),
        tier="" if receipt.tier is None else tier_word(receipt.tier),
        hue=None if receipt.tier is None else tier_hue(receipt.tier),
        mark=_mark(receipt),
        mark_kind=BadgeKind.DANGER if refund else BadgeKind.WARN,
        quiet=receipt.came_back is CameBack.ALL,
    )


def _gift_row(receipt: DayReceipt, *, currency: Currency) -> ReceiptRow:
    back = receipt.came_back is CameBack.ALL
    added = format_money(receipt.money, currency=currency) if receipt.money else ""
    return ReceiptRow(
        time=receipt.time,
        name=translate("Refunds", "{name}: {gift}").format(
            name=receipt.member_name or translate("Refunds", "member"), gift=receipt.gift
        ),
        number=dashed_receipt_number(receipt.number),
        means=f"+ {added}" if added else "",
        money=points_word(receipt.points) if receipt.points else translate("Refunds", "free"),
        mark=translate("Refunds", "taken back") if back else translate("Refunds", "gift"),
        mark_kind=BadgeKind.WARN if back else BadgeKind.NEUTRAL,
        quiet=back,
    )


def _mark(receipt: DayReceipt) -> str:
    if receipt.kind is DayKind.REFUND:
        return translate("Refunds", "refund")
    return came_back_word(receipt.came_back)
