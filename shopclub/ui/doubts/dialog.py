"""What is in doubt in the shop file, by name, and what the owner can do about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from shopclub.kernel.money import CURRENCIES
from shopclub.staff.roles import Actor, Permission
from shopclub.ui.difference_words import difference_word
from shopclub.ui.doubts.presenter import DoubtPresenter
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Tone

MOST = 8
Allowed = Callable[[Permission, Callable[[Actor], None]], None]


class DoubtsDialog(Dialog):
    """F9 goes on with the shop as it is; the kept figures can be made anew from the ledger."""

    def __init__(self, presenter: DoubtPresenter, *, allowed: Allowed) -> None:
        super().__init__(
            translate("Doubts", "What does not agree in the shop file"),
            primary=translate("Doubts", "Go on with it as it is"),
            primary_key="F9",
        )
        self._presenter, self._allowed = presenter, allowed
        self._lead = QLabel(
            translate(
                "Doubts",
                "Nothing was changed by itself. Until this is settled only the owner takes money."
                " Going on writes each line into the log. A good backup can be put back in the"
                " office.",
            )
        )
        self._lead.setWordWrap(True)
        self._lines = NoteBand(tone=Tone.DANGER)
        self._refusal = NoteBand(tone=Tone.DANGER)
        self.mend = KeycapButton(
            translate("Doubts", "Make kept figures anew from the ledger"),
            icon="history",
            size=ButtonSize.OFFICE,
        )
        self.body.addWidget(self._lead)
        self.body.addWidget(self._lines)
        self.body.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._refusal)
        self.body.setSpacing(current_tokens().space.l)
        self.accepted.connect(self._accept)
        self.mend.clicked.connect(self._mend)
        self.finished.connect(lambda: presenter.unwatch(self._show))
        presenter.watch(self._show)
        self._show()

    def _show(self) -> None:
        state = self._presenter.state
        if not state.doubts:
            self._presenter.unwatch(self._show)
            self.finish()
            return
        lines = [difference_word(one) for one in state.doubts[:MOST]]
        if len(state.doubts) > MOST:
            lines.append(
                translate("Doubts", "and {n} more").format(n=f"{len(state.doubts) - MOST:,}")
            )
        self._lines.say("\n".join(lines))
        refusal = state.refusal
        self._refusal.say("" if refusal is None else sentence_of(refusal, currency=CURRENCIES[0]))
        self.mend.setEnabled(not state.busy)
        self.primary_button.setEnabled(not state.busy)

    def _accept(self) -> None:
        self._allowed(Permission.EXCEED_LIMITS, lambda owner: self._presenter.accept(by=owner))

    def _mend(self) -> None:
        self._allowed(Permission.EXCEED_LIMITS, lambda owner: self._presenter.mend(by=owner))
