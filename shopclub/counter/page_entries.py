"""The entries of a member's ledger, each with the sale, refund or gift that it came from."""

from dataclasses import dataclass

from shopclub.counter.gift_slip import from_json
from shopclub.points.ledger import LedgerEntry
from shopclub.rewards import redemptions
from shopclub.sales import refunds, sales

ENTRIES = 200
"""How many entries are read at once."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A ledger entry with its sale, refund or gift: the number on the paper and money, if any."""

    entry: LedgerEntry
    receipt_number: str | None
    paid: int | None
    gift: str = ""


def entry_with_paper(entry: LedgerEntry) -> PageEntry:
    """Return an entry with what its source says: a gift is named as its slip named it."""
    kind, _, rest = entry.source.partition(":")
    named = rest.rpartition(":")[0]
    given = redemptions.find(named) if kind == "gift" else None
    if given is not None:
        return PageEntry(entry, given.number, given.money, gift=from_json(given.slip).gift)
    back = refunds.number_and_money(named) if kind == "refund" else None
    if back is not None:
        return PageEntry(entry, *back)
    sale = sales.number_and_paid(named) if kind == "sale" else None
    return PageEntry(entry, *(sale or (None, None)))
