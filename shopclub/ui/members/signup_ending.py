"""What happens with a new card at once: its code is shown, it is printed, or both."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from shopclub.config import Config
from shopclub.counter.card import CardFace
from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.members.signup_code import CodeDialog
from shopclub.ui.members.signup_form import CardAtOnce
from shopclub.ui.paper.desk import PaperDesk
from shopclub.ui.widgets.overlay import when_free

Modules = tuple[tuple[bool, ...], ...]


def at_once_of(config: Config) -> CardAtOnce:
    """Return what was wanted of the last card at this machine."""
    return CardAtOnce(prints=config.print_new_card, shows=config.show_new_code)


@dataclass(frozen=True, slots=True)
class NewCards:
    """Shows and prints the cards of those who have just joined, over a window."""

    shop: Shop
    jobs: Jobs
    papers: PaperDesk
    over: QWidget
    refused: Callable[[Refusal], None]

    def issue(self, member_id: int, at_once: CardAtOnce) -> None:
        """Do what is wanted of a card; a paper that has to be asked about waits for the code."""
        if at_once.prints or at_once.shows:
            self.jobs.at_till(
                lambda: self._face_and_code(member_id),
                done=lambda known: self._go_on(*known, at_once=at_once),
                refused=self.refused,
            )

    def _face_and_code(self, member_id: int) -> tuple[CardFace, Modules]:
        from shopclub.documents.barcodes import qr_modules

        face = self.shop.lookup.card(member_id)
        return face, qr_modules(face.number)

    def _go_on(self, face: CardFace, modules: Modules, *, at_once: CardAtOnce) -> None:
        asks = at_once.prints and not self.papers.print_card(face, over=self.over)
        if at_once.shows:
            dialog = CodeDialog(face, modules)
            if asks:
                dialog.finished.connect(lambda: self.papers.show_card(face, over=self.over))
            when_free(self.over, lambda: dialog.open_over(self.over))
        elif asks:
            self.papers.show_card(face, over=self.over)
