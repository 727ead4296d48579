"""The end of a shift or a day as it was: a frozen snapshot from which its strip is drawn."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from itertools import groupby

from shopclub.counter.receipt import Means, ShopFace
from shopclub.sales.closings import Handled
from shopclub.storage.problems import reading_stored_text


class ClosingKind(StrEnum):
    """What is closed: a cashier's shift at one till, or the shop day."""

    SHIFT = "shift"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Sums:
    """How many sales and refunds, and what came and went, in minor units.

    `taken` less `refunded` is what counter and office say of the day's sales. Money added for
    `gifts` is no sale: it is only here, where money is counted, less what went back of it.
    """

    sales: int
    taken: int
    refunds: int
    refunded: int
    gifts: int = 0

    @property
    def net(self) -> int:
        """Return what is left of what came."""
        return self.taken - self.refunded + self.gifts


@dataclass(frozen=True, slots=True)
class MeansSums:
    """What came and went by one means of payment."""

    means: Means
    sums: Sums


@dataclass(frozen=True, slots=True)
class CashierSums:
    """What one person took and gave back."""

    staff_id: int
    name: str
    sums: Sums


@dataclass(frozen=True, slots=True)
class Closing:
    """All that the strip of a closing shows, in minor units and local times.

    `since` is the local time of the closing before, empty for the first one. `opening` is the
    change that was in the drawer; `expected` is that and the cash taken, less the cash given back.
    """

    closing_id: str
    kind: ClosingKind
    shop: ShopFace
    currency: str
    language: str
    day: str
    time: str
    since: str
    till: int
    cashier: str
    total: Sums
    by_means: tuple[MeansSums, ...]
    by_cashier: tuple[CashierSums, ...]
    opening: int
    expected: int
    counted: int

    @property
    def difference(self) -> int:
        """Return the cash counted beyond what was expected, below 0 when some is missing."""
        return self.counted - self.expected


def sums_of(parts: tuple[Handled, ...]) -> Sums:
    """Add up what people took and gave back."""
    return Sums(
        sales=sum(part.sales for part in parts),
        taken=sum(part.taken for part in parts),
        refunds=sum(part.refunds for part in parts),
        refunded=sum(part.refunded for part in parts),
        gifts=sum(part.gifts for part in parts),
    )


def by_means(parts: tuple[Handled, ...]) -> tuple[MeansSums, ...]:
    """Return the sums of each means of payment, in the order in which people name them."""
    known = {means: tuple(p for p in parts if p.means == means.value) for means in Means}
    return tuple(MeansSums(means, sums_of(found)) for means, found in known.items() if found)


def by_cashier(parts: tuple[Handled, ...]) -> tuple[CashierSums, ...]:
    """Return the sums of each person."""
    ordered = sorted(parts, key=lambda part: part.staff_id)
    return tuple(
        CashierSums(staff_id, name, sums_of(tuple(found)))
        for (staff_id, name), found in groupby(ordered, key=lambda part: (part.staff_id, part.name))
    )


def expected_cash(parts: tuple[Handled, ...], *, opening: int) -> int:
    """Return the cash that should be in the drawer, in minor units."""
    return opening + sums_of(tuple(p for p in parts if p.means == Means.CASH.value)).net


def closing_to_json(closing: Closing) -> str:
    """Return the snapshot as text that is stored with the closing."""
    return json.dumps({"version": 1, **asdict(closing)}, ensure_ascii=False, sort_keys=True)


@reading_stored_text()
def closing_from_json(text: str) -> Closing:
    """Return the closing of a stored snapshot; raises DamagedFile."""
    data = json.loads(text)
    del data["version"]
    return Closing(
        **{
            **data,
            "kind": ClosingKind(data["kind"]),
            "shop": ShopFace(**data["shop"]),
            "total": Sums(**data["total"]),
            "by_means": tuple(
                MeansSums(Means(part["means"]), Sums(**part["sums"])) for part in data["by_means"]
            ),
            "by_cashier": tuple(
                CashierSums(part["staff_id"], part["name"], Sums(**part["sums"]))
                for part in data["by_cashier"]
            ),
        }
    )
