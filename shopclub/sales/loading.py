"""Sales of the past in bulk: as rows only, or with the totals of their days and members."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from shopclub.kernel.clock import Moment
from shopclub.sales import cohorts, rollups, tables
from shopclub.sales.new_sale import NewSale, sale_row
from shopclub.sales.rollups import DayTotals
from shopclub.storage.among import rows_among
from shopclub.storage.columns import micros
from shopclub.storage.database import run_many


@dataclass(frozen=True, slots=True)
class PastSale:
    """A sale as it was recorded, and when."""

    sale: NewSale
    moment: Moment


def load_many(past: Iterable[PastSale]) -> None:
    """Write sales with their payments and names; the caller has the transaction."""
    rows: list[tuple[Any, ...]] = []
    payments: list[tuple[Any, ...]] = []
    names: list[tuple[Any, ...]] = []
    for one in past:
        sale = one.sale
        rows.append(sale_row(sale, moment=one.moment))
        payments += (
            (sale.sale_id, place, part.means, part.amount, part.tendered, part.change)
            for place, part in enumerate(sale.payments)
        )
        if sale.member_id is not None and sale.member_name is not None:
            names.append((sale.sale_id, sale.member_id, sale.member_name))
    run_many(tables.ADD_SALE, rows)
    run_many(tables.ADD_PAYMENT, payments)
    run_many(tables.ADD_RECEIPT_NAME, names)


def load_and_count(past: Sequence[PastSale]) -> None:
    """Write sales and add them to the totals, each day and month once; never the whole anew."""
    members = {one.sale.member_id for one in past if one.sale.member_id is not None}
    for member_id in members:
        cohorts.take_out(member_id)
    load_many(past)
    for member_id in members:
        cohorts.put_in(member_id)
    days: dict[str, DayTotals] = defaultdict(lambda: DayTotals(0, 0, 0, 0, 0))
    months: dict[str, DayTotals] = defaultdict(lambda: DayTotals(0, 0, 0, 0, 0))
    for one in past:
        day = one.moment.day.isoformat()
        days[day] = _with(days[day], one.sale)
        months[day[:7]] = _with(months[day[:7]], one.sale)
    rollups.add_totals(days=days, months=months)
    run_many(
        tables.COUNT_MEMBER,
        [
            (
                one.sale.member_id,
                micros(one.moment.at),
                one.moment.day.isoformat(),
                one.sale.paid,
            )
            for one in past
            if one.sale.member_id is not None
        ],
    )


def _with(totals: DayTotals, sale: NewSale) -> DayTotals:
    of_member = sale.member_id is not None
    return DayTotals(
        sales=totals.sales + 1,
        member_sales=totals.member_sales + of_member,
        listed=totals.listed + sale.list_amount,
        paid=totals.paid + sale.paid,
        member_paid=totals.member_paid + (sale.paid if of_member else 0),
    )


def known_ids(sale_ids: Iterable[str]) -> frozenset[str]:
    """Return which of these sales are recorded already."""
    return frozenset(sale_id for (sale_id,) in rows_among(_KNOWN, sale_ids))


_KNOWN = "SELECT id FROM sale WHERE id IN ({marks})"
