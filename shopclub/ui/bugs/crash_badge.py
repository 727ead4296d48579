"""Says quietly above the counter that ShopClub ended by itself last time, until it was read."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from shopclub.ui.bugs.desk import BugDesk
from shopclub.ui.translation import translate
from shopclub.ui.widgets.bars import TopBarButton


class CrashBadge(TopBarButton):
    """There only after a hard crash; a click shows its report, and then it goes."""

    def __init__(self, bugs: BugDesk, parent: QWidget | None = None) -> None:
        super().__init__("circle-alert", parent)
        self._bugs = bugs
        self.clicked.connect(bugs.show_crash)
        bugs.watch(self._follow)
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_state()

    def _follow(self) -> None:
        """Follow the desk of errors, which lives longer than the counter."""
        if isValid(self):
            self._show_state()

    def _show_state(self) -> None:
        self.set_words(translate("Bugs", "Ended by itself last time"))
        self.setToolTip(translate("Bugs", "ShopClub ended by itself last time. See the report."))
        self.setVisible(self._bugs.crash is not None)
