"""Recording sales inside the till's transaction, and finding them again."""

from dataclasses import dataclass
from datetime import date, datetime

from shopclub.kernel.clock import Moment
from shopclub.kernel.codes import receipt_number, receipt_prefix
from shopclub.sales import rollups, tables
from shopclub.storage.columns import instant, micros
from shopclub.storage.database import one, rows, run


@dataclass(frozen=True, slots=True)
class PaymentPart:
    """A part of the money of a sale: minor units handed over, kept and given back."""

    means: str
    amount: int
    tendered: int
    change: int


@dataclass(frozen=True, slots=True)
class NewSale:
    """A sale about to be recorded; amounts in minor units, `eligible` is what earned."""

    sale_id: str
    number: str
    till: int
    staff_id: int
    member_id: int | None
    member_name: str | None
    list_amount: int
    tier_discount: int
    points_money: int
    paid: int
    eligible: int
    points_used: int
    points_earned: int
    multiplier_hundredths: int
    payments: tuple[PaymentPart, ...]
    content: str
    receipt: str


@dataclass(frozen=True, slots=True)
class RecordedSale:
    """A sale as it was recorded: what was asked, its snapshot, and the name if it is kept still."""

    content: str
    receipt: str
    member_name: str | None


@dataclass(frozen=True, slots=True)
class SaleOfDay:
    """A line in the list of a day's sales."""

    sale_id: str
    number: str
    at: datetime
    paid: int
    member_id: int | None
    member_name: str | None


def record(sale: NewSale, *, moment: Moment) -> None:
    """Write a sale with its payments and totals; the caller has the transaction."""
    run(
        tables.ADD_SALE,
        sale.sale_id,
        sale.number,
        micros(moment.at),
        moment.day.isoformat(),
        sale.till,
        sale.staff_id,
        sale.member_id,
        sale.list_amount,
        sale.tier_discount,
        sale.points_money,
        sale.paid,
        sale.eligible,
        sale.points_used,
        sale.points_earned,
        sale.multiplier_hundredths,
        sale.content,
        sale.receipt,
    )
    for place, part in enumerate(sale.payments):
        run(
            tables.ADD_PAYMENT,
            sale.sale_id,
            place,
            part.means,
            part.amount,
            part.tendered,
            part.change,
        )
    if sale.member_id is not None and sale.member_name is not None:
        run(tables.ADD_RECEIPT_NAME, sale.sale_id, sale.member_id, sale.member_name)
    rollups.count(moment=moment, member_id=sale.member_id, listed=sale.list_amount, paid=sale.paid)


def next_number(*, day: date, till: int) -> str:
    """Return the next receipt number of a till and day; the caller has the write lock."""
    prefix = receipt_prefix(day=day, till=till)
    found = one(tables.LAST_NUMBER, prefix, prefix + "~")
    last = found[0] if found else None
    return receipt_number(day=day, till=till, running=1 if last is None else int(last[8:]) + 1)


def find(sale_id: str) -> RecordedSale | None:
    """Return the sale of an id, if there is one."""
    found = one(tables.FIND_SALE, sale_id)
    return None if found is None else RecordedSale(*found)


def last_of_day(day: date) -> RecordedSale | None:
    """Return the last sale of a shop day, if there was one."""
    found = one(tables.LAST_SALE_OF_DAY, day.isoformat())
    return None if found is None else RecordedSale(*found)


def list_of_day(day: date, *, limit: int) -> tuple[SaleOfDay, ...]:
    """Return the last sales of a shop day, the newest first."""
    return tuple(
        SaleOfDay(sale_id, number, instant(at), paid, member_id, name)
        for sale_id, number, at, paid, member_id, name in rows(
            tables.SALES_OF_DAY, day.isoformat(), limit
        )
    )


def number_and_paid(sale_id: str) -> tuple[str, int] | None:
    """Return the receipt number and the money of a sale, to say where points came from."""
    found = one(tables.NUMBERS_OF_SALES, sale_id)
    return None if found is None else (found[0], found[1])
