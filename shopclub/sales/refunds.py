"""Recording refunds inside the till's transaction, and what a sale has given back so far."""

from dataclasses import dataclass
from datetime import date

from shopclub.kernel.clock import Moment
from shopclub.sales import cohorts, rollups, seals
from shopclub.sales.kept import KEPT
from shopclub.storage.columns import micros
from shopclub.storage.database import one, run


@dataclass(frozen=True, slots=True)
class SoldBefore:
    """A sale as a refund needs it: the figures recorded with it, in minor units and points."""

    sale_id: str
    number: str
    day: date
    member_id: int | None
    member_name: str | None
    means: str
    list_amount: int
    points_money: int
    paid: int
    eligible: int
    points_used: int
    points_earned: int
    receipt: str
    voucher_money: int = 0


@dataclass(frozen=True, slots=True)
class RefundSums:
    """What the refunds of a sale moved so far, all together."""

    refunds: int
    list_amount: int
    bill: int
    money: int
    eligible: int
    points_returned: int
    points_taken: int


@dataclass(frozen=True, slots=True)
class NewRefund:
    """A refund about to be recorded.

    `points_taken` is what goes by the rule, `points_waived` the part of it that is
    forgiven or lapsed unused, so that nobody owes it.
    """

    refund_id: str
    number: str
    sale_id: str
    till: int
    staff_id: int
    member_id: int | None
    means: str
    money: int
    bill: int
    list_amount: int
    eligible: int
    points_returned: int
    points_taken: int
    points_waived: int
    content: str
    receipt: str


@dataclass(frozen=True, slots=True)
class RecordedRefund:
    """A refund as it was recorded: what was asked, its snapshot, and the name if it is kept."""

    content: str
    receipt: str
    member_name: str | None


def sold_before(sale_id: str) -> SoldBefore | None:
    """Return the sale of an id as a refund needs it, if there is one."""
    found = one(_SOLD_BEFORE, sale_id)
    if found is None:
        return None
    known_id, number, day, *rest = found
    return SoldBefore(known_id, number, date.fromisoformat(day), *rest)


def sums_of(sale_id: str) -> RefundSums:
    """Return what the refunds of a sale moved so far."""
    return RefundSums(*(one(_SUMS, sale_id) or (0, 0, 0, 0, 0, 0, 0)))


def record(refund: NewRefund, *, moment: Moment) -> str:
    """Write a refund with its totals, and return its seal; the caller has the transaction."""
    if refund.member_id is not None:
        cohorts.take_out(refund.member_id)
    row = (
        refund.refund_id,
        refund.number,
        refund.sale_id,
        micros(moment.at),
        moment.day.isoformat(),
        refund.till,
        refund.staff_id,
        refund.means,
        refund.money,
        refund.bill,
        refund.list_amount,
        refund.eligible,
        refund.points_returned,
        refund.points_taken,
        refund.points_waived,
        refund.content,
        refund.receipt,
    )
    run(ADD_REFUND, *row)
    rollups.count_refund(
        moment=moment,
        member_id=refund.member_id,
        listed=refund.list_amount,
        money=refund.money,
        whole_on=_whole_on(refund.sale_id),
    )
    if refund.member_id is not None:
        cohorts.put_in(refund.member_id)
    return seals.of_refund(*row)


def _whole_on(sale_id: str) -> date | None:
    """Return the day by which a sale has come back whole, if it has."""
    found = one(_WHOLE_ON, sale_id)
    return None if found is None else date.fromisoformat(found[0])


def find(refund_id: str) -> RecordedRefund | None:
    """Return the refund of an id, if there is one."""
    found = one(_FIND_REFUND, refund_id)
    return None if found is None else RecordedRefund(*found)


def number_and_money(refund_id: str) -> tuple[str, int] | None:
    """Return the receipt number and the money of a refund, to say where points came from."""
    found = one(_NUMBER_OF_REFUND, refund_id)
    return None if found is None else (found[0], found[1])


def find_number(number: str) -> RecordedRefund | None:
    """Return the refund of a receipt number, if there is one."""
    found = one(_FIND_NUMBER, number)
    return None if found is None else RecordedRefund(*found)


ADD_REFUND = """
INSERT INTO sale_refund (id, number, sale_id, at, day, till, staff_id, means, money, bill,
    list_amount, eligible, points_returned, points_taken, points_waived, content, receipt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_SOLD_BEFORE = """
SELECT s.id, s.number, s.day, s.member_id, n.name,
       (SELECT p.means FROM sale_payment p WHERE p.sale_id = s.id ORDER BY p.place LIMIT 1),
       s.list_amount, s.points_money, s.paid, s.eligible, s.points_used, s.points_earned, s.receipt,
       s.voucher_money
FROM sale s LEFT JOIN receipt_name n ON n.sale_id = s.id WHERE s.id = ?
"""
_SUMS = """
SELECT count(*), coalesce(sum(list_amount), 0), coalesce(sum(bill), 0), coalesce(sum(money), 0),
       coalesce(sum(eligible), 0), coalesce(sum(points_returned), 0),
       coalesce(sum(points_taken), 0)
FROM sale_refund WHERE sale_id = ?
"""
_WHOLE_ON = f"""
SELECT (SELECT max(r.day) FROM sale_refund r WHERE r.sale_id = s.id)
FROM sale s WHERE s.id = ? AND {KEPT} = 0
"""  # noqa: S608  # our own words
_FIND = """
SELECT r.content, r.receipt, n.name
FROM sale_refund r LEFT JOIN receipt_name n ON n.sale_id = r.sale_id WHERE r.{key} = ?
"""
_FIND_REFUND = _FIND.format(key="id")
_NUMBER_OF_REFUND = "SELECT number, money FROM sale_refund WHERE id = ?"
_FIND_NUMBER = _FIND.format(key="number")
