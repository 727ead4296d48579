"""One paper on the screen: drawn on the reading lane, then saved or printed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.pictures import PagePicture, draw_pages
from shopclub.ui.paper.problems import PrinterMissing
from shopclub.ui.protocols import PaperFolder, Printer, View


class PaperShape(StrEnum):
    """How pages lie on the screen: one tall strip, or the sides of a card beside each other."""

    ROLL = "roll"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class PaperState:
    """The pages, what cannot be printed of their words, the printers, and what was done.

    `printers` is None until they are known; `printer` is the chosen one, empty when none is.
    """

    shape: PaperShape
    pages: tuple[PagePicture, ...] = ()
    unprintable: tuple[str, ...] = ()
    printers: tuple[str, ...] | None = None
    printer: str = ""
    saved: Path | None = None
    printed_on: str = ""
    problem: Refusal | None = None
    busy: bool = False

    @property
    def drawing(self) -> bool:
        """Whether the paper is still being drawn."""
        return not self.pages and self.problem is None

    @property
    def can_save(self) -> bool:
        """Whether there is a paper to save now."""
        return bool(self.pages) and not self.busy

    @property
    def can_print(self) -> bool:
        """Whether there is a paper, and a printer to send it to."""
        return self.can_save and bool(self.printer)


@dataclass(frozen=True, slots=True)
class _Drawn:
    pdf: bytes
    pages: tuple[PagePicture, ...]
    unprintable: tuple[str, ...]
    printers: tuple[str, ...]


class PaperPresenter:
    """One paper; `pdf_maker` draws it, on the reading lane.

    `name` is the file name it is saved under, `title` what the printer's queue calls it, `texts`
    what people wrote on it, `remembered` the printer used last for such paper ("" for none), and
    `remember` keeps another choice.
    """

    def __init__(
        self,
        *,
        pdf_maker: Callable[[], bytes],
        title: str,
        name: str,
        shape: PaperShape,
        jobs: Jobs,
        folder: PaperFolder,
        printer: Printer,
        remembered: str,
        remember: Callable[[str], None],
        texts: tuple[str, ...] = (),
    ) -> None:
        self._pdf_maker = pdf_maker
        self._title = title
        self._name = name
        self._jobs = jobs
        self._folder = folder
        self._printer = printer
        self._remembered = remembered
        self._remember = remember
        self._texts = texts
        self._pdf = b""
        self._asked = 0
        self._view: View[PaperState] | None = None
        self.state = PaperState(shape=shape)

    def attach(self, view: View[PaperState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def draw(self, *, dots_per_inch: float) -> None:
        """Draw the paper for a density of pixels; the PDF itself is made once."""
        self._asked += 1
        asked = self._asked
        self._jobs.reading(
            lambda: self._draw(dots_per_inch=dots_per_inch),
            done=lambda drawn: self._show(drawn, asked=asked),
            refused=self._refuse,
        )

    def choose_printer(self, printer: str) -> None:
        """Send it to this printer, now and next time."""
        known = self.state.printers or ()
        if printer in known and printer != self.state.printer:
            self._remember(printer)
            self._change(replace(self.state, printer=printer, problem=None))

    def save(self) -> None:
        """Save the PDF in the folder of papers."""
        if not self.state.can_save:
            return
        self._change(replace(self.state, busy=True, saved=None, printed_on="", problem=None))
        self._jobs.reading(
            lambda: self._folder.save(self._pdf, name=self._name),
            done=lambda path: self._change(replace(self.state, busy=False, saved=path)),
            refused=self._refuse,
        )

    def print_pages(self) -> None:
        """Send the paper to the chosen printer."""
        if not self.state.can_print:
            return
        printer = self.state.printer
        self._change(replace(self.state, busy=True, saved=None, printed_on="", problem=None))
        self._jobs.reading(
            lambda: self._printer.print_pages(self._pdf, printer=printer, title=self._title),
            done=lambda _: self._printed(printer),
            refused=self._refuse,
        )

    def _draw(self, *, dots_per_inch: float) -> _Drawn:
        from shopclub.documents import missing_glyphs

        pdf = self._pdf or self._pdf_maker()
        missing = (char for text in self._texts for char in missing_glyphs(text))
        return _Drawn(
            pdf=pdf,
            pages=draw_pages(pdf, dots_per_inch=dots_per_inch),
            unprintable=tuple(dict.fromkeys(missing)),
            printers=self._printer.names(),
        )

    def _show(self, drawn: _Drawn, *, asked: int) -> None:
        if asked != self._asked:
            return
        self._pdf = drawn.pdf
        printer, problem = _choose(drawn.printers, wanted=self.state.printer or self._remembered)
        self._change(
            replace(
                self.state,
                pages=drawn.pages,
                unprintable=drawn.unprintable,
                printers=drawn.printers,
                printer=printer,
                problem=problem,
            )
        )

    def _printed(self, printer: str) -> None:
        self._change(replace(self.state, busy=False, printed_on=printer))

    def _refuse(self, refusal: Refusal) -> None:
        gone = isinstance(refusal, PrinterMissing)
        printer = "" if gone else self.state.printer
        self._change(replace(self.state, busy=False, problem=refusal, printer=printer))

    def _change(self, state: PaperState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)


def _choose(printers: tuple[str, ...], *, wanted: str) -> tuple[str, Refusal | None]:
    """Return the printer to use; one that is gone is never replaced without asking."""
    if wanted in printers:
        return wanted, None
    if wanted or not printers:
        return "", PrinterMissing(wanted if printers else "")
    return printers[0], None
