"""Signing in on the screen, at first and after a lock: who, the PIN, and one button."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from shopclub.storage.identity import Identity
from shopclub.ui.staff.pin_panel import PinPanel
from shopclub.ui.staff.pin_presenter import PinPresenter, PinState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.bars import ShopMark
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import Panel

PANEL_WIDTH = 416


class SignInScreen(LookWidget):
    """The screen that asks who is at the desk; locked, it covers the counter and says so."""

    def __init__(
        self,
        presenter: PinPresenter,
        *,
        identity: Identity,
        locked: bool = False,
        forgotten: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._locked = locked
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = ShopMark(identity.name)
        self._mark.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._title = QLabel()
        self._title.setProperty("kind", "h1")
        self._note = ElidingLabel(color="text2")
        self._pins = PinPanel(presenter, currency=identity.currency)
        self._people, self._pin = self._pins.people, self._pins.field
        self._enter = KeycapButton(key="Enter", kind=ButtonKind.PRIMARY, size=ButtonSize.FOOT)
        self._enter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._forgotten = KeycapButton(kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        if forgotten is None:
            self._forgotten.hide()
        else:
            self._forgotten.clicked.connect(forgotten)
        self._panel = Panel(padding=24)
        self._lay_out()
        self._note.setVisible(locked)
        self._enter.clicked.connect(self._pins.submit)
        self.retranslate()
        self.restyle()
        presenter.attach(self)

    def display(self, state: PinState) -> None:
        """Show a state."""
        self._pins.display(state)
        self._enter.setEnabled(not state.busy)

    def focus_first(self) -> None:
        """Give the focus to the PIN, which is all that a shop of one person needs."""
        self._pins.focus_pin()

    def restyle(self) -> None:
        """Take the width of the look."""
        self._panel.setFixedWidth(current_tokens().px(PANEL_WIDTH))

    def retranslate(self) -> None:
        """Speak the language in force."""
        if self._locked:
            title = translate("SignIn", "Locked")
            enter = translate("SignIn", "Unlock")
        else:
            title, enter = (
                translate("SignIn", "Who is at the desk?"),
                translate("SignIn", "Sign in"),
            )
        self.setAccessibleName(title)
        self._title.setText(title)
        self._note.set_text(translate("SignIn", "What was begun is still there."))
        self._enter.set_text(enter)
        self._forgotten.set_text(translate("SignIn", "&Forgotten PIN?"))
        self._pins.retranslate()

    def _lay_out(self) -> None:
        look = current_tokens()
        body = self._panel.body
        body.addWidget(self._title)
        body.addWidget(self._note)
        body.addSpacing(look.space.l)
        body.addWidget(self._pins)
        body.addSpacing(look.space.l)
        body.addWidget(self._enter)
        body.addWidget(self._forgotten, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._panel)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.space.xl, look.space.xl, look.space.xl, look.space.xl)
        column.setSpacing(look.space.l)
        column.addStretch(2)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(middle)
        column.addStretch(3)
