"""Recording sales inside the till's transaction, and finding them again."""

from dataclasses import dataclass
from datetime import date, datetime

from shopclub.kernel.clock import Moment
from shopclub.kernel.codes import MOST_SHORT, receipt_number, receipt_prefix
from shopclub.sales import cohorts, rollups, seals, tables
from shopclub.sales.new_sale import NewSale, sale_row
from shopclub.storage.columns import instant, micros
from shopclub.storage.database import one, rows, run


@dataclass(frozen=True, slots=True)
class BeforeSale:
    """What a till must know before it sells: is this id known, the newest row, is the day closed.

    `newest` is the instant of the till's newest line in the log.
    """

    recorded: bool
    newest: datetime | None
    closed: bool


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


def record(sale: NewSale, *, moment: Moment) -> str:
    """Write a sale with its payments and totals, return its seal; the caller transacts."""
    member_id = sale.member_id
    is_behind = member_id is not None and cohorts.bought_later(member_id, moment=moment)
    if member_id is not None and is_behind:
        cohorts.take_out(member_id)
    run(tables.ADD_SALE, *sale_row(sale, moment=moment))
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
    for place, share in enumerate(sale.departments):
        run(tables.ADD_DEPARTMENT, sale.sale_id, place, share.department, share.amount)
    if sale.member_id is not None and sale.member_name is not None:
        run(tables.ADD_RECEIPT_NAME, sale.sale_id, sale.member_id, sale.member_name)
    rollups.count(moment=moment, member_id=sale.member_id, listed=sale.list_amount, paid=sale.paid)
    if member_id is not None and is_behind:
        cohorts.put_in(member_id)
    elif member_id is not None:
        cohorts.count(sale_id=sale.sale_id, member_id=member_id, moment=moment)
    return seals.of_new_sale(sale, moment=moment)


def are_any() -> bool:
    """Tell whether a sale was ever recorded."""
    return one("SELECT 1 FROM sale LIMIT 1") is not None


def before(sale_id: str, *, day: date) -> BeforeSale:
    """Return what a till must know before it records something under an id on a shop day."""
    recorded, newest, closed = one(_BEFORE, sale_id, day.isoformat()) or (0, None, 0)
    return BeforeSale(
        recorded=bool(recorded),
        newest=None if newest is None else instant(newest),
        closed=bool(closed),
    )


def newest_before(day: date) -> datetime | None:
    """Return the till's newest instant of an earlier shop day, or the last one confirmed."""
    found = one(_NEWEST_BEFORE, day.isoformat())
    return None if found is None else instant(found[0])


def next_number(*, day: date, till: int) -> str:
    """Return the next receipt number of a till and day; the caller has the write lock.

    Refunds and slips have numbers of their own in the same row of numbers.
    """
    return receipt_number(day=day, till=till, running=last_running(day=day, till=till) + 1)


def last_running(*, day: date, till: int) -> int:
    """Return the running number of a till's last receipt of a day, 0 before the first."""
    prefix = receipt_prefix(day=day, till=till)
    last = _last_running(tables.LAST_NUMBER, prefix)
    return last if last < MOST_SHORT else max(last, _last_running(tables.LAST_LONG_NUMBER, prefix))


def _last_running(statement: str, prefix: str) -> int:
    (last,) = one(statement, *(prefix, prefix + "~") * 3) or (None,)
    return 0 if last is None else int(last[8:])


def find(sale_id: str) -> RecordedSale | None:
    """Return the sale of an id, if there is one."""
    found = one(tables.FIND_SALE, sale_id)
    return None if found is None else RecordedSale(*found)


def last_of_day(day: date) -> RecordedSale | None:
    """Return the last sale of a shop day, if there was one."""
    found = one(tables.LAST_SALE_OF_DAY, day.isoformat())
    return None if found is None else RecordedSale(*found)


def last_id_of_till(*, day: date, till: int) -> str | None:
    """Return the id of the last sale of a till on a shop day, refunded or not."""
    found = one(_LAST_OF_TILL, day.isoformat(), till)
    return None if found is None else str(found[0])


def id_of_number(number: str) -> str | None:
    """Return the id of the sale that a receipt number names, also the receipt of its refund."""
    found = one(_ID_OF_NUMBER, number, number)
    return None if found is None else str(found[0])


def similar(*, member_id: int, amount: int, day: date, since: datetime, but: str) -> str | None:
    """Return the id of a member's sale of the same list amount since an instant of a shop day.

    A sale of which something came back is not similar: it was a mistake, and is rung up anew.
    """
    found = one(_SIMILAR, member_id, day.isoformat(), micros(since), amount, but)
    return None if found is None else str(found[0])


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


_BEFORE = """
SELECT EXISTS (SELECT 1 FROM sale WHERE id = ?),
       (SELECT at FROM audit_line WHERE action IN ('sale', 'refund', 'closing', 'confirm clock')
        ORDER BY id DESC LIMIT 1),
       EXISTS (SELECT 1 FROM closing WHERE kind = 'day' AND day = ?)
"""
_NEWEST_BEFORE = """
SELECT at FROM audit_line
WHERE action = 'confirm clock' OR (action IN ('sale', 'refund', 'closing') AND day < ?)
ORDER BY id DESC LIMIT 1
"""
_LAST_OF_TILL = """
SELECT id FROM sale WHERE day = ? AND till = ? ORDER BY length(number) DESC, number DESC LIMIT 1
"""
_ID_OF_NUMBER = """
SELECT id FROM sale WHERE number = ? UNION ALL SELECT sale_id FROM sale_refund WHERE number = ?
"""
_SIMILAR = """
SELECT s.id FROM sale s
WHERE s.member_id = ? AND s.day = ? AND s.at >= ? AND s.list_amount = ? AND s.id <> ?
  AND NOT EXISTS (SELECT 1 FROM sale_refund r WHERE r.sale_id = s.id)
ORDER BY s.at DESC LIMIT 1
"""
