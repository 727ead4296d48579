"""The dialog of F8 and of the day's list: a receipt printed again, looked at, or refunded."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclub.ui.refunds.choose_page import ChoosePage
from shopclub.ui.refunds.reprint_presenter import ReprintPresenter, ReprintState, Way
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import current_tokens


class ReprintDialog(Dialog):
    """The last one is chosen: Enter prints it again, F8 shows it, F6 refunds or takes it back."""

    own_rights = True

    def __init__(self, presenter: ReprintPresenter) -> None:
        super().__init__(
            "",
            width=880,
            primary=translate("Refunds", "Print again"),
            primary_key="F9",
            primary_icon="printer",
            escape=translate("Refunds", "Back"),
        )
        self._presenter = presenter
        self._state = presenter.state
        self._choose = ChoosePage()
        self._look = KeycapButton(icon="eye", key="F8")
        self._refund = KeycapButton(icon="rotate-ccw", key="F6")
        ways = QHBoxLayout()
        ways.setSpacing(current_tokens().space.m)
        for button in (self._look, self._refund):
            ways.addWidget(button)
        ways.addStretch(1)
        self.body.setSpacing(current_tokens().space.m)
        self.body.addWidget(self._choose, 1)
        self.body.addLayout(ways)
        self._connect()
        presenter.attach(self)

    def open_over(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """Open over the window of a widget; a scanned number is heard at once."""
        super().open_over(widget, focus=focus or self._choose.number)

    def display(self, state: ReprintState) -> None:
        """Show a state."""
        self._state = state
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Refunds", "Back"))
        self.set_title(
            translate("Refunds", "Receipts"), note=translate("Refunds", "today, the newest first")
        )
        self._choose.show_receipts(state.receipts, currency=state.currency)
        some = bool(state.receipts.rows) or bool(state.receipts.entry.strip())
        self.set_primary(
            translate("Refunds", "Print again"), enabled=some and not (state.busy or state.done)
        )
        self._look.set_text(translate("Refunds", "&Show the receipt"))
        self._refund.set_text(
            translate("Refunds", "Take the gift &back")
            if state.is_gift
            else translate("Refunds", "&Refund this sale")
        )
        nothing = translate("Refunds", "Choose a receipt first.")
        for button, can in ((self._look, some), (self._refund, state.can_refund)):
            if can:
                button.enable()
            else:
                button.disable(nothing)
        if state.done:
            self.finish()

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.display(self._state)

    def _connect(self) -> None:
        presenter, choosing = self._presenter, self._presenter.choosing
        self._choose.typed.connect(choosing.type_number)
        self._choose.chosen.connect(choosing.choose)
        self._choose.taken.connect(presenter.confirm)
        self._choose.more_wanted.connect(choosing.read_more)
        self._look.clicked.connect(lambda: presenter.confirm(Way.LOOK))
        self._refund.clicked.connect(lambda: presenter.confirm(Way.REFUND))
        self.accepted.connect(presenter.confirm)
        self.finished.connect(presenter.detach)
        for key, button in ((Qt.Key.Key_F8, self._look), (Qt.Key.Key_F6, self._refund)):
            QShortcut(
                QKeySequence(key),
                self,
                button.click,
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )
