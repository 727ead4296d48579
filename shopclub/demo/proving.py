"""The proof of a play: what its shop file says afterwards, not what the screen showed."""

from dataclasses import dataclass
from pathlib import Path

from shopclub.kernel.clock import Clock
from shopclub.shop import Shop, open_shop


@dataclass(frozen=True, slots=True)
class Account:
    """What a shop file bears out after a play, in one line, and what it does not."""

    told: str
    faults: tuple[str, ...]


def first_sales(path: Path, *, clock: Clock) -> Account:
    """Prove the act of the new shop: 128 points earned, 100 used, 118 earned."""
    with open_shop(path, clock=clock) as shop:
        points = _points_of(shop, 1)
        faults = list(_differences(shop))
        if points != [128, -100, 118]:
            faults.append(f"the first member's points are {points}")
        return Account("Points +128, -100, +118: the ledger proves every figure.", tuple(faults))


def full_day_sales(path: Path, *, clock: Clock) -> Account:
    """Prove the act of the full day: every figure of the sample shop follows from its ledger."""
    with open_shop(path, clock=clock) as shop:
        takings = shop.day_book.takings()
        told = f"{takings.totals.sales} sales of the day: every figure follows from the ledger."
        return Account(told, _differences(shop))


def _points_of(shop: Shop, member_id: int) -> list[int]:
    entries = shop.lookup.page(member_id).entries
    return [entry.entry.points for entry in reversed(entries) if entry.paid is not None]


def _differences(shop: Shop) -> tuple[str, ...]:
    return tuple(f"{each.what} of {each.whose}" for each in shop.check())
