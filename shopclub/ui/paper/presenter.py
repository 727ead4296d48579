"""One paper on the screen: drawn on the reading lane, then saved, or printed by the queue.

The system is asked for its printers beside that: one that does not answer holds no paper up.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.pictures import PagePicture, count_pages, draw_pages
from shopclub.ui.paper.print_queue import Print, PrintOrder, PrintQueue, PrintStage
from shopclub.ui.paper.problems import PrinterMissing
from shopclub.ui.paper.state import PaperDraft, PaperPlaces, PaperState
from shopclub.ui.protocols import PaperFolder, Printer, View

if TYPE_CHECKING:
    from shopclub.documents import Drawn

PAGES_SHOWN = 12
"""Pages on the screen; all of them are printed and saved."""


@dataclass(frozen=True, slots=True)
class _Seen:
    drawn: "Drawn"
    pages: tuple[PagePicture, ...]
    page_count: int


class PaperPresenter:
    """One paper; its PDF is made on the reading lane, once for each sheet.

    `remember` keeps another place for such papers; a sheet looked at by the way is not kept, nor
    the place that was chosen for it.
    """

    def __init__(
        self,
        draft: PaperDraft,
        *,
        places: PaperPlaces,
        jobs: Jobs,
        folder: PaperFolder,
        printer: Printer,
        prints: PrintQueue,
        remember: Callable[[Destination], None],
    ) -> None:
        self._draft = draft
        self._places = places
        self._jobs = jobs
        self._folder = folder
        self._printer = printer
        self._prints = prints
        self._remember = remember
        self._papers: dict[ReceiptSheet | None, Drawn] = {}
        if draft.drawn is not None:
            self._papers[None] = draft.drawn
        self._printers: tuple[str, ...] | None = None
        self._looking = False
        self._asked = 0
        self._kept = False
        self._view: View[PaperState] | None = None
        self.state = PaperState(
            shape=draft.shape, sheets=draft.sheets, sheet=places.sheet, heading=draft.heading
        )

    @property
    def title(self) -> str:
        """What people call the paper."""
        return self._draft.title

    def attach(self, view: View[PaperState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    @property
    def kept(self) -> bool:
        """Whether the paper was saved, or went to a printer, at least once."""
        return self._kept or self.state.busy

    def draw(self, *, dots_per_inch: float) -> None:
        """Draw the paper for a density of pixels."""
        self._asked += 1
        asked, sheet = self._asked, self.state.sheet
        self._jobs.reading(
            lambda: self._draw(sheet, dots_per_inch=dots_per_inch),
            done=lambda drawn: self._show(drawn, asked=asked),
            refused=self._refuse,
        )
        if not self._looking:
            self._looking = True
            self._jobs.ask_system(
                self._printer.names, done=self._know_printers, refused=self._refuse
            )

    def choose_sheet(self, sheet: ReceiptSheet) -> None:
        """Show it on another sheet; whoever shows it asks for the drawing next."""
        if sheet in self.state.sheets and sheet is not self.state.sheet:
            self._asked += 1
            self._change(replace(self._anew(), sheet=sheet, pages=()))

    def choose_destination(self, destination: Destination) -> None:
        """Send it there, now and next time."""
        known = self.state.destinations or ()
        if destination in known and destination != self.state.destination:
            if self.state.sheet is self._places.sheet:
                self._remember(destination)
            self._change(replace(self.state, destination=destination, problem=None))

    def save(self) -> None:
        """Save the PDF in the folder of papers."""
        if not self.state.can_save:
            return
        pdf = self._papers[self.state.sheet].pdf
        self._change(replace(self._anew(), busy=True))
        self._jobs.reading(
            lambda: self._folder.save(pdf, name=self._draft.title),
            done=self._saved,
            refused=self._refuse,
        )

    def print_pages(self) -> None:
        """Send the paper to the chosen place; once the dialog is gone, the counter tells of it."""
        there = self.state.destination
        if there is None or not self.state.can_print:
            return
        pdf = self._papers[self.state.sheet].pdf
        self._change(replace(self._anew(), busy=True))
        order = PrintOrder(title=self._draft.title, destination=there, draw=lambda: pdf)
        self._prints.put(order, answered=self._printed)

    def _saved(self, path: Path) -> None:
        self._kept = True
        self._change(replace(self.state, busy=False, saved=path))

    def _anew(self) -> PaperState:
        return replace(self.state, saved=None, sent_to=None, problem=None)

    def _draw(self, sheet: ReceiptSheet | None, *, dots_per_inch: float) -> _Seen:
        from shopclub.documents import drawn

        paper = self._papers.get(sheet) or drawn(lambda: self._draft.draw(sheet))
        return _Seen(
            drawn=paper,
            pages=draw_pages(paper.pdf, dots_per_inch=dots_per_inch, most=PAGES_SHOWN),
            page_count=count_pages(paper.pdf),
        )

    def _show(self, seen: _Seen, *, asked: int) -> None:
        if asked != self._asked:
            return
        self._papers[self.state.sheet] = seen.drawn
        shown = replace(
            self.state,
            pages=seen.pages,
            page_count=seen.page_count,
            unprintable=seen.drawn.missing,
            problem=None,
        )
        self._change(self._with_places(shown))

    def _know_printers(self, printers: tuple[str, ...]) -> None:
        self._printers, self._looking = printers, False
        if self.state.pages:
            self._change(self._with_places(self.state))

    def _with_places(self, state: PaperState) -> PaperState:
        """Choose where the paper goes; what only the system knows waits for its answer."""
        there = _destinations(self._printers or (), receipt_printers=self._places.receipt_printers)
        wanted = state.destination or self._places.remembered
        if self._printers is None and (not there or (wanted or there[0]) not in there):
            return replace(state, destinations=there or None, looking=True)
        destination, problem = _choose(there, wanted=wanted)
        return replace(
            state,
            destinations=there,
            destination=destination,
            problem=problem or state.problem,
            looking=self._printers is None,
        )

    def _printed(self, one: Print) -> bool:
        if one.stage is PrintStage.DONE:
            self._kept = True
            self._change(replace(self.state, busy=False, sent_to=one.order.destination))
        elif one.problem is not None:
            self._refuse(one.problem)
        return self._view is not None

    def _refuse(self, refusal: Refusal) -> None:
        gone = isinstance(refusal, PrinterMissing)
        destination = None if gone else self.state.destination
        self._change(replace(self.state, busy=False, problem=refusal, destination=destination))

    def _change(self, state: PaperState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)


def _destinations(
    printers: tuple[str, ...], *, receipt_printers: tuple[Destination, ...]
) -> tuple[Destination, ...]:
    pages = (Destination(DestinationKind.SYSTEM, name) for name in printers)
    return (*receipt_printers, *pages)


def _choose(
    there: tuple[Destination, ...], *, wanted: Destination | None
) -> tuple[Destination | None, Refusal | None]:
    """Return the place to use; one that is gone is never replaced without asking."""
    if wanted in there:
        return wanted, None
    if wanted is not None or not there:
        return None, PrinterMissing(wanted.place if wanted is not None and there else "")
    return there[0], None
