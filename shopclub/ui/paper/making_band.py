"""A paper that is being made: how far it is, and the way to stop it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from shopclub.ui.paper.making import Making, PaperMaking
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel

GLANCE_MILLISECONDS = 120


class MakingBand(Panel):
    """In sight only while a paper is made; it looks by itself how far the drawing is."""

    def __init__(self, making: PaperMaking, parent: QWidget | None = None) -> None:
        self._row = QHBoxLayout()
        super().__init__(parent, padding=16)
        self._now: Making | None = None
        self._word = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = KeycapButton(size=ButtonSize.OFFICE, key="Esc")
        self._stop.clicked.connect(making.cancel)
        self._glance = QTimer(self, interval=GLANCE_MILLISECONDS)
        self._glance.timeout.connect(making.glance)
        self._row.addWidget(self._word)
        self._row.addWidget(self._bar, 1)
        self._row.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._row)
        self.show_making(None)

    def show_making(self, now: Making | None) -> None:
        """Show how far it is; None is nothing to show."""
        self._now = now
        self.setVisible(now is not None)
        if now is None:
            self._glance.stop()
            return
        if not self._glance.isActive():
            self._glance.start()
        self._word.setText(
            translate("PaperMaking", "Drawn: {done} of {whole}").format(
                done=f"{now.done:,}", whole=f"{now.whole:,}"
            )
        )
        self._bar.setRange(0, max(now.whole, 1))
        self._bar.setValue(now.done)
        self._bar.setAccessibleName(self._word.text())
        self._stop.set_text(translate("Widgets", "Cancel"))

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.show_making(self._now)

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        super().restyle()
        self._row.setSpacing(current_tokens().space.m)
