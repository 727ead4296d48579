"""A small window before the shop: its passphrase or its recovery code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from shopclub.kernel.money import currency
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.unlock.presenter import UnlockPresenter, UnlockState
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.labels import IconLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.ticks import TickRow

WIDTH = 560
LONGEST = 200


class UnlockWindow(QWidget):
    """Enter opens the shop, Escape leaves it closed; `ended` tells which."""

    ended = Signal(bool)

    def __init__(self, presenter: UnlockPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._ended = False
        look = current_tokens()
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("ShopClub")
        title = QLabel(translate("Unlock", "The shop is encrypted"))
        title.setProperty("kind", "h1")
        self.setAccessibleName(title.text())
        text = QLabel(
            translate(
                "Unlock",
                "This computer does not know its key. Enter the passphrase, or the code of the"
                " recovery sheet.",
            )
        )
        text.setWordWrap(True)
        entry = TextEntry(icon="lock")
        entry.setEchoMode(QLineEdit.EchoMode.Password)
        entry.setMaxLength(LONGEST)
        entry.switch_input_method_off()
        self.field = Field(translate("Unlock", "&Passphrase or recovery code"), entry)
        self.shown = TickRow(translate("Unlock", "&Show what is typed"))
        self.keep = TickRow(translate("Unlock", "&Open by itself on this computer from now on"))
        self.open_button = KeycapButton(
            translate("Unlock", "Open"),
            key="Enter",
            kind=ButtonKind.PRIMARY,
            size=ButtonSize.FOOT,
        )
        self.leave_button = KeycapButton(
            translate("Unlock", "Leave it closed"), key="Esc", size=ButtonSize.FOOT
        )
        self.leave_button.setShortcut(Qt.Key.Key_Escape)
        head = QHBoxLayout()
        head.setSpacing(look.space.m)
        head.addWidget(IconLabel("lock", color="text2", size=24))
        head.addWidget(title, 1)
        foot = QHBoxLayout()
        foot.setSpacing(look.space.m)
        foot.addStretch(1)
        foot.addWidget(self.leave_button)
        foot.addWidget(self.open_button)
        column = QVBoxLayout(self)
        edge = look.space.xl
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look.space.l)
        column.addLayout(head)
        for part in (text, self.field, self.shown, self.keep):
            column.addWidget(part)
        column.addLayout(foot)
        self.setFixedWidth(look.px(WIDTH))
        self._bind(entry)
        presenter.attach(self)
        entry.setFocus()

    def display(self, state: UnlockState) -> None:
        """Show a state; once the shop is open the window goes."""
        if state.opened:
            self._end(opened=True)
            return
        self.field.setEnabled(not state.busy)
        if state.busy:
            self.open_button.disable(translate("Unlock", "Looking ..."))
        else:
            self.open_button.enable()
        refused = state.refused
        said = "" if refused is None else sentence_of(refused, currency=currency("CNY"))
        self.field.set_problem(Problem.DANGER if said else None, said)
        if said:
            self.field.entry.setFocus()
            self.field.entry.selectAll()
        self.adjustSize()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the shop closed."""
        super().closeEvent(event)
        self._end(opened=False)

    def _bind(self, entry: TextEntry) -> None:
        entry.returnPressed.connect(self._enter)
        entry.textEdited.connect(lambda _: self.field.set_problem(None))
        self.open_button.clicked.connect(self._enter)
        self.leave_button.clicked.connect(lambda: self._end(opened=False))
        self.shown.toggled.connect(self._show_typed)

    def _enter(self) -> None:
        self._presenter.enter(self.field.entry.text(), keep=self.keep.isChecked())

    def _show_typed(self, shown: bool) -> None:  # noqa: FBT001  # Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.entry.setEchoMode(mode)

    def _end(self, *, opened: bool) -> None:
        if not self._ended:
            self._ended = True
            self.field.entry.clear()
            self.hide()
            self.ended.emit(opened)
