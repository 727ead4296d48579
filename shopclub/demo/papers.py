"""The papers of the day that nobody printed at the counter: narrow, wide, to be cut, to be read."""

from pathlib import Path

from shopclub.counter.day_receipts import DayKind, DayReceipt
from shopclub.counter.receipt import IssuedReceipt
from shopclub.insights.period import month_of
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.phrases import Phrases
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.kernel.whole_files import write_whole
from shopclub.shop import Shop
from shopclub.staff.roles import Actor

CARDS_ON_A_SHEET = 10


def draw_papers(shop: Shop, folder: Path, *, phrases: Phrases, by: Actor) -> None:
    """Draw the owner's summary of the month, a sheet of cards, and receipts on other sheets."""
    from shopclub.documents import card_sheet, receipt, summary

    folder.mkdir(parents=True, exist_ok=True)
    month = month_of(shop.clock.today())
    name = phrases.translate("Demo", "Summary {month}").format(month=f"{month.first:%Y-%m}")
    write_whole(folder / f"{name}.pdf", summary.draw(shop.insights.summary(month, by=by)))
    faces = tuple(shop.lookup.card(member_id) for member_id in range(1, CARDS_ON_A_SHEET + 1))
    name = phrases.translate("Demo", "Ten cards on A4, to be cut")
    write_whole(folder / f"{name}.pdf", card_sheet.draw(faces))
    day = shop.day_book.receipts()
    refund, sale = (
        _issued(shop, max((row for row in day if row.kind is kind), key=_worth_showing))
        for kind in (DayKind.REFUND, DayKind.SALE)
    )
    for issued, sheet, template in (
        (sale, ReceiptSheet.ROLL_58, phrases.translate("Demo", "Receipt {number} on 58 mm")),
        (sale, ReceiptSheet.A5, phrases.translate("Demo", "Receipt {number} on A5")),
        (refund, ReceiptSheet.ROLL_80, phrases.translate("Demo", "Refund {number}")),
    ):
        number = dashed_receipt_number(issued.receipt.number)
        paper = receipt.draw(issued.receipt, member_name=issued.member_name, sheet=sheet)
        write_whole(folder / f"{template.format(number=number)}.pdf", paper)


def _issued(shop: Shop, row: DayReceipt) -> IssuedReceipt:
    issued = shop.till.find_receipt(row.number)
    if issued is None:
        raise LookupError(f"the receipt {row.number} of the day is not there")
    return issued


def _worth_showing(row: DayReceipt) -> tuple[bool, int]:
    """Order receipts: the largest of a member comes last."""
    return row.member_id is not None, row.money
