"""The dialog in which a member's own data is saved for them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from shopclub.kernel.money import Currency
from shopclub.ui.members.labelled_lines import LabelledLines
from shopclub.ui.members.own_data_presenter import OwnDataPresenter, OwnDataState
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import current_tokens


class OwnDataDialog(Dialog):
    """F9 saves both files; then it says where they are."""

    own_rights = True

    def __init__(self, presenter: OwnDataPresenter, *, name: str, currency: Currency) -> None:
        super().__init__(
            translate("OwnDataDialog", "Hand out all data"),
            note=name,
            width=640,
            primary=translate("OwnDataDialog", "Save both files"),
            primary_key="F9",
            primary_icon="file-down",
        )
        self._presenter = presenter
        self._currency = currency
        self._lines = LabelledLines()
        self._problem = QLabel()
        self._problem.setProperty("kind", "danger")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self.body.setSpacing(current_tokens().space.l)
        self.body.addWidget(self._lines)
        self.body.addWidget(self._problem)
        self.accepted.connect(self._confirm)
        self.finished.connect(presenter.detach)
        presenter.attach(self)

    def display(self, state: OwnDataState) -> None:
        """Show a state."""
        self.working = state.busy
        self._lines.show_lines(_lines(state))
        told = "" if state.problem is None else sentence_of(state.problem, currency=self._currency)
        self._problem.setText(told)
        self._problem.setVisible(bool(told))
        if state.saved:
            self.set_primary(translate("OwnDataDialog", "Done"))
            return
        self.set_primary(translate("OwnDataDialog", "Save both files"), enabled=not state.busy)

    def _confirm(self) -> None:
        if self._presenter.state.saved:
            self.finish()
        else:
            self._presenter.save()


def _lines(state: OwnDataState) -> tuple[tuple[str, str], ...]:
    if state.saved:
        return (
            (
                translate("OwnDataDialog", "Files"),
                "\n".join(path.name for path in state.saved),
            ),
            (translate("OwnDataDialog", "Folder"), str(state.saved[0].parent)),
            (
                translate("OwnDataDialog", "Then"),
                translate("OwnDataDialog", "Give them to the member, and delete them here."),
            ),
        )
    return (
        (
            translate("OwnDataDialog", "What"),
            translate(
                "OwnDataDialog",
                "All that is kept of the member: what they said and agreed to, family days,"
                " purchases, points with their lots, tiers, vouchers, gifts, changes, and the log.",
            ),
        ),
        (
            translate("OwnDataDialog", "How"),
            translate(
                "OwnDataDialog",
                "A PDF to read and a JSON file for other programs, for the owner's eyes only."
                " Neither file is named after the member.",
            ),
        ),
        (
            translate("OwnDataDialog", "Log"),
            translate("OwnDataDialog", "That it was handed out is a line of the log."),
        ),
    )
