"""Whose sale it is, what was paid for it and what came back so far."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.counter.refund_draft import RefundQuote
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.money import Currency, format_money
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Avatar, TierBadge
from shopclub.ui.widgets.labels import ElidingLabel, IconLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.words import ago_word, day_word, tier_hue, tier_word


class SaleHead(LookWidget):
    """The member's avatar, name and tier; a sale without a card says so."""

    def __init__(self) -> None:
        super().__init__()
        self._avatar = Avatar()
        self._nobody = IconLabel("receipt", size=32)
        self._name = ElidingLabel(size="line", bold=True)
        self._badge = TierBadge()
        self._row = QHBoxLayout(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignLeft)
        for sign in (self._avatar, self._nobody):
            self._row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        self.restyle()

    def show_sale(self, quote: RefundQuote) -> None:
        """Show whose sale it is."""
        tier = quote.tier
        name = quote.member_name or (
            translate("Refunds", "no card") if tier is None else translate("Refunds", "member")
        )
        self._name.set_text(name)
        self._avatar.setVisible(tier is not None)
        self._nobody.setVisible(tier is None)
        self._badge.setVisible(tier is not None)
        if tier is not None:
            self._avatar.set_member(name, tier_hue(tier))
            self._badge.set_tier(tier_word(tier), tier_hue(tier))

    def restyle(self) -> None:
        """Take the gaps of the look."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current_tokens().space.m)


class PaidFigure(QWidget):
    """What was paid, large, and what of it came back so far."""

    def __init__(self) -> None:
        super().__init__()
        self._label = ElidingLabel(size="label", hold=True)
        self._paid = ElidingLabel(size="name", hold=True)
        self._so_far = ElidingLabel(size="reason", color="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._label, self._paid, self._so_far):
            column.addWidget(part)

    def show_sale(self, whole: RefundQuote, *, currency: Currency) -> None:
        """Show the sum and how much of it came back before."""
        by_money = bool(whole.sale.paid)
        self._label.set_text(
            translate("Refunds", "Paid") if by_money else translate("Refunds", "Paid by points")
        )
        self._paid.set_text(format_money(whole.sale.whole, currency=currency))
        self._so_far.set_text(
            translate("Refunds", "{money} refunded so far").format(
                money=format_money(whole.refunded, currency=currency)
            )
            if whole.refunded
            else translate("Refunds", "nothing refunded so far")
        )


def sale_note(quote: RefundQuote, *, today: date) -> str:
    """Return which sale it is: its number, day and time."""
    days = (today - quote.sold_on).days
    near = 0 <= days <= 1
    day = ago_word(quote.sold_on, today=today) if near else day_word(quote.sold_on, today=today)
    return translate("Refunds", "Sale {number}, {day} {time}").format(
        number=dashed_receipt_number(quote.number), day=day, time=quote.sold_at
    )
