"""One error report of the list: read, copied, saved, or removed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from shopclub.ui.bugs.presenter import BugPresenter, BugState
from shopclub.ui.bugs.report_box import ReportBox
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog


class ReportDialog(Dialog):
    """F9 removes the report for good; Escape keeps it."""

    def __init__(self, presenter: BugPresenter) -> None:
        super().__init__("", width=880, primary=" ", primary_key="F9", danger=True)
        self._presenter = presenter
        self._state = presenter.state
        self.box = ReportBox(presenter, height=264)
        self.body.addWidget(self.box)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, button in (("F7", self.box.copy_button), ("F8", self.box.save_button)):
            QShortcut(QKeySequence(key), self, button.click, context=here)
        self.finished.connect(presenter.detach)
        self.restyle()
        presenter.attach(self)

    def display(self, state: BugState) -> None:
        """Show a state."""
        self._state = state
        self.set_title(translate("Bugs", "Error report"))
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Widgets", "Close"))
        self.set_primary(translate("Technical", "Remove the report"))
        self.box.show_state(state)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.display(self._state)
