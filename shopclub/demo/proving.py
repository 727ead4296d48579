"""The proof of a play: what its shop file says afterwards, not what the screen showed."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from shopclub.counter.day_receipts import CameBack, DayKind, DayReceipt
from shopclub.demo.day_closing import PART_BACK, UNDONE
from shopclub.demo.day_selling import NEWCOMER, NEWCOMER_PAYS
from shopclub.kernel.clock import Clock
from shopclub.shop import Shop, open_shop

SALES_OF_THE_PLAY = 8
"""Sales that were played on the full day, the one undone among them."""


@dataclass(frozen=True, slots=True)
class Account:
    """What a shop file bears out after a play, in one line, and what it does not."""

    told: str
    faults: tuple[str, ...]


def first_sales(path: Path, *, clock: Clock) -> Account:
    """Prove the act of the new shop: 128 points earned, 100 used, 119 earned."""
    with open_shop(path, clock=clock) as shop:
        points = _points_of(shop, 1)
        faults = list(_differences(shop))
        if points != [128, -100, 119]:
            faults.append(f"the first member's points are {points}")
        return Account("Points +128, -100, +119: the ledger proves every figure.", tuple(faults))


def full_day_sales(path: Path, *, clock: Clock) -> Account:
    """Prove the full day: its sales, money back in part and undone, points earned and used."""
    with open_shop(path, clock=clock) as shop:
        day = shop.day_book.receipts()
        sales = [row for row in day if row.kind is DayKind.SALE]
        refunds = [row for row in day if row.kind is DayKind.REFUND]
        told = (
            f"{len(sales)} sales, {len(refunds)} refunds of the day:"
            " every figure follows from the ledger."
        )
        return Account(told, (*_differences(shop), *_faults_of_day(shop, day)))


def _faults_of_day(shop: Shop, day: tuple[DayReceipt, ...]) -> Iterator[str]:
    sales = [row for row in day if row.kind is DayKind.SALE]
    if len(sales) < SALES_OF_THE_PLAY:
        yield f"only {len(sales)} sales were made"
    back = sorted(row.money for row in day if row.kind is DayKind.REFUND)
    if back != sorted((PART_BACK, UNDONE)):
        yield f"the money that went back is {back}"
    for came, money in ((CameBack.PART, None), (CameBack.ALL, UNDONE)):
        found = [row.money for row in sales if row.came_back is came]
        if len(found) != 1 or money not in (None, found[0]):
            yield f"the sales of which {came} came back are {found}"
    newcomers = shop.lookup.find(NEWCOMER)
    points = [_points_of(shop, row.member_id) for row in newcomers]
    if points != [[NEWCOMER_PAYS // 100]]:
        yield f"the points of {NEWCOMER} are {points}"
    payers = [row for row in sales if row.member_id and _used(shop, row)]
    if not payers:
        yield "nobody paid with points"


def _used(shop: Shop, row: DayReceipt) -> int:
    issued = shop.till.find(row.sale_id)
    return 0 if issued is None else issued.receipt.used


def _points_of(shop: Shop, member_id: int) -> list[int]:
    entries = shop.lookup.page(member_id).entries
    return [entry.entry.points for entry in reversed(entries) if entry.paid is not None]


def _differences(shop: Shop) -> tuple[str, ...]:
    return tuple(f"{each.what} of {each.whose}" for each in shop.check())
