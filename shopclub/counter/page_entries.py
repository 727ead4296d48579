"""The entries of a member's ledger, each with the sale or gift that it came from."""

from dataclasses import dataclass

from shopclub.counter.gift_slip import from_json
from shopclub.points.ledger import LedgerEntry
from shopclub.rewards import redemptions
from shopclub.sales import sales

ENTRIES = 200
"""How many entries are read at once."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A ledger entry with its sale or gift: the number on the paper and money, if any."""

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
    sale = sales.number_and_paid(named) if kind == "sale" else None
    return PageEntry(entry, *(sale or (None, None)))
