"""A number that is stepped: minus, figures, plus, and the most there may be."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from shopclub.kernel.text import to_half_width
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens

LONGEST = 20


class _StepperEntry(TextEntry):
    kind = "stepper"


class Stepper(LookWidget):
    """Whole numbers from 0 to `most` in steps.

    `stepped(int)` tells every value that a person sets, by button, by arrow key or by typing;
    `misfit(str)` what is typed and is no whole step up to the most, which stays as it is typed;
    `confirmed` tells Enter, after the value; `set_value` is silent.
    """

    stepped = Signal(int)
    misfit = Signal(str)
    confirmed = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str,
        step: int = 1,
        most: int = 0,
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._most = most
        self._value = 0
        self._minus = KeycapButton(icon="minus")
        self._plus = KeycapButton(icon="plus")
        self._entry = _StepperEntry()
        self._entry.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._entry.switch_input_method_off()
        self._entry.setMaxLength(LONGEST)
        self._note = ElidingLabel(size="reason", color="text2", hold=True)
        self._row = QHBoxLayout(self)
        for widget in (self._minus, self._entry, self._plus, self._note):
            self._row.addWidget(widget)
        self._minus.clicked.connect(lambda: self._set_by_hand(self._value - self._step))
        self._plus.clicked.connect(lambda: self._set_by_hand(self._value + self._step))
        self._entry.editingFinished.connect(self._take_typed)
        self._entry.returnPressed.connect(self._confirm)
        self._entry.textEdited.connect(self._follow)
        self._entry.installEventFilter(self)
        self.setFocusProxy(self._entry)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)
        self.set_limits(step=step, most=most)
        self.restyle()

    def value(self) -> int:
        """Return the number."""
        return self._value

    def set_value(self, value: int) -> None:
        """Show a number, cut down to a whole step and to the most; tells nobody."""
        value = min(max(0, value), self._most)
        self._value = value - value % self._step
        self._entry.set_problem(None)
        if self._entry.text() != str(self._value):
            chosen = self._entry.hasSelectedText()
            self._entry.setText(str(self._value))
            if chosen:
                self._entry.selectAll()
        self._minus.setEnabled(self._value > 0)
        self._plus.setEnabled(self._value + self._step <= self._most)

    def set_limits(self, *, step: int, most: int, note: str = "") -> None:
        """Set the step, the most there may be and the note that says so ("max 300")."""
        fitted = self._typed() is not None
        self._step = max(1, step)
        self._most = most
        self._note.set_text(note)
        self._note.setVisible(bool(note))
        if fitted:
            self.set_value(self._value)

    def show_typed(self, text: str, problem: Problem | None) -> None:
        """Keep what was typed and does not fit, with the edge of a problem if it is one."""
        if self._entry.text() != text:
            self._entry.setText(text)
        self._entry.set_problem(problem)

    def take_over(self) -> None:
        """Take the focus with the number chosen, so that the next digit replaces it; not unseen."""
        if not self.isVisible():
            return
        self._entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._entry.selectAll()

    def set_name(self, name: str) -> None:
        """Say what is stepped, for the accessible names."""
        self.setAccessibleName(name)
        self._entry.setAccessibleName(name)
        self._minus.set_text("", name=translate("Widgets", "Less: {name}").format(name=name))
        self._plus.set_text("", name=translate("Widgets", "More: {name}").format(name=name))

    def restyle(self) -> None:
        """Take the widths and gaps of the look."""
        look = current_tokens()
        self._entry.setFixedWidth(look.px(96))
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.space.xs)
        self._note.setContentsMargins(look.space.s, 0, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step by the up and down keys in the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
            if steps:
                self._set_by_hand(self._value + steps * self._step)
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> int | None:
        """Return the number in the field, if it is a whole step that may be; nothing is 0."""
        text = to_half_width(self._entry.text()).strip() or "0"
        if not (text.isascii() and text.isdigit()):
            return None
        value = int(text)
        return value if value <= self._most and value % self._step == 0 else None

    def _follow(self, text: str) -> None:
        """Tell a number as it is typed, or that it does not fit."""
        value = self._typed()
        if value is None:
            self.misfit.emit(text)
        else:
            self._value = value
            self.stepped.emit(value)

    def _confirm(self) -> None:
        self._take_typed()
        self.confirmed.emit()

    def _take_typed(self) -> None:
        value = self._typed()
        if value is not None:
            self._set_by_hand(value)

    def _set_by_hand(self, value: int) -> None:
        before = self._value
        self.set_value(value)
        if self._value != before:
            self.stepped.emit(self._value)
