"""Sales of the past in bulk: ledger rows only, the totals follow by `proof.rebuild`."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from shopclub.kernel.clock import Moment
from shopclub.sales import tables
from shopclub.sales.sales import NewSale, sale_row
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
