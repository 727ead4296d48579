"""Seals: what the log holds of each sale, refund and closing, so that one flipped bit shows.

A line of the log is chained by its hash to the one before; with the seal of its rows in it, the
chain covers money, payments, departments and papers too (decision 0016). Lines from before there
were seals have none. Whose a sale is may move by a merge, and is proved by its paper instead.
"""

import json
from collections.abc import Iterator
from typing import Any

from shopclub.kernel.clock import Moment
from shopclub.sales.new_sale import NewSale, sale_row
from shopclub.sales.telling import as_sealed_before, without_person
from shopclub.staff.audit import seal_of
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import each_row, rows
from shopclub.storage.ledgers import OF_A_SALE

Difference = tuple[str, str, int, int]
_SEALED = OF_A_SALE[:17]
"""What a seal holds of a sale's row: a column that is added later stays out."""
_RECEIPT = _SEALED.index("receipt")
_MEMBER = 6
"""The place in a new row of whose it is, which no seal holds."""

_SALES = unless_broken(
    f"""
SELECT {", ".join(f"s.{column}" for column in _SEALED)},
       (SELECT json_group_array(json_array(p.means, p.amount, p.tendered, p.change))
        FROM (SELECT * FROM sale_payment WHERE sale_id = s.id ORDER BY place) p),
       (SELECT json_group_array(json_array(d.department, d.amount))
        FROM (SELECT * FROM sale_department WHERE sale_id = s.id ORDER BY place) d),
       json_extract(a.detail, '$.seal')
FROM audit_line a JOIN sale s ON s.id = substr(a.subject, 6)
WHERE a.action = 'sale' AND json_extract(a.detail, '$.seal') IS NOT NULL
"""  # noqa: S608  # our own words
)
_REFUNDS = unless_broken(
    """
SELECT r.id, r.number, r.sale_id, r.at, r.day, r.till, r.staff_id, r.means, r.money, r.bill,
       r.list_amount, r.eligible, r.points_returned, r.points_taken, r.points_waived, r.content,
       r.receipt, json_extract(a.detail, '$.seal')
FROM audit_line a JOIN sale_refund r ON r.id = substr(a.subject, 8)
WHERE a.action = 'refund' AND json_extract(a.detail, '$.seal') IS NOT NULL
"""
)
_CLOSINGS = unless_broken(
    """
SELECT c.id, c.at, c.day, c.till, c.staff_id, c.kind, c.through, c.counted, c.expected, c.content,
       c.totals, json_extract(a.detail, '$.seal')
FROM audit_line a JOIN closing c ON c.id = substr(a.subject, 9)
WHERE a.action = 'closing' AND json_extract(a.detail, '$.seal') IS NOT NULL
"""
)


def of_new_sale(sale: NewSale, *, moment: Moment) -> str:
    """Return what the log holds of a sale: it goes into the line that tells of it."""
    row = sale_row(sale, moment=moment)
    return _of_sale(
        (*row[:_MEMBER], *row[_MEMBER + 1 :]),
        [[part.means, part.amount, part.tendered, part.change] for part in sale.payments],
        [[share.department, share.amount] for share in sale.departments],
    )


def differences() -> tuple[Difference, ...]:
    """Return each sale, refund and closing that is not as the log sealed it."""
    return (*_sales(), *_refunds(), *_closings())


def _sales() -> Iterator[Difference]:
    for *row, payments, departments, seal in each_row(_SALES):
        sale = (tuple(row), json.loads(payments), json.loads(departments))
        if seal != _of_sale(*sale) and seal != _of_sale_before(*sale):
            yield ("sale against its seal", str(row[0]), 0, 0)


def is_sealed_as_before(sale_id: str) -> bool:
    """Tell whether the seal of a sale holds what its receipt says of a birthday."""
    return any(
        _of_sale_before(tuple(row), json.loads(payments), json.loads(departments)) == seal
        for *row, payments, departments, seal in rows(f"{_SALES} AND s.id = ?", sale_id)
    )


def of_refund(*row: Any) -> str:
    """Return what the log holds of a refund, whose paper comes last."""
    return seal_of(*row[:-1], _lasting(row[-1]))


def _refunds() -> Iterator[Difference]:
    for *row, seal in each_row(_REFUNDS):
        if of_refund(*row) != seal:
            yield ("refund against its seal", str(row[0]), 0, 0)


def _closings() -> Iterator[Difference]:
    for *row, seal in each_row(_CLOSINGS):
        if seal_of(*row) != seal:
            yield ("closing against its seal", str(row[0]), 0, 0)


def _of_sale(row: tuple[Any, ...], payments: list[Any], departments: list[Any]) -> str:
    return _sealed(row, payments, departments, paper=_lasting(row[_RECEIPT]))


def _of_sale_before(row: tuple[Any, ...], payments: list[Any], departments: list[Any]) -> str:
    """Return the seal of a sale by what papers were taken to tell of a person at first."""
    try:
        paper = as_sealed_before(row[_RECEIPT])
    except (ValueError, KeyError, TypeError):
        return ""
    return _sealed(row, payments, departments, paper=paper)


def _sealed(
    row: tuple[Any, ...], payments: list[Any], departments: list[Any], *, paper: str
) -> str:
    sealed = list(row[: len(_SEALED)])
    sealed[_RECEIPT] = paper
    return seal_of(*sealed, payments, departments)


def _lasting(paper: str) -> str:
    """Return what of a paper outlives its member's erasure (decision 0020): all but the person."""
    try:
        return without_person(paper)
    except (ValueError, KeyError, TypeError):
        return paper
