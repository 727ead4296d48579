"""Encryption on the page of backups: how it stands, what can be done, and how far it is."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from shopclub.ui.encryption.form import EncryptionForm
from shopclub.ui.encryption.presenter import EncryptionPresenter
from shopclub.ui.encryption.state import EncryptionState, Step
from shopclub.ui.encryption.words import plain_words, progress_words, state_words, step_title
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel, IconLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Band, Panel, Tone

TICK = 150
SHOWN = (Step.OFF, Step.SHEET, Step.CHANGE, Step.ON)


class EncryptionPanel(Panel):
    """One line while nothing is being done; the form, or how far it is, beneath it."""

    def __init__(self, presenter: EncryptionPresenter, parent: QWidget | None = None) -> None:
        self._row, self._ways, self._running = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        super().__init__(parent, padding=16)
        self._presenter = presenter
        self._state = presenter.state
        self._word, self._how = QLabel(), ElidingLabel(size="body")
        self._word.setProperty("kind", "label")
        self.steps = {step: KeycapButton(size=ButtonSize.OFFICE) for step in Step}
        self.form = EncryptionForm()
        self._bar, self._far = QProgressBar(), QLabel()
        self._bar.setTextVisible(False)
        self.stop = KeycapButton(size=ButtonSize.OFFICE)
        self.encrypt_old = KeycapButton(size=ButtonSize.OFFICE)
        self.remove_old = KeycapButton(kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        self._old = NoteBand(buttons=(self.remove_old, self.encrypt_old))
        self._problem = NoteBand(tone=Tone.DANGER)
        self._told = Band(tone=Tone.OK, icon="check", size="body")
        self._clock = QTimer(self, interval=TICK)
        self._clock.timeout.connect(presenter.look)
        self._lay_out()
        self._bind()
        self.restyle()
        presenter.attach(self)

    @property
    def busy(self) -> bool:
        """Whether the page has to stay."""
        return self._state.busy

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in the order of reading."""
        steps = (self.steps[step] for step in SHOWN)
        return (*steps, *self.form.stops, self.stop, self.remove_old, self.encrypt_old)

    def display(self, state: EncryptionState) -> None:
        """Show a state."""
        self._state = state
        self._say(state)
        now, idle = state.now, state.step is None and not state.busy
        encrypted = now is not None and now.encrypted
        for step, button in self.steps.items():
            fits = now is not None and (step is Step.ON) is not encrypted
            button.setVisible(fits and idle)
        self.form.show_state(state)
        running = state.stage is not None
        for widget in (self._far, self._bar, self.stop):
            widget.setVisible(running)
        self._bar.setRange(0, 1_000 if state.of > 1 else 0)
        self._bar.setValue(1_000 * state.done // max(state.of, 1))
        self._old.say(plain_words(state.plain) if state.plain and idle and encrypted else "")
        refused = state.refused
        self._problem.say("" if refused is None else sentence_of(refused, currency=state.currency))
        self._told.setVisible(bool(state.told) and idle)
        self._told.set_text(state.told)
        if running and not self._clock.isActive():
            self._clock.start()
        elif not running:
            self._clock.stop()
        self.body.activate()

    def retranslate(self) -> None:
        """Say every word again."""
        self.display(self._state)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        look = current_tokens()
        self.body.setSpacing(look.space.m)
        for row in (self._row, self._ways, self._running):
            row.setSpacing(look.space.m)

    def _say(self, state: EncryptionState) -> None:
        now = state.now
        self._word.setText(translate("Encryption", "Encryption"))
        self._how.set_text(state_words(now))
        self._how.set_color("text" if now is not None and now.encrypted else "text2")
        for step, button in self.steps.items():
            button.set_text(step_title(step))
        self.stop.set_text(translate("Encryption", "Stop"))
        self._far.setText(progress_words(state))
        self._bar.setAccessibleName(self._far.text())
        self.encrypt_old.set_text(translate("Encryption", "Encrypt them"))
        self.remove_old.set_text(translate("Encryption", "Remove them"))

    def _bind(self) -> None:
        presenter = self._presenter
        self.destroyed.connect(presenter.detach)
        for step, button in self.steps.items():
            button.clicked.connect(lambda _=False, step=step: self._begin(step))
        self.form.sheet_wanted.connect(presenter.open_sheet)
        self.form.left.connect(presenter.forget)
        self.form.confirmed.connect(self._confirm)
        self.stop.clicked.connect(presenter.stop)
        self.encrypt_old.clicked.connect(presenter.encrypt_old)
        self.remove_old.clicked.connect(presenter.remove_old)

    def _begin(self, step: Step) -> None:
        self._presenter.begin(step)
        first = self.form.sheet if step.makes_sheet else self.form.leave
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self, group: str, passphrase: str, repeated: str) -> None:
        self._presenter.confirm(group=group, passphrase=passphrase, repeated=repeated)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(IconLabel("lock", color="text2"), 0, middle)
        self._row.addWidget(self._word, 0, middle)
        self._row.addWidget(self._how, 1, middle)
        self._row.addWidget(self.steps[Step.ON], 0, middle)
        self._ways.addStretch(1)
        for step in SHOWN[:-1]:
            self._ways.addWidget(self.steps[step], 0, middle)
        self._running.addWidget(self._far)
        self._running.addWidget(self._bar, 1)
        self._running.addWidget(self.stop, 0, middle)
        self.body.addLayout(self._row)
        self.body.addLayout(self._ways)
        for part in (self._problem, self._told, self.form):
            self.body.addWidget(part)
        self.body.addLayout(self._running)
        self.body.addWidget(self._old)
