"""What the counter says of a shop file in doubt: nothing, or a red button that opens what it is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from shopclub.ui.doubts.presenter import DoubtPresenter
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton


class DoubtNotice(KeycapButton):
    """In the bar above the counter while anything is in doubt."""

    def __init__(
        self, presenter: DoubtPresenter, parent: QWidget, *, opened: Callable[[], None]
    ) -> None:
        super().__init__(
            "", parent, icon="triangle-alert", kind=ButtonKind.DANGER, size=ButtonSize.OFFICE
        )
        self._presenter = presenter
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(opened)
        presenter.watch(self._follow)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.setVisible(bool(self._presenter.state.doubts))
        words = translate("Doubts", "Figures in doubt")
        self.set_text(words)
        self.setToolTip(
            translate("Doubts", "Only the owner takes money until the owner has looked at it.")
        )

    def _follow(self) -> None:
        """Follow the presenter, which lives longer than the counter."""
        if isValid(self):
            self._say()
        else:
            self._presenter.unwatch(self._follow)
