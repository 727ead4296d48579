"""What the refusals of gifts and vouchers say to people."""

from shopclub.birthdays.perks import Withheld
from shopclub.counter.gift_draft import (
    GiftChanged,
    GiftConflict,
    GiftNeedsTier,
    NoBirthdayGift,
)
from shopclub.kernel.codes import dashed_receipt_number, spaced_card_number
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import Currency, format_money
from shopclub.rewards import gifts, vouchers
from shopclub.rewards.redemptions import GiftUndone, RedemptionUnknown
from shopclub.ui.translation import translate
from shopclub.ui.words import full_day_word, points_figure, points_word, tier_word


def of_gifts(error: ShopClubError, currency: Currency) -> str:
    """Return what to say of a gift that was refused; nothing for any other error."""
    match error:
        case GiftNeedsTier(tier):
            return translate("Sentences", "This gift is for {tier} and above.").format(
                tier=tier_word(tier)
            )
        case NoBirthdayGift(Withheld.GIVEN | Withheld.TOO_SOON, since) if since is not None:
            return translate("Sentences", "The birthday gift was given on {day}.").format(
                day=full_day_word(since)
            )
        case NoBirthdayGift():
            return translate("Sentences", "No birthday gift waits for this member.")
        case GiftChanged(now) if now.for_birthday:
            return translate("Sentences", "The birthday gift changed: now {gift}.").format(
                gift=now.name
            )
        case GiftChanged(now) if now.money:
            return translate("Sentences", "The gift changed: now {points} and {money}.").format(
                points=points_word(now.points), money=format_money(now.money, currency=currency)
            )
        case GiftChanged(now):
            return translate(
                "Sentences", "The gift changed: now {points}, {left} left after it."
            ).format(points=points_word(now.points), left=points_figure(now.balance_after))
        case GiftConflict(first):
            return translate("Sentences", "{gift} was given under this number already.").format(
                gift=first.slip.gift
            )
        case gifts.GiftUnknown():
            return translate("Sentences", "This gift is not in the catalogue any more.")
        case gifts.GiftNotOffered():
            return translate("Sentences", "This gift is not offered today.")
        case gifts.GiftOutOfStock(name):
            return translate("Sentences", "{gift} is out of stock.").format(gift=name)
        case RedemptionUnknown(number):
            return translate("Sentences", "No gift has the number {number}.").format(
                number=dashed_receipt_number(number)
            )
        case GiftUndone():
            return translate("Sentences", "This gift was taken back already.")
    return ""


def of_catalogue(error: ShopClubError) -> str:
    """Return what to say of a gift that cannot be offered so; nothing for any other error."""
    match error:
        case gifts.GiftPriceRefused(_, most):
            return translate("Sentences", "A gift costs from 1 to {most} points.").format(
                most=points_figure(most)
            )
        case gifts.GiftMoneyRefused():
            return translate("Sentences", "The money added must be 0 or more.")
        case gifts.GiftStockRefused(_, most):
            return translate("Sentences", "A stock is from 0 to {most}, or empty.").format(
                most=points_figure(most)
            )
        case gifts.GiftDaysRefused(starts_on):
            return translate("Sentences", "The last day must not be before {day}.").format(
                day=full_day_word(starts_on)
            )
        case gifts.PhotoRefused(most):
            return translate("Sentences", "A picture is a PNG of at most {size} KB.").format(
                size=most // 1024
            )
    return ""


def of_vouchers(error: ShopClubError, currency: Currency) -> str:
    """Return what to say of a voucher that was refused; nothing for any other error."""
    match error:
        case vouchers.VoucherUnknown(code):
            return translate("Sentences", "There is no voucher {code}.").format(
                code=spaced_card_number(code[:40])
            )
        case vouchers.VoucherUsed(day):
            return translate("Sentences", "This voucher was used on {day}.").format(
                day=full_day_word(day)
            )
        case vouchers.VoucherVoid(day):
            return translate("Sentences", "This voucher was made void on {day}.").format(
                day=full_day_word(day)
            )
        case vouchers.VoucherExpired(last_on):
            return translate("Sentences", "This voucher lapsed at the end of {day}.").format(
                day=full_day_word(last_on)
            )
        case vouchers.VoucherTooEarly(starts_on):
            return translate("Sentences", "This voucher can be used from {day} on.").format(
                day=full_day_word(starts_on)
            )
        case vouchers.VoucherOfAnother():
            return translate("Sentences", "This voucher is another member's.")
        case vouchers.BelowVoucherMinimum(bill, minimum):
            return translate(
                "Sentences", "This voucher needs {minimum}: the bill is {bill}."
            ).format(
                minimum=format_money(minimum, currency=currency),
                bill=format_money(bill, currency=currency),
            )
        case vouchers.VoucherTakesNothing():
            return translate("Sentences", "This voucher takes nothing off this bill.")
        case vouchers.VoucherRefused():
            return translate("Sentences", "Enter what the voucher takes off, more than 0.")
        case vouchers.VoucherDaysRefused(most):
            return translate(
                "Sentences", "The last day is today or later, within {most} days."
            ).format(most=points_figure(most))
    return ""
