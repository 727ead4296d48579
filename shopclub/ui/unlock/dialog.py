"""A backup that nobody here has the key of: its passphrase or recovery code, over the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from shopclub.kernel.money import currency
from shopclub.ui.jobs import Refusal
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.overlay import when_free

LONGEST = 200


class KeyDialog(Dialog):
    """Enter tries what was typed; `entered` hands it over, Escape leaves the backup closed."""

    entered = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__("", primary=" ", primary_key="F9", primary_icon="lock")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.field = Field("", TextEntry(office=True))
        self.field.entry.setMaxLength(LONGEST)
        self.field.entry.switch_input_method_off()
        self.body.addWidget(ElidingLabel(name, size="body", color="text2"))
        self.body.addWidget(self._text)
        self.body.addWidget(self.field)
        self.accepted.connect(self._enter)
        self.field.entry.returnPressed.connect(self._enter)
        self.field.entry.textEdited.connect(lambda _: self.field.set_problem(None))
        self.retranslate()
        self.restyle()

    def show_refused(self, refused: Refusal | None) -> None:
        """Say why it did not open."""
        said = "" if refused is None else sentence_of(refused, currency=currency("CNY"))
        self.field.set_problem(Problem.DANGER if said else None, said)
        if said:
            self.field.entry.setFocus()

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        self.body.setSpacing(current_tokens().space.l)

    def _enter(self) -> None:
        self.entered.emit(self.field.entry.text())

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(translate("Unlock", "The backup is encrypted"))
        self._text.setText(
            translate(
                "Unlock",
                "This computer does not know its key. Enter its passphrase, or the code of the"
                " recovery sheet of that time, or of a newer one if newer backups lie with it.",
            )
        )
        self.field.set_label(translate("Unlock", "&Passphrase or recovery code"))
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Unlock", "Leave it closed"))
        self.set_primary(translate("Unlock", "Open"))


def keep_asking(
    shown: KeyDialog | None,
    locked: Path | None,
    *,
    refused: Refusal | None,
    over: QWidget,
    entered: Callable[[str], None],
    left: Callable[[], None],
) -> KeyDialog | None:
    """Return the dialog in step with a state: in sight for as long as a backup is locked."""
    if locked is None:
        if shown is not None:
            shown.finish()
        return None
    if shown is None:
        shown = KeyDialog(locked.name)
        shown.entered.connect(entered)
        shown.dismissed.connect(left)
        when_free(over, partial(shown.open_over, over, focus=shown.field.entry))
    shown.show_refused(refused)
    return shown
