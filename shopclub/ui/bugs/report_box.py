"""A report as it stands, with the ways to take it along."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout

from shopclub.kernel.money import CURRENCIES
from shopclub.ui.bugs.presenter import BugPresenter, BugState
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.look import LookWidget, current_tokens, set_kind

HEIGHT = 200


class ReportBox(LookWidget):
    """F7 copies all of it, F8 saves it; below stands where it is."""

    def __init__(self, presenter: BugPresenter, *, height: int = HEIGHT) -> None:
        super().__init__()
        self._height = height
        self._state: BugState | None = None
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy_button = KeycapButton(icon="copy", key="F7", size=ButtonSize.OFFICE)
        self.save_button = KeycapButton(icon="file-down", key="F8", size=ButtonSize.OFFICE)
        self.where = QLabel()
        self.where.setWordWrap(True)
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.where.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._row.addWidget(self.copy_button)
        self._row.addWidget(self.save_button)
        self._row.addStretch(1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.text)
        self._column.addLayout(self._row)
        self._column.addWidget(self.where)
        self.copy_button.clicked.connect(presenter.copy)
        self.save_button.clicked.connect(presenter.save)
        self.restyle()

    def show_state(self, state: BugState) -> None:
        """Show a report and what was done with it."""
        self._state = state
        if state.report.text != self.text.toPlainText():
            self.text.setPlainText(state.report.text)
        self.text.setAccessibleName(translate("Bugs", "Error report"))
        self.copy_button.set_text(translate("Bugs", "Copy the report"))
        self.save_button.set_text(translate("Bugs", "Save the report"))
        refused = state.refused
        self.where.setText(
            where_words(state) if refused is None else sentence_of(refused, currency=CURRENCIES[0])
        )
        set_kind(self.where, kind="reason" if refused is None else "danger")

    def restyle(self) -> None:
        """Take height and gaps of the look."""
        look = current_tokens()
        self.text.setFixedHeight(look.px(self._height))
        self._row.setSpacing(look.space.m)
        self._column.setSpacing(look.space.m)

    def retranslate(self) -> None:
        """Speak the language in force."""
        if self._state is not None:
            self.show_state(self._state)


def where_words(state: BugState) -> str:
    """Say where a report is, or what was done with it last."""
    if state.saved is not None:
        return translate("Bugs", "Saved as {path}.").format(path=state.saved)
    if state.copied:
        return translate("Bugs", "The report is copied: paste it into a message.")
    if state.report.path.name:
        return translate("Bugs", "The report is kept in {path}.").format(path=state.report.path)
    return translate("Bugs", "The report could not be kept on this disk. Copy it.")
