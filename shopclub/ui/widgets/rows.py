"""Rows of the counter: facts about a member, and lines of a quote."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from shopclub.ui.widgets.labels import ElidingLabel, IconLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.spans import Span


class FactRow(LookWidget):
    """One fact: icon, text, and a note or a small widget at the right; 44 high, 36 when low."""

    def __init__(
        self,
        icon: str,
        text: str | Sequence[Span] = "",
        note: str | Sequence[Span] = "",
        parent: QWidget | None = None,
        *,
        end: QWidget | None = None,
        icon_color: str = "text2",
    ) -> None:
        super().__init__(parent)
        self._low = False
        self._icon = IconLabel(icon, color=icon_color)
        self._text = ElidingLabel(text)
        self._note = ElidingLabel(note, size="reason", color="text2", hold=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._note)
        if end is not None:
            self._row.addWidget(end)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_fact(text, note)
        self.restyle()

    def set_fact(self, text: str | Sequence[Span], note: str | Sequence[Span] = "") -> None:
        """Show another fact."""
        self._text.set_text(text)
        self._note.set_text(note)
        self._note.setVisible(bool(self._note.text()))
        said = (self._text.text(), self._note.text())
        self.setAccessibleName(", ".join(part for part in said if part))

    def set_icon(self, icon: str, *, color: str = "text2") -> None:
        """Show another icon."""
        self._icon.set_icon(icon, color=color)

    def set_low(self, *, low: bool) -> None:
        """Give up 8 pixels of height in a low window."""
        self._low = low
        self.restyle()

    def restyle(self) -> None:
        """Take height and gaps of the look."""
        look = current_tokens()
        self.setFixedHeight(look.px(36 if self._low else 44))
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.space.m)


class QuoteLineRow(LookWidget):
    """One line of the quote: what, why, and the amount at the right; 48 high, 40 when low.

    With a control to touch it is 44 when low.
    """

    def __init__(
        self,
        label: str = "",
        reason: str = "",
        amount: str = "",
        parent: QWidget | None = None,
        *,
        control: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._low = False
        self._holds_control = control is not None
        self._label = ElidingLabel(label, size="line", hold=True)
        self._reason = ElidingLabel(reason, size="reason", color="text2")
        self._amount = ElidingLabel(amount, size="quote_amount", hold=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label)
        if control is not None:
            self._row.addSpacing(current_tokens().space.xs)
            self._row.addWidget(control)
        self._row.addWidget(self._reason)
        self._row.addStretch(1)
        self._row.addWidget(self._amount)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_line(label, reason, amount)
        self.restyle()

    def set_line(self, label: str, reason: str | Sequence[Span], amount: str) -> None:
        """Show another line; the amount comes formatted, with − and both decimals."""
        self._label.set_text(label)
        self._reason.set_text(reason)
        self._reason.setVisible(bool(self._reason.text()))
        self._amount.set_text(amount)
        said = (label, self._reason.text(), amount)
        self.setAccessibleName(", ".join(part for part in said if part))

    def set_low(self, *, low: bool) -> None:
        """Give up 8 pixels of height in a low window."""
        self._low = low
        self.restyle()

    def restyle(self) -> None:
        """Take height and gaps of the look."""
        look = current_tokens()
        low = 44 if self._holds_control else 40
        self.setFixedHeight(look.px(low if self._low else 48))
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.space.s if self._low else look.space.m)
