"""Printers of this machine: where receipts and cards go, judged and kept as it is entered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from shopclub.config import Config
from shopclub.kernel.destinations import (
    Destination,
    DestinationKind,
    DestinationRefused,
    destination_of,
)
from shopclub.kernel.label_measures import (
    KNOWN_SHEETS,
    LabelMeasure,
    LabelMeasureRefused,
    LabelsBeyondPaper,
    entries_of,
    label_sheet_of,
)
from shopclub.kernel.label_sheets import LabelSheet
from shopclub.kernel.printing import PagePaper, Printing
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.print_queue import Print, PrintOrder, PrintQueue, PrintStage
from shopclub.ui.paper.state import ROLLS
from shopclub.ui.protocols import Printer, View


class PrintingMemory(Protocol):
    """What this machine remembers of printing."""

    @property
    def config(self) -> Config:
        """What is remembered now."""
        ...

    def remember_printing(self, printing: Printing) -> None:
        """Send papers there from now on."""
        ...


@dataclass(frozen=True, slots=True)
class PrintersState:
    """What is entered and what is kept; `kind` is None while receipts go nowhere.

    `entries` holds what was entered for each kind, so that a look at another one costs nothing.
    `labels` are the measures of a sheet of labels of one's own, None while a known one is chosen.
    `printers` is None until the printers of the system are known.
    """

    kept: Printing
    kind: DestinationKind | None
    entries: Mapping[DestinationKind, str] = field(default_factory=dict)
    printers: tuple[str, ...] | None = None
    refusal: DestinationRefused | None = None
    trying: bool = False
    tried: Destination | None = None
    problem: Refusal | None = None
    labels: Mapping[LabelMeasure, str] | None = None
    labels_refused: LabelMeasureRefused | LabelsBeyondPaper | None = None

    @property
    def entry(self) -> str:
        """What is entered for the chosen kind."""
        return self.entries.get(self.kind, "") if self.kind is not None else ""

    @property
    def has_drawer(self) -> bool:
        """Whether there is a receipt printer that a drawer could hang on."""
        return self.kept.receipt_printer is not None

    @property
    def too_wide(self) -> bool:
        """Whether receipts go to a receipt printer, and the sheet is none it takes."""
        there = self.kept.receipts
        return there is not None and there.raster and self.kept.receipt_sheet not in ROLLS


class PrintersPresenter:
    """Keeps what is right at once; what is not stays on the screen with its reason."""

    def __init__(
        self,
        *,
        preferences: PrintingMemory,
        jobs: Jobs,
        prints: PrintQueue,
        printer: Printer,
        shop_name: Callable[[], str],
        language: Callable[[], str],
    ) -> None:
        self._preferences = preferences
        self._jobs = jobs
        self._prints = prints
        self._printer = printer
        self._shop_name = shop_name
        self._language = language
        self._view: View[PrintersState] | None = None
        kept = preferences.config.printing
        entries = {
            there.kind: there.place
            for there in (kept.receipt_printer, kept.receipts)
            if there is not None
        }
        kind = kept.receipts.kind if kept.receipts is not None else None
        own = kept.label_sheet not in KNOWN_SHEETS
        labels = entries_of(kept.label_sheet) if own else None
        self.state = PrintersState(kept=kept, kind=kind, entries=entries, labels=labels)

    def attach(self, view: View[PrintersState]) -> None:
        """Show the state to a view from now on, and ask for the printers of the system."""
        self._view = view
        view.display(self.state)
        self._jobs.ask_system(self._printer.names, done=self._show_printers, refused=self._refuse)

    def detach(self) -> None:
        """Show nothing any more: the screen is gone."""
        self._view = None

    def choose_kind(self, kind: DestinationKind | None) -> None:
        """Send receipts another way; what was entered for it before counts again."""
        self._change(replace(self._anew(), kind=kind))
        if kind is None:
            self._keep(replace(self.state.kept, receipts=None))
        elif self.state.entry:
            self.finish_entry()

    def type_entry(self, text: str) -> None:
        """Take an address or a path as it is typed; it is judged when it is finished."""
        if self.state.kind is not None and text != self.state.entry:
            entries = {**self.state.entries, self.state.kind: text}
            self._change(replace(self._anew(), entries=entries))

    def finish_entry(self) -> bool:
        """Judge what was entered, keep it if it is right, and tell whether it is."""
        kind = self.state.kind
        if kind is None:
            return False
        try:
            there = destination_of(kind, self.state.entry)
        except DestinationRefused as refusal:
            self._change(replace(self.state, refusal=refusal))
            return False
        self._change(replace(self.state, entries={**self.state.entries, kind: there.place}))
        kept = replace(self.state.kept, receipts=there)
        self._keep(replace(kept, receipt_printer=there) if there.raster else kept)
        return True

    def choose_sheet(self, sheet: ReceiptSheet) -> None:
        """Draw receipts on this sheet."""
        self._keep(replace(self.state.kept, receipt_sheet=sheet))

    def print_at_once(self, *, wanted: bool) -> None:
        """Print each receipt as its sale is saved, or only when it is asked for."""
        self._keep(replace(self.state.kept, receipts_at_once=wanted))

    def open_drawer(self, *, wanted: bool) -> None:
        """Open the cash drawer when cash is paid, or leave it."""
        self._keep(replace(self.state.kept, open_drawer=wanted))

    def save_summaries(self, *, wanted: bool) -> None:
        """Save the summary of each day when it is closed, or only when it is asked for."""
        self._keep(replace(self.state.kept, summary_at_closing=wanted))

    def choose_printer(self, paper: PagePaper, printer: str) -> None:
        """Print a kind of paper there; an empty name asks each time."""
        self._keep(self.state.kept.with_place(paper, _page_printer(printer)))

    def save_ink(self, *, wanted: bool) -> None:
        """Print a thin bar above birthday letters instead of the band, or the band."""
        self._keep(replace(self.state.kept, save_ink=wanted))

    def choose_labels(self, sheet: LabelSheet | None) -> None:
        """Print labels on a known sheet, or on one that is measured, beginning with this one."""
        kept = self.state.kept
        entries = None if sheet is not None else entries_of(kept.label_sheet)
        self.state = replace(self.state, labels=entries, labels_refused=None)
        self._keep(replace(kept, label_sheet=sheet or kept.label_sheet))

    def type_label(self, measure: LabelMeasure, text: str) -> None:
        """Take a measure as it is typed; what is right is kept at once."""
        if self.state.labels is None:
            return
        entries = {**self.state.labels, measure: text}
        self.state = replace(self.state, labels=entries, labels_refused=None)
        try:
            self._keep(replace(self.state.kept, label_sheet=label_sheet_of(entries)))
        except (LabelMeasureRefused, LabelsBeyondPaper) as refusal:
            self._change(replace(self.state, labels_refused=refusal))

    def try_printer(self) -> None:
        """Print a short strip where receipts go, and open the drawer if it is to open."""
        if self.state.trying or not self.finish_entry():
            return
        kept, there = self.state.kept, self.state.kept.receipts
        if there is None:
            return
        sheet = kept.receipt_sheet if kept.receipt_sheet in ROLLS else ReceiptSheet.ROLL_80
        name, language = self._shop_name(), self._language()
        self._change(replace(self._anew(), trying=True))
        self._prints.put(
            PrintOrder(
                title=name,
                destination=there,
                draw=lambda: _draw_trial(name, language=language, sheet=sheet),
                open_drawer=kept.open_drawer and there.raster,
            ),
            answered=self._answer,
        )

    def _answer(self, one: Print) -> bool:
        done = one.stage is PrintStage.DONE
        tried = one.order.destination if done else None
        self._change(replace(self.state, trying=False, tried=tried, problem=one.problem))
        return True

    def _anew(self) -> PrintersState:
        return replace(self.state, refusal=None, tried=None, problem=None)

    def _keep(self, printing: Printing) -> None:
        self._preferences.remember_printing(printing)
        self._change(replace(self.state, kept=printing))

    def _show_printers(self, names: tuple[str, ...]) -> None:
        self._change(replace(self.state, printers=names))

    def _refuse(self, refusal: Refusal) -> None:
        self._change(replace(self.state, printers=(), problem=refusal))

    def _change(self, state: PrintersState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)


def _page_printer(name: str) -> Destination | None:
    return destination_of(DestinationKind.SYSTEM, name) if name else None


def _draw_trial(shop_name: str, *, language: str, sheet: ReceiptSheet) -> bytes:
    from shopclub.documents import trial_strip

    return trial_strip.draw(shop_name, language=language, sheet=sheet)
