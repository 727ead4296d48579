"""The papers beside the settings: drawn anew, off the screens' thread, for each look at them."""

from dataclasses import dataclass, replace
from enum import Enum

from shopclub.counter.card import CardFace
from shopclub.counter.receipt import IssuedReceipt
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.jobs import Jobs
from shopclub.ui.paper.pictures import PagePicture, draw_pages
from shopclub.ui.protocols import View


class Paper(Enum):
    """A paper that can be looked at: the receipt on a sheet, or both sides of the card."""

    ROLL_58 = ReceiptSheet.ROLL_58
    ROLL_80 = ReceiptSheet.ROLL_80
    A5 = ReceiptSheet.A5
    CARD = None


@dataclass(frozen=True, slots=True)
class Samples:
    """What the rules on the form would print."""

    issued: IssuedReceipt
    face: CardFace


@dataclass(frozen=True, slots=True)
class PreviewState:
    """The paper that is chosen, and the pages of the one that is `drawn`."""

    paper: Paper = Paper.ROLL_80
    drawn: Paper = Paper.ROLL_80
    pages: tuple[PagePicture, ...] = ()


class PreviewPresenter:
    """The preview; only the last paper asked for is shown."""

    def __init__(self, *, jobs: Jobs) -> None:
        self._jobs = jobs
        self._asked = 0
        self._view: View[PreviewState] | None = None
        self._shown: tuple[object, ...] = ()
        self.state = PreviewState()

    def attach(self, view: View[PreviewState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more: the screen is gone."""
        self._view = None

    def choose_paper(self, paper: Paper) -> None:
        """Look at another paper, once it is drawn."""
        self._change(replace(self.state, paper=paper))

    def show(self, samples: Samples, *, dots_per_inch: float) -> None:
        """Draw the paper that is looked at, unless it is shown already."""
        paper = self.state.paper
        wanted = (paper, dots_per_inch, samples)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._asked += 1
        asked = self._asked
        self._jobs.reading(
            lambda: (
                draw_pages(_draw(samples, paper), dots_per_inch=dots_per_inch)
                if asked == self._asked
                else ()
            ),
            done=lambda pages: self._show(pages, paper=paper, asked=asked),
            refused=lambda _: None,
        )

    def _show(self, pages: tuple[PagePicture, ...], *, paper: Paper, asked: int) -> None:
        if asked == self._asked:
            self._change(replace(self.state, drawn=paper, pages=pages))

    def _change(self, state: PreviewState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)


def _draw(samples: Samples, paper: Paper) -> bytes:
    from shopclub.documents import card, receipt

    if paper.value is None:
        return card.draw(samples.face)
    issued = samples.issued
    return receipt.draw(issued.receipt, member_name=issued.member_name, sheet=paper.value)
