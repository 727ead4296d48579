"""What is said where an error of ours keeps ShopClub from starting."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopclub.logs.reports import Report
from shopclub.ui.bugs.presenter import BugPresenter, BugState
from shopclub.ui.bugs.report_box import ReportBox
from shopclub.ui.protocols import PaperFolder
from shopclub.ui.screens import has_screen
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import IconLabel
from shopclub.ui.widgets.look import current_tokens

WIDTH = 720


class BugAtStart(QWidget):
    """A small window with the report; Escape ends it."""

    def __init__(self, report: Report, *, folder: PaperFolder) -> None:
        super().__init__()
        look = current_tokens()
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("ShopClub")
        title = QLabel(translate("Bugs", "ShopClub could not start"))
        title.setProperty("kind", "h1")
        words = QLabel(start_words())
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(title.text())
        self.setAccessibleDescription(words.text())
        self._presenter = BugPresenter(
            report, folder=folder, copy=QGuiApplication.clipboard().setText, restart=None
        )
        self.box = ReportBox(self._presenter)
        self.box.copy_button.setShortcut("F7")
        self.box.save_button.setShortcut("F8")
        self.close_button = KeycapButton(
            translate("StartProblem", "Close"),
            key="Esc",
            kind=ButtonKind.PRIMARY,
            size=ButtonSize.FOOT,
        )
        self.close_button.setShortcut(Qt.Key.Key_Escape)
        self.close_button.clicked.connect(self.close)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(look.space.m)
        head.addWidget(IconLabel("triangle-alert", color="danger", size=24))
        head.addWidget(title, 1)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        edge = look.space.xl
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look.space.l)
        column.addLayout(head)
        column.addWidget(words)
        column.addWidget(self.box)
        column.addLayout(foot)
        self.setFixedWidth(look.px(WIDTH))
        self._presenter.attach(self)
        self.close_button.setFocus()

    def display(self, state: BugState) -> None:
        """Show what was done with the report."""
        self.box.show_state(state)


def start_words() -> str:
    """Say what this means and what to do."""
    return translate(
        "Bugs",
        "An error inside ShopClub keeps it from starting. Nothing that was saved is lost."
        " Please send the report to whoever looks after ShopClub; no customer's data is in it.",
    )


def tell_bug(app: QApplication, report: Report | None, *, folder: PaperFolder) -> None:
    """Say that ShopClub cannot start, and wait until it was read."""
    print(f"shopclub: {start_words()}", file=sys.stderr)
    if report is None:
        return
    if report.path.name:
        print(f"shopclub: {report.path}", file=sys.stderr)
    if not has_screen(app):
        return
    window = BugAtStart(report, folder=folder)
    window.show()
    app.exec()
