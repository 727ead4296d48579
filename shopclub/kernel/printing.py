"""Where papers go from this machine and what they are printed on, as its settings file keeps it."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from shopclub.kernel.destinations import Destination, remembered, remembered_destination
from shopclub.kernel.label_sheets import THREE_BY_SEVEN, LabelSheet
from shopclub.kernel.sheets import ReceiptSheet

SWITCHES = ("receipts_at_once", "open_drawer", "summary_at_closing", "save_ink")
"""What stands in the table of printing, beside the sheet of receipts."""


class PagePaper(StrEnum):
    """A kind of paper on pages, whose printer is remembered: the name of its field of printing."""

    CARDS = "cards"
    CARD_SHEETS = "card_sheets"
    VOUCHERS = "vouchers"
    LETTERS = "letters"
    LABELS = "labels"
    BIRTHDAY_LIST = "birthday_list"
    RECOVERY = "recovery"
    REPORTS = "reports"


PLACES = ("receipts", "receipt_printer", *(paper.value for paper in PagePaper))


_SHARED = (
    PagePaper.VOUCHERS,
    PagePaper.LETTERS,
    PagePaper.LABELS,
    PagePaper.BIRTHDAY_LIST,
    PagePaper.RECOVERY,
)


@dataclass(frozen=True, slots=True)
class Printing:
    """Where each kind of paper goes from this machine; None until somebody chose.

    `receipt_printer` is the ESC/POS printer of this machine, kept while receipts go elsewhere. With
    `summary_at_closing` the summary of a day is saved when the day is closed. To `save_ink` a
    birthday letter has a thin bar; `label_sheet` is what address labels are printed on.
    """

    receipts: Destination | None = None
    cards: Destination | None = None
    card_sheets: Destination | None = None
    receipt_printer: Destination | None = None
    vouchers: Destination | None = None
    letters: Destination | None = None
    labels: Destination | None = None
    birthday_list: Destination | None = None
    recovery: Destination | None = None
    reports: Destination | None = None
    receipt_sheet: ReceiptSheet = ReceiptSheet.ROLL_80
    receipts_at_once: bool = True
    open_drawer: bool = False
    summary_at_closing: bool = False
    save_ink: bool = False
    label_sheet: LabelSheet = THREE_BY_SEVEN

    def place(self, paper: PagePaper) -> Destination | None:
        """Return where a kind of paper goes."""
        found: Destination | None = getattr(self, paper.value)
        return found

    def with_place(self, paper: PagePaper, there: Destination | None) -> "Printing":
        """Return the same with another place for a kind of paper."""
        changes: dict[str, Any] = {paper.value: there}
        return replace(self, **changes)


NOTHING_CHOSEN = Printing()


def written_printing(printing: Printing) -> dict[str, Any]:
    """Return printing as a table of the settings file."""
    return {
        **{name: remembered(getattr(printing, name)) for name in PLACES},
        "receipt_sheet": str(printing.receipt_sheet),
        "label_sheet": _written_labels(printing.label_sheet),
        **{name: getattr(printing, name) for name in SWITCHES},
    }


def _once_shared(data: dict[str, Any]) -> dict[str, Any]:
    """Return where papers go that once went where sheets of cards did, until somebody chooses."""
    return {paper.value: data.get("card_sheets") for paper in _SHARED}


def accept_printing(data: dict[str, Any]) -> Printing:
    """Take of a table what is right; a value that says nothing to us changes no other."""
    data = {**_once_shared(data), **data}
    right: dict[str, Any] = {
        name: remembered_destination(data[name])
        for name in PLACES
        if isinstance(data.get(name), str)
    }
    right |= {name: data[name] for name in SWITCHES if isinstance(data.get(name), bool)}
    if data.get("receipt_sheet") in tuple(ReceiptSheet):
        right["receipt_sheet"] = ReceiptSheet(data["receipt_sheet"])
    if labels := _remembered_labels(data.get("label_sheet")):
        right["label_sheet"] = labels
    return Printing(**right)


def _written_labels(sheet: LabelSheet) -> str:
    """Return a sheet of labels as a text; the usual one, which no start need read, is empty."""
    if sheet == THREE_BY_SEVEN:
        return ""
    from shopclub.kernel.label_measures import written

    return written(sheet)


def _remembered_labels(text: object) -> LabelSheet | None:
    """Return the sheet of labels that a text says, if there is one."""
    if not text:
        return None
    from shopclub.kernel.label_measures import remembered_sheet

    return remembered_sheet(str(text))
