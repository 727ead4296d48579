"""The left rail of the office: the shop above, where one is, and the way back to the counter."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shopclub.ui.settings.nav_item import NavItem
from shopclub.ui.translation import translate
from shopclub.ui.widgets.bars import ShopMark
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.look import current_tokens, is_look_change

WIDTH = 216


class Rail(QFrame):
    """A page of the office appears here with its feature."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self._mark = ShopMark()
        self._settings = NavItem("sliders-horizontal")
        self._settings.setChecked(True)
        self._settings.clicked.connect(lambda: self._settings.setChecked(True))
        self._back = KeycapButton(icon="arrow-left", key="F12")
        self._back.clicked.connect(self.left)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._mark)
        self._column.addWidget(self._settings)
        self._column.addStretch(1)
        self._column.addWidget(self._back)
        self._retranslate()
        self.restyle()

    def set_shop(self, name: str) -> None:
        """Show the name of the shop."""
        self._mark.set_shop(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif is_look_change(event):
            self.restyle()

    def restyle(self) -> None:
        """Take width and gaps of the look."""
        look = current_tokens()
        self.setFixedWidth(look.px(WIDTH))
        self._column.setContentsMargins(look.space.m, look.px(18), look.space.m, look.space.l)
        self._column.setSpacing(look.space.l)
        self._mark.setContentsMargins(look.space.s, 0, 0, 0)

    def _retranslate(self) -> None:
        self._settings.set_word(translate("Settings", "Settings"))
        self._back.set_text(translate("Settings", "Counter"))
