"""The quiet badge of the counter: how many of today's birthdays wait for a greeting."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.translation import translate
from shopclub.ui.widgets.bars import TopBarButton


class BirthdayBadge(TopBarButton):
    """Hidden while nobody waits; it reads again when asked, and never reports a fault."""

    def __init__(
        self, shop: Shop, *, jobs: Jobs, opened: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__("cake", parent)
        self._shop = shop
        self._jobs = jobs
        self._waiting = 0
        self._gone = False
        self.clicked.connect(opened)
        self.destroyed.connect(self._leave)
        self.hide()

    def read_again(self) -> None:
        """Read how many wait; a fault of the world is told where one sells, not here."""
        self._jobs.reading(
            lambda: self._shop.birthdays.ahead(days=0, limit=1).waiting,
            done=self._show_waiting,
            refused=self._stay,
        )

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _show_waiting(self, waiting: int) -> None:
        if self._gone:
            return
        self._waiting = waiting
        self._say()
        self.setVisible(waiting > 0)

    def _say(self) -> None:
        self.set_words(translate("Birthdays", "Birthdays"), f"{self._waiting:,}")

    def _stay(self, _: Refusal) -> None:
        """Keep what was last known."""

    def _leave(self) -> None:
        self._gone = True
