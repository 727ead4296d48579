"""Says calmly that something went wrong, over whatever is open; what is behind stays as it was."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel

from shopclub.logs.reports import ReportKind
from shopclub.ui.bugs.presenter import BugPresenter, BugState
from shopclub.ui.bugs.report_box import ReportBox
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import current_tokens


class BugDialog(Dialog):
    """Escape goes on; F9 restarts ShopClub where that is offered."""

    def __init__(self, presenter: BugPresenter) -> None:
        super().__init__("", primary=" ", primary_key="F9", primary_icon="rotate-ccw")
        self._presenter = presenter
        self._state = presenter.state
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.box = ReportBox(presenter)
        self.body.addWidget(self._words)
        self.body.addWidget(self.box)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, button in (
            ("F7", self.box.copy_button),
            ("F8", self.box.save_button),
        ):
            QShortcut(QKeySequence(key), self, button.click, context=here)
        self.accepted.connect(presenter.restart)
        self.finished.connect(presenter.detach)
        self.restyle()
        presenter.attach(self)

    def display(self, state: BugState) -> None:
        """Show a state."""
        self._state = state
        crashed = state.report.kind is ReportKind.CRASH
        self.set_title(
            translate("Bugs", "ShopClub ended by itself last time")
            if crashed
            else translate("Bugs", "Something went wrong in ShopClub")
        )
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Bugs", "Go on"))
        self._words.setText(bug_words(state))
        self.box.show_state(state)
        self.set_primary(translate("Bugs", "Restart ShopClub") if state.may_restart else "")

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.display(self._state)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        self.body.setSpacing(current_tokens().space.l)


def bug_words(state: BugState) -> str:
    """Say what happened, that nothing is lost, and what to do."""
    if state.report.kind is ReportKind.CRASH:
        return translate(
            "Bugs",
            "Everything that was saved is there, and a sale that was typed comes back at the"
            " counter. The report below says what happened; no customer's data is in it."
            " Please send it to whoever looks after ShopClub.",
        )
    first = translate(
        "Bugs",
        "It was noted. Nothing that was saved is lost, and what was typed is still there."
        " Check whether the last step was done before you repeat it.",
    )
    if state.may_restart:
        then = translate(
            "Bugs", "It happened again within a minute: a restart helps. The sale in hand is kept."
        )
    else:
        then = translate(
            "Bugs",
            "No customer's data is in the report. Please send it to whoever looks after ShopClub.",
        )
    return f"{first} {then}"
