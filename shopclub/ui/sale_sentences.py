"""What the refusals of sales, refunds and closings say to people."""

from shopclub.counter.closings import ClosingConflict, CountRefused, DayClosed, DayTurned
from shopclub.counter.draft import (
    DepartmentRefused,
    DepartmentsDoNotAddUp,
    QuoteChanged,
    SaleConflict,
    TenderedTooLittle,
)
from shopclub.counter.quote import AmountOutOfRange
from shopclub.counter.refund import RefundTooMuch
from shopclub.counter.refund_draft import NothingToUndo, RefundChanged, RefundConflict
from shopclub.counter.sold import SaleUnknown
from shopclub.counter.till_clock import ClockBehind
from shopclub.counter.till_terms import AmountNeedsOwner, RefundNeedsOwner, SaleTooOld
from shopclub.insights.period import PeriodRefused
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import Currency, format_money
from shopclub.staff.doubted import ShopInDoubt
from shopclub.ui.closing.figures_differ import FiguresDiffer
from shopclub.ui.counter.state import MemberGone, PointsLapsed, PointsSpent, SavedBefore, SoldAgain
from shopclub.ui.refunds.numbers import NumberFault, NumberRefused, ReceiptUnknown
from shopclub.ui.translation import translate
from shopclub.ui.words import days_word, full_day_word, points_figure, points_word

EXAMPLE_NUMBER = "261121010087"


def of_sales(error: ShopClubError, currency: Currency) -> str:
    """Return what to say of a sale that was refused; nothing for any other error."""

    def money(minor: int) -> str:
        return format_money(minor, currency=currency)

    match error:
        case SaleConflict(first):
            return translate("Sentences", "This sale was saved as {amount}.").format(
                amount=money(first.receipt.to_pay)
            )
        case SoldAgain(before):
            return translate(
                "Sentences", "{amount} was taken from this member at {time}. Again?"
            ).format(amount=money(before.receipt.to_pay), time=before.receipt.time)
        case SavedBefore(issued):
            return translate("Sentences", "Already saved at {time}: {amount}.").format(
                time=issued.receipt.time, amount=money(issued.receipt.to_pay)
            )
        case MemberGone():
            return translate("Sentences", "The member is not in the club any more. Choose again.")
        case PointsLapsed(points, last_day, left):
            return translate(
                "Sentences", "{points} lapsed at the end of {day}: {left} left."
            ).format(
                points=points_word(points), day=full_day_word(last_day), left=points_figure(left)
            )
        case PointsSpent(left, time, till):
            return translate(
                "Sentences", "Only {left} left: redeemed at {time} at till {till}."
            ).format(left=points_word(left), time=time, till=till)
        case QuoteChanged(now):
            return translate(
                "Sentences", "Something changed meanwhile: now {amount} to pay. Look once more."
            ).format(amount=money(now.to_pay))
        case TenderedTooLittle(tendered, to_pay):
            return translate("Sentences", "{missing} short: {tendered} of {to_pay}.").format(
                missing=money(to_pay - tendered), tendered=money(tendered), to_pay=money(to_pay)
            )
        case AmountOutOfRange(amount) if amount < 0:
            return translate("Sentences", "The amount must be more than 0.")
        case AmountOutOfRange():
            return translate("Sentences", "This amount is too large.")
        case AmountNeedsOwner(amount, limit):
            return translate(
                "Sentences", "{amount} is unusually high, above {limit}. Ask the owner."
            ).format(amount=money(amount), limit=money(limit))
        case ShopInDoubt(count=count):
            if count == 1:
                return translate(
                    "Sentences", "Something in the shop file does not agree. Ask the owner."
                )
            return translate(
                "Sentences", "{n} things in the shop file do not agree. Ask the owner."
            ).format(n=f"{count:,}")
        case DepartmentsDoNotAddUp(departments, amount):
            return translate("Sentences", "The departments come to {sum}, not {amount}.").format(
                sum=money(departments), amount=money(amount)
            )
        case PeriodRefused():
            return translate(
                "Sentences", "A period is a year, a quarter, a month, a week or days: 2026-10."
            )
        case DepartmentRefused():
            return translate(
                "Sentences", "Each department needs its own name and an amount of more than 0."
            )
        case ClockBehind(now, last):
            return translate(
                "Sentences",
                "The clock says {now}, the last sale {last}: set it right or ask the owner.",
            ).format(now=f"{now:%Y-%m-%d %H:%M}", last=f"{last:%Y-%m-%d %H:%M}")
    return ""


def of_refunds_and_closings(error: ShopClubError, currency: Currency) -> str:
    """Return what to say of a refund or closing that was refused; nothing for any other error."""

    def money(minor: int) -> str:
        return format_money(minor, currency=currency)

    match error:
        case RefundTooMuch(_, _, 0):
            return translate("Sentences", "Nothing was paid for this sale.")
        case RefundTooMuch(_, refunded, paid) if refunded:
            return translate("Sentences", "Already refunded: {refunded} of {paid}.").format(
                refunded=money(refunded), paid=money(paid)
            )
        case RefundTooMuch(asked) if asked < 1:
            return translate("Sentences", "The amount must be more than 0.")
        case RefundTooMuch(_, _, paid):
            return translate("Sentences", "No more than {paid} can come back.").format(
                paid=money(paid)
            )
        case NumberRefused(NumberFault.CARD):
            return translate("Sentences", "This is the number of a card, not of a receipt.")
        case NumberRefused():
            return translate("Sentences", "A receipt number has 12 digits, like {example}.").format(
                example=dashed_receipt_number(EXAMPLE_NUMBER)
            )
        case ReceiptUnknown(number):
            return translate("Sentences", "Receipt {number} was not found.").format(
                number=dashed_receipt_number(number)
            )
        case SaleUnknown():
            return translate("Sentences", "There is no such sale.")
        case NothingToUndo():
            return translate("Sentences", "There is no sale of today to undo.")
        case RefundConflict(first):
            return translate("Sentences", "This refund was saved as {amount}.").format(
                amount=money(first.receipt.to_pay)
            )
        case RefundChanged(now):
            return translate(
                "Sentences", "Something changed meanwhile: now {amount} goes back. Look once more."
            ).format(amount=money(now.money))
        case RefundNeedsOwner(_, limit):
            return translate("Sentences", "A refund above {limit} needs the owner.").format(
                limit=money(limit)
            )
        case SaleTooOld(days, limit):
            return translate(
                "Sentences", "Sold {days} ago: after {limit} a refund needs the owner."
            ).format(days=days_word(days), limit=days_word(limit))
        case ClosingConflict(counted):
            return translate("Sentences", "This closing was saved with {amount} counted.").format(
                amount=money(counted)
            )
        case DayClosed(day):
            return translate("Sentences", "{day} is closed already.").format(day=day.isoformat())
        case DayTurned(day):
            return translate(
                "Sentences", "A new shop day has begun meanwhile: {day} would be closed now."
            ).format(day=day.isoformat())
        case FiguresDiffer(1):
            return translate("Sentences", "All figures were checked: 1 differs. Tell the owner.")
        case FiguresDiffer(count):
            return translate(
                "Sentences", "All figures were checked: {n} differ. Tell the owner."
            ).format(n=f"{count:,}")
        case CountRefused():
            return translate("Sentences", "Enter the cash that was counted, 0 or more.")
    return ""
