"""A PIN in place: over what is on the screen, which stays as it was."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from shopclub.kernel.money import Currency
from shopclub.ui.jobs import Refusal
from shopclub.ui.sentences import sentence_of
from shopclub.ui.staff.pin_panel import PinPanel
from shopclub.ui.staff.pin_presenter import PinPresenter, PinState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Band, Tone


@dataclass(frozen=True, slots=True)
class PinWords:
    """What a PIN is asked for: the title, a note beside it, and the verb on the button."""

    title: str
    note: str
    verb: str


class PinDialog(Dialog):
    """Why somebody is needed, whose PIN, and the PIN; Escape leaves everything as it was."""

    def __init__(
        self,
        presenter: PinPresenter,
        *,
        words: Callable[[], PinWords],
        currency: Currency,
        why: Refusal | None = None,
    ) -> None:
        super().__init__("", primary=words().verb, primary_key="Enter")
        self._presenter = presenter
        self._words = words
        self._why = why
        self._currency = currency
        self._reason_band = Band("", Tone.WARN, icon="shield-check", size="reason")
        self._pins = PinPanel(presenter, currency=currency)
        self.body.setSpacing(current_tokens().space.l)
        self.body.addWidget(self._reason_band)
        self.body.addWidget(self._pins)
        self._reason_band.setVisible(why is not None)
        self.accepted.connect(self._pins.submit)
        self.finished.connect(presenter.detach)
        self.retranslate()
        presenter.attach(self)

    def ask_over(self, widget: QWidget) -> None:
        """Open over a window, in the place of the dialog that may be open there."""
        self.open_instead(widget, focus=self._pins.field.entry)

    def display(self, state: PinState) -> None:
        """Show a state; once it is proved whose PIN it is, what was covered comes back first."""
        self._pins.display(state)
        self.primary_button.setEnabled(not state.busy)
        if state.done:
            self.finish()

    def retranslate(self) -> None:
        """Speak the language in force."""
        words = self._words()
        self.set_title(words.title, note=words.note)
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Widgets", "Cancel"))
        self.primary_button.set_text(words.verb)
        if self._why is not None:
            self._reason_band.set_text(sentence_of(self._why, currency=self._currency))
        self._pins.retranslate()
