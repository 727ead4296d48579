"""The receipt beside the settings: drawn anew, off the screens' thread, for each look at it."""

from dataclasses import dataclass, replace

from shopclub.counter.receipt import IssuedReceipt
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.jobs import Jobs
from shopclub.ui.paper.pictures import PagePicture, draw_pages
from shopclub.ui.protocols import View

SHEETS = (ReceiptSheet.ROLL_58, ReceiptSheet.ROLL_80, ReceiptSheet.A5)


@dataclass(frozen=True, slots=True)
class PreviewState:
    """The sheet that is chosen, and the pages once they are drawn."""

    sheet: ReceiptSheet = ReceiptSheet.ROLL_58
    pages: tuple[PagePicture, ...] = ()


class PreviewPresenter:
    """The preview; only the last paper asked for is shown."""

    def __init__(self, *, jobs: Jobs) -> None:
        self._jobs = jobs
        self._asked = 0
        self._view: View[PreviewState] | None = None
        self._issued: IssuedReceipt | None = None
        self._density = 96.0
        self.state = PreviewState()

    def attach(self, view: View[PreviewState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more: the screen is gone."""
        self._view = None

    def choose_sheet(self, sheet: ReceiptSheet) -> None:
        """Draw it on another sheet."""
        if sheet is not self.state.sheet:
            self._change(replace(self.state, sheet=sheet))
            self._draw()

    def show(self, issued: IssuedReceipt, *, dots_per_inch: float) -> None:
        """Draw a receipt, unless it is the one that is shown."""
        if (issued, dots_per_inch) != (self._issued, self._density):
            self._issued, self._density = issued, dots_per_inch
            self._draw()

    def _draw(self) -> None:
        issued, sheet, density = self._issued, self.state.sheet, self._density
        if issued is None:
            return
        self._asked += 1
        asked = self._asked

        def work() -> tuple[PagePicture, ...]:
            from shopclub.documents import receipt

            pdf = receipt.draw(issued.receipt, member_name=issued.member_name, sheet=sheet)
            return draw_pages(pdf, dots_per_inch=density)

        self._jobs.reading(
            work, done=lambda pages: self._show(pages, asked=asked), refused=lambda _: None
        )

    def _show(self, pages: tuple[PagePicture, ...], *, asked: int) -> None:
        if asked == self._asked:
            self._change(replace(self.state, pages=pages))

    def _change(self, state: PreviewState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
