"""An import that runs: how far it is, and the way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from shopclub.ui.exchange.state import Busy, ExchangeState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel


class RunningPanel(Panel):
    """In sight only while something runs."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._row = QHBoxLayout()
        super().__init__(parent, padding=16)
        self._word = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = KeycapButton(size=ButtonSize.OFFICE, key="Esc")
        self._stop.clicked.connect(self.stopped)
        self._row.addWidget(self._word)
        self._row.addWidget(self._bar, 1)
        self._row.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._row)

    def show_state(self, state: ExchangeState) -> None:
        """Show how far it is."""
        self.setVisible(state.busy is not Busy.NOT)
        moving = state.busy in {Busy.IMPORTING, Busy.EXPORTING}
        self._stop.setVisible(moving)
        self._stop.set_text(translate("Exchange", "Stop"))
        self._bar.setRange(0, state.of if moving else 0)
        self._bar.setValue(state.done if moving else 0)
        self._word.setText(_word(state))
        self._bar.setAccessibleName(self._word.text())

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        super().restyle()
        self._row.setSpacing(current_tokens().space.m)


def _word(state: ExchangeState) -> str:
    match state.busy:
        case Busy.READING:
            return translate("Exchange", "Reading the file ...")
        case Busy.TRYING:
            return translate("Exchange", "Trying the list ...")
        case Busy.BACKING_UP:
            return translate("Exchange", "Making a backup first ...")
        case Busy.EXPORTING:
            return translate("Exchange", "Exporting ...")
        case Busy.STOPPING:
            return translate("Exchange", "Stopping; nothing will be kept ...")
        case _:
            return translate("Exchange", "Importing: {done} of {of}").format(
                done=f"{state.done:,}", of=f"{state.of:,}"
            )
